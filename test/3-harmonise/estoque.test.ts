import { describe, expect, it } from 'vitest';
import type { TestRow } from '../2-pair/insert-rows.ts';
import type { PrincipalCriterion } from '../../pipeline/3-harmonise/principal-bond.ts';
import { harmonise } from './harmonise-rows.ts';

const bond: TestRow = {
  ano: 2020,
  pis: 1,
  nacionalidade: '40',
  vinculo_ativo: true,
  uf: '35',
  municipio: '355030',
  sexo: '2',
  raca_cor: '4',
  escolaridade: '7',
  tipo_defic: '0',
  idade: 33,
  horas: 44,
  rem_dezembro: 1500,
  cnpj: '10',
  cbo: '715210',
};

const bonds = (...changes: readonly TestRow[]) => ({
  stg_rais: changes.map((change) => ({ ...bond, ...change })),
});

/** Lines of the principal bonds, and how many bonds there are. */
const stock = (...changes: readonly TestRow[]) =>
  harmonise('synthetic', bonds(...changes), async (database) => ({
    bonds: await database.value<number>('select count(*)::double from har_estoque'),
    principal: (
      await database.rows<{ linha: number }>(
        'select linha::double as linha from har_estoque where vinculo_principal order by linha',
      )
    ).map(({ linha }) => linha),
  }));

describe('har_estoque', () => {
  it('counts 1 person and 2 bonds in the example of SPEC 3.4', async () => {
    const [a, b] = [{ rem_dezembro: 1500 }, { rem_dezembro: 2000 }];
    const closed = { vinculo_ativo: false, rem_dezembro: null, rem_media: 9000 };
    expect(await stock(a, b, closed)).toEqual({ bonds: 2, principal: [2] });
  });

  it('follows another order of criteria, when asked', async () => {
    const principal = (...criteria: readonly PrincipalCriterion[]) =>
      harmonise(
        'synthetic',
        bonds({ rem_dezembro: 1500, horas: 44 }, { rem_dezembro: 2000, horas: 20 }),
        (database) =>
          database.rows('select linha::integer as linha from har_estoque where vinculo_principal'),
        criteria,
      );
    expect(await principal('remuneracao', 'horas')).toEqual([{ linha: 2 }]);
    expect(await principal('horas', 'remuneracao')).toEqual([{ linha: 1 }]);
  });

  it.each<[string, TestRow, TestRow]>([
    ['December pay, or mean pay when it is missing', { rem_dezembro: null, rem_media: 1501 }, {}],
    ['more hours', {}, { horas: 40 }],
    ['longer tenure', { tempo_emprego: 10 }, { tempo_emprego: 9.9 }],
    ['earlier admission', { data_admissao: '2019-01-01' }, { data_admissao: '2019-01-02' }],
    ['smaller CNPJ', { cnpj: '09' }, {}],
    ['smaller occupation', {}, { cbo: '715215' }],
    ['first line of the file', {}, {}],
  ])('orders the bonds of a person by %s', async (_, first, second) => {
    expect(await stock(first, second)).toEqual({ bonds: 2, principal: [1] });
    expect(await stock({ ...second, linha: 2 }, { ...first, linha: 1 })).toEqual({
      bonds: 2,
      principal: [1],
    });
  });

  it('has one principal bond per person and year', async () => {
    expect(await stock({}, { ano: 2021 }, { pis: 2 })).toEqual({ bonds: 3, principal: [1, 2, 3] });
  });

  it("lets the record's own nationality decide, whatever the person's", async () => {
    const nationalities = ['40', '10', null, '26', '20'];
    const countries = await harmonise(
      'synthetic',
      bonds(...nationalities.map((nacionalidade) => ({ nacionalidade }))),
      (database) =>
        database.rows(
          'select linha::double as linha, pais, continente from har_estoque order by 1',
        ),
    );
    expect(countries).toEqual([
      { linha: 1, pais: 'HTI', continente: 'CC' },
      { linha: 4, pais: 'VEN', continente: 'SA' },
      { linha: 5, pais: 'XBR', continente: 'NE' },
    ]);
  });

  it('recodes to the registry', async () => {
    const [row] = await harmonise('synthetic', bonds({ ano_chegada: 2015 }), (database) =>
      database.rows(`
        select base, ano::integer as ano, uf, municipio, sexo, raca_cor, escolaridade, faixa_etaria,
          deficiencia, remuneracao::double as remuneracao, pais_nascimento, link_rule
        from har_estoque`),
    );
    expect(row).toEqual({
      base: 'RAIS',
      ano: 2020,
      uf: '35',
      municipio: '3550308',
      sexo: '2',
      raca_cor: '4',
      escolaridade: '04',
      faixa_etaria: '04',
      deficiencia: '0',
      remuneracao: 1500,
      pais_nascimento: 'HTI',
      link_rule: 'P2',
    });
  });

  it('takes the UF of the municipality, and the declared one where the municipality is unknown', async () => {
    const ufs = await harmonise(
      'synthetic',
      bonds({ uf: '41' }, { uf: '41', municipio: null }, { uf: null }),
      (database) => database.rows('select uf from har_estoque order by linha'),
    );
    expect(ufs.map(({ uf }) => uf)).toEqual(['35', '41', '35']);
  });

  it('gives the codes of what the source does not say', async () => {
    const nothing = { uf: null, municipio: null, sexo: null, raca_cor: null, escolaridade: null };
    const [row] = await harmonise(
      'synthetic',
      bonds({ ...nothing, tipo_defic: null, idade: 0, data_nascimento: '1960-12-31' }),
      (database) =>
        database.rows(
          'select uf, municipio, sexo, raca_cor, escolaridade, faixa_etaria, deficiencia from har_estoque',
        ),
    );
    expect(row).toEqual({
      uf: '99',
      municipio: null,
      sexo: '9',
      raca_cor: '9',
      escolaridade: null,
      faixa_etaria: '06',
      deficiencia: '9',
    });
  });
});
