import type {
  Catalog,
  CatalogCube,
  CatalogDimension,
  PublicCodeList,
} from '../../pipeline/registry/public-files.ts';
import type { Locale, Note } from '../../pipeline/registry/types.ts';
import type { PackedBook, PackedCode } from './code-book.ts';
import type { Role, TableNote, TableSchema, TableVariable } from './schema.ts';

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^ano(_|$)/, 'year'],
  [/^mes(_|$)/, 'month'],
  [/^uf$/, 'uf'],
  [/^municipio$/, 'municipio'],
  [/^pais(_|$)/, 'country'],
  [/^continente$/, 'continent'],
];

const roleOf = (cube: CatalogCube, { id }: CatalogDimension): Role => {
  const balanced = cube.measures.some((measure) => measure.id === 'saldo');
  if (id === 'tipo_movimentacao' && balanced) return 'movement';
  return ROLES.find(([pattern]) => pattern.test(id))?.[1] ?? 'other';
};

/** The catalog names the parent of a list (`continente`); on an axis it is the cube's own variable. */
const toVariable = (cube: CatalogCube, each: CatalogDimension, locale: Locale): TableVariable => ({
  id: each.id,
  label: each.label[locale],
  role: roleOf(cube, each),
  codeList: each.codeList,
  ...(each.parent ? { parent: each.parent } : {}),
});

const REGION: Readonly<Record<Locale, string>> = { pt: 'Região', en: 'Region', es: 'Región' };

/** The cross-table groups UFs by região, a grouping of the reader's, not a variable of the cube. */
const withRegion = (
  variables: readonly TableVariable[],
  locale: Locale,
): readonly TableVariable[] =>
  variables.flatMap((each) =>
    each.role === 'uf'
      ? [
          { id: 'regiao', label: REGION[locale], role: 'region', codeList: 'regiao' } as const,
          { ...each, parent: 'regiao' },
        ]
      : [each],
  );

/** A break in the periods of the cube: that of January 2020 lies between two years of a yearly one. */
const breakIn = (
  { periodicity }: Pick<CatalogCube, 'periodicity'>,
  [before, after]: readonly [string, string],
): readonly [string, string] =>
  periodicity === 'year' ? [before.slice(0, 4), after.slice(0, 4)] : [before, after];

const toNote = (cube: CatalogCube, note: Note, locale: Locale): TableNote => ({
  text: note.text[locale],
  ...(note.from ? { from: note.from } : {}),
  ...(note.to ? { to: note.to } : {}),
  ...(note.dimension ? { dimension: note.dimension } : {}),
  ...(note.breakBetween ? { breakBetween: breakIn(cube, note.breakBetween) } : {}),
});

/** Naturalised Brazilians are outside OBMigra's CAGED figures and inside its RAIS figures. */
const countsNaturalised = ({ base }: CatalogCube): boolean => base !== 'CAGED';

const usable = (cube: CatalogCube): readonly CatalogDimension[] =>
  cube.dimensions.filter(({ id }) => id !== 'municipio' || cube.hasMunicipio);

/** Totals of municípios (rule 7) have no rows for what is withheld: they add up to nothing. */
const isOnlyMunicipios = ({ derivedFrom, dimensions, hasMunicipio }: CatalogCube): boolean =>
  derivedFrom !== undefined && hasMunicipio && !dimensions.some(({ id }) => id.startsWith('pais_'));

/** What the cross-table of a cube knows about it, in one language. */
export const buildSchema = (catalog: Catalog, cube: CatalogCube, locale: Locale): TableSchema => ({
  cubeId: cube.id,
  ...(cube.derivedFrom === undefined ? {} : { derivedFrom: cube.derivedFrom }),
  ...(isOnlyMunicipios(cube) ? { onlyMunicipios: true } : {}),
  locale,
  title: cube.title[locale],
  kind: cube.kind,
  periodicity: cube.periodicity,
  periods: cube.periods,
  variables: withRegion(
    usable(cube).map((each) => toVariable(cube, each, locale)),
    locale,
  ),
  measures: cube.measures.map(({ id, label, unit, summed }) => ({
    id,
    label: label[locale],
    unit: unit[locale],
    ...(summed === false ? { summed } : {}),
  })),
  notes: cube.notes.map((note) => toNote(cube, note, locale)),
  source: cube.source[locale],
  dataVersion: catalog.dataVersion,
  synthetic: catalog.bases.find(({ id }) => id === cube.base)?.origin === 'synthetic',
  naturalised: countsNaturalised(cube),
  defaultView: cube.defaultView,
});

type ListedCode = PublicCodeList['codes'][number];

export const packCode = ({ code, label, kind, parent }: ListedCode, locale: Locale): PackedCode => {
  if (parent !== undefined) return [code, label[locale], kind, parent];
  return kind === 'value' ? [code, label[locale]] : [code, label[locale], kind];
};

/**
 * Labels of the codes a cube uses; lists of at most `SHORT` codes come whole, so that an empty line
 * can be named. Municípios are left out, but for those the opening view filters by: the browser
 * fetches them when someone asks for them.
 */
export const packBook = (
  schema: TableSchema,
  codesOf: (variable: string) => readonly string[],
  listOf: (codeList: string) => PublicCodeList,
  options: { readonly municipios: boolean },
): PackedBook =>
  Object.fromEntries(
    schema.variables
      .filter(({ id, role }) => role !== 'municipio' || options.municipios || isNamed(schema, id))
      .map(({ id, role, codeList }) => {
        const opening = role === 'municipio' && !options.municipios;
        const used = new Set(opening ? schema.defaultView.filters[id] : codesOf(id));
        const { codes } = listOf(codeList);
        const kept = codes.filter(({ code }) => codes.length <= SHORT || used.has(code));
        return [id, kept.map((each) => packCode(each, schema.locale))];
      }),
  );

const SHORT = 40;

const isNamed = ({ defaultView }: TableSchema, id: string): boolean =>
  (defaultView.filters[id]?.length ?? 0) > 0;
