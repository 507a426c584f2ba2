import type { Text } from '../../registry/types.ts';
import { LICENCE } from '../catalogue/subjects.ts';
import type { CsvColumn, DescribedCsv } from './tables.ts';

const inLanguages = ({ pt, en, es }: Text) => ({ 'pt-BR': pt, en, es });

/** CSV on the Web (W3C) metadata, for the file `<name>.csv-metadata.json` beside the CSV, where readers look for it. */
export function csvwMetadata({ dataset, path, delimiter, columns }: DescribedCsv): object {
  const keys = dataset.columns.filter(({ role }) => role === 'dimension').map(({ id }) => id);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'pt-BR' }],
    url: path.split('/').at(-1),
    'dc:title': inLanguages(dataset.title),
    'dc:description': inLanguages(dataset.description),
    'dc:license': { '@id': LICENCE.url },
    'dc:source': dataset.source.pt,
    dialect: { encoding: 'utf-8', delimiter, header: true },
    tableSchema: {
      columns: columns.map(columnOf),
      ...(dataset.kind === 'cube' ? { primaryKey: keys } : {}),
    },
  };
}

const columnOf = ({ name, type, label, definition }: CsvColumn) => ({
  name,
  titles: [name],
  'dc:title': inLanguages(label),
  'dc:description': inLanguages(definition),
  datatype: type,
  required: type !== 'string',
});
