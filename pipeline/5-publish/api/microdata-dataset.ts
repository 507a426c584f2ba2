import type { ApiDataset } from '../../registry/api-files.ts';
import type { Catalog, CatalogCube, CatalogMicrodata } from '../../registry/public-files.ts';
import { text } from '../../registry/text.ts';
import type { Text } from '../../registry/types.ts';
import { variableOf } from '../../registry/variables/index.ts';
import type { Sized } from './media.ts';

const KIND: Readonly<Record<CatalogMicrodata['kind'], Text>> = {
  geografico: text('arquivo geográfico', 'geographic file', 'archivo geográfico'),
  tematico: text('arquivo temático', 'thematic file', 'archivo temático'),
};

/** Rows have years, whatever the periods of the cube of their base. */
function yearsOf(cube: CatalogCube | undefined): readonly [string, string] | undefined {
  const [first, last] = [cube?.periods[0], cube?.periods.at(-1)];
  return first && last ? [first.slice(0, 4), last.slice(0, 4)] : undefined;
}

/** A file of rows as a data set. */
export function microdataDataset(
  rows: CatalogMicrodata,
  sized: Sized,
  { bases, cubes }: Catalog,
): ApiDataset {
  const years = yearsOf(cubes.find(({ base, derivedFrom }) => base === rows.base && !derivedFrom));
  const base = bases.find(({ id }) => id === rows.base);
  const named = (locale: keyof Text, word: string) =>
    `${word} ${base?.shortName[locale] ?? rows.base}, ${KIND[rows.kind][locale]}`;
  const title = {
    pt: named('pt', 'Microdados'),
    en: named('en', 'Microdata'),
    es: named('es', 'Microdatos'),
  };
  return {
    id: `${rows.base.toLowerCase()}-${rows.kind}`,
    kind: 'microdata',
    base: rows.base,
    title,
    description: title,
    grain: base?.unit ?? title,
    ...(years ? { periods: years } : {}),
    rows: rows.rows,
    columns: rows.columns.map(({ id, codeList }) => {
      const { label, definition } = variableOf(id);
      return { id, label, definition, role: 'dimension', ...(codeList ? { codeList } : {}) };
    }),
    rules: [],
    source: text(base?.controller ?? '', base?.controller ?? '', base?.controller ?? ''),
    files: rows.files.map(({ format, path: name }) => sized(format, name)),
  };
}
