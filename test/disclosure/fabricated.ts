import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { auditFolder } from '../../pipeline/4-protect/attack/attack.ts';
import type { AttackOptions } from '../../pipeline/4-protect/attack/suite.ts';
import { literal, withDatabase, type Database } from '../../pipeline/engine/database.ts';
import type { AttackReport, Catalog } from '../../pipeline/registry/public-files.ts';

/**
 * A small release with everything a release may hold, protected by construction: two years, two UFs
 * with eight municipalities each, four classes. Each class is shown in three municipalities of a UF
 * (40 people each) and hidden in the other five (2 each), so a UF residual has 10.
 */
const PEOPLE = `
  create table pessoa as
  with lugar as (
    select uf, posto, uf || lpad(cast(posto as varchar), 5, '0') as municipio
    from (values ('33'), ('35')) as u(uf), range(1, 9) as t(posto)
  ),
  classe as (
    select * from (values ('VEN', '1', 0), ('VEN', '2', 2), ('HTI', '1', 4), ('HTI', '2', 6)) as c(pais, sexo, giro)
  ),
  celula as (
    select uf, municipio, pais, sexo, (posto + giro) % 8 < 3 as visivel
    from lugar, classe
  )
  select cast(ano as varchar) as ano, uf, municipio, pais, sexo, visivel, i as numero,
    if(visivel, municipio, uf || '99999') as lugar,
    cast(1 + i % 2 as varchar) as faixa_etaria_3, cast(1 + i % 2 * 2 + i // 2 % 2 as varchar) as faixa_etaria,
    cast(1 + i // 4 % 2 as varchar) as escolaridade, cast(1 + i % 3 as varchar) as raca_cor,
    cast(1 + i // 5 % 2 as varchar) as faixa_remuneracao
  from celula, range(if(visivel, 40, 2)) as t(i), (values (2020), (2021)) as a(ano);
  create table movimento as
  select ano, '0' || mes as mes, movimento, uf, municipio, pais, sexo, visivel, lugar
  from pessoa, (values ('1'), ('2')) as m(mes), (values ('1'), ('2')) as t(movimento)
  where visivel or numero = 0 or municipio like '%1' and numero = 1`;

const COUNT = { vinculos: 'count(*)' };
const FLOW = {
  admissoes: `count(*) filter (movimento = '1')`,
  desligamentos: `count(*) filter (movimento = '2')`,
  saldo: `count(*) filter (movimento = '1') - count(*) filter (movimento = '2')`,
};
const PLACED = ['ano', 'uf', 'municipio', 'pais', 'sexo'];

type Published = {
  readonly from: 'pessoa' | 'movimento';
  readonly dimensions: readonly string[];
  readonly measures: Readonly<Record<string, string>>;
  readonly where?: string;
  readonly vintage?: string;
};

/** Every cube of the release; a residual is what is not shown of a UF, in the row of its UF. */
const CUBES: Readonly<Record<string, Published>> = {
  RAIS: { from: 'pessoa', dimensions: PLACED, measures: COUNT },
  RAIS_IDADE: { from: 'pessoa', dimensions: [...PLACED, 'faixa_etaria_3'], measures: COUNT },
  RAIS_ESCOLARIDADE: { from: 'pessoa', dimensions: [...PLACED, 'escolaridade'], measures: COUNT },
  RAIS_RACA: { from: 'pessoa', dimensions: [...PLACED, 'raca_cor'], measures: COUNT },
  RAIS_MUNICIPIO: {
    from: 'pessoa',
    dimensions: ['ano', 'uf', 'municipio'],
    measures: COUNT,
    where: `right(municipio, 1) in ('1', '5')`,
  },
  RAIS_SALARIO: {
    from: 'pessoa',
    dimensions: ['ano', 'uf', 'municipio'],
    measures: {
      pessoas: 'count(*)',
      salario_medio: '2500',
      salario_mediano: '1900 + 10 * (count(*) % 7)',
    },
    where: 'visivel',
  },
  CAGED: {
    from: 'movimento',
    dimensions: ['ano', 'mes', 'uf', 'municipio', 'pais', 'tipo_movimentacao', 'sexo'],
    measures: FLOW,
    vintage: 'sem_ajuste',
  },
  CAGED_ANUAL: {
    from: 'movimento',
    dimensions: ['ano', 'uf', 'municipio', 'pais', 'tipo_movimentacao', 'sexo'],
    measures: FLOW,
    vintage: 'sem_ajuste',
  },
};

const MICRODATA = {
  geografico: ['ano', 'uf', 'municipio', 'pais', 'sexo', 'faixa_etaria_3'],
  tematico: ['ano', 'uf', 'pais', 'sexo', 'faixa_etaria', 'escolaridade', 'faixa_remuneracao'],
} as const;

