import { text } from '../../registry/text.ts';
import type { ApiColumn } from '../../registry/api-files.ts';
import type { CatalogCube } from '../../registry/public-files.ts';
import { isSummed } from './rules.ts';
import { variableOf } from '../../registry/variables/index.ts';

/** The column every cube ends with. */
export const STATUS_COLUMN: ApiColumn = {
  id: 'status',
  role: 'status',
  label: text('Situação da célula', 'Cell status', 'Situación de la celda'),
  definition: text(
    'published: número publicado. Uma linha municipal ausente significa zero ou menos que k.',
    'published: a published number. A municipal row that is absent means zero or fewer than k.',
    'published: número publicado. Una línea municipal ausente significa cero o menos que k.',
  ),
};

/** Dimensions, measures and status of a cube, in file order. */
export function cubeColumns(cube: CatalogCube): readonly ApiColumn[] {
  return [
    ...cube.dimensions.map(({ id, label, codeList }) => ({
      id,
      label,
      definition: variableOf(id).definition,
      role: 'dimension' as const,
      codeList,
    })),
    ...cube.measures.map((measure) => ({
      id: measure.id,
      label: measure.label,
      definition: measure.unit,
      role: 'measure' as const,
      ...(isSummed(measure) ? {} : { summed: false as const }),
    })),
    STATUS_COLUMN,
  ];
}
