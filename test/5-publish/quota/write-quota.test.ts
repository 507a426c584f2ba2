import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProtectedQuotaTable } from '../../../pipeline/4-protect/quota/protect-quota.ts';
import { municipalCentroids } from '../../../pipeline/5-publish/quota/centroids.ts';
import { writeQuota } from '../../../pipeline/5-publish/quota/write-quota.ts';
import { withDatabase } from '../../../pipeline/engine/database.ts';
import type { QuotaFile } from '../../../pipeline/registry/quota/files.ts';

/** Tables as the gate would hand them over. */
const tables = [
  {
    id: 'empresas_lugar',
    rows: [
      ['2020', 'brasil', '0', 40, 9, 0.225, 250, 130, 141, 120, 0.52, 0.564],
      ['2020', 'municipio', '3550308', 12, 4, 0.3333, 80, 40, 44, 40, 0.5, 0.55],
      ['2020', 'municipio', '3599999', 28, 5, 0.1786, 170, 90, 97, 80, 0.5294, 0.5706],
    ],
  },
  { id: 'pcd_lugar', rows: [['2020', 'brasil', '0', 0, 0, null]] },
  {
    id: 'candidatos_municipio',
    rows: [
      ['2026', 'municipio', '3550308', 60],
      ['2026', 'municipio', '2304400', 20],
      ['2025', 'municipio', '1100015', 99],
    ],
  },
  {
    id: 'candidatos_grupo_mapa',
    rows: [
      ['2026', 'municipio', '3550308', 'bpc', 20],
      ['2026', 'municipio', '3550308', 'pcd', 10],
      ['2026', 'municipio', '3550308', 'reabilitados', 30],
    ],
  },
  { id: 'vagas_lugar', rows: [['2026', 'municipio', '3550308', 24]] },
] as unknown as readonly ProtectedQuotaTable[];

async function published<T>(
  use: (folder: string, rows: (file: string) => Promise<Record<string, unknown>[]>) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-cota-'));
  return withDatabase({ file: ':memory:', threads: 1 }, async (database) => {
    const written = await writeQuota(
      { folder, dataVersion: 'abc', mode: 'synthetic', quota: tables },
      database,
    );
    expect(written.map(({ id }) => id)).toEqual([
      ...tables.map(({ id }) => id),
      'georreferenciada',
    ]);
    return use(folder, (file) =>
      database.rows(`from read_parquet('${path.join(folder, 'quota', file)}')`),
    );
  });
}

const text = (folder: string, name: string) =>
  readFileSync(path.join(folder, 'quota', name), 'utf8');

describe('writeQuota', () => {
  it('says in the JSON what every code and measure is', async () => {
    await published(async (folder) => {
      const file = JSON.parse(text(folder, 'empresas_lugar.json')) as QuotaFile;
      expect(file.rows).toEqual(tables[0]?.rows);
      expect(file.dimensions.map(({ id }) => id)).toEqual(['ano', 'nivel', 'lugar']);
      expect(file.dimensions[2]?.codes.map(({ code, label }) => [code, label.pt])).toContainEqual([
        '3550308',
        'São Paulo',
      ]);
      expect(file.measures[3]).toMatchObject({ id: 'vagas_reservadas', type: 'integer' });
      expect(file.measures[3]?.definition.en).toMatch(/fraction counting as one more/);
      expect(file.measures.find(({ id }) => id === 'taxa_preenchimento')?.type).toBe('rate');
    });
  });

  it('writes the same rows as CSV with labels, and as Parquet with types', async () => {
    await published(async (folder, rows) => {
      const [header, , saoPaulo] = text(folder, 'empresas_lugar.csv').split('\n');
      expect(header).toMatch(/^ano,nivel,nivel_rotulo,lugar,lugar_rotulo,empresas_obrigadas,/);
      expect(saoPaulo).toMatch(/^2020,municipio,Município,3550308,São Paulo,12,4,0.3333,/);
      expect((await rows('empresas_lugar.parquet'))[1]).toMatchObject({
        ano: '2020',
        lugar: '3550308',
        empresas_obrigadas: 12,
        taxa_preenchimento: 0.5,
      });
      expect(await rows('pcd_lugar.parquet')).toMatchObject([{ parcela_em_obrigadas: null }]);
      expect(text(folder, 'pcd_lugar.csv')).toMatch(/,0,0,\n$/);
    });
  });

  it('puts both layers of the last year on the map, null where nothing may be told', async () => {
    await published(async (folder, rows) => {
      const map = JSON.parse(text(folder, 'georreferenciada.geojson')) as {
        features: { geometry: { coordinates: number[] }; properties: Record<string, unknown> }[];
      };
      expect(map.features.map(({ properties }) => properties)).toEqual([
        expect.objectContaining({
          cod_municipio7: '2304400',
          n_candidatos: 20,
          n_bpc: null,
          vagas_ofertadas: null,
          deficit: null,
          razao_candidatos_por_vaga: null,
        }),
        {
          cod_municipio7: '3550308',
          uf: '35',
          n_candidatos: 60,
          n_reabilitados: 30,
          n_pcd: 10,
          n_bpc: 20,
          vagas_ofertadas: 24,
          vagas_reservadas: 80,
          deficit: 40,
          razao_candidatos_por_vaga: 2.5,
        },
      ]);
      expect(await rows('georreferenciada.parquet')).toHaveLength(2);
      expect(text(folder, 'georreferenciada.csv').split('\n')).toHaveLength(4);
    });
  });
});

describe('municipalCentroids', () => {
  it('is inside the country, near the seat of a compact municipality', () => {
    const points = municipalCentroids();
    expect(points.size).toBeGreaterThan(5500);
    const outside = [...points.values()].filter(
      ({ lat, lon }) => !(lat > -34 && lat < 6 && lon > -75 && lon < -28),
    );
    expect(outside).toEqual([]);
    expect(points.get('2304400')?.lat).toBeCloseTo(-3.79, 0);
    expect(points.get('2304400')?.lon).toBeCloseTo(-38.54, 0);
  });
});
