import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProtectedEveryone } from '../../4-protect/everyone/protect-everyone.ts';
import { identifier, literal, type Database } from '../../engine/database.ts';
import {
  denominators,
  EVERYONE,
  figureColumn,
  type CatalogDenominator,
  type Denominator,
  type DenominatorFile,
  type DenominatorId,
} from '../../registry/denominators.ts';
import { municipios, ufs } from '../../registry/geography.ts';
import { writeJson, writeText } from '../write-json.ts';
import { readCensus, type Census } from './census.ts';

/** Where the table of the census is dropped. */
const REFERENCE = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../../data/reference',
);

type Place = { readonly level: 'brasil' | 'uf' | 'municipio'; readonly name: string };
type Row = readonly [year: string, place: string, count: number | null];

const places: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['BR', { level: 'brasil', name: 'Brasil' }],
  ...ufs.map(({ code, name }) => [code, { level: 'uf', name }] as const),
  ...municipios.map(({ code7, name }) => [code7, { level: 'municipio', name }] as const),
]);

/**
 * Writes what rates divide by next to the geography: everyone's bonds where the gate let them through, and the population
 * where the table of the census is in `reference`. Each as geo/<id>.json, .csv and .parquet, and in pieces for the browser:
 * geo/<id>/brasil.json with the country and its UFs, geo/<id>/<uf>.json with the municípios of one.
 */
export async function writeDenominators(
  release: {
    readonly folder: string;
    readonly dataVersion: string;
    readonly everyone?: ProtectedEveryone | null;
  },
  database: Database,
  reference = REFERENCE,
): Promise<readonly CatalogDenominator[]> {
  const census = readCensus(reference);
  const made = [
    ...(release.everyone
      ? [
          fileOf(
            release.dataVersion,
            denominators.rais_todos,
            everyoneRows(release.everyone),
            EVERYONE.step,
          ),
        ]
      : []),
    ...(census ? [fileOf(release.dataVersion, denominators.populacao, censusRows(census), 1)] : []),
  ];
  const written: CatalogDenominator[] = [];
  for (const [file, rows] of made) {
    const name = `geo/${file.id}`;
    writeJson(release.folder, `${name}.json`, file);
    for (const piece of piecesOf(file)) writeJson(release.folder, ...piece);
    writeText(release.folder, `${name}.csv`, csvOf(file.id, rows));
    await writeParquet(database, file.id, rows, path.join(release.folder, `${name}.parquet`));
    const { id, title, definition, unit, source, years } = file;
    const files = (['json', 'csv', 'parquet'] as const).map((format) => ({
      format,
      path: `${name}.${format}`,
    }));
    written.push({ id, title, definition, unit, source, years, rows: rows.length, files });
  }
  return written;
}

const everyoneRows = ({ counts }: ProtectedEveryone): readonly Row[] =>
  counts.map(({ year, place, count }) => [year, place, count] as const);

/** Every place of the registry, so that one without a figure can be seen. */
const censusRows = ({ year, people }: Census): readonly Row[] =>
  [...places.keys()].map((place) => [year, place, people.get(place) ?? null] as const);

function fileOf(
  dataVersion: string,
  { id, title, definition, unit, source }: Denominator,
  rows: readonly Row[],
  times: number,
): readonly [DenominatorFile, readonly Row[]] {
  const years = [...new Set(rows.map(([year]) => year))].toSorted();
  const told = new Map(rows.map(([year, place, count]) => [`${year} ${place}`, count]));
  const figures = (place: string) =>
    years.map((year) => {
      const count = told.get(`${year} ${place}`) ?? null;
      return count === null ? null : count / times;
    });
  const file: DenominatorFile = {
    id,
    dataVersion,
    title,
    definition,
    unit,
    source,
    years,
    times,
    places: Object.fromEntries([...places.keys()].map((place) => [place, figures(place)])),
  };
  return [file, rows];
}

/** Pieces of at most some 60 KiB: texts are in the whole file alone. */
function piecesOf({ id, years, times, places: all }: DenominatorFile) {
  const groups = Map.groupBy(Object.entries(all), ([place]) =>
    place.length === 7 ? place.slice(0, 2) : 'brasil',
  );
  return [...groups].map(
    ([name, listed]) =>
      [`geo/${id}/${name}.json`, { id, years, times, places: Object.fromEntries(listed) }] as const,
  );
}

function csvOf(id: DenominatorId, rows: readonly Row[]): string {
  const lines = rows.map(([year, place, count]) => {
    const { level, name } = placeOf(place);
    return `${year},${level},${place},"${name}",${count ?? ''},${count === null ? SIGN[id] : ''}\n`;
  });
  return `ano,nivel,codigo,nome,${figureColumn[id]},sinal\n${lines.join('')}`;
}

/** IBGE signs of a place without a figure: withheld, or not available. */
const SIGN: Readonly<Record<DenominatorId, string>> = { rais_todos: 'x', populacao: '...' };
const STATUS: Readonly<Record<DenominatorId, string>> = {
  rais_todos: 'suppressed',
  populacao: 'not_available',
};

const placeOf = (code: string): Place => {
  const place = places.get(code);
  if (!place) throw new Error(`no such place: ${code}`);
  return place;
};

const TABLE = 'publicacao_denominador';
const BATCH = 5000;

async function writeParquet(
  database: Database,
  id: DenominatorId,
  rows: readonly Row[],
  file: string,
): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  await database.run(
    `create or replace temp table ${TABLE} (ordem integer, ano varchar, nivel varchar, codigo varchar, nome varchar,
      ${identifier(figureColumn[id])} integer, status varchar)`,
  );
  for (let from = 0; from < rows.length; from += BATCH) {
    const values = rows.slice(from, from + BATCH).map(([year, place, count], at) => {
      const { level, name } = placeOf(place);
      const status = count === null ? STATUS[id] : 'published';
      return `(${from + at}, ${[year, level, place, name].map(literal).join(', ')}, ${String(count)}, ${literal(status)})`;
    });
    await database.run(`insert into ${TABLE} values ${values.join(', ')}`);
  }
  await database.run(
    `copy (select * exclude (ordem) from ${TABLE} order by ordem) to ${literal(file)} (format parquet, compression zstd)`,
  );
}
