import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDatabase } from '../../../pipeline/engine/database.ts';
import { hashText } from '../../../pipeline/engine/hash.ts';
import type { RunOptions } from '../../../pipeline/engine/options.ts';
import { silentProgress, type Progress } from '../../../pipeline/engine/progress.ts';
import { anos, paises, ufs } from '../../../pipeline/1-sources/synthetic/calibration.ts';
import { immigrantScale, synthesise } from '../../../pipeline/1-sources/synthetic/synthesise.ts';
import { truthFolder } from '../../../pipeline/1-sources/synthetic/truth.ts';
import { rawRows, smallRun } from './generated.ts';

const run = smallRun({ years: { first: 2011, last: 2023 } });
const scale = immigrantScale(run.scale);
const folders = [run];

beforeAll(() => synthesise(run, silentProgress), 240_000);

afterAll(() => {
  for (const { raw } of folders) rmSync(path.dirname(raw), { recursive: true, force: true });
});

function query<T>(sql: string): Promise<T[]> {
  return withDatabase({ file: ':memory:', threads: 2 }, (database) => database.rows<T>(sql));
}

const truth = (name: string) => `'${path.join(run.work, 'truth', `${name}.parquet`)}'`;

/** Principal bonds active on 31/12, by year and `column`. */
async function stockBy(column: string): Promise<ReadonlyMap<string, number>> {
  const rows = await query<{ ano: number; chave: string; total: number }>(
    `select ano::integer as ano, ${column} as chave, count(*)::integer as total
     from ${truth('vinculos')}, range(2011, 2024) as t (ano)
     where principal and admissao <= make_date(ano, 12, 31)
       and coalesce(desligamento > make_date(ano, 12, 31), true)
     group by all`,
  );
  return new Map(rows.map(({ ano, chave, total }) => [`${ano} ${chave}`, total]));
}

/** Share of the rows of a RAIS file without PIS. */
async function missingPis(file: string): Promise<number> {
  const [row] = await query<{ parcela: number }>(
    `select avg(("PIS" is null or "PIS" in ('', '0', '00000000000', '{ñ class}'))::integer) as parcela
     from ${rawRows(run.raw, file)}`,
  );
  return row?.parcela ?? -1;
}

const stockOf = (ano: number) =>
  Math.round((anos.find((each) => each.ano === ano)?.total ?? 0) * scale);

const share = (values: readonly string[], valid: (text: string) => boolean) =>
  values.filter(valid).length / values.length;

describe('immigrantScale', () => {
  it('oversamples immigrants a hundred times, up to all of them', () => {
    expect([0.0005, 0.001, 0.1, 1].map(immigrantScale)).toEqual([0.5, 1, 1, 1]);
  });
});

