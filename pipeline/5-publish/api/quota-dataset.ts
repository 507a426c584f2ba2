import type { ApiColumn, ApiDataset } from '../../registry/api-files.ts';
import { quotaCodeLists } from '../../registry/quota/code-lists.ts';
import type { CatalogQuota } from '../../registry/quota/files.ts';
import { indicatorOf } from '../../registry/quota/indicators.ts';
import { quotaTables } from '../../registry/quota/tables.ts';
import { text } from '../../registry/text.ts';
import type { Text } from '../../registry/types.ts';
import type { Sized } from './media.ts';

const COMPANIES: Text = text(
  'Uma linha da tabela: uma combinação dos códigos das dimensões.',
  'One row of the table: a combination of the codes of the dimensions.',
  'Una línea de la tabla: una combinación de los códigos de las dimensiones.',
);

/** A table of the quota as a data set. */
export function quotaDataset(table: CatalogQuota, sized: Sized): ApiDataset {
  return {
    id: `quota-${table.id}`,
    kind: 'quota',
    base: 'RAIS',
    title: table.title,
    description: table.title,
    grain: COMPANIES,
    rows: table.rows,
    columns: quotaColumns(table),
    rules: [],
    source: text(
      'Lei 8.213/1991, art. 93; RAIS',
      'Law 8,213/1991, art. 93; RAIS',
      'Ley 8.213/1991, art. 93; RAIS',
    ),
    files: table.files.map(({ format, path: name }) => sized(format, name)),
  };
}

/** Columns of a table of the quota; none for one whose columns the registry does not declare (points of a map). */
function quotaColumns(table: CatalogQuota): readonly ApiColumn[] {
  const declared = quotaTables.find(({ id }) => id === table.id);
  if (!declared) return [];
  const year = text('Ano', 'Year', 'Año');
  return [
    ...declared.dimensions.map((id) => {
      const label = quotaCodeLists[id]?.title ?? year;
      return { id, label, definition: label, role: 'dimension' as const };
    }),
    ...declared.indicators.map((each) => {
      const { id, label, definition } = indicatorOf(each);
      return { id, label, definition, role: 'measure' as const };
    }),
  ];
}
