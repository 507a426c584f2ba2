import { describe, expect, it } from 'vitest';
import { adjustedSeries } from '../../pipeline/3-harmonise/adjusted-series.ts';
import type { TestRow } from '../2-pair/insert-rows.ts';
import { harmonise, type Staged } from './harmonise-rows.ts';

const movement: TestRow = {
  tipo: 'MOV',
  competencia_mov: '2024-03',
  competencia_dec: '2024-03',
  pis: 1,
  cnpj: '10',
  saldo: 1,
  uf: '35',
  nacionalidade: 'HAITI',
  pais_nascimento: 'HAITI',
};

const novo = (...changes: readonly TestRow[]): Staged => ({
  stg_novo_caged: changes.map((change) => ({ ...movement, ...change })),
});

const select = (staged: Staged, columns: string) =>
  harmonise('synthetic', staged, (database) =>
    database.rows(`select ${columns} from har_movimento order by arquivo_id, linha`),
  );

const lines = async (staged: Staged) =>
  (await select(staged, 'linha::double as linha')).map(({ linha }) => linha);

/** So many movements of different people, all alike. */
const many = (count: number, from: number, like: TestRow): readonly TestRow[] =>
  Array.from({ length: count }, (_, at) => ({ ...like, pis: from + at }));

describe('har_movimento', () => {
  it('gives the adjusted month of SPEC 2.4: 103, 88 and 15', async () => {
    const late = { tipo: 'FOR', competencia_dec: '2024-05' };
    const excluded = { tipo: 'EXC', competencia_dec: '2024-04', competencia_exc: '2024-06' };
    const staged = novo(
      ...many(100, 1000, {}),
      ...many(80, 2000, { saldo: -1 }),
      ...many(5, 3000, late),
      ...many(9, 4000, { ...late, saldo: -1 }),
      ...many(2, 1000, excluded),
      ...many(1, 2000, { ...excluded, saldo: -1 }),
    );
    const series = await harmonise('synthetic', staged, async (database) => ({
      june: await adjustedSeries(database, '2024-06'),
      may: await adjustedSeries(database, '2024-05'),
      march: await adjustedSeries(database, '2024-03'),
    }));
    const month = { competencia: '2024-03', admissoesNoPrazo: 100, desligamentosNoPrazo: 80 };
    const onTime = { ...month, saldoNoPrazo: 20 };
    expect(series).toEqual({
      june: [{ ...onTime, admissoes: 103, desligamentos: 88, saldo: 15 }],
      may: [{ ...onTime, admissoes: 105, desligamentos: 89, saldo: 16 }],
      march: [{ ...onTime, admissoes: 100, desligamentos: 80, saldo: 20 }],
    });
  });

  it('keeps the later of two equal declarations of one file type', async () => {
    const late = { tipo: 'FOR', competencia_dec: '2024-04' };
    expect(await lines(novo({ ...late, competencia_dec: '2024-05' }, late, {}, {}))).toEqual([
      1, 3,
    ]);
  });

  it('keeps what differs in person, month, employer or sign, and what has no employer', async () => {
    const changes = [{}, { pis: 2 }, { competencia_mov: '2024-02' }, { cnpj: '11' }, { saldo: -1 }];
    expect(await lines(novo(...changes))).toHaveLength(changes.length);
    expect(await lines(novo({ cnpj: null }, { cnpj: null }))).toEqual([1, 2]);
  });

  it('never drops an exclusion, and weighs it −1', async () => {
    const excluded = { tipo: 'EXC', competencia_exc: '2024-04' };
    expect(await select(novo({}, excluded, excluded), 'arquivo, peso, movimento, parcela')).toEqual(
      [
        { arquivo: 'MOV', peso: 1, movimento: '1', parcela: 'no_prazo' },
        { arquivo: 'EXC', peso: -1, movimento: '1', parcela: 'ajuste' },
        { arquivo: 'EXC', peso: -1, movimento: '1', parcela: 'ajuste' },
      ],
    );
  });

  it('adjusts a month up to 12 months later, counting an exclusion from its own month', async () => {
    const late = { tipo: 'FOR', competencia_dec: '2025-03' };
    const excluded = { tipo: 'EXC', competencia_dec: '2024-04', competencia_exc: '2025-04' };
    const staged = novo({}, late, { ...late, cnpj: '11', competencia_dec: '2025-04' }, excluded);
    expect((await select(staged, 'parcela')).map(({ parcela }) => parcela)).toEqual([
      'no_prazo',
      'ajuste',
      null,
      null,
    ]);
  });

  it('leaves late declarations of a month without files on time out of every series', async () => {
    const late = { tipo: 'FOR', competencia_mov: '2024-01', competencia_dec: '2024-03' };
    expect(await select(novo({}, late), 'parcela')).toEqual([
      { parcela: 'no_prazo' },
      { parcela: null },
    ]);
    const other = {
      ...late,
      tipo: 'MOV',
      pis: 9,
      pais_nascimento: 'BRASIL',
      nacionalidade: 'BRASIL',
    };
    expect(await select(novo({}, late, other), 'parcela')).toEqual([
      { parcela: 'no_prazo' },
      { parcela: 'ajuste' },
    ]);
  });

  it('recodes the Novo CAGED: 3 is a woman, race 2 is preta', async () => {
    const codes = { sexo: '3', raca_cor: '2', escolaridade: '80', tipo_defic: '1', idade: 65 };
    const [row] = await select(
      novo({ ...codes, municipio: '355030', uf: '35' }),
      'sexo, raca_cor, escolaridade, deficiencia, faixa_etaria, uf, municipio, ano::integer as ano, mes::integer as mes',
    );
    expect(row).toEqual({
      sexo: '2',
      raca_cor: '4',
      escolaridade: '07',
      deficiencia: '1',
      faixa_etaria: '07',
      uf: '35',
      municipio: '3550308',
      ano: 2024,
      mes: 3,
    });
  });

  it('is provisional in country from January 2020 to September 2021', async () => {
    const months = ['2019-12', '2020-01', '2021-09', '2021-10'];
    const staged = novo(...months.map((competencia_mov) => ({ competencia_mov })));
    expect(
      (await select(staged, 'pais_provisorio')).map(({ pais_provisorio }) => pais_provisorio),
    ).toEqual([false, true, true, false]);
  });

  it('gives the old CAGED the country of birth of the card', async () => {
    const staged = {
      stg_ctps: [
        { pis: 1, data_emissao: '2015-04-01', pais_nascimento: 'HAITI', nacionalidade: 'HAITI' },
      ],
      stg_caged: [
        { ...old, pis: 1 },
        { ...old, pis: 2 },
      ],
    };
    expect(await select(staged, 'arquivo, pais, continente, sexo')).toEqual([
      { arquivo: 'EST', pais: 'HTI', continente: 'CC', sexo: '2' },
    ]);
  });

  it('leaves out who was born in Brazil, and keeps the naturalised', async () => {
    const staged = novo(
      { pis: 2, pais_nascimento: 'BRASIL', nacionalidade: 'HAITI' },
      { pis: 3, pais_nascimento: 'NATURALIDADE BRASILEIRA', nacionalidade: null },
      { pis: 4, pais_nascimento: null, nacionalidade: 'CUBA' },
    );
    expect(await select(staged, 'pais')).toEqual([{ pais: 'XBR' }, { pais: 'CUB' }]);
  });
});