describe('synthesise', () => {
  it('has the calibrated stock by year, country and UF', async () => {
    const byYear = await stockBy(`''`);
    for (const { ano, total } of anos.slice(1)) {
      expect(byYear.get(`${ano} `)).toBe(Math.round(total * scale));
    }
    const byCountry = await stockBy('categoria');
    for (const { pais, estoque2020 } of paises) {
      const found = byCountry.get(`2020 ${pais}`) ?? 0;
      expect(Math.abs(found - estoque2020 * scale)).toBeLessThanOrEqual(1);
    }
    const byUf = await stockBy('uf');
    for (const { uf, estoque2020 } of ufs) {
      expect(Math.abs((byUf.get(`2020 ${uf}`) ?? 0) - estoque2020 * scale)).toBeLessThanOrEqual(1);
    }
  });

  it('declares in RAIS every principal bond, with its nationality and UF', async () => {
    const rows = await query<{ ano: string; total: number; outraUf: number; brasileiros: number }>(
      `with declarados as (
         select regexp_extract(r.arquivo, '\\d{4}') as ano, v.uf as uf, r.*
         from (
           select arquivo, linha, "Vínculo Ativo 31/12" as ativo, "Nacionalidade" as nacionalidade, "Município" as municipio
           from ${rawRows(run.raw, 'rais/RAIS_VINC_ID_2013.txt')}
           union all
           select arquivo, linha, "VínculoAtivo3112", "Nacionalidade", "Município"
           from ${rawRows(run.raw, 'rais/RAIS_VINC_ID_2020.txt')}
         ) as r
         inner join ${truth('registros')} as t on t.arquivo = r.arquivo and t.linha = r.linha and t.via = 'real'
         inner join ${truth('vinculos')} as v on v.vinculo = t.vinculo and v.principal
       )
       select ano, (count(*) filter (ativo = '1'))::integer as total,
         (count(*) filter (left(municipio, 2) <> uf))::integer as "outraUf",
         (count(*) filter (nacionalidade = '10'))::integer as brasileiros
       from declarados group by ano order by ano`,
    );
    expect(rows).toEqual([
      { ano: '2013', total: stockOf(2013), outraUf: 0, brasileiros: 0 },
      { ano: '2020', total: stockOf(2020), outraUf: 0, brasileiros: 0 },
    ]);
  });

  it('declares in Novo CAGED every admission once, after late ones and exclusions', async () => {
    const movements = (tipo: string, sign: number) =>
      `select competencia, saldomovimentacao as saldo, ${sign} as peso, t.via
       from ${rawRows(run.raw, `novo-caged/CAGED${tipo}*`)} as r
       inner join ${truth('registros')} as t on t.arquivo = r.arquivo and t.linha = r.linha`;
    const rows = await query<{ mes: string; declaradas: number; reais: number }>(
      `with declaradas as (
         select competencia as mes, sum(peso)::integer as declaradas
         from (${movements('MOV', 1)} union all ${movements('FOR', 1)} union all ${movements('EXC', -1)})
         where saldo = '1' and via <> 'repetida' group by mes
       ),
       reais as (
         select strftime(admissao, '%Y%m') as mes, count(*)::integer as reais
         from ${truth('vinculos')} where admissao >= date '2020-01-01' group by mes
       )
       select mes, declaradas, reais from reais left join declaradas using (mes)
       where mes < '202301' order by mes`,
    );
    expect(rows).toHaveLength(36);
    for (const { declaradas, reais } of rows) expect(declaradas).toBe(reais);
  });

  it('keeps stock(t) = stock(t−1) + admissions − separations', async () => {
    const rows = await query<{ diferenca: number }>(
      `with anos as (select ano::integer as ano from range(2012, 2024) as t (ano))
       select (
         count(*) filter (admissao < make_date(ano + 1, 1, 1) and coalesce(desligamento >= make_date(ano + 1, 1, 1), true))
         - count(*) filter (admissao < make_date(ano, 1, 1) and coalesce(desligamento >= make_date(ano, 1, 1), true))
         - count(*) filter (year(admissao) = ano) + count(*) filter (year(desligamento) = ano)
       )::integer as diferenca
       from ${truth('vinculos')}, anos group by ano`,
    );
    expect(rows.map(({ diferenca }) => diferenca)).toEqual(Array(12).fill(0));
  });

  it('writes identifiers with right check digits, but for what was mistyped', async () => {
    const rows = await query<{ pis: string; cpf: string; cnpj: string }>(
      `select "PIS" as pis, "CPF" as cpf, "CNPJCEI" as cnpj from ${rawRows(run.raw, 'rais/RAIS_VINC_ID_2020.txt')}`,
    );
    const written = (column: 'pis' | 'cpf') =>
      rows.map((row) => row[column]).filter((text) => /^(?!0+$|99$)\d+$/.test(text));
    expect(share(written('pis'), isPis)).toBeGreaterThan(0.99);
    expect(share(written('pis'), isPis)).toBeLessThan(1);
    expect(share(written('cpf'), isCpf)).toBeGreaterThan(0.99);
    expect(
      share(
        rows.map(({ cnpj }) => cnpj),
        isCnpj,
      ),
    ).toBe(1);
    expect(written('pis').some((text) => /^[1-7]\d{10}$/.test(text) && isPis(text))).toBe(false);
  });

  it('loses PIS where eSocial dropped it', async () => {
    expect(await missingPis('rais/RAIS_VINC_ID_2019.txt')).toBeCloseTo(0.02, 2);
    expect(await missingPis('rais/RAIS_VINC_ID_2021.txt')).toBeCloseTo(0.35, 1);
  });

  it('says nothing of the truth in the raw folder', () => {
    const files = readdirSync(run.raw, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.'),
    );
    const known =
      /^(\.sintetico\.json|rais\/RAIS_VINC_ID_\d{4}\.(txt|COMT)|caged\/CAGED_TRABID_AJUST_\d{6}\.txt|novo-caged\/CAGED(MOV|FOR|EXC)\d{6}ID\.txt|ctps\/CTPS_\d{4}\.csv|(reabilitacao|bpc|pat|sine)\/[A-Z_]+_\d{4}\.csv)$/;
    expect(files.filter((name) => !known.test(name.split(path.sep).join('/')))).toEqual([]);
    const headers = files.map(
      (name) => readFileSync(path.join(run.raw, name), 'latin1').split('\r\n', 1)[0] ?? '',
    );
    expect(
      headers.filter((header) => /pessoa|(^|;)v[ií]nculo(;|$)|(^|;)via(;|$)/i.test(header)),
    ).toEqual([]);
  });

  it('writes the same bytes for the same seed, whatever the threads, and others for another', async () => {
    const runs = [
      smallRun({ scale: 0.0001 }),
      smallRun({ scale: 0.0001, threads: 1 }),
      smallRun({ scale: 0.0001, seed: 8 }),
    ];
    folders.push(...runs);
    for (const each of runs) await synthesise(each, silentProgress);
    const [first, second, other] = runs.map(fingerprints);
    expect(Object.keys(first ?? {}).length).toBeGreaterThan(30);
    expect(second).toEqual(first);
    expect(other?.['rais/RAIS_VINC_ID_2020.txt']).not.toBe(first?.['rais/RAIS_VINC_ID_2020.txt']);
  }, 120_000);

  it('does nothing when the folder already holds the run', async () => {
    const notes: (string | undefined)[] = [];
    const progress: Progress = {
      start: () => ({ done: (counts) => notes.push(counts?.note), failed: () => {} }),
    };
    await synthesise(run, progress);
    expect(notes).toEqual(['já gerado']);
  });

  it('generates again, the same, when the truth is lost or is of another run', async () => {
    const lost = smallRun({ years: { first: 2019, last: 2019 } });
    folders.push(lost);
    await synthesise(lost, silentProgress);
    const before = fingerprints(lost);
    rmSync(truthFolder(lost), { recursive: true });
    await synthesise(lost, silentProgress);
    const persons = path.join(truthFolder(lost), 'pessoas.parquet');
    expect(existsSync(persons)).toBe(true);
    const truthOf = readFileSync(persons);
    await synthesise({ ...lost, raw: path.join(lost.work, 'outra'), seed: 8 }, silentProgress);
    expect(readFileSync(persons)).not.toEqual(truthOf);
    await synthesise(lost, silentProgress);
    expect(readFileSync(persons)).toEqual(truthOf);
    expect(fingerprints(lost)).toEqual(before);
  }, 120_000);

  it('refuses a folder with files that it did not write', async () => {
    const foreign = smallRun();
    folders.push(foreign);
    mkdirSync(foreign.raw, { recursive: true });
    writeFileSync(path.join(foreign.raw, 'RAIS_VINC_ID_2020.txt'), 'PIS;CPF\r\n');
    await expect(synthesise(foreign, silentProgress)).rejects.toMatchObject({
      name: 'PastaComArquivosAlheios',
    });
    expect(readdirSync(foreign.raw)).toEqual(['RAIS_VINC_ID_2020.txt']);
  });
});

