import { literal } from '../../engine/database.ts';
import { readCsv } from '../../registry/read-csv.ts';
import { calibrationFile } from './calibration.ts';

const racas = [1, 2, 4, 6, 8, 9] as const;
const niveis = ['baixa', 'fundamental', 'media', 'superior'] as const;
const origens = readCsv(calibrationFile('origens'));

/**
 * Names of all origins in one list, races and levels of education in lists of 100 per origin, so
 * that a draw is one look-up in a constant; `sint_origem` says where each origin begins.
 */
export function originsTable(): string {
  let next = 1;
  const names = namesByOrigin();
  const rows = origens.map((row, index) => {
    const spans = ['1', '2', 's'].map((type) => {
      const count = names.get(`${row['origem']} ${type}`)?.length ?? 0;
      const span = `${next}, ${count}`;
      next += count;
      return span;
    });
    return `(${literal(row['origem'] ?? '')}, ${literal(row['perfil'] ?? '')}, ${spans.join(', ')},
      ${index * 100 + 1}, ${Number(row['anos_no_brasil'])}, ${Number(row['nome_trocado'])},
      ${Number(row['nome_transliterado'])})`;
  });
  return `create or replace table sint_origem as select * from (values ${rows.join(',')})
    as t (origem, perfil, homens, quantos_homens, mulheres, quantas_mulheres, sobrenomes,
          quantos_sobrenomes, centena, anos_no_brasil, nome_trocado, nome_transliterado)`;
}

/** DuckDB variables with those lists, as SQL. */
export function originLists(): readonly (readonly [string, string])[] {
  const names = namesByOrigin();
  const all = origens.flatMap((row) =>
    ['1', '2', 's'].flatMap((type) => names.get(`${row['origem']} ${type}`) ?? []),
  );
  const races = origens.flatMap((row) =>
    hundred(
      row,
      racas.map((raca) => `raca_${raca}`),
      racas,
    ),
  );
  const levels = origens.flatMap((row) =>
    hundred(
      row,
      niveis.map((nivel) => `escolaridade_${nivel}`),
      [1, 2, 3, 4],
    ),
  );
  return [
    ['nomes', textList(all)],
    ['racas', `[${races.join()}]`],
    ['niveis', `[${levels.join()}]`],
    ['nomes_brasileiros_1', textList(names.get('brasileira 1') ?? [])],
    ['nomes_brasileiros_2', textList(names.get('brasileira 2') ?? [])],
    ['sobrenomes_brasileiros', textList(names.get('brasileira s') ?? [])],
  ];
}

function namesByOrigin(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    readCsv(calibrationFile('nomes')).map((row) => [
      `${row['origem']} ${row['tipo']}`,
      (row['nomes'] ?? '').split('|'),
    ]),
  );
}

/** Each code as often as its weight; the weights of a row sum to 100. */
function hundred(
  row: Readonly<Record<string, string>>,
  columns: readonly string[],
  codes: readonly number[],
): readonly number[] {
  return columns.flatMap((column, index) =>
    Array<number>(Number(row[column])).fill(codes[index] ?? 0),
  );
}

/** A list of texts as SQL. */
export function textList(values: readonly string[]): string {
  return `[${values.map(literal).join(', ')}]`;
}
