import { text } from '../text.ts';
import type { BaseId, Text, Vintage } from '../types.ts';

/** A total that somebody else published, with the definition that would make ours the same. */
export type OfficialTotal = {
  readonly id: string;
  readonly base: BaseId;
  readonly vintage: Vintage;
  readonly measure: string;
  readonly period: string;
  /** `todos`: every worker, not immigrants alone, so that none of our figures can be the same. */
  readonly population: 'imigrantes' | 'todos';
  readonly value: number;
  readonly what: Text;
  readonly definition: Text;
  readonly source: Text;
  readonly url?: string;
  /** Why ours may differ, the likeliest first. */
  readonly reasons: readonly Text[];
};

const principal = text(
  'Definição: contamos uma pessoa uma vez, pelo vínculo principal; contagens de vínculos são maiores.',
  'Definition: a person is counted once, by the principal bond; counts of bonds are larger.',
  'Definición: contamos a cada persona una vez, por el vínculo principal; los conteos de vínculos son mayores.',
);
const date = text(
  'Data: declarações e retificações recebidas depois da publicação original.',
  'Date: declarations and corrections received after the original publication.',
  'Fecha: declaraciones y rectificaciones recibidas después de la publicación original.',
);
const everyone = text(
  'População: a nota conta todos os trabalhadores; esta plataforma, só imigrantes. O total vale como exemplo da regra: no prazo + fora do prazo = total.',
  'Population: the note counts every worker; this platform counts immigrants only. The total is an example of the rule: on time + late = total.',
  'Población: la nota cuenta a todos los trabajadores; esta plataforma, solo inmigrantes. El total vale como ejemplo de la regla: en plazo + fuera de plazo = total.',
);

/** Published totals, with where they were published. */
export const officialTotals: readonly OfficialTotal[] = [
  {
    id: 'obmigra-saldo-2022-03',
    base: 'CAGED',
    vintage: 'sem_ajuste',
    measure: 'saldo',
    period: '2022-03',
    population: 'imigrantes',
    value: 3161,
    what: text(
      'Saldo de imigrantes em março de 2022',
      'Balance of immigrants in March 2022',
      'Saldo de inmigrantes en marzo de 2022',
    ),
    definition: text(
      'Movimentações declaradas no prazo (MOV), sem brasileiros naturalizados. O relatório diz também −10,6% em relação a fevereiro: compara com fevereiro já revisto por declarações fora do prazo, entre o nosso no prazo e o nosso com ajustes.',
      'Movements declared on time (MOV), without naturalised Brazilians. The report also says −10.6% against February: it compares with a February already revised by late declarations, between ours on time and ours with adjustments.',
      'Movimientos declarados en plazo (MOV), sin brasileños naturalizados. El informe dice también −10,6% respecto de febrero: compara con un febrero ya revisado por declaraciones fuera de plazo, entre el nuestro en plazo y el nuestro con ajustes.',
    ),
    source: text(
      'OBMigra, relatório mensal, ano 3, número 4, abril de 2022, base harmonizada CTPS/RAIS/Novo CAGED',
      'OBMigra, monthly report, year 3, number 4, April 2022, harmonised CTPS/RAIS/Novo CAGED base',
      'OBMigra, informe mensual, año 3, número 4, abril de 2022, base armonizada CTPS/RAIS/Novo CAGED',
    ),
    url: 'https://portaldeimigracao.mj.gov.br/pt/dados/relatorios-mensais',
    reasons: [date],
  },
  {
    id: 'obmigra-estoque-2017',
    base: 'RAIS',
    vintage: 'unica',
    measure: 'vinculos_ativos_3112',
    period: '2017',
    population: 'imigrantes',
    value: 122_069,
    what: text(
      'Imigrantes com vínculo formal no fim de 2017',
      'Immigrants with a formal bond at the end of 2017',
      'Inmigrantes con vínculo formal a fines de 2017',
    ),
    definition: text(
      'Estoque em 31/12, nacionalidade estrangeira na RAIS.',
      'Stock on 31 December, foreign nationality in RAIS.',
      'Stock al 31/12, nacionalidad extranjera en la RAIS.',
    ),
    source: text(
      'Total publicado para o fim de 2017; a publicação de origem não foi localizada',
      'Total published for the end of 2017; the original publication was not found',
      'Total publicado para fines de 2017; no se localizó la publicación de origen',
    ),
    reasons: [principal, date],
  },
  {
    id: 'mte-saldo-2020-01',
    base: 'CAGED',
    vintage: 'ajustado',
    measure: 'saldo',
    period: '2020-01',
    population: 'todos',
    value: 148_256,
    what: text(
      'Saldo de todos os trabalhadores em janeiro de 2020',
      'Balance of all workers in January 2020',
      'Saldo de todos los trabajadores en enero de 2020',
    ),
    definition: text(
      '121.570 no prazo + 26.686 fora do prazo.',
      '121,570 on time + 26,686 late.',
      '121.570 en plazo + 26.686 fuera de plazo.',
    ),
    source: text(
      'Ministério da Economia, Nota Técnica do Novo CAGED, 27/05/2020, tabela 1',
      'Ministry of the Economy, Technical Note on Novo CAGED, 27 May 2020, table 1',
      'Ministerio de Economía, Nota Técnica del Novo CAGED, 27/05/2020, tabla 1',
    ),
    reasons: [everyone],
  },
];