/** Hash of every data file by its name. */
function fingerprints({ raw }: RunOptions): Readonly<Record<string, string>> {
  const names = readdirSync(raw, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => /\.(txt|COMT|csv)$/.test(name))
      .map((name) => [name, hashText(readFileSync(path.join(raw, name), 'latin1'))]),
  );
}

/** Check digits straight from SPEC 3.8, apart from the generator's own arithmetic. */
function isPis(text: string): boolean {
  const digits = [...text.padStart(11, '0')].map(Number);
  const rest = weighted(digits, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return digits.length === 11 && digits[10] === (rest < 2 ? 0 : 11 - rest);
}

function isCpf(text: string): boolean {
  const digits = [...text.padStart(11, '0')].map(Number);
  return [9, 10].every((place) => {
    const weights = Array.from({ length: place }, (_, index) => place + 1 - index);
    const rest = weighted(digits, weights) % 11;
    return digits[place] === (rest < 2 ? 0 : 11 - rest);
  });
}

function isCnpj(text: string): boolean {
  const digits = [...text].map(Number);
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  return (
    digits.length === 14 &&
    [12, 13].every((place) => {
      const rest = weighted(digits, weights.slice(13 - place)) % 11;
      return digits[place] === (rest < 2 ? 0 : 11 - rest);
    })
  );
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
}
