import { readPublicJson } from '../data/folder.ts';
import { readCatalog } from '../data/release.ts';
import { quotaFile, rowsOfYear, yearsOf, type QuotaRow } from './files.ts';

/** A município of the georeferenced base; null where a figure may not be shown. */
export type Town = {
  readonly code: string;
  readonly uf: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly candidatos: number | null;
  readonly reabilitados: number | null;
  readonly pcd: number | null;
  readonly bpc: number | null;
  readonly ofertadas: number | null;
  readonly reservadas: number | null;
  readonly deficit: number | null;
  readonly razao: number | null;
};

export const TOWN_COLUMNS = [
  'candidatos',
  'reabilitados',
  'pcd',
  'bpc',
  'ofertadas',
  'reservadas',
  'deficit',
  'razao',
] as const;

type Feature = {
  readonly geometry: { readonly coordinates: readonly [number, number] } | null;
  readonly properties: Readonly<Record<string, string | number | null>>;
};

/** The towns of the published GeoJSON, by code; none in a release without it. */
export const towns = (): readonly Town[] => {
  if (!(readCatalog().quota ?? []).some(({ id }) => id === 'georreferenciada')) return [];
  const { features } = readPublicJson<{ features: readonly Feature[] }>(
    'quota/georreferenciada.geojson',
  );
  return features.map(({ geometry, properties }) => {
    const value = (name: string): number | null => {
      const found = properties[name];
      return typeof found === 'number' ? found : null;
    };
    const [lon, lat] = geometry?.coordinates ?? [null, null];
    return {
      code: String(properties['cod_municipio7']),
      uf: String(properties['uf']),
      lat,
      lon,
      candidatos: value('n_candidatos'),
      reabilitados: value('n_reabilitados'),
      pcd: value('n_pcd'),
      bpc: value('n_bpc'),
      ofertadas: value('vagas_ofertadas'),
      reservadas: value('vagas_reservadas'),
      deficit: value('deficit'),
      razao: value('razao_candidatos_por_vaga'),
    };
  });
};

/** The year each layer of the base is of: the last of its table. */
export const layerYears = () => ({
  candidates: yearsOf('candidatos_municipio').at(-1) ?? '',
  posts: yearsOf('vagas_lugar').at(-1) ?? '',
  quota: yearsOf('empresas_lugar').at(-1) ?? '',
});

/** Names of the towns that the published tables name, by code. */
export const townNames = (): ReadonlyMap<string, string> =>
  new Map(
    ['candidatos_municipio', 'vagas_lugar', 'empresas_lugar'].flatMap((table) =>
      (quotaFile(table)?.dimensions.find(({ id }) => id === 'lugar')?.codes ?? []).map(
        ({ code, label }) => [code, label.pt] as const,
      ),
    ),
  );

/** Rows of one place in the last year of a table. */
export const rowsOfPlace = (table: string, place: string): readonly QuotaRow[] =>
  rowsOfYear(table).filter((row) => row['lugar'] === place);
