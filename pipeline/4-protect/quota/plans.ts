import { distribution } from './distribution.ts';
import type { Gathering } from './gather.ts';
import { inclusionPlans } from './inclusion-plans.ts';
import type { TablePlan } from './plan.ts';
import type { MeasureKind } from './safety.ts';

type Kinds = Readonly<Record<string, MeasureKind>>;
type Measures = Gathering['measures'];

/** The columns of har_cota_empresa behind each measure; surplus and non-complying only guard. */
const COMPANY_MEASURES: Measures = {
  empresas_obrigadas: 'cast(obrigada as integer)',
  empresas_cumprem: 'cast(cumpre as integer)',
  empresas_descumprem: 'cast(obrigada and not cumpre as integer)',
  vagas_reservadas: 'reservadas',
  vagas_preenchidas: 'efetivas',
  pcd_em_obrigadas: 'preenchidas',
  deficit: 'deficit',
  excedente: 'excedente',
};

const COMPANY_KINDS: Kinds = {
  empresas_obrigadas: 'companies',
  empresas_cumprem: 'companies',
  empresas_descumprem: 'companies',
  vagas_reservadas: 'posts',
  vagas_preenchidas: 'persons',
  pcd_em_obrigadas: 'persons',
  deficit: 'posts',
  excedente: 'surplus',
};

function companies(id: string, where: string, plan: Partial<TablePlan>): TablePlan {
  return {
    id: `empresas_${id}`,
    from: {
      table: 'har_cota_empresa',
      where: `obrigada and ${where}`,
      contributor: 'empresa',
      measures: COMPANY_MEASURES,
    },
    kinds: COMPANY_KINDS,
    size: 'pcd_em_obrigadas',
    ...plan,
  };
}

const BOUND = `regime = 'empresas'`;

/** What a company would have if every disability not stated were one; less `efetivas`, it only guards. */
const POSSIBLE = 'least(preenchidas + desconhecidas, reservadas)';

const companyPlans: readonly TablePlan[] = [
  companies('lugar', BOUND, { by: 'municipios', nonZeroTown: ['vagas_preenchidas'] }),
  companies('faixa', BOUND, { by: { column: 'faixa' } }),
  companies('secao', BOUND, { by: { column: 'secao' } }),
  companies('natureza', BOUND, { by: { column: 'natureza' } }),
  companies('secao_faixa', BOUND, {
    by: { column: 'secao' },
    category: 'faixa',
    within: 'empresas_secao',
    categoriesOf: 'empresas_faixa',
  }),
  companies('secao_porte', BOUND, {
    by: { column: 'secao' },
    category: 'porte',
    within: 'empresas_secao',
    insteadOf: { finer: 'empresas_secao_faixa', whole: 'empresas_faixa' },
  }),
  companies('lugar_faixa', BOUND, {
    by: 'places',
    category: 'faixa',
    within: 'empresas_lugar',
    categoriesOf: 'empresas_faixa',
  }),
  companies('administracao', `regime = 'administracao_publica'`, {}),
];

const personPlace: TablePlan = {
  id: 'pcd_lugar',
  from: {
    table: 'har_cota_empresa',
    where: BOUND,
    contributor: 'empresa',
    measures: {
      pcd_empregados: 'preenchidas',
      pcd_em_obrigadas: 'if(obrigada, preenchidas, 0)',
      pcd_fora: 'if(obrigada, 0, preenchidas)',
    },
  },
  kinds: { pcd_empregados: 'persons', pcd_em_obrigadas: 'persons', pcd_fora: 'persons' },
  by: 'places',
  within: 'empresas_lugar',
  size: 'pcd_empregados',
};

const persons = {
  prefix: 'pcd',
  from: {
    table: 'har_cota_pcd',
    where: BOUND,
    contributor: 'empresa',
    measures: { pcd_empregados: 'vinculos' },
  },
  kinds: { pcd_empregados: 'persons' },
  size: 'pcd_empregados',
} as const;

const movements = {
  prefix: 'fluxo',
  from: {
    table: 'har_cota_fluxo',
    where: '',
    contributor: 'empresa',
    measures: {
      admissoes_pcd: `if(movimento = '1', movimentacoes, 0)`,
      desligamentos_pcd: `if(movimento = '2', movimentacoes, 0)`,
    },
  },
  kinds: { admissoes_pcd: 'persons', desligamentos_pcd: 'persons' },
  size: 'admissoes_pcd',
} as const;

const { from, kinds, size } = movements;
const movement = { from, kinds, size };

/**
 * Every table in the order of dependence. The tables that share a dimension form a tree (section –
 * bracket – place – each characteristic), never a cycle: a crossing of two that meet in a third is
 * then never determined, unless it equals a cell that is published (Fréchet bounds of a
 * decomposable model; Dobra and Fienberg, PNAS 97, 2000).
 */
export const tablePlans: readonly TablePlan[] = [
  ...companyPlans,
  personPlace,
  ...distribution(persons, 'deficiencia', 3),
  ...distribution(persons, 'sexo', 2),
  ...distribution(persons, 'raca_cor', 3),
  ...distribution(persons, 'faixa_etaria', 3),
  ...distribution(persons, 'escolaridade', 3),
  {
    id: 'pcd_imigrante',
    from: {
      table: 'har_cota_imigrantes',
      where: BOUND,
      contributor: 'empresa',
      measures: { vinculos: 'vinculos', pcd_empregados: 'pcd' },
    },
    kinds: { vinculos: 'bonds', pcd_empregados: 'persons' },
    by: 'places',
    category: 'imigrante',
    within: 'pcd_lugar',
    size: 'pcd_empregados',
  },
  { ...movement, id: 'fluxo_lugar', by: 'places', overlapping: true },
  { ...movement, id: 'fluxo_mes', by: { column: 'mes' }, overlapping: true },
  ...distribution(movements, 'deficiencia', 3),
  ...distribution(movements, 'sexo', 2),
  {
    id: 'qualidade',
    from: {
      table: 'har_cota_empresa',
      where: BOUND,
      contributor: 'empresa',
      measures: {
        vinculos: 'base',
        deficiencia_desconhecida: 'desconhecidas',
        vagas_reservadas: 'reservadas',
        preenchidas_possiveis: POSSIBLE,
        a_mais: `${POSSIBLE} - efetivas`,
      },
    },
    kinds: {
      vinculos: 'bonds',
      deficiencia_desconhecida: 'bonds',
      vagas_reservadas: 'posts',
      preenchidas_possiveis: 'persons',
      a_mais: 'bonds',
    },
    size: 'vinculos',
  },
  ...inclusionPlans,
];
