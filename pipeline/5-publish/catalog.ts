import type { ProtectedCube } from '../4-protect/protect.ts';
import { identifier, type Database } from '../engine/database.ts';
import { bases } from '../registry/bases/index.ts';
import { codeListOf, cubes, dimensionParents, labelOf } from '../registry/cubes.ts';
import type {
  Catalog,
  CatalogBase,
  CatalogCube,
  CatalogDimension,
  CatalogMicrodata,
  Origin,
} from '../registry/public-files.ts';
import type { Cube, Text } from '../registry/types.ts';
import { periodOf, registeredCube } from './cube-shape.ts';
import type { Release } from './publish.ts';

/** What the release holds: cubes with their exact national totals, bases with their notes. */
export async function buildCatalog(
  release: Release,
  database: Database,
  files: ReadonlyMap<string, CatalogCube['files']>,
  microdata: readonly CatalogMicrodata[] = [],
): Promise<Catalog> {
  const catalogued: CatalogCube[] = [];
  for (const cube of release.cubes)
    catalogued.push(await catalogCube(release, database, cube, files.get(cube.id) ?? []));
  const listed = bases.map((base) => catalogBase(release, base));
  return {
    dataVersion: release.dataVersion,
    mode: release.mode,
    cubes: catalogued,
    microdata,
    bases: listed,
    absent: listed.filter(({ origin }) => origin === null).map(({ id }) => id),
  };
}

function catalogBase(release: Release, base: (typeof bases)[number]): CatalogBase {
  const { id, slug, shortName, unit, notes, controller, sharing } = base;
  const origin = release.bases.find((each) => each.id === id)?.origin ?? null;
  return { id, slug, shortName, unit, notes, controller, sharing, origin };
}

async function catalogCube(
  release: Release,
  database: Database,
  cube: ProtectedCube,
  files: CatalogCube['files'],
): Promise<CatalogCube> {
  const registered = registeredCube(cube.cube);
  const { base, title, kind, periodicity, measures, notes, defaultView } = registered;
  return {
    id: cube.id,
    cube: cube.cube,
    ...(cubes.some(({ id }) => id === cube.cube) ? {} : { derivedFrom: base }),
    base,
    vintage: cube.vintage,
    title,
    kind,
    periodicity,
    ...(await totalsByPeriod(database, cube, registered)),
    dimensions: catalogDimensions(registered),
    measures,
    hasMunicipio: cube.hasMunicipio,
    notes,
    defaultView,
    cells: cube.cells,
    source: sourceOf(release, registered),
    files,
  };
}

function catalogDimensions({ id, dimensions }: Cube): readonly CatalogDimension[] {
  return dimensions.map((each) => {
    const parent = dimensionParents[each];
    return {
      id: each,
      label: labelOf(each),
      codeList: codeListOf(id, each),
      ...(parent && dimensions.includes(parent) ? { parent } : {}),
    };
  });
}

type Totals = Pick<CatalogCube, 'periods' | 'totals' | 'totalsWithoutNaturalised'>;

/** Sums of the published cells: exact, because every record is published somewhere. */
async function totalsByPeriod(
  database: Database,
  cube: ProtectedCube,
  shape: Cube,
): Promise<Totals> {
  const country = shape.dimensions.find((each) => each.startsWith('pais_'));
  const summed = shape.measures.filter((measure) => measure.summed !== false);
  const sums = summed.flatMap(({ id }) => [
    `sum(${id})::double as ${identifier(id)}`,
    ...(country === undefined ? [] : [withoutNaturalised(id, country)]),
  ]);
  const rows = await database.rows<{ periodo: string } & Record<string, number>>(
    `select ${periodOf(shape)} as periodo, ${sums.join(', ')}
     from ${identifier(cube.table)} group by 1 order by 1`,
  );
  const column = (suffix: string) =>
    Object.fromEntries(summed.map(({ id }) => [id, rows.map((row) => row[`${id}${suffix}`] ?? 0)]));
  return {
    periods: rows.map(({ periodo }) => periodo),
    totals: column(''),
    totalsWithoutNaturalised: country === undefined ? {} : column(' sem XBR'),
  };
}

const withoutNaturalised = (id: string, country: string) =>
  `coalesce(sum(${id}) filter (${country} <> 'XBR'), 0)::double as ${identifier(`${id} sem XBR`)}`;

/** What comes before the name of the register in "Fonte". */
const PROVENANCE: Readonly<Record<Origin, Text>> = {
  synthetic: {
    pt: 'Dados sintéticos de demonstração (Vínculo), nos leiautes de ',
    en: 'Synthetic demonstration data (Vínculo), in the layouts of ',
    es: 'Datos sintéticos de demostración (Vínculo), en los formatos de ',
  },
  public: {
    pt: 'OBMigra, microdados públicos da base harmonizada CTPS/RAIS/CAGED, a partir de ',
    en: 'OBMigra, public microdata of the harmonised CTPS/RAIS/CAGED base, from ',
    es: 'OBMigra, microdatos públicos de la base armonizada CTPS/RAIS/CAGED, a partir de ',
  },
  identified: { pt: '', en: '', es: '' },
};

function sourceOf(release: Release, cube: Cube): Text {
  const base = bases.find(({ id }) => id === cube.base);
  const origin = release.bases.find(({ id }) => id === cube.base)?.origin ?? release.mode;
  const sentence = (locale: keyof Text) =>
    `${PROVENANCE[origin][locale]}${base?.controller ?? ''}, ${base?.shortName[locale] ?? cube.base}`;
  return { pt: sentence('pt'), en: sentence('en'), es: sentence('es') };
}
