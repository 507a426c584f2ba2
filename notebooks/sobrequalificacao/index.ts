import { section, type Notebook } from '../notebook.ts';
import { desenharContinentes, taxasPorContinente } from './continentes.ts';
import { desenharCruzamento, ocupacoesPorEscolaridade } from './cruzamento.ts';
import { desenharTaxas, taxasDeSobrequalificacao } from './taxas.ts';
import { tellContinents, tellCrossing, tellRates } from './words.ts';

export const sobrequalificacao: Notebook = {
  id: 'sobrequalificacao',
  title: { pt: 'Sobrequalificação', en: 'Over-qualification', es: 'Sobrecalificación' },
  question: {
    pt: 'Quantos imigrantes com superior completo trabalham em ocupações que não o pedem?',
    en: 'How many immigrants with tertiary education work in occupations that do not ask for it?',
    es: '¿Cuántos inmigrantes con superior completo trabajan en ocupaciones que no lo piden?',
  },
  method: [
    {
      pt: 'Regra normativa de Eurostat e OIT: há sobrequalificação quando alguém com ensino superior completo trabalha nos grandes grupos 4 a 9 da classificação de ocupações. A CBO 2002 segue nisso a CIUO-88: 1 a 3 são dirigentes, profissionais e técnicos; o grupo 0 (forças de segurança) conta como conforme, por não ter nível próprio.',
      en: 'Normative rule of Eurostat and the ILO: there is over-qualification when someone with completed tertiary education works in great groups 4 to 9 of the classification of occupations. The CBO 2002 follows ISCO-88 here: 1 to 3 are managers, professionals and technicians; group 0 (security forces) counts as matched, having no level of its own.',
      es: 'Regla normativa de Eurostat y la OIT: hay sobrecalificación cuando alguien con educación superior completa trabaja en los grandes grupos 4 a 9 de la clasificación de ocupaciones. La CBO 2002 sigue en esto a la CIUO-88: 1 a 3 son dirigentes, profesionales y técnicos; el grupo 0 (fuerzas de seguridad) cuenta como conforme, por no tener nivel propio.',
    },
  ],
  data: ['rais-tematico'],
  sections: [
    section({
      id: 'cruzamento',
      queries: ['cruzamento'],
      code: ['cruzamento.ts'],
      analyse: ocupacoesPorEscolaridade,
      draw: desenharCruzamento,
      tell: tellCrossing,
    }),
    section({
      id: 'taxas',
      queries: ['cruzamento'],
      code: ['../quebra.ts', 'taxas.ts'],
      analyse: taxasDeSobrequalificacao,
      draw: desenharTaxas,
      tell: tellRates,
    }),
    section({
      id: 'continentes',
      queries: ['continentes'],
      code: ['continentes.ts'],
      analyse: taxasPorContinente,
      draw: desenharContinentes,
      tell: tellContinents,
    }),
  ],
  caveats: [
    {
      pt: 'A instrução é a que o empregador declara: um diploma estrangeiro não reconhecido muitas vezes é declarado como médio, e some da conta. A taxa verdadeira tende a ser maior.',
      en: 'Education is what the employer declares: a foreign diploma that is not recognised is often declared as secondary, and leaves the count. The true rate tends to be higher.',
      es: 'La instrucción es la que declara el empleador: un diploma extranjero no reconocido muchas veces se declara como secundario, y sale de la cuenta. La tasa verdadera tiende a ser mayor.',
    },
    {
      pt: 'O MTE pede cautela com a ocupação nos microdados da RAIS; e um grande grupo é largo: um técnico com mestrado conta aqui como conforme.',
      en: 'The Ministry asks for caution with occupation in RAIS microdata; and a great group is broad: a technician with a master’s degree counts here as matched.',
      es: 'El Ministerio pide cautela con la ocupación en los microdatos de la RAIS; y un gran grupo es amplio: un técnico con maestría cuenta aquí como conforme.',
    },
  ],
  next: [
    {
      pt: 'Troque a regra: conte como sobrequalificado também o grupo 3 (técnicos), onde a ocupação fina é mostrada.',
      en: 'Change the rule: count group 3 (technicians) as over-qualified too, where the fine occupation is shown.',
      es: 'Cambie la regla: cuente como sobrecalificado también el grupo 3 (técnicos), donde la ocupación fina se muestra.',
    },
    {
      pt: 'Compare homens e mulheres, e as idades: recém-chegados e recém-formados têm taxas diferentes.',
      en: 'Compare men and women, and ages: recent arrivals and recent graduates have different rates.',
      es: 'Compare hombres y mujeres, y las edades: recién llegados y recién graduados tienen tasas diferentes.',
    },
  ],
};
