import { codeLists } from '../../registry/code-lists.ts';
import { text } from '../../registry/text.ts';
import type { ApiDataset, ApiIndex } from '../../registry/api-files.ts';
import type { Code, Text } from '../../registry/types.ts';

/** A column of a CSV file as it is in the file: codes and their Portuguese names beside them. */
export type CsvColumn = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly label: Text;
  readonly definition: Text;
  readonly codes: readonly Code[];
};

/** A CSV file with all that a reader must be told about it. */
export type DescribedCsv = {
  readonly dataset: ApiDataset;
  /** Below data/public. */
  readonly path: string;
  readonly delimiter: ',' | ';';
  readonly byteOrderMark: boolean;
  readonly columns: readonly CsvColumn[];
};

/** The CSV for programs of every cube, file of rows and count of everybody. */
export function describedCsvs({ datasets }: ApiIndex): readonly DescribedCsv[] {
  return datasets.flatMap((dataset) => {
    const file = dataset.files.find(({ format }) => format === 'csv');
    if (!file || dataset.kind === 'quota') return [];
    const rows = dataset.kind === 'microdata';
    return [
      {
        dataset,
        path: file.path,
        delimiter: rows ? ';' : ',',
        byteOrderMark: rows,
        columns: dataset.columns.flatMap((column) => csvColumns(dataset, column)),
      },
    ];
  });
}

const SIGN: CsvColumn = {
  name: 'sinal',
  type: 'string',
  label: text('Sinal', 'Sign', 'Signo'),
  definition: text(
    'Sinal convencional do IBGE: vazio, número; -, zero; x, omitido por sigilo; ..., não disponível.',
    'IBGE conventional sign: empty, a number; -, zero; x, suppressed; ..., not available.',
    'Signo convencional del IBGE: vacío, número; -, cero; x, omitido; ..., no disponible.',
  ),
  codes: [],
};

function csvColumns(
  { kind }: ApiDataset,
  { id, role, label, definition, codeList }: ApiDataset['columns'][number],
): readonly CsvColumn[] {
  if (role === 'status') return [SIGN];
  const codes = codeList === undefined ? [] : (codeLists[codeList]?.codes ?? []);
  const type = role === 'measure' ? 'integer' : 'string';
  const column: CsvColumn = { name: id, type, label, definition, codes };
  if (kind !== 'cube' || role === 'measure' || codeList === 'ano') return [column];
  const named = (locale: keyof Text, word: string) => `${label[locale]} (${word})`;
  const name = { pt: named('pt', 'nome'), en: named('en', 'name'), es: named('es', 'nombre') };
  return [column, { name: `${id}_nome`, type: 'string', label: name, definition, codes: [] }];
}
