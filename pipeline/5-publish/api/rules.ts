import { text } from '../../registry/text.ts';
import type { ApiRule } from '../../registry/api-files.ts';
import type { CatalogCube } from '../../registry/public-files.ts';

const stock: ApiRule = {
  id: 'estoque-nao-se-soma-no-tempo',
  text: text(
    'Estoque em 31/12: nunca some anos; compare-os ou tire a média.',
    'Stock on 31 December: never add years; compare them or take their mean.',
    'Stock al 31/12: nunca sume años; compárelos o tome la media.',
  ),
};
const flow: ApiRule = {
  id: 'fluxo-se-soma-no-tempo',
  text: text(
    'Fluxo: meses e anos podem ser somados, dentro da mesma série (sem ajuste ou ajustada).',
    'Flow: months and years may be added, inside one series (unadjusted or adjusted).',
    'Flujo: meses y años pueden sumarse, dentro de la misma serie (sin ajuste o ajustada).',
  ),
};
const places: ApiRule = {
  id: 'soma-dos-municipios',
  text: text(
    'As linhas não divulgadas (código terminado em 99999, R ou BR) fazem parte do cubo: só com elas a soma é o total nacional. A soma dos municípios visíveis é menor.',
    'The undisclosed rows (code ending in 99999, R or BR) belong to the cube: only with them is the sum the national total. The sum of visible municipalities is smaller.',
    'Las líneas no divulgadas (código terminado en 99999, R o BR) son parte del cubo: solo con ellas la suma es el total nacional. La suma de los municipios visibles es menor.',
  ),
};
const breaks = (cube: CatalogCube): readonly ApiRule[] =>
  cube.notes.flatMap(({ id, text: sentence, breakBetween }) =>
    breakBetween ? [{ id: `quebra-${id}`, text: sentence }] : [],
  );
const means: ApiRule = {
  id: 'media-nao-se-soma',
  text: text(
    'Médias e medianas não se somam nem se tira média delas sem os pesos.',
    'Means and medians are neither added nor averaged without their weights.',
    'Medias y medianas no se suman ni se promedian sin sus pesos.',
  ),
};

/** True for a measure that may be added over cells; a mean or a median says `summed: false`. */
export const isSummed = (measure: object): boolean =>
  !('summed' in measure) || measure.summed !== false;

/** What a program must know before it adds up the cells of a cube. */
export function rulesOf(cube: CatalogCube): readonly ApiRule[] {
  return [
    cube.kind === 'stock' ? stock : flow,
    ...(cube.dimensions.some(({ id }) => id === 'uf') ? [places] : []),
    ...(cube.measures.every(isSummed) ? [] : [means]),
    ...breaks(cube),
  ];
}
