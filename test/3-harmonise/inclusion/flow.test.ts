import { describe, expect, it } from 'vitest';
import { inclusionSteps } from '../../../pipeline/3-harmonise/inclusion/steps.ts';
import { harmoniseSteps } from '../../../pipeline/3-harmonise/steps.ts';
import { withDatabase, type Database } from '../../../pipeline/engine/database.ts';
import { runStep } from '../../../pipeline/engine/step.ts';
import { insertRows, type TestRow } from '../../2-pair/insert-rows.ts';
import { createStagedTables } from '../../2-pair/staged-tables.ts';
import { bindSteps, declared } from '../../bind-steps.ts';

async function prepare(database: Database): Promise<void> {
  await createStagedTables(database);
  for (const step of harmoniseSteps('identified'))
    if (step.table === 'har_faixas') await runStep(database, step);
}

type Staged = Readonly<Record<string, readonly TestRow[]>>;

async function flow(staged: Staged) {
  return withDatabase({ file: ':memory:' }, async (database) => {
    await prepare(database);
    for (const [table, rows] of Object.entries(staged)) await insertRows(database, table, rows);
    for (const step of inclusionSteps('identified')) await runStep(database, step);
    const table = (name: string, order: string) =>
      database.rows<Record<string, unknown>>(
        `select columns(*)::varchar from ${name} order by ${order}`,
      );
    return {
      persons: await table('har_inclusao_pessoa', 'pessoa'),
      events: await table('har_inclusao_evento', 'pessoa, data, estado'),
      candidates: await table('har_inclusao_candidato', 'ano, pessoa'),
      sharing: await table('har_inclusao_compartilhamento', 'pessoa'),
    };
  });
}

const subtask = (row: TestRow = {}): TestRow => ({
  cpf: 11144477735,
  grupo: '1',
  sexo: '2',
  municipio: '355030',
  escolaridade: '7',
  ocupacao: '411005',
  data_nascimento: '1990-05-01',
  data_subtarefa: '2026-02-03',
  data_consentimento: '2026-02-02',
  data_envio: '2026-03-01',
  ...row,
});
const event = (tipo: string, data_evento: string): TestRow => ({
  cpf: 11144477735,
  tipo,
  data_evento,
});
const states = (events: readonly Record<string, unknown>[]) => events.map(({ estado }) => estado);

describe('inclusionSteps', () => {
  it('binds on empty typed tables and reads what it declares', async () => {
    const steps = inclusionSteps('identified');
    expect(await bindSteps(steps, prepare)).toEqual(declared(steps));
    expect(inclusionSteps('public')).toEqual([]);
  });

  it('counts nowhere who was identified and did not consent, nor their events', async () => {
    const { persons, events, candidates } = await flow({
      stg_reabilitacao: [{ cpf: 11144477735, data_interesse: '2026-01-20' }],
      stg_bpc: [{ cpf: 52998224725, grupo: '4', data_interesse: '2026-01-20' }],
      stg_sine_eventos: [event('3', '2026-05-01'), event('4', '2026-06-01')],
    });
    expect([persons, events, candidates]).toEqual([[], [], []]);
  });

  it('tells the states of a consenting person in order, to placement', async () => {
    const { events, persons } = await flow({
      stg_pat: [subtask()],
      stg_reabilitacao: [{ cpf: 11144477735, data_interesse: '2026-01-20' }],
      stg_sine_eventos: [
        event('1', '2026-03-05'),
        event('3', '2026-04-01'),
        event('3', '2026-04-20'),
        event('4', '2026-05-01'),
      ],
    });
    expect(states(events)).toEqual([
      'identificado',
      'consentido',
      'cadastrado_pat',
      'enviado',
      'confirmado_sine',
      'encaminhado',
      'encaminhado',
      'colocado',
    ]);
    expect(persons).toMatchObject([
      {
        grupo_mapa: 'reabilitados',
        municipio: '3550308',
        faixa_etaria: '04',
        escolaridade: '04',
        grande_grupo: '4',
      },
    ]);
  });

  it('counts nothing of Sine before the sending, nor on or after the revocation', async () => {
    const { events, candidates } = await flow({
      stg_pat: [subtask({ data_revogacao: '2026-05-01' })],
      stg_sine_eventos: [
        event('3', '2026-02-28'),
        event('3', '2026-04-30'),
        event('3', '2026-05-01'),
        event('4', '2026-07-01'),
      ],
    });
    expect(states(events)).toEqual([
      'consentido',
      'identificado',
      'cadastrado_pat',
      'enviado',
      'encaminhado',
      'revogado',
    ]);
    expect(candidates).toMatchObject([{ ano: '2026', situacao: 'revogado', saiu_no_ano: 'true' }]);
  });

  it('counts nothing of Sine for who was not sent', async () => {
    const { events, sharing } = await flow({
      stg_pat: [subtask({ data_envio: null })],
      stg_sine_eventos: [event('1', '2026-03-05')],
    });
    expect(states(events)).not.toContain('confirmado_sine');
    expect(sharing).toMatchObject([{ enviado: 'false', revogado_sem_envio: 'false' }]);
  });

  it('takes a person with several subtasks once, from the first consent', async () => {
    const { persons } = await flow({
      stg_pat: [
        subtask({ grupo: '4', data_consentimento: '2026-06-01', data_envio: '2026-06-20' }),
        subtask({ grupo: '3' }),
      ],
    });
    expect(persons).toMatchObject([{ grupo: '3', data_envio: '2026-03-01' }]);
  });

  it('carries no CPF beyond the table of persons', async () => {
    const { events, candidates, sharing } = await flow({ stg_pat: [subtask()] });
    const columns = [events, candidates, sharing].flatMap(([row]) => Object.keys(row ?? {}));
    expect(columns).not.toContain('chave');
    expect(columns).not.toContain('cpf');
    expect(columns.length).toBeGreaterThan(15);
  });
});
