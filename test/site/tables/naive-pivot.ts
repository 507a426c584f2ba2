import { countsNaturalised, type Query } from '../../../site/tables/query.ts';
import type { TableSchema } from '../../../site/tables/schema.ts';
import { broadOf, continentOf, type SampleRow } from './sample-cube.ts';

/** The code of a row on a variable, read straight from the row. */
export const codeOf = (id: string, row: SampleRow): string => {
  if (id === 'mes') return `${row.ano}-${row.mes}`;
  if (id === 'regiao') return row.uf === 'BR' ? 'BR' : row.uf.replace('R', '').slice(0, 1);
  if (id === 'continente') return continentOf(row.pais);
  if (id === 'tipo_movimentacao') return row.tipo;
  if (id === 'faixa_3') return broadOf(row.faixa);
  if (id === 'faixa_6') return row.faixa;
  return row[id as keyof SampleRow] as string;
};

const keeps = (schema: TableSchema, query: Query, row: SampleRow): boolean => {
  const period = schema.periodicity === 'year' ? row.ano : `${row.ano}-${row.mes}`;
  if (period < query.from || period > query.to) return false;
  const countries = schema.variables.some(({ role }) => role === 'country');
  if (countries && row.pais === 'XBR' && !countsNaturalised(schema, query)) return false;
  return Object.entries(query.filters).every(([id, codes]) => codes.includes(codeOf(id, row)));
};

const figure = (query: Query, row: SampleRow): number => {
  if (query.measure === 'saldo') return row.tipo === '1' ? row.n : -row.n;
  if (query.measure === 'admissoes') return row.tipo === '1' ? row.n : 0;
  if (query.measure === 'desligamentos') return row.tipo === '2' ? row.n : 0;
  return row.n;
};

/** Rows of a cell, by plain filtering: the reference the engine is compared with. */
export const rowsOf = (
  schema: TableSchema,
  query: Query,
  rows: readonly SampleRow[],
  codes: Readonly<Record<string, string | null>>,
): readonly SampleRow[] =>
  rows.filter(
    (row) =>
      keeps(schema, query, row) &&
      Object.entries(codes).every(([id, code]) => code === null || codeOf(id, row) === code),
  );

/** The sum of a cell; a leaf of the type of movement counts its movements, not their sign. */
export const sumOf = (query: Query, rows: readonly SampleRow[], part: boolean): number =>
  rows.reduce((sum, row) => sum + (part ? row.n : figure(query, row)), 0);