/** SQL run when the tables of the release are made and before they are written. */
export type Tampering = {
  readonly sql?: readonly string[];
  /** Order of the rows of the geographic file. */
  readonly order?: string;
  /** More columns of the thematic file, with their SQL. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly parquet?: string;
};

/** Writes the release, tampered with or not, and lends its folder. */
export async function withFabricated<T>(
  tampering: Tampering,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-'));
  try {
    await withDatabase({ file: ':memory:', threads: 1 }, (database) =>
      writeRelease(database, folder, tampering),
    );
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const auditFabricated = (
  tampering: Tampering,
  options: AttackOptions = {},
): Promise<AttackReport> => withFabricated(tampering, (folder) => auditFolder(folder, options));

/** Dimensions as a column of `pessoa` or `movimento`. */
const sourceOf = (dimension: string, total: boolean) =>
  dimension === 'municipio' && !total
    ? 'lugar'
    : dimension === 'tipo_movimentacao'
      ? 'movimento'
      : dimension;

async function writeRelease(database: Database, folder: string, tampering: Tampering) {
  for (const statement of PEOPLE.split(';')) await database.run(statement);
  for (const [id, cube] of Object.entries(CUBES)) {
    const total = id.endsWith('_MUNICIPIO');
    const columns = cube.dimensions.map((each) => `${sourceOf(each, total)} as ${each}`);
    const measures = Object.entries(cube.measures).map(
      ([name, sql]) => `cast(${sql} as integer) as ${name}`,
    );
    await database.run(`create table ${id} as select ${[...columns, ...measures].join(', ')}
      from ${cube.from} where ${cube.where ?? 'true'} group by ${cube.dimensions.map((each) => sourceOf(each, total)).join(', ')}`);
  }
  for (const [kind, columns] of Object.entries(MICRODATA)) {
    const named = columns.map((each) => `${each === 'municipio' ? 'lugar' : each} as ${each}`);
    const more =
      kind === 'tematico'
        ? Object.entries(tampering.columns ?? {}).map(([id, sql]) => `${sql} as ${id}`)
        : [];
    await database.run(
      `create table ${kind} as select ${[...named, ...more].join(', ')}, municipio as escondido from pessoa`,
    );
  }
  for (const statement of tampering.sql ?? []) await database.run(statement);
  mkdirSync(path.join(folder, 'cubes'));
  mkdirSync(path.join(folder, 'microdata'));
  for (const id of Object.keys(CUBES))
    await database.run(
      `copy (from ${id} order by all) to ${literal(path.join(folder, fileOf(id)))} (format parquet)`,
    );
  for (const kind of ['geografico', 'tematico'] as const)
    await database.run(
      `copy (select * exclude (escondido) from ${kind} order by ${kind === 'geografico' ? (tampering.order ?? 'all') : 'all'})
       to ${literal(path.join(folder, microdataFile(kind)))} (format parquet ${tampering.parquet ?? ''})`,
    );
  const json = (name: string, value: unknown) =>
    writeFileSync(path.join(folder, name), JSON.stringify(value));
  json('catalog.json', await catalogOf(database, tampering));
  json('manifest.json', {
    dataVersion: '0',
    parameters: { k: 5, ks: 10, profile: 'padrao' },
    files: [],
  });
  mkdirSync(path.join(folder, 'geo'));
  writeFileSync(path.join(folder, 'geo/rais_todos.json'), everyoneFile());
  for (const [name, text] of Object.entries(tampering.files ?? {}))
    writeFileSync(path.join(folder, name), text);
}

/** Everyone's bonds: some eight times the immigrants of a município; `changes` by place, in units. */
export function everyoneFile(changes: Readonly<Record<string, number | null>> = {}): string {
  const towns = ['33', '35'].flatMap((uf) =>
    Array.from({ length: 8 }, (_, at) => [`${uf}0000${at + 1}`, 1000] as const),
  );
  const counts = { BR: 16_200, 33: 8100, 35: 8100, ...Object.fromEntries(towns), ...changes };
  const places = Object.entries(counts).map(([place, n]) => [
    place,
    [1, 2].map(() => (n === null ? null : n / 10)),
  ]);
  return JSON.stringify({
    years: ['2020', '2021'],
    times: 10,
    places: Object.fromEntries(places) as unknown,
  });
}

const fileOf = (id: string) => `cubes/${id.toLowerCase()}.parquet`;
const microdataFile = (kind: string) => `microdata/rais-${kind}.parquet`;

async function catalogOf(database: Database, tampering: Tampering): Promise<Catalog> {
  const cubes = await Promise.all(
    Object.entries(CUBES).map(async ([id, cube]) => {
      const period = cube.dimensions.includes('mes') ? `ano || '-' || mes` : 'ano';
      const names = Object.keys(cube.measures);
      const rows = await database.rows<Record<string, number>>(
        `select ${period} as periodo, ${names.map((name) => `cast(sum(${name}) as double) as ${name}`).join(', ')} from ${id} group by 1 order by 1`,
      );
      const totals = Object.fromEntries(
        names.map((name) => [name, rows.map((row) => row[name] ?? 0)]),
      );
      return {
        id,
        cube: id,
        base: id.split('_')[0],
        vintage: cube.vintage ?? 'unica',
        kind: cube.from === 'pessoa' ? 'stock' : 'flow',
        periodicity: cube.dimensions.includes('mes') ? 'month' : 'year',
        periods: rows.map((row) => String(row['periodo'])),
        dimensions: cube.dimensions.map((each) => ({ id: each, codeList: each })),
        measures: names.map((name) => ({ id: name })),
        hasMunicipio: true,
        totals,
        totalsWithoutNaturalised: totals,
        files: [{ format: 'parquet', path: fileOf(id), bytes: 1 }],
      };
    }),
  );
  const microdata = (['geografico', 'tematico'] as const).map((kind) => ({
    base: 'RAIS',
    kind,
    files: [{ format: 'parquet', path: microdataFile(kind), bytes: 1 }],
    columns: [
      ...MICRODATA[kind],
      ...(kind === 'tematico' ? Object.keys(tampering.columns ?? {}) : []),
    ].map((id) => ({ id })),
    rows: 1,
  }));
  return { cubes, microdata } as unknown as Catalog;
}
