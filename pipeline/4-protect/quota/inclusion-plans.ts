import { distribution } from './distribution.ts';
import type { TablePlan } from './plan.ts';

const STATES: Readonly<Record<string, string>> = {
  identificados: 'identificado',
  consentidos: 'consentido',
  cadastrados: 'cadastrado_pat',
  enviados: 'enviado',
  confirmados: 'confirmado_sine',
  formacoes: 'formado',
  encaminhamentos: 'encaminhado',
  colocacoes: 'colocado',
};

/** Persons are the units, each a contributor; nobody dominates a cell of ten. */
const flow: Pick<TablePlan, 'from' | 'kinds' | 'size'> = {
  from: {
    table: 'har_inclusao_evento',
    where: '',
    contributor: 'pessoa',
    measures: Object.fromEntries(
      Object.entries(STATES).map(([id, state]) => [id, `if(estado = '${state}', eventos, 0)`]),
    ),
  },
  kinds: Object.fromEntries(Object.keys(STATES).map((id) => [id, 'persons' as const])),
  size: 'consentidos',
};

const candidates = {
  prefix: 'candidatos',
  from: {
    table: 'har_inclusao_candidato',
    where: `situacao = 'candidato'`,
    contributor: 'pessoa',
    measures: { candidatos: '1' },
  },
  kinds: { candidatos: 'persons' },
  size: 'candidatos',
} as const;

const { from, kinds, size } = candidates;

/** Who left is what consents less candidates tell, and of one year what two years tell: both are judged. */
const candidatesByPlace: TablePlan = {
  id: 'candidatos_lugar',
  from: {
    ...from,
    where: '',
    measures: {
      candidatos: `cast(situacao = 'candidato' as integer)`,
      colocados: `cast(situacao = 'colocado' as integer)`,
      revogados: `cast(situacao = 'revogado' as integer)`,
      colocados_no_ano: `cast(situacao = 'colocado' and saiu_no_ano as integer)`,
      revogados_no_ano: `cast(situacao = 'revogado' and saiu_no_ano as integer)`,
    },
  },
  kinds: {
    candidatos: 'persons',
    colocados: 'persons',
    revogados: 'persons',
    colocados_no_ano: 'persons',
    revogados_no_ano: 'persons',
  },
  by: 'places',
  size,
};

/** Tables of the flow of Portaria 1.088; the same gate, and the same tree of dimensions. */
export const inclusionPlans: readonly TablePlan[] = [
  { ...flow, id: 'inclusao_lugar', by: 'places' },
  { ...flow, id: 'inclusao_semestre', by: { column: 'semestre' }, overlapping: true },
  { ...flow, id: 'inclusao_grupo', by: { column: 'grupo_mapa' } },
  candidatesByPlace,
  {
    from,
    kinds,
    size,
    id: 'candidatos_municipio',
    by: 'municipios',
    within: 'candidatos_lugar',
    nonZeroTown: ['candidatos'],
  },
  {
    from,
    kinds,
    size,
    id: 'candidatos_grupo_mapa',
    by: 'municipios',
    category: 'grupo_mapa',
    leastCategories: 3,
    within: 'candidatos_municipio',
    nonZeroTown: ['candidatos'],
  },
  ...distribution(candidates, 'sexo', 2),
  ...distribution(candidates, 'faixa_etaria', 3),
  ...distribution(candidates, 'escolaridade', 3),
  ...distribution(candidates, 'grande_grupo', 3),
  {
    id: 'vagas_lugar',
    from: {
      table: 'har_inclusao_vaga',
      where: '',
      contributor: 'empresa',
      measures: { vagas_ofertadas: 'quantidade' },
    },
    kinds: { vagas_ofertadas: 'posts' },
    by: 'municipios',
    size: 'vagas_ofertadas',
    overlapping: true,
  },
  {
    id: 'brasil_metas_compartilhamento',
    from: {
      table: 'har_inclusao_compartilhamento',
      where: '',
      contributor: 'pessoa',
      measures: {
        assinados: 'cast(not revogado_sem_envio as integer)',
        compartilhados: 'cast(enviado as integer)',
        pendentes: 'cast(not enviado and not revogado_sem_envio as integer)',
        revogados_sem_envio: 'cast(revogado_sem_envio as integer)',
        enviados_depois: 'cast(enviado_depois as integer)',
      },
    },
    kinds: {
      assinados: 'persons',
      compartilhados: 'persons',
      pendentes: 'persons',
      revogados_sem_envio: 'persons',
      enviados_depois: 'persons',
    },
    by: { column: 'grupo_meta' },
    within: 'inclusao_grupo',
    size: 'assinados',
  },
  {
    ...flow,
    id: 'brasil_metas_crescimento',
    from: {
      ...flow.from,
      where: 'grupo_meta is not null',
      measures: {
        encaminhamento: `if(estado = 'encaminhado', eventos, 0)`,
        ocupacao: `if(estado = 'colocado', eventos, 0)`,
      },
    },
    kinds: { encaminhamento: 'persons', ocupacao: 'persons' },
    by: { column: 'grupo_meta' },
    within: 'inclusao_grupo',
    size: 'encaminhamento',
  },
];
