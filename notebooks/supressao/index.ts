import { section, type Notebook } from '../notebook.ts';
import { desenharLimites, limitesPorUf } from './limites.ts';
import { desenharPartes, partesMostradas } from './municipios.ts';
import { desenharNiveis, parcelasPorNivel } from './niveis.ts';
import { tellBounds, tellLevels, tellTowns } from './words.ts';

export const supressao: Notebook = {
  id: 'supressao',
  title: {
    pt: 'Efeito da supressão sobre as estimativas',
    en: 'Effect of suppression on estimates',
    es: 'Efecto de la supresión sobre las estimaciones',
  },
  question: {
    pt: 'Quanto se perde quando grupos pequenos não são mostrados, e que limites ainda se podem afirmar?',
    en: 'How much is lost when small groups are not shown, and which bounds can still be asserted?',
    es: '¿Cuánto se pierde cuando no se muestran grupos pequeños, y qué límites aún se pueden afirmar?',
  },
  method: [
    {
      pt: 'Três medidas, só com o publicado: a parcela por lugar mais fino, os limites de cada UF, e o total municipal contra a soma das suas células. Nada aqui estima o que foi protegido.',
      en: 'Three measures, from published figures alone: the share by finest place, the bounds of each UF, and the municipal total against the sum of its cells. Nothing here estimates what was protected.',
      es: 'Tres medidas, solo con lo publicado: la proporción por lugar más fino, los límites de cada UF, y el total municipal contra la suma de sus celdas. Nada aquí estima lo que fue protegido.',
    },
  ],
  data: ['RAIS', 'RAIS_MUNICIPIO'],
  sections: [
    section({
      id: 'niveis',
      queries: ['niveis'],
      code: ['niveis.ts'],
      analyse: parcelasPorNivel,
      draw: desenharNiveis,
      tell: tellLevels,
    }),
    section({
      id: 'limites',
      queries: ['limites'],
      code: ['limites.ts'],
      analyse: limitesPorUf,
      draw: desenharLimites,
      tell: tellBounds,
    }),
    section({
      id: 'municipios',
      queries: ['municipios'],
      code: ['municipios.ts'],
      analyse: partesMostradas,
      draw: desenharPartes,
      tell: tellTowns,
    }),
  ],
  caveats: [
    {
      pt: 'Os limites contam também quem declarou lugar ignorado, que está em BR: o teto é maior do que precisaria, nunca menor.',
      en: 'The bounds also count those whose place was not informed, who are under BR: the ceiling is higher than needed, never lower.',
      es: 'Los límites cuentan también a quienes no informaron el lugar, que están en BR: el techo es mayor de lo necesario, nunca menor.',
    },
    {
      pt: 'Os municípios com total publicado não são amostra de todos: alguns dos maiores não o têm, porque ele revelaria uma célula.',
      en: 'Municípios with a published total are no sample of all: some of the largest have none, because it would reveal a cell.',
      es: 'Los municipios con total publicado no son muestra de todos: algunos de los mayores no lo tienen, porque revelaría una celda.',
    },
  ],
  next: [
    {
      pt: 'Refaça os limites para uma nacionalidade: some ao teto também o que só tem o continente (códigos XSA, XCC, …).',
      en: 'Redo the bounds for one nationality: add to the ceiling what has only the continent too (codes XSA, XCC, …).',
      es: 'Rehaga los límites para una nacionalidad: sume al techo también lo que solo tiene el continente (códigos XSA, XCC, …).',
    },
    {
      pt: 'Compare com o cubo `rais_ocupacao`: com mais um atributo, quanto mais sobe?',
      en: 'Compare with the cube `rais_ocupacao`: with one more attribute, how much more moves up?',
      es: 'Compare con el cubo `rais_ocupacao`: con un atributo más, ¿cuánto más sube?',
    },
  ],
};
