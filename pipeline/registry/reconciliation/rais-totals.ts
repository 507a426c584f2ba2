import { text } from '../text.ts';
import type { Text } from '../types.ts';
import type { OfficialTotal } from './official-total.ts';

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

/** The annual report of 2017, whose totals the ministry announced on 13 December 2017. */
const annual2017 = text(
  'OBMigra, Relatório Anual 2017, A inserção dos imigrantes no mercado de trabalho brasileiro; totais divulgados pelo Ministério do Trabalho em 13/12/2017',
  'OBMigra, Annual Report 2017, A inserção dos imigrantes no mercado de trabalho brasileiro; totals announced by the Ministry of Labour on 13 December 2017',
  'OBMigra, Informe Anual 2017, A inserção dos imigrantes no mercado de trabalho brasileiro; totales divulgados por el Ministerio de Trabajo el 13/12/2017',
);
const unfound = text(
  'Total publicado para o fim de 2017; a publicação de origem não foi localizada',
  'Total published for the end of 2017; the original publication was not found',
  'Total publicado para fines de 2017; no se localizó la publicación de origen',
);

const stock = (period: string, value: number, source: Text): OfficialTotal => ({
  id: `obmigra-estoque-${period}`,
  base: 'RAIS',
  vintage: 'unica',
  measure: 'vinculos_ativos_3112',
  period,
  population: 'imigrantes',
  value,
  what: text(
    `Imigrantes com vínculo formal no fim de ${period}`,
    `Immigrants with a formal bond at the end of ${period}`,
    `Inmigrantes con vínculo formal a fines de ${period}`,
  ),
  definition: text(
    'Estoque em 31/12, nacionalidade estrangeira na RAIS.',
    'Stock on 31 December, foreign nationality in RAIS.',
    'Stock al 31/12, nacionalidad extranjera en la RAIS.',
  ),
  source,
  reasons: [principal, date],
});

/** Published stocks of immigrants of RAIS. */
export const raisTotals: readonly OfficialTotal[] = [
  stock('2015', 127_166, annual2017),
  stock('2016', 112_681, annual2017),
  stock('2017', 122_069, unfound),
];
