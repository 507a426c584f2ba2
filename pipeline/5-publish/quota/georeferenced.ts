import type { ProtectedQuotaTable, QuotaValue } from '../../4-protect/quota/protect-quota.ts';
import { quotaTableOf } from '../../registry/quota/tables.ts';
import { municipalCentroids, type Point } from './centroids.ts';

/**
 * A municipality of the national georeferenced base (Portaria 1.088, Anexo I, Cláusula Segunda, I): persons fit for
 * (re)insertion, and demand and supply of posts of art. 93. Null: zero or not disclosed. No person,
 * no address: the point is the centre of the municipality.
 */
export type GeoreferencedTown = {
  readonly cod_municipio7: string;
  readonly uf: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly n_candidatos: number | null;
  readonly n_reabilitados: number | null;
  readonly n_pcd: number | null;
  readonly n_bpc: number | null;
  readonly vagas_ofertadas: number | null;
  readonly vagas_reservadas: number | null;
  readonly deficit: number | null;
  readonly razao_candidatos_por_vaga: number | null;
};

type Values = Readonly<Record<string, QuotaValue>>;

/** Towns with something to show, by code, from the last year of each protected table. */
export function georeferencedTowns(
  tables: readonly ProtectedQuotaTable[],
): readonly GeoreferencedTown[] {
  const towns = new Map<string, Values[]>();
  for (const id of [
    'candidatos_municipio',
    'candidatos_grupo_mapa',
    'vagas_lugar',
    'empresas_lugar',
  ])
    for (const row of lastYear(tables, id)) {
      const code = String(row['lugar']);
      towns.set(code, [...(towns.get(code) ?? []), row]);
    }
  if (towns.size === 0) return [];
  const points = municipalCentroids();
  return [...towns]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, rows]) => townOf(code, rows, points.get(code)));
}

function lastYear(tables: readonly ProtectedQuotaTable[], id: string): readonly Values[] {
  const table = tables.find((each) => each.id === id);
  if (!table) return [];
  const { dimensions, indicators } = quotaTableOf(id);
  const rows = table.rows.map((row): Values =>
    Object.fromEntries(
      [...dimensions, ...indicators].map((column, at) => [column, row[at] ?? null]),
    ),
  );
  const years = rows.map((row) => String(row['ano'])).toSorted();
  return rows.filter(
    (row) =>
      row['ano'] === years.at(-1) &&
      row['nivel'] === 'municipio' &&
      !String(row['lugar']).endsWith('99999'),
  );
}

function townOf(
  code: string,
  rows: readonly Values[],
  point: Point | undefined,
): GeoreferencedTown {
  const value = (id: string, group?: string): number | null => {
    const row = rows.find((each) => each[id] !== undefined && each['grupo_mapa'] === group);
    const found = row?.[id];
    return typeof found === 'number' ? found : null;
  };
  const candidates = value('candidatos');
  const offered = value('vagas_ofertadas');
  return {
    cod_municipio7: code,
    uf: code.slice(0, 2),
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    n_candidatos: candidates,
    n_reabilitados: value('candidatos', 'reabilitados'),
    n_pcd: value('candidatos', 'pcd'),
    n_bpc: value('candidatos', 'bpc'),
    vagas_ofertadas: offered,
    vagas_reservadas: value('vagas_reservadas'),
    deficit: value('deficit'),
    razao_candidatos_por_vaga:
      candidates === null || !offered ? null : Math.round((100 * candidates) / offered) / 100,
  };
}
