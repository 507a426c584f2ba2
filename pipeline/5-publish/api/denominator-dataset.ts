import type { ApiColumn, ApiDataset } from '../../registry/api-files.ts';
import { figureColumn, type CatalogDenominator } from '../../registry/denominators.ts';
import { text } from '../../registry/text.ts';
import type { Text } from '../../registry/types.ts';
import type { Sized } from './media.ts';

/** What rates divide by, as a data set. */
export function denominatorDataset(table: CatalogDenominator, sized: Sized): ApiDataset {
  const [first = '', last = first] = [table.years[0], table.years.at(-1)];
  return {
    id: table.id,
    kind: 'denominator',
    base: table.id === 'rais_todos' ? 'RAIS' : 'CENSO',
    title: table.title,
    description: table.definition,
    grain: text(
      'Um ano e um lugar (Brasil, UF ou município).',
      'One year and one place (Brazil, UF or municipality).',
      'Un año y un lugar (Brasil, UF o municipio).',
    ),
    rows: table.rows,
    periods: [first, last],
    columns: denominatorColumns(table),
    rules: [
      {
        id: 'taxa-nao-se-soma',
        text: text(
          'Só para dividir: taxas não se somam, e os totais são arredondados cada um por si; a soma dos municípios não é a UF.',
          'Only to divide by: rates are never added, and totals are rounded each on its own; municipalities do not add up to the UF.',
          'Solo para dividir: las tasas no se suman, y los totales se redondean cada uno por sí; la suma de los municipios no es la UF.',
        ),
      },
    ],
    source: table.source,
    files: table.files.map(({ format, path: name }) => sized(format, name)),
  };
}

const dimension = (id: string, label: Text, definition: Text): ApiColumn => ({
  id,
  label,
  definition,
  role: 'dimension',
});

/** Columns of the CSV and Parquet files, in their order. */
export function denominatorColumns({
  id,
  title,
  definition,
}: Pick<CatalogDenominator, 'id' | 'title' | 'definition'>): readonly ApiColumn[] {
  return [
    dimension('ano', text('Ano', 'Year', 'Año'), YEAR),
    dimension('nivel', text('Nível', 'Level', 'Nivel'), LEVEL),
    dimension('codigo', text('Código do lugar', 'Code of the place', 'Código del lugar'), CODE),
    dimension('nome', text('Nome do lugar', 'Name of the place', 'Nombre del lugar'), NAME),
    { id: figureColumn[id], label: title, definition, role: 'measure' },
    { id: 'status', label: STATUS, definition: STATUS, role: 'status' },
  ];
}

const YEAR = text('Ano de referência', 'Reference year', 'Año de referencia');
const LEVEL = text('brasil, uf ou municipio', 'brasil, uf or municipio', 'brasil, uf o municipio');
const CODE = text(
  'BR, código da UF (2 dígitos) ou do município (7 dígitos), do IBGE',
  'BR, IBGE code of the UF (2 digits) or of the municipality (7 digits)',
  'BR, código del IBGE de la UF (2 dígitos) o del municipio (7 dígitos)',
);
const NAME = text('Nome no IBGE', 'Name at IBGE', 'Nombre en el IBGE');
const STATUS = text('Situação da célula', 'Cell status', 'Situación de la celda');
