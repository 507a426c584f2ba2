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
  const { table, where = 'true' } = months;
  const found = await generation.database.rows<{ mes: number; rows: number }>(
    `select mes_arquivo::integer as mes, count(*)::integer as "rows" from ${table}
     where ${where} group by mes_arquivo order by mes_arquivo`,
  );
  for (const { mes, rows } of found) {
    const condition = `${where} and mes_arquivo = ${mes}`;
    await generation.write(
      { name: months.name({ mes }), columns: months.columns, format: months.format },
      () =>
        once({
          rows,
          from: `(from ${table} where ${condition} order by ordem)`,
          truth: `select ordem - 1 as posicao, pessoa, vinculo, via from ${table}
          where ${condition} and grupo = 1`,
        }),
    );
  }
}

/** A file that is written in one go. */
export async function* once(slice: Slice): AsyncGenerator<Slice> {
  yield slice;
}
