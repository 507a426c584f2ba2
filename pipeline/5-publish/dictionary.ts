import { codeListOf } from '../registry/cubes.ts';
import type { CatalogDenominator } from '../registry/denominators.ts';
import type {
  Catalog,
  CatalogCube,
  CatalogMicrodata,
  DictionaryEntry,
} from '../registry/public-files.ts';
import { variableOf } from '../registry/variables/index.ts';
import { text } from '../registry/text.ts';
import { denominatorColumns } from './api/denominator-dataset.ts';
import { microdataId } from './microdata.ts';
import { writeJson, writeText } from './write-json.ts';

/**
 * Writes dictionary.json and dictionary.csv: every column of every published cube, file of rows and count of everybody, in file order,
 * with label, definition and code list, generated from the registry.
 */
export function writeDictionary(folder: string, catalog: Catalog): void {
  const entries = [
    ...catalog.cubes.flatMap(entriesOf),
    ...(catalog.microdata ?? []).flatMap(rowEntries),
    ...(catalog.denominators ?? []).flatMap(denominatorEntries),
  ];
  writeJson(folder, 'dictionary.json', entries);
  writeText(folder, 'dictionary.csv', [COLUMNS, ...entries.map(csvRow)].map(csvLine).join(''));
}

function entriesOf(cube: CatalogCube): DictionaryEntry[] {
  const dimensions = cube.dimensions.map(({ id }) => {
    const { label, definition } = variableOf(id);
    return { column: id, type: 'code', label, definition, codeList: codeListOf(cube.cube, id) };
  });
  const measures = cube.measures.map(({ id, label, unit }) => ({
    column: id,
    type: 'integer',
    label,
    definition: unit,
  }));
  return [...dimensions, ...measures, STATUS].map(
    (each) => ({ cube: cube.id, ...each }) as DictionaryEntry,
  );
}

function rowEntries(file: CatalogMicrodata): DictionaryEntry[] {
  return file.columns.map(({ id, codeList }) => {
    const { label, definition } = variableOf(id);
    const coded = codeList === undefined ? {} : { codeList };
    return { cube: microdataId(file), column: id, type: 'code', label, definition, ...coded };
  });
}

const denominatorEntries = (table: CatalogDenominator): DictionaryEntry[] =>
  denominatorColumns(table).map(({ id, role, label, definition }) => ({
    cube: table.id,
    column: id,
    type: role === 'measure' ? 'integer' : 'code',
    label,
    definition,
  }));

const STATUS = {
  column: 'status',
  type: 'code',
  label: text('Situação da célula', 'Cell status', 'Situación de la celda'),
  definition: text(
    'Nos CSV, sinal do IBGE (vazio: número publicado). A ausência de uma linha municipal significa zero ou menos que k.',
    'In the CSV files, the IBGE sign (empty: published number). A municipal row that is absent means zero or fewer than k.',
    'En los CSV, el signo del IBGE (vacío: número publicado). La ausencia de una línea municipal significa cero o menos que k.',
  ),
};

const COLUMNS = ['cubo', 'coluna', 'tipo', 'rotulo', 'definicao', 'lista_de_codigos'];

const csvRow = (entry: DictionaryEntry): string[] => [
  entry.cube,
  entry.column,
  entry.type === 'code' ? 'código' : 'inteiro',
  entry.label.pt,
  entry.definition.pt,
  entry.codeList ? `codelists/${entry.codeList}.json` : '',
];

const csvLine = (fields: readonly string[]): string =>
  `${fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')}\n`;
