import { text } from '../text.ts';
import type { Text } from '../types.ts';
import { monthlyReports, type Report } from './reports.ts';

/** How a figure of a month must stand to that of another month, or to zero, for the words to be true. */
export type Relation = 'maior' | 'menor' | 'ambos_positivos';

/** What a report says of a month in words, without a figure. Movements are hirings plus dismissals. */
export type PublishedStatement = Report & {
  readonly id: string;
  readonly measure: 'saldo' | 'movimentacoes';
  readonly period: string;
  readonly against: string;
  readonly relation: Relation;
  /** What the public mode gives with the real files, for the month and for the other. */
  readonly recorded: readonly [number, number];
  readonly what: Text;
};

/** OBMigra on the movements of immigrants, whose figures the text of the reports does not give. */
export const statements: readonly PublishedStatement[] = [
  {
    id: 'obmigra-saldo-positivo-2022-02',
    ...monthlyReports.march,
    measure: 'saldo',
    period: '2022-02',
    against: '2022-01',
    relation: 'ambos_positivos',
    recorded: [3353, 2529],
    what: text(
      'Em fevereiro foram criados postos pelo segundo mês consecutivo',
      'In February jobs were created for the second month in a row',
      'En febrero se crearon puestos por segundo mes consecutivo',
    ),
  },
  {
    id: 'obmigra-movimentacao-2022-02',
    ...monthlyReports.march,
    measure: 'movimentacoes',
    period: '2022-02',
    against: '2022-01',
    relation: 'maior',
    recorded: [23_155, 21_413],
    what: text(
      'A movimentação de fevereiro foi superior à de janeiro',
      'More movements in February than in January',
      'Hubo más movimientos en febrero que en enero',
    ),
  },
  {
    id: 'obmigra-movimentacao-2022-03',
    ...monthlyReports.april,
    measure: 'movimentacoes',
    period: '2022-03',
    against: '2022-02',
    relation: 'maior',
    recorded: [24_827, 23_155],
    what: text(
      'Março teve maior movimentação que fevereiro',
      'More movements in March than in February',
      'Hubo más movimientos en marzo que en febrero',
    ),
  },
  {
    id: 'obmigra-movimentacao-2022-04',
    ...monthlyReports.may,
    measure: 'movimentacoes',
    period: '2022-04',
    against: '2022-03',
    relation: 'menor',
    recorded: [22_881, 24_827],
    what: text(
      'Em abril movimentaram-se menos imigrantes que em março',
      'Fewer immigrants moved in April than in March',
      'En abril se movieron menos inmigrantes que en marzo',
    ),
  },
  {
    id: 'obmigra-saldo-2022-04',
    ...monthlyReports.may,
    measure: 'saldo',
    period: '2022-04',
    against: '2022-03',
    relation: 'menor',
    recorded: [2863, 3161],
    what: text(
      'Em abril os postos criados ficaram abaixo dos de março',
      'Fewer jobs were created in April than in March',
      'En abril se crearon menos puestos que en marzo',
    ),
  },
];
