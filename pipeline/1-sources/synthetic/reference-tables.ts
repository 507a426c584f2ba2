import { fileURLToPath } from 'node:url';
import { literal, type Database } from '../../engine/database.ts';
import { readCsv } from '../../registry/read-csv.ts';
import { calibrationFile, paises } from './calibration.ts';
import { pairTable, primeiroDeJaneiro } from './hard-cases.ts';
import { nameVariants } from './name-variants.ts';
import { originLists, originsTable, textList } from './origins.ts';

/** Creates the small tables that the SQL of this folder draws from. */
export async function createReferenceTables(database: Database): Promise<void> {
  await database.run(countriesTable());
  await database.run(originsTable());
  await database.run(sectionsTable());
  await database.run(pairTable());
  await createRanges(database);
  for (const [name, list] of originLists()) {
    await database.run(`set variable ${name} = ${list}`);
    await database.run(`set variable quantos_${name} = len(${list})`);
  }
  for (const statement of nameVariants()) await database.run(statement);
}

function countriesTable(): string {
  const rows = paises.map(
    (each, index) =>
      `(${index}, ${literal(each.pais)}, ${each.codigo}, ${each.desde}, ${each.codigoAntes},
        ${each.salarioMinimos}, ${literal(each.origem)}, ${primeiroDeJaneiro[each.pais] ?? 0})`,
  );
  return `create or replace table sint_pais as select * from (values ${rows.join(',')})
    as t (indice, pais, codigo, desde, codigo_antes, salario_minimos, origem, primeiro_de_janeiro)`;
}

/** Countries of birth, each repeated as often as its weight. */
export function weightedCountries(weight: 'pesoNaturalizado' | 'pesoOutras'): readonly string[] {
  return paises.flatMap((each) => Array<string>(each[weight]).fill(each.pais));
}

function sectionsTable(): string {
  const rows = readCsv(calibrationFile('secoes')).map((row) => {
    const list = (column: string) => textList((row[column] ?? '').split('|'));
    return `(${literal(row['secao'] ?? '')}, ${row['peso_brasileiros']}, ${row['peso_imigrantes']},
      ${row['natureza']}, ${list('subclasses')})`;
  });
  return `create or replace table sint_secao as select * from (values ${rows.join(',')})
    as t (secao, peso_brasileiros, peso_imigrantes, natureza, subclasses)`;
}

function file(name: string): string {
  return literal(fileURLToPath(calibrationFile(name)));
}

/** Tables of lower bounds: a uniform draw picks the last row not above it (asof join). */
async function createRanges(database: Database): Promise<void> {
  await database.run(`create or replace table sint_municipio as
    select m.municipio::integer as municipio, left(m.municipio, 2) as uf, p.perfil,
      round(pow(m.populacao, p.expoente) * coalesce(b.fator, 1))::bigint as peso
    from read_csv(${file('municipios')}, columns = {'municipio': 'varchar', 'populacao': 'integer'}) as m
    cross join (values ('geral', 1.05), ('sede', 1.25), ('industria', 1.15), ('fronteira', 1.15), ('metropole', 1.15))
      as p (perfil, expoente)
    left join read_csv(${file('polos')}, columns = {'perfil': 'varchar', 'municipio': 'varchar', 'fator': 'double'}) as b
      on m.municipio = b.municipio and p.perfil = b.perfil`);
  await database.run(
    ranges('sint_faixa_municipio', 'sint_municipio', 'peso', ['perfil', 'uf'], 'municipio'),
  );
  await database.run(`create or replace table sint_faixa_municipio_geral as
    select uf, municipio, desde from sint_faixa_municipio where perfil = 'geral'`);
  await database.run(`create or replace table sint_uf as
    select uf, (peso_brasileiros * 10)::bigint as peso
    from read_csv(${file('ufs')}, columns = {'uf': 'varchar', 'sigla': 'varchar', 'estoque_2020': 'integer',
      'admissoes_2022': 'integer', 'peso_brasileiros': 'double'})
    where uf <> '99'`);
  await database.run(ranges('sint_faixa_uf', 'sint_uf', 'peso', [], 'uf'));
  await database.run(
    ranges('sint_faixa_secao_brasil', 'sint_secao', 'peso_brasileiros', [], 'secao'),
  );
  await database.run(
    `create or replace table sint_secao_imigrante as select * from sint_secao where peso_imigrantes > 0`,
  );
  await database.run(
    ranges('sint_faixa_secao_imigrante', 'sint_secao_imigrante', 'peso_imigrantes', [], 'secao'),
  );
}

/** SQL of a table of lower bounds in [0, 1) of `item`, by `weight`, within each of `groups`. */
export function ranges(
  table: string,
  from: string,
  weight: string,
  groups: readonly string[],
  item: string,
): string {
  const within = groups.length > 0 ? `partition by ${groups.join(', ')}` : '';
  const columns = [...groups, item].join(', ');
  return `create or replace table ${table} as
    select ${columns},
      (sum(${weight}) over (${within} order by ${item}) - ${weight})::double
        / (sum(${weight}) over (${within}))::double as desde
    from ${from} order by ${columns}`;
}
