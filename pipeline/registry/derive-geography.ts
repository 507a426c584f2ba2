import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { alignTo } from './geography/alignment.ts';
import { containerOf, parseOutlines, type Outline } from './geography/outlines.ts';
import { properCase } from './geography/proper-case.ts';
import { readCsv } from './read-csv.ts';

/**
 * Derives the list of municipalities and of meso- and microregions from the drawings and lists of
 * the `mapa-brasil` package (IBGE, 1:250.000). The package does not say which microregion a
 * municipality belongs to: its outline does, by lying inside it.
 * Run by hand after an upgrade of the package: `node pipeline/registry/derive-geography.ts`.
 */
const PACKAGE = new URL('../../node_modules/mapa-brasil/data/', import.meta.url);
const SIGLAS = 'ac al am ap ba ce df es go ma mg ms mt pa pb pe pi pr rj rn ro rr rs sc se sp to';
/** Lagoa Mirim and Lagoa dos Patos: drawn as municipalities, with regions of their own. */
const LAGOONS = new Set(['4300001', '4300002', '43777', '43888', '4377', '4388']);

type Area = { readonly code: string; readonly name: string; readonly outline: Outline };
type Level = { readonly folder: string; readonly code: string; readonly name: string };

const MUNICIPIO: Level = { folder: 'municipios', code: 'CD_GEOCMU', name: 'NM_MUNICIP' };
const MICRO: Level = { folder: 'microrregioes', code: 'CD_GEOCMI', name: 'NM_MICRO' };
const MESO: Level = { folder: 'mesorregioes', code: 'CD_GEOCME', name: 'NM_MESO' };

export type DerivedGeography = {
  /** CSV: codigo7,nome,uf,meso,micro. */
  readonly municipios: string;
  /** CSV: codigo,nome,tipo (meso, micro). */
  readonly regioes: string;
};

/** Both files of the geography, ordered by code. */
export function deriveGeography(): DerivedGeography {
  const states = SIGLAS.split(' ').map(deriveState);
  return {
    municipios: csv(
      'codigo7,nome,uf,meso,micro',
      states.flatMap((state) => state.municipios),
    ),
    regioes: csv(
      'codigo,nome,tipo',
      states.flatMap((state) => state.regioes),
    ),
  };
}

function deriveState(sigla: string) {
  const municipios = areas(sigla, MUNICIPIO);
  const micros = inFrameOf(municipios, areas(sigla, MICRO));
  const mesos = inFrameOf(municipios, areas(sigla, MESO));
  const mesoOf = new Map(
    micros.map((micro) => [micro.code, corrected('meso', micro, within(micro, mesos).code)]),
  );
  return {
    municipios: municipios.map((each) => {
      const micro = corrected('micro', each, within(each, micros).code);
      return [each.code, nameOf(each), each.code.slice(0, 2), mesoOf.get(micro) ?? '', micro];
    }),
    regioes: [
      ...mesos.map((meso) => [meso.code, nameOf(meso), 'meso']),
      ...micros.map((micro) => [micro.code, nameOf(micro), 'micro']),
    ],
  };
}

/** The areas of one level of one UF: the n-th name belongs to the n-th outline. */
function areas(sigla: string, level: Level): readonly Area[] {
  const file = (kind: string, extension: string) =>
    readFileSync(
      new URL(`${kind}/${level.folder}/${sigla}_${level.folder}.${extension}`, PACKAGE),
      'utf8',
    );
  const outlines = parseOutlines(file('svg/low', 'svg'));
  const listed = JSON.parse(file('json', 'json')) as readonly Record<string, string>[];
  if (listed.length !== outlines.length) throw new Error(`names and outlines differ: ${sigla}`);
  return listed
    .map((each, index) => ({
      code: each[level.code] ?? '',
      name: each[level.name] ?? '',
      outline: outlines[index] ?? { rings: [], box: [0, 0, 0, 0] as const },
    }))
    .filter(({ code }) => !LAGOONS.has(code));
}

function nameOf(area: Area): string {
  return corrected('nome', area, properCase(area.name));
}

function inFrameOf(fine: readonly Area[], coarse: readonly Area[]): readonly Area[] {
  const aligned = alignTo(
    fine.map(({ outline }) => outline),
    coarse.map(({ outline }) => outline),
  );
  return coarse.map((area, index) => ({ ...area, outline: aligned[index] ?? area.outline }));
}

function within(area: Area, containers: readonly Area[]): Area {
  const found =
    containers[
      containerOf(
        area.outline,
        containers.map(({ outline }) => outline),
      )
    ];
  if (!found) throw new Error(`no container: ${area.code}`);
  return found;
}

/**
 * What the package cannot tell, from IBGE's Divisão Territorial Brasileira 2022: names changed or
 * spelt otherwise since the drawings, and small municipalities that simplification left across
 * the outline of their microrregião.
 */
const corrections = new Map(
  readCsv<'codigo' | 'campo' | 'valor'>(new URL('geography/correcoes.csv', import.meta.url)).map(
    ({ codigo, campo, valor }) => [`${campo} ${codigo}`, valor],
  ),
);

/** The corrected value; a correction that changes nothing any more is an error. */
function corrected(field: 'nome' | 'micro' | 'meso', { code }: Area, derived: string): string {
  const correction = corrections.get(`${field} ${code}`);
  if (correction === derived) throw new Error(`correction no longer needed: ${field} ${code}`);
  return correction ?? derived;
}

function csv(header: string, rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.join(',')).toSorted();
  return `${[header, ...lines].join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { municipios, regioes } = deriveGeography();
  writeFileSync(new URL('geography/municipios.csv', import.meta.url), municipios);
  writeFileSync(new URL('geography/mesorregioes-microrregioes.csv', import.meta.url), regioes);
}
