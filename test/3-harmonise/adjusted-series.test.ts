import { describe, expect, it } from 'vitest';
import { adjustedSeries } from '../../pipeline/3-harmonise/adjusted-series.ts';
import { withDatabase } from '../../pipeline/engine/database.ts';

/** Table 1 of the official note of 27/05/2020: month, on time and late, admissions and separations. */
const TABLE_1 = [
  ['2020-01', 1_342_262, 119_703, 1_220_692, 93_017],
  ['2020-02', 1_443_388, 109_906, 1_203_973, 87_099],
  ['2020-03', 1_316_655, 69_471, 1_465_318, 120_655],
  ['2020-04', 598_596, 0, 1_442_244, 0],
] as const;

/** har_movimento with one row per month, file and movement, weighing as many as it stands for. */
async function series() {
  return withDatabase({ file: ':memory:' }, async (database) => {
    await database.run(`create table har_movimento (
      ano smallint, mes tinyint, competencia_dec varchar, movimento varchar, peso bigint,
      parcela varchar)`);
    for (const [month, ...counts] of TABLE_1)
      for (const [at, count] of counts.entries())
        await database.run(
          `insert into har_movimento values
            ($ano, $mes, '2020-04', $movimento, $peso, $parcela)`,
          {
            ano: Number(month.slice(0, 4)),
            mes: Number(month.slice(5)),
            movimento: at < 2 ? '1' : '2',
            peso: count,
            parcela: at % 2 === 0 ? 'no_prazo' : 'ajuste',
          },
        );
    return adjustedSeries(database);
  });
}

describe('adjustedSeries', () => {
  it('gives Table 1 of the official note month by month', async () => {
    const months = (await series()).map((row) => [
      row.competencia,
      row.admissoes,
      row.desligamentos,
      row.saldoNoPrazo,
      row.saldo,
    ]);
    expect(months).toEqual([
      ['2020-01', 1_461_965, 1_313_709, 121_570, 148_256],
      ['2020-02', 1_553_294, 1_291_072, 239_415, 262_222],
      ['2020-03', 1_386_126, 1_585_973, -148_663, -199_847],
      ['2020-04', 598_596, 1_442_244, -843_648, -843_648],
    ]);
  });

  it('gives its last row, January to April', async () => {
    const rows = await series();
    const sum = (key: 'admissoes' | 'desligamentos' | 'saldoNoPrazo' | 'saldo') =>
      rows.reduce((total, row) => total + row[key], 0);
    expect([sum('admissoes'), sum('desligamentos'), sum('saldoNoPrazo'), sum('saldo')]).toEqual([
      4_999_981, 5_632_998, -631_326, -633_017,
    ]);
  });
});
