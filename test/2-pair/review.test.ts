import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { preparePairing } from '../../pipeline/2-pair/pseudonym.ts';
import { writeReviewQueue } from '../../pipeline/2-pair/review-queue.ts';
import { pairSteps } from '../../pipeline/2-pair/steps.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { runStep } from '../../pipeline/engine/step.ts';
import { insertRows, type TestRow } from './insert-rows.ts';
import { createStagedTables } from './staged-tables.ts';

const FILE = 'ctps/CTPS_2018.csv';
const card: TestRow = {
  arquivo_id: 1,
  data_emissao: '2018-05-02',
  pais_nascimento: 'HAITI',
  data_nascimento: '1985-03-07',
  sexo: '1',
};

type Decision = readonly [a: number, b: number, decision: string, day?: string];

/** Cards of one file, paired under the decisions; `use` sees the tables. */
async function review<T>(
  cards: readonly TestRow[],
  decisions: readonly Decision[],
  use: (database: Database) => Promise<T>,
): Promise<T> {
  return withDatabase({ file: ':memory:' }, async (database) => {
    await createStagedTables(database);
    await insertRows(database, 'reception', [{ arquivo_id: 1, arquivo: FILE }]);
    await insertRows(
      database,
      'stg_ctps',
      cards.map((each, at) => ({ ...card, linha: at + 1, ...each })),
    );
    await insertRows(database, 'stg_revisao', decisions.map(decided));
    await preparePairing(database, Buffer.alloc(32, 7));
    for (const step of pairSteps) await runStep(database, step);
    return use(database);
  });
}

const decided = ([a, b, decisao, em = '2026-11-22']: Decision, at: number): TestRow => ({
  arquivo_id: 2,
  linha: at + 2,
  arquivo_a: FILE,
  linha_a: a,
  arquivo_b: FILE,
  linha_b: b,
  decisao,
  por: 'analista',
  em,
});

/** Passes in the order of the cards, and which are one person. */
async function found(cards: readonly TestRow[], ...decisions: readonly Decision[]) {
  const links = await review(cards, decisions, (database) =>
    database.rows<{ pass: string; person: string }>(
      `select link_rule as pass, pessoa_id as person from links order by linha`,
    ),
  );
  const people = [...new Set(links.map(({ person }) => person))];
  return {
    passes: links.map(({ pass }) => pass).join(' '),
    people: links.map(({ person }) => 'abcdef'[people.indexOf(person)]).join(''),
  };
}

const apart = [
  { pis: 1, cpf: 1 },
  { pis: 2, cpf: 2 },
];
const together = [
  { pis: 1, cpf: 1 },
  { pis: 1, cpf: 1 },
];

describe('pairSteps with decisions of the review queue', () => {
  it('makes one person of two, when they are the same', async () => {
    expect(await found(apart)).toEqual({ passes: 'P1 P1', people: 'ab' });
    expect(await found(apart, [1, 2, 'mesma'])).toEqual({ passes: 'P1 P8', people: 'aa' });
  });

  it('makes two persons of one, when they are different', async () => {
    expect(await found(together)).toEqual({ passes: 'P1 P1', people: 'aa' });
    expect(await found(together, [2, 1, 'diferente'])).toEqual({ passes: 'P1 P8', people: 'ab' });
  });

  it('takes back what evidence joined, when they are different or nobody can tell', async () => {
    const mistyped = [{ pis: 12345678919 }, { pis_digitado: 12345678918 }];
    expect(await found(mistyped)).toEqual({ passes: 'P2 P5', people: 'aa' });
    for (const decision of ['diferente', 'incerta'])
      expect(await found(mistyped, [2, 1, decision])).toEqual({ passes: 'P2 P0', people: 'ab' });
  });

  it('follows the latest decision about a pair', async () => {
    const first: Decision = [1, 2, 'diferente', '2026-11-22'];
    expect(await found(apart, first, [1, 2, 'mesma', '2026-11-23'])).toEqual({
      passes: 'P1 P8',
      people: 'aa',
    });
  });

  it('gives the same pseudonym to the persons a decision did not touch', async () => {
    const others = [...apart, { pis: 3, cpf: 3 }];
    const people = (decisions: readonly Decision[]) =>
      review(others, decisions, (database) =>
        database.rows(`select pessoa_id from links where linha = 3`),
      );
    expect(await people([[1, 2, 'mesma']])).toEqual(await people([]));
  });
});

describe('writeReviewQueue', () => {
  /** A PIS two men share and a card without CPF of which nobody can tell whose it is. */
  const twins = [{ pis: 1, cpf: 1 }, { pis: 1, cpf: 2 }, { pis: 1 }, { pis: 1, cpf: 1 }];

  async function queued(...decisions: readonly Decision[]) {
    const work = mkdtempSync(path.join(tmpdir(), 'fila-'));
    try {
      return await review(twins, decisions, async (database) => {
        const { pairs, file } = await writeReviewQueue(database, work);
        return { pairs, lines: readFileSync(file, 'utf8').trim().split('\n') };
      });
    } finally {
      rmSync(work, { recursive: true });
    }
  }

  it('writes an ambiguous record beside the candidate, with empty columns for the decision', async () => {
    const { pairs, lines } = await queued();
    const [header = '', row = ''] = lines;
    const value = new Map(header.split(';').map((name, at) => [name, row.split(';')[at]]));
    expect({ pairs, a: value.get('linha_a'), motivo: value.get('motivo') }).toEqual({
      pairs: 1,
      a: '3',
      motivo: 'ambiguo',
    });
    expect([value.get('decisao'), value.get('por'), value.get('em')]).toEqual(['', '', '']);
    expect(value.get('nascimento_b')).toBe('1985-03-07');
  });

  it('leaves out a pair somebody decided', async () => {
    expect((await queued([3, 1, 'diferente'])).pairs).toBe(0);
  });
});
