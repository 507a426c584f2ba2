import { text } from '../text.ts';
import type { OfficialTotal } from './official-total.ts';
import { monthlyReports } from './reports.ts';

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
const late = text(
  'MOV, FOR e EXC: o relatório de abril compara março no prazo com fevereiro já revisto. O nosso fevereiro no prazo (MOV) é 3.353; com as declarações fora do prazo recebidas até outubro de 2022, menos as excluídas (MOV + FOR − EXC), é 3.616. O número do relatório fica entre os dois: parte das declarações tardias já tinha chegado.',
  'MOV, FOR and EXC: the April report compares March on time with a February already revised. Our February on time (MOV) is 3,353; with the late declarations received up to October 2022, minus the excluded (MOV + FOR − EXC), it is 3,616. The number of the report lies between them: part of the late declarations had already arrived.',
  'MOV, FOR y EXC: el informe de abril compara marzo en plazo con un febrero ya revisado. Nuestro febrero en plazo (MOV) es 3.353; con las declaraciones fuera de plazo recibidas hasta octubre de 2022, menos las excluidas (MOV + FOR − EXC), es 3.616. El número del informe queda entre los dos: parte de las declaraciones tardías ya había llegado.',
);

/** Published totals of the movements of CAGED. */
export const cagedTotals: readonly OfficialTotal[] = [
  {
    id: 'obmigra-saldo-2022-03',
    base: 'CAGED',
    vintage: 'sem_ajuste',
    measure: 'saldo',
    period: '2022-03',
    population: 'imigrantes',
    value: 3161,
    recorded: 3161,
    what: text(
      'Saldo de imigrantes em março de 2022',
      'Balance of immigrants in March 2022',
      'Saldo de inmigrantes en marzo de 2022',
    ),
    definition: text(
      'Movimentações declaradas no prazo (MOV), sem brasileiros naturalizados.',
      'Movements declared on time (MOV), without naturalised Brazilians.',
      'Movimientos declarados en plazo (MOV), sin brasileños naturalizados.',
    ),
    ...monthlyReports.april,
    reasons: [date],
  },
  {
    id: 'obmigra-saldo-2022-02',
    base: 'CAGED',
    vintage: 'sem_ajuste',
    measure: 'saldo',
    period: '2022-02',
    population: 'imigrantes',
    value: 3536,
    recorded: 3353,
    what: text(
      'Saldo de imigrantes em fevereiro de 2022, como o relatório de abril o supõe',
      'Balance of immigrants in February 2022, as the April report implies it',
      'Saldo de inmigrantes en febrero de 2022, como lo supone el informe de abril',
    ),
    definition: text(
      'O relatório diz que março (3.161) foi −10,6% em relação a fevereiro: 3.161 ÷ 0,894 = 3.536; pelo arredondamento, de 3.534 a 3.537. Sem brasileiros naturalizados.',
      'The report says that March (3,161) was −10.6% against February: 3,161 ÷ 0.894 = 3,536; with the rounding, 3,534 to 3,537. Without naturalised Brazilians.',
      'El informe dice que marzo (3.161) fue −10,6% respecto de febrero: 3.161 ÷ 0,894 = 3.536; por el redondeo, de 3.534 a 3.537. Sin brasileños naturalizados.',
    ),
    ...monthlyReports.april,
    reasons: [late],
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
