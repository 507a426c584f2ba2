import { describe, expect, it } from 'vitest';
import { harmonise, type Staged } from './harmonise-rows.ts';

const movement = {
  tipo: 'MOV',
  competencia_mov: '2022-03',
  saldo: 1,
  pais: 'VENEZUELA',
  uf: '35',
  municipio: '355030',
  sexo: '3',
  raca_cor: '3',
  nivel_instrucao: '04',
  faixa_etaria: '05',
};

const rows = (staged: Staged, sql: string) =>
  harmonise('public', staged, (database) => database.rows(sql));

describe('harmoniseSteps in public mode', () => {
  it('recodes movements, without municipality and without person', async () => {
    const [row] = await rows(
      { stg_obmigra_novo_caged: [movement] },
      `select pais, continente, uf, municipio, sexo, raca_cor, escolaridade, faixa_etaria,
        pessoa_id, parcela from har_movimento`,
    );
    expect(row).toEqual({
      pais: 'VEN',
      continente: 'SA',
      uf: '35',
      municipio: null,
      sexo: '2',
      raca_cor: '8',
      escolaridade: '04',
      faixa_etaria: '05',
      pessoa_id: null,
      parcela: 'no_prazo',
    });
  });

  it('keeps the continent of a row that does not name the country', async () => {
    const unnamed = { ...movement, pais: 'NÃO ESPECIFICADO' };
    const staged = [
      { ...unnamed, continente: 'ÁFRICA' },
      { ...unnamed, continente: 'NÃO ESPECIFICADO' },
      { ...movement, continente: 'ÁFRICA' },
    ];
    expect(
      await rows(
        { stg_obmigra_novo_caged: staged },
        'select pais, continente from har_movimento order by linha',
      ),
    ).toEqual([
      { pais: 'XAF', continente: 'AF' },
      { pais: 'XXX', continente: 'NE' },
      { pais: 'VEN', continente: 'SA' },
    ]);
  });

  it('never drops equal rows, which are real', async () => {
    const equal = [movement, movement, { ...movement, tipo: 'FOR' }, { ...movement, tipo: 'FOR' }];
    expect(await rows({ stg_obmigra_novo_caged: equal }, 'from har_movimento')).toHaveLength(4);
  });

  it('adjusts only the months that have movements on time', async () => {
    const other = { ...movement, competencia_mov: '2021-05' };
    const staged = [
      movement,
      { ...movement, tipo: 'FOR' },
      { ...movement, tipo: 'EXC' },
      { ...other, tipo: 'FOR' },
      { ...other, tipo: 'EXC' },
    ];
    expect(
      await rows(
        { stg_obmigra_novo_caged: staged },
        'select arquivo, peso, parcela from har_movimento order by linha',
      ),
    ).toEqual([
      { arquivo: 'MOV', peso: 1, parcela: 'no_prazo' },
      { arquivo: 'FOR', peso: 1, parcela: 'ajuste' },
      { arquivo: 'EXC', peso: -1, parcela: 'ajuste' },
      { arquivo: 'FOR', peso: 1, parcela: null },
      { arquivo: 'EXC', peso: -1, parcela: null },
    ]);
  });

  it('reads the eight age bands of the files of 2021, and the seven of the others', async () => {
    const staged = {
      reception: [
        { arquivo_id: 7, competencia: '2021' },
        { arquivo_id: 8, competencia: '2022' },
      ],
      stg_obmigra_novo_caged: [
        { ...movement, arquivo_id: 7 },
        { ...movement, arquivo_id: 8 },
        { ...movement, arquivo_id: 8, faixa_etaria: '5', nivel_instrucao: '4' },
        { ...movement, arquivo_id: 8, faixa_etaria: '0NA' },
      ],
    };
    expect(
      await rows(
        staged,
        'select faixa_etaria, escolaridade from har_movimento order by arquivo_id, linha',
      ),
    ).toEqual([
      { faixa_etaria: '04', escolaridade: '04' },
      { faixa_etaria: '05', escolaridade: '04' },
      { faixa_etaria: '05', escolaridade: '04' },
      { faixa_etaria: null, escolaridade: '04' },
    ]);
  });

  it('takes movements until 2019 with the codes of the old CAGED', async () => {
    const { tipo: _, ...untyped } = movement;
    const old = { ...untyped, competencia_mov: '2019-03', sexo: '2', raca_cor: '4' };
    expect(
      await rows({ stg_obmigra_caged: [old] }, 'select arquivo, sexo, raca_cor from har_movimento'),
    ).toEqual([{ arquivo: 'EST', sexo: '2', raca_cor: '4' }]);
  });

  it('counts every bond of the stock as principal, Brazilians left out', async () => {
    const bond = { ano: 2019, pais: 'HAITI', uf: '42', municipio: '420540', sexo: '1' };
    const staged = { stg_obmigra_rais: [bond, bond, { ...bond, pais: 'BRASIL' }] };
    const expected = { pais: 'HTI', uf: '42', municipio: null, vinculo_principal: true };
    expect(
      await rows(staged, 'select pais, uf, municipio, vinculo_principal from har_estoque'),
    ).toEqual([expected, expected]);
  });
});
