import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openTruth } from '../../../pipeline/2-pair/evaluation/truth.ts';
import { withDatabase } from '../../../pipeline/engine/database.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-truth-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a truth of one person and one line, written with the given column `caso`. */
function opened<T>(caso: string, query: string): Promise<T> {
  return withDatabase({ file: ':memory:' }, async (database) => {
    const write = (name: string, select: string) =>
      database.run(`copy (${select}) to '${path.join(folder, name)}.parquet' (format parquet)`);
    await write(
      'pessoas',
      `select 1::bigint as pessoa, 'HAITI' as pais_nascimento, 1 as sexo ${caso}`,
    );
    await write(
      'vinculos',
      `select '35' as uf, date '2020-01-01' as admissao, null::date as desligamento`,
    );
    await write(
      'registros',
      `select 'rais/a.txt' as arquivo, 2::bigint as linha, 1::bigint as pessoa`,
    );
    await database.run(
      `create table reception as select 7 as arquivo_id, 'rais/a.txt' as arquivo, '2021-05' as competencia`,
    );
    await openTruth(database, folder);
    return (await database.rows<T>(query))[0] as T;
  });
}

describe('openTruth', () => {
  it.each([
    ['a list', `, ['gemeo', 'homonimo'] as caso`, ['gemeo', 'homonimo']],
    ['a list that is null', `, null::varchar[] as caso`, []],
    ['text', `, 'gemeo,homonimo' as caso`, ['gemeo', 'homonimo']],
    ['text that is null', `, null::varchar as caso`, []],
    ['absent', '', []],
  ])('reads the hard cases when the column is %s', async (_, column, casos) => {
    expect(await opened(column, 'select casos from ver_pessoas')).toEqual({ casos });
  });

  it('gives each line the file it was received in and the year of that file', async () => {
    expect(await opened('', 'select * from ver_linhas')).toEqual({
      arquivo_id: 7,
      linha: 2n,
      pessoa: 1n,
      ano: 2021,
    });
  });
});
