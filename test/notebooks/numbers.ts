import { beforeAll, describe, expect, it } from 'vitest';
import { execute, type Executed, type ExecutedSection } from '../../notebooks/execute.ts';
import { NOTEBOOKS } from '../../notebooks/index.ts';
import { literal, withDatabase } from '../../pipeline/engine/database.ts';
import type { Published } from '../5-publish/published.ts';
import { withMadeRelease } from './made-release.ts';

/** Sections whose figure has marks at both widths. */
const drawn = (sections: readonly ExecutedSection[]): readonly string[] =>
  sections
    .filter(({ told }) =>
      [told?.figure.wide, told?.figure.narrow].every(
        (svg) => (svg?.match(/<(?:path|rect|circle|line)\b/g)?.length ?? 0) > 3,
      ),
    )
    .map(({ id }) => id);

/** One figure of each notebook, worked out again row by row from the published cells. */
export function describeNumbers(published: Published): void {
  const cells = new Map<string, readonly Record<string, string | number | null>[]>();

  beforeAll(async () => {
    const files = ['rais', 'rais_salario'].map((id) => `cubes/${id}`);
    await withDatabase({ file: ':memory:' }, async (database) => {
      for (const name of [...files, 'microdata/rais-tematico'])
        cells.set(name, await database.rows(`from ${literal(published.path(`${name}.parquet`))}`));
    });
  });

  const rows = (name: string) => cells.get(name) ?? [];
  const newest = (name: string) => {
    const years = rows(name).map(({ ano }) => String(ano));
    const last = years.toSorted().at(-1);
    return rows(name).filter(({ ano }) => String(ano) === last);
  };
  const sum = (of: readonly Record<string, string | number | null>[], column: string): number =>
    of.reduce((total, row) => total + Number(row[column]), 0);
  const notebookOf = (id: string) => {
    const notebook = NOTEBOOKS.find((each) => each.id === id);
    if (!notebook) throw new Error(`unknown notebook: ${id}`);
    return notebook;
  };
  const run = (id: string, folder = published.path('')): Promise<Executed> =>
    execute(notebookOf(id), folder);
  const BONDS = 'vinculos_ativos_3112';

  describe('numbers of the notebooks', () => {
    it('primeiros-passos: immigrants by year', async () => {
      const { facts } = await run('primeiros-passos');
      const { anos } = facts['serie'] as { anos: { ano: number; imigrantes: number }[] };
      const immigrants = rows('cubes/rais').filter((row) => row['pais_nacionalidade'] !== 'XBR');
      expect(anos).toHaveLength(2);
      for (const { ano, imigrantes } of anos)
        expect(imigrantes).toBe(
          sum(
            immigrants.filter((row) => Number(row['ano']) === ano),
            BONDS,
          ),
        );
    });

    it('perfil: shares by sex and age are of the bonds that show both', async () => {
      const query = `select * from (values ('2020', 'HTI', '1', '1', 99), ('2021', 'HTI', '1', '1', 30),
      ('2021', 'HTI', '2', '3', 10), ('2021', 'HTI', '2', 'X', 7), ('2021', 'BOL', '1', '2', 5),
      ('2021', 'BOL', '2', '2', 15), ('2021', 'XBR', '2', '2', 50))
      as t(ano, pais_nacionalidade, sexo, faixa_etaria_3, vinculos_ativos_3112)`;
      const { facts, sections } = await withMadeRelease(
        { 'cubes/rais_idade.parquet': query },
        (folder) => run('perfil', folder),
      );
      expect(drawn(sections('en'))).toEqual(['idade']);
      expect(facts['idade']).toMatchObject({
        ano: 2021,
        grupos: [
          { grupo: 'HTI', conhecidos: 40, total: 47, mulheres: 10 },
          { grupo: 'outros', conhecidos: 20, total: 20, mulheres: 15 },
        ],
      });
      const { parcelas } = facts['idade'] as {
        parcelas: { grupo: string; sexo: string; faixa: string; parcela: number }[];
      };
      expect(parcelas).toContainEqual(
        expect.objectContaining({ grupo: 'HTI', sexo: '1', faixa: '1', parcela: 0.75 }),
      );
      expect(parcelas).toContainEqual(
        expect.objectContaining({ grupo: 'outros', sexo: '2', faixa: '2', parcela: 0.75 }),
      );
    });

    it('sazonalidade: indices of a known season, never mixed across the break', async () => {
      const season = [80, 90, 130, 110, 100, 95, 105, 100, 100, 95, 100, 95];
      const factor = `([${season.join(', ')}])[mes]`;
      const level = `if(ano < 2020, 10, 50)`;
      const query = `select ano::varchar as ano, lpad(mes::varchar, 2, '0') as mes, 'HTI' as pais_nascimento,
      (${level} * ${factor})::integer as admissoes, (${level} * 100)::integer as desligamentos
      from range(2018, 2024) as a(ano), range(1, 13) as m(mes)`;
      const { facts } = await withMadeRelease({ 'cubes/caged_ajustado.parquet': query }, (folder) =>
        run('sazonalidade', folder),
      );
      const { indices } = facts['indices'] as {
        indices: {
          sistema: string;
          movimento: string;
          mes: number;
          indice: number;
          anos: number;
        }[];
      };
      expect(indices).toHaveLength(48);
      const mean = season.reduce((total, value) => total + value, 0) / 12;
      for (const { movimento, mes, indice, sistema, anos } of indices) {
        const expected = movimento === 'admissoes' ? (100 * (season[mes - 1] ?? 0)) / mean : 100;
        expect(indice).toBeCloseTo(expected, 6);
        expect(anos).toBe(sistema === 'CAGED' ? 1 : 3);
      }
      const { meses } = facts['irregular'] as { meses: { irregular: number }[] };
      expect(meses).toHaveLength(36);
      for (const { irregular } of meses) expect(irregular).toBeCloseTo(100, 6);
    });

    it('geografia: index of dissimilarity', async () => {
      const { facts } = await run('geografia');
      const { paises } = facts['dissimilaridade'] as { paises: { pais: string; indice: number }[] };
      const shown = newest('cubes/rais').filter(
        (row) => row['pais_nacionalidade'] !== 'XBR' && /^\d+$/.test(String(row['uf'])),
      );
      const ufs = [...new Set(shown.map(({ uf }) => uf))];
      expect(paises.length).toBeGreaterThan(2);
      for (const { pais, indice } of paises) {
        const [own, others] = [
          shown.filter((row) => row['pais_nacionalidade'] === pais),
          shown.filter((row) => row['pais_nacionalidade'] !== pais),
        ];
        const share = (of: typeof shown, uf: unknown) =>
          sum(
            of.filter((row) => row['uf'] === uf),
            BONDS,
          ) / sum(of, BONDS);
        const naive =
          ufs.reduce<number>((d, uf) => d + Math.abs(share(own, uf) - share(others, uf)), 0) / 2;
        expect(indice, pais).toBeCloseTo(naive, 10);
      }
    });

    it('geografia: quotients weigh to one over the places of a nationality', async () => {
      const { tables } = await run('geografia');
      const quotients = tables['quocientes'] as {
        pais: string;
        uf: string;
        na_uf: number;
        quociente: number;
        vinculos: number;
      }[];
      const all = sum(
        newest('cubes/rais').filter(
          (row) => row['pais_nacionalidade'] !== 'XBR' && /^\d+$/.test(String(row['uf'])),
        ),
        BONDS,
      );
      for (const ofCountry of Map.groupBy(quotients, ({ pais }) => pais).values()) {
        const weighed = ofCountry.reduce(
          (t, { na_uf, quociente }) => t + (na_uf / all) * quociente,
          0,
        );
        expect(weighed).toBeCloseTo(1, 10);
      }
      expect(quotients.length).toBeGreaterThan(3);
    });

    it('sobrequalificacao: rate and bounds of each year', async () => {
      const { facts } = await run('sobrequalificacao');
      const { taxas } = facts['taxas'] as {
        taxas: { ano: number; taxa: number; piso: number; teto: number }[];
      };
      expect(taxas.length).toBeGreaterThan(0);
      for (const { ano, taxa, piso, teto } of taxas) {
        const tertiary = rows('microdata/rais-tematico').filter(
          (row) =>
            Number(row['ano']) === ano &&
            row['pais_nacionalidade'] !== 'XBR' &&
            /^(4|5|3X)$/.test(String(row['escolaridade_5'])),
        );
        const count = (pattern: RegExp) =>
          tertiary.filter((row) => pattern.test(String(row['ocupacao']))).length;
        const [above, matched] = [count(/^(G[4-9]|[23]X)$/), count(/^(G[0-3]|1X)$/)];
        expect(taxa).toBeCloseTo(above / (above + matched), 12);
        expect(piso).toBeCloseTo(above / tertiary.length, 12);
        expect(teto).toBeCloseTo((tertiary.length - matched) / tertiary.length, 12);
      }
    });

    it('salarios: mean pay of each sex, the raw gap, and the one between the same groups', async () => {
      const { facts } = await run('salarios');
      const { homens, mulheres, modelos } = facts['hiato'] as {
        homens: number;
        mulheres: number;
        modelos: { id: string; reais: number }[];
      };
      const paid = newest('cubes/rais_salario').filter(
        (row) => row['pais_nacionalidade'] !== 'XBR' && row['salario_medio'] !== null,
      );
      const mean = (sex: string) => {
        const own = paid.filter((row) => row['sexo'] === sex);
        const pay = own.reduce(
          (t, row) => t + Number(row['pessoas']) * Number(row['salario_medio']),
          0,
        );
        return pay / sum(own, 'pessoas');
      };
      expect(homens).toBeCloseTo(mean('1'), 6);
      expect(mulheres).toBeCloseTo(mean('2'), 6);
      expect(modelos.find(({ id }) => id === 'bruto')?.reais).toBeCloseTo(mean('1') - mean('2'), 4);
      let [difference, weight] = [0, 0];
      for (const woman of paid.filter((row) => row['sexo'] === '2')) {
        const man = paid.find(
          (row) =>
            row['sexo'] === '1' &&
            row['municipio'] === woman['municipio'] &&
            row['pais_nacionalidade'] === woman['pais_nacionalidade'],
        );
        if (!man) continue;
        weight += Number(woman['pessoas']);
        difference +=
          Number(woman['pessoas']) *
          (Number(man['salario_medio']) - Number(woman['salario_medio']));
      }
      expect(weight).toBeGreaterThan(0);
      expect(modelos.find(({ id }) => id === 'padronizado')?.reais).toBeCloseTo(
        difference / weight,
        6,
      );
    });

    it('supressao: the bounds of the UFs hold the total of Brazil between them', async () => {
      const { facts } = await run('supressao');
      const { limites } = facts['limites'] as {
        limites: { uf: string; piso: number; teto: number; no_brasil: number }[];
      };
      const own = newest('cubes/rais').filter((row) => row['pais_nacionalidade'] !== 'XBR');
      const total = sum(own, BONDS);
      const at = (place: string) =>
        sum(
          own.filter((row) => row['uf'] === place),
          BONDS,
        );
      expect(limites.length).toBeGreaterThan(5);
      for (const { uf, piso, teto } of limites) {
        expect(piso).toBe(at(uf));
        expect(teto).toBe(at(uf) + at(`R${uf.slice(0, 1)}`) + at('BR'));
      }
      expect(limites.reduce((t, { piso }) => t + piso, 0)).toBeLessThanOrEqual(total);
      expect(limites.reduce((t, { teto }) => t + teto, 0)).toBeGreaterThanOrEqual(total);
    });

    it('cota-setor: a rate of all sections is filled over reserved, and the break is kept', async () => {
      const query = `select * from (values ('2018', 'C', 4, 40, 10, 30), ('2019', 'C', 4, 40, 20, 20),
      ('2019', 'X', 2, 10, 10, 0)) as t(ano, secao, empresas_obrigadas, vagas_reservadas, vagas_preenchidas, deficit)`;
      const { facts, sections } = await withMadeRelease(
        { 'quota/empresas_secao.parquet': query },
        (folder) => run('cota-setor', folder),
      );
      expect(drawn(sections('es'))).toEqual(['setores', 'anos']);
      expect(facts['setores']).toMatchObject({
        ano: 2019,
        reservadas: 50,
        preenchidas: 30,
        deficit: 20,
        setores: [
          { secao: 'C', taxa: 0.5, dasVagas: 0.8, doDeficit: 1 },
          { secao: 'X', taxa: 1, doDeficit: 0 },
        ],
      });
      expect(facts['anos']).toMatchObject({
        anos: [
          { ano: 2018, taxa: 0.25, trecho: 'antes' },
          { ano: 2019, taxa: 0.6, trecho: 'depois' },
        ],
      });
    });
  });
}
