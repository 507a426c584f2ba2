import path from 'node:path';
import type { ProtectedQuotaTable } from '../../4-protect/quota/protect-quota.ts';
import { literal, type Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import type { CatalogQuota } from '../../registry/quota/files.ts';
import { writeJson, writeText } from '../write-json.ts';
import { georeferencedTowns, type GeoreferencedTown } from './georeferenced.ts';

const NAME = 'quota/georreferenciada';

const COLUMNS: Readonly<Record<keyof GeoreferencedTown, 'varchar' | 'integer' | 'double'>> = {
  cod_municipio7: 'varchar',
  uf: 'varchar',
  lat: 'double',
  lon: 'double',
  n_candidatos: 'integer',
  n_reabilitados: 'integer',
  n_pcd: 'integer',
  n_bpc: 'integer',
  vagas_ofertadas: 'integer',
  vagas_reservadas: 'integer',
  deficit: 'integer',
  razao_candidatos_por_vaga: 'double',
};

const names = Object.keys(COLUMNS) as readonly (keyof GeoreferencedTown)[];

/** Writes the two layers by municipality as GeoJSON (points, RFC 7946), CSV and Parquet. */
export async function writeGeoreferenced(
  folder: string,
  tables: readonly ProtectedQuotaTable[],
  database: Database,
): Promise<readonly CatalogQuota[]> {
  const towns = georeferencedTowns(tables);
  if (towns.length === 0) return [];
  writeJson(folder, `${NAME}.geojson`, {
    type: 'FeatureCollection',
    features: towns.map(({ lat, lon, ...properties }) => ({
      type: 'Feature',
      geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
      properties,
    })),
  });
  writeText(folder, `${NAME}.csv`, csv(towns));
  await parquet(database, towns, path.join(folder, `${NAME}.parquet`));
  return [
    {
      id: 'georreferenciada',
      title: text(
        'Base georreferenciada: candidatos, demanda e oferta do art. 93 por município',
        'Georeferenced base: candidates, demand and supply of art. 93 by municipality',
        'Base georreferenciada: candidatos, demanda y oferta del art. 93 por municipio',
      ),
      rows: towns.length,
      files: (['geojson', 'csv', 'parquet'] as const).map((format) => ({
        format,
        path: `${NAME}.${format}`,
      })),
    },
  ];
}

function csv(towns: readonly GeoreferencedTown[]): string {
  const lines = towns.map((town) => names.map((name) => town[name] ?? '').join(','));
  return `${[names.join(','), ...lines].join('\n')}\n`;
}

async function parquet(database: Database, towns: readonly GeoreferencedTown[], file: string) {
  const rows = towns.map((town) => `(${names.map((name) => sqlValue(town[name])).join(',')})`);
  const columns = names.map((name) => `cast(${name} as ${COLUMNS[name]}) as ${name}`);
  await database.run(
    `copy (select ${columns.join(', ')} from (values ${rows.join(',')}) as t(${names.join(', ')})
       order by cod_municipio7) to ${literal(file)} (format parquet, compression zstd)`,
  );
}

const sqlValue = (each: string | number | null) =>
  typeof each === 'string' ? literal(each) : String(each);
