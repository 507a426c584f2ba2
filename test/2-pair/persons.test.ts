import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../pipeline/engine/database.ts';
import { insertRows, type TestRow } from './insert-rows.ts';
import { pairStaged } from './pair-records.ts';
import { createStagedTables } from './staged-tables.ts';

type Staged = readonly (readonly [table: string, row: TestRow])[];

/** The persons that the staged rows make, all rows with PIS 1 unless they say otherwise. */
async function persons(...staged: Staged) {
  return withDatabase({ file: ':memory:' }, async (database) => {
    await createStagedTables(database);
    for (const [at, [table, row]] of staged.entries())
      await insertRows(database, table, [{ arquivo_id: 1, linha: at, pis: 1, ...row }]);
    await pairStaged(database);
    return database.rows(`
      select pais_nascimento as nascimento, pais_nascimento_fonte as fonte,
        pais_nacionalidade as nacionalidade, pais_nacionalidade_fonte as de, naturalizado
      from persons order by all`);
  });
}

const rais = (ano: number, nacionalidade: string | null): Staged[number] => [
  'stg_rais',
  { ano, nacionalidade },
];
const novo = (pais_nascimento: string | null, nacionalidade: string | null): Staged[number] => [
  'stg_novo_caged',
  { competencia_mov: '2021-11', pais_nascimento, nacionalidade },
];
const ctps = (pais_nascimento: string | null, nacionalidade: string | null): Staged[number] => [
  'stg_ctps',
  { data_emissao: '2015-04-01', pais_nascimento, nacionalidade },
];

describe('persons', () => {
  it('takes birth from CTPS before Novo CAGED, nationality from RAIS before both', async () => {
    expect(
      await persons(novo('CUBA', 'CUBA'), ctps('HAITI', 'REPÚBLICA DOMINICANA'), rais(2020, '26')),
    ).toEqual([
      { nascimento: 'HTI', fonte: 'CTPS', nacionalidade: 'VEN', de: 'RAIS', naturalizado: false },
    ]);
  });

  it('takes nationality from CTPS before Novo CAGED, when RAIS has none', async () => {
    expect(await persons(novo('CUBA', 'CUBA'), ctps(null, 'HAITI'), rais(2020, null))).toEqual([
      { nascimento: 'CUB', fonte: 'CAGED', nacionalidade: 'HTI', de: 'CTPS', naturalizado: false },
    ]);
  });

  it('takes the nationality of the latest RAIS year that says one', async () => {
    expect(await persons(rais(2015, '40'), rais(2019, '26'), rais(2020, null))).toEqual([
      {
        nascimento: 'VEN',
        fonte: 'nacionalidade',
        nacionalidade: 'VEN',
        de: 'RAIS',
        naturalizado: false,
      },
    ]);
  });

  it('flags a naturalised person and keeps the country of birth', async () => {
    expect(await persons(ctps('HAITI', null), rais(2019, '40'), rais(2020, '20'))).toEqual([
      { nascimento: 'HTI', fonte: 'CTPS', nacionalidade: 'XBR', de: 'RAIS', naturalizado: true },
    ]);
  });

  it('does not count what is not specified as a country', async () => {
    expect(await persons(ctps('NÃO ESPECIFICADO', null), rais(2020, '40'))).toEqual([
      {
        nascimento: 'HTI',
        fonte: 'nacionalidade',
        nacionalidade: 'HTI',
        de: 'RAIS',
        naturalizado: false,
      },
    ]);
  });

  it('leaves a Brazilian with a shared PIS a Brazilian', async () => {
    const brazilian: Staged[number] = ['stg_rais', { ano: 2020, nacionalidade: '10', cpf: 2 }];
    const haitian: Staged[number] = ['stg_rais', { ano: 2020, nacionalidade: '40', cpf: 1 }];
    expect((await persons(brazilian, haitian)).map((each) => each['nacionalidade'])).toEqual([
      'BRA',
      'HTI',
    ]);
  });
});
