import { section, type Notebook } from '../notebook.ts';
import { desenharHiato, hiatoSalarial } from './hiato.ts';
import { desenharPaises, salarioPorPais } from './paises.ts';
import { tellCountries, tellGap } from './words.ts';

export const salarios: Notebook = {
  id: 'salarios',
  title: {
    pt: 'Hiato salarial e as suas cautelas',
    en: 'The wage gap and its caveats',
    es: 'La brecha salarial y sus cautelas',
  },
  question: {
    pt: 'Quanto ganham as imigrantes em relação aos imigrantes, e quanto da diferença é de origem e de lugar?',
    en: 'How much do immigrant women earn relative to immigrant men, and how much of the difference is origin and place?',
    es: '¿Cuánto ganan las inmigrantes en relación con los inmigrantes, y cuánto de la diferencia es de origen y de lugar?',
  },
  method: [
    {
      pt: 'Hiato = (média dos homens − média das mulheres) ÷ média dos homens, em salários nominais do ano mais novo. A regressão é pequena o bastante para ler: está inteira no código desta página.',
      en: 'Gap = (mean of men − mean of women) ÷ mean of men, in nominal pay of the newest year. The regression is small enough to read: all of it is in the code of this page.',
      es: 'Brecha = (media de los hombres − media de las mujeres) ÷ media de los hombres, en salarios nominales del año más nuevo. La regresión es lo bastante pequeña para leerla: está entera en el código de esta página.',
    },
  ],
  data: ['RAIS_SALARIO'],
  sections: [
    section({
      id: 'hiato',
      queries: ['celulas', 'cobertura'],
      code: ['least-squares.ts', 'hiato.ts'],
      analyse: hiatoSalarial,
      draw: desenharHiato,
      tell: tellGap,
    }),
    section({
      id: 'paises',
      queries: ['celulas'],
      code: ['paises.ts'],
      analyse: salarioPorPais,
      draw: desenharPaises,
      tell: tellCountries,
    }),
  ],
  caveats: [
    {
      pt: 'Não há horas, ocupação, instrução nem tempo de casa na mesma tabela que o salário: o que resta não é medida de discriminação, e o que some também não a desmente.',
      en: 'There are no hours, occupation, education or tenure in the same table as pay: what remains is no measure of discrimination, and what vanishes does not disprove it.',
      es: 'No hay horas, ocupación, instrucción ni antigüedad en la misma tabla que el salario: lo que queda no mide discriminación, y lo que desaparece tampoco la desmiente.',
    },
    {
      pt: 'As médias são de grupos que se podem mostrar; células pequenas ou dominadas por um salário não têm média. Regressão sobre médias de grupos descreve grupos, não pessoas (falácia ecológica).',
      en: 'Means are of groups that can be shown; cells that are small or dominated by one pay have no mean. A regression over group means describes groups, not persons (ecological fallacy).',
      es: 'Las medias son de grupos que se pueden mostrar; las celdas pequeñas o dominadas por un salario no tienen media. Una regresión sobre medias de grupos describe grupos, no personas (falacia ecológica).',
    },
    {
      pt: 'Salários nominais: não compare anos sem corrigir pela inflação, nem UFs sem pensar no custo de vida.',
      en: 'Nominal pay: do not compare years without correcting for inflation, nor UFs without thinking of the cost of living.',
      es: 'Salarios nominales: no compare años sin corregir por la inflación, ni UF sin pensar en el costo de vida.',
    },
  ],
  next: [
    {
      pt: 'Troque a média pela mediana (`salario_mediano`) e veja quanto do hiato é de salários altos.',
      en: 'Replace the mean by the median (`salario_mediano`) and see how much of the gap is high pay.',
      es: 'Cambie la media por la mediana (`salario_mediano`) y vea cuánto de la brecha es de salarios altos.',
    },
    {
      pt: 'Padronize pelos homens em vez de pelas mulheres: a diferença entre as duas respostas é a interação.',
      en: 'Standardise by the men instead of the women: the difference between the two answers is the interaction.',
      es: 'Estandarice por los hombres en vez de por las mujeres: la diferencia entre ambas respuestas es la interacción.',
    },
  ],
};