const old: TestRow = {
  tipo: 'EST',
  competencia_mov: '2018-03',
  competencia_dec: '2018-03',
  cnpj: '10',
  saldo: 1,
  sexo: '2',
};

describe('har_ctps', () => {
  it("gives each card its own country of birth, the person's where it says none", async () => {
    const card = { pis: 1, data_emissao: '2015-04-01', uf: '35', municipio: '355030', sexo: '1' };
    const staged = {
      stg_ctps: [
        { ...card, pais_nascimento: 'HAITI' },
        { ...card, data_emissao: '2014-02-01', pais_nascimento: null, nacionalidade: 'HAITI' },
        { ...card, pis: 2, pais_nascimento: 'BRASIL', nacionalidade: 'BRASIL' },
      ],
    };
    const cards = await harmonise('synthetic', staged, (database) =>
      database.rows(`
        select linha::double as linha, ano::integer as ano, mes::integer as mes, uf, municipio,
          pais, sexo
        from har_ctps order by 1`),
    );
    const place = { uf: '35', municipio: '3550308', pais: 'HTI', sexo: '1' };
    expect(cards).toEqual([
      { linha: 1, ano: 2015, mes: 4, ...place },
      { linha: 2, ano: 2014, mes: 2, ...place },
    ]);
  });
});
