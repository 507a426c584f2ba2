import { literal } from '../../engine/database.ts';
import type { Generation, Slice } from './generation.ts';
import type { RawColumn, RawFormat } from './raw-file.ts';

type Months = {
  /** Has mes_arquivo, ordem, grupo, pessoa, vinculo and via; sorted by mes_arquivo and ordem. */
  readonly table: string;
  readonly where?: string;
  readonly columns: readonly RawColumn[];
  readonly format: RawFormat;
  readonly name: (at: { readonly mes: number }) => string;
};

/** Writes one file for each month (counted from year 0) that has rows. */
export async function writeMonths(generation: Generation, months: Months): Promise<void> {
  const { table, where = 'true', columns, format } = months;
  const found = await generation.database.rows<{ mes: number; rows: number }>(
    `select mes_arquivo::integer as mes, count(*)::integer as "rows" from ${table}
     where ${where} group by mes_arquivo order by mes_arquivo`,
  );
  const files = found.map(({ mes, rows }) => ({ mes, rows, name: months.name({ mes }) }));
  if (files.length === 0) return;
  const named = files.map(({ mes, name }) => `(${mes}, ${literal(name)})`).join(', ');
  await generation.writeSeries({
    files,
    columns,
    format,
    from: `(from ${table} where ${where})`,
    truth: `select arquivo, ordem - 1 as posicao, pessoa, vinculo, via
      from ${table} join (values ${named}) as nomeado(mes, arquivo) on mes_arquivo = nomeado.mes
      where ${where} and grupo = 1`,
  });
}

/** A file that is written in one go. */
export async function* once(slice: Slice): AsyncGenerator<Slice> {
  yield slice;
}
