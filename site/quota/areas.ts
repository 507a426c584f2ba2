import type { Locale } from '../../pipeline/registry/types.ts';
import { ufDrawing } from '../places/uf-outlines.ts';
import { labelIn, rowsOfYear, type QuotaRow } from './files.ts';
import { quotaUfs, type QuotaUf } from './places.ts';

/** What is known of a UF, a region or what is left of one, where municipalities are not shown. */
export type Area = {
  readonly code: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
};

/** Published tables by place, with the measure that a layer of the map draws. */
export const AREA_LAYERS = {
  candidatos: { table: 'candidatos_municipio', measure: 'candidatos' },
  ofertadas: { table: 'vagas_lugar', measure: 'vagas_ofertadas' },
  deficit: { table: 'empresas_lugar', measure: 'deficit' },
} as const;

export type AreaLayer = keyof typeof AREA_LAYERS;

const REST = /^(?:R(?<region>\d)|(?<uf>\d\d)99999|BR)$/;

const codeOf = (row: QuotaRow): string => String(row['lugar']);

/** Whether a row is published in parts: what it says is on the map already. */
const isDivided = (row: QuotaRow, rows: readonly QuotaRow[]): boolean => {
  const code = codeOf(row);
  if (REST.test(code)) return false;
  if (row['nivel'] === 'brasil') return rows.some(({ nivel }) => nivel === 'regiao');
  const parts = row['nivel'] === 'regiao' ? 'uf' : 'municipio';
  return rows.some(
    (each) =>
      each['nivel'] === parts && [code, `R${code}`].some((of) => codeOf(each).startsWith(of)),
  );
};

/** The UFs an area stands for: of a rest, those that no row names. */
const ufsOf = (row: QuotaRow, rows: readonly QuotaRow[]): readonly QuotaUf[] => {
  const code = codeOf(row);
  const { region, uf } = REST.exec(code)?.groups ?? {};
  const named = new Set(rows.map(codeOf));
  if (row['nivel'] === 'municipio') return quotaUfs().filter((each) => each.code === uf);
  if (region) return quotaUfs().filter((each) => each.region === region && !named.has(each.code));
  if (code === 'BR') return quotaUfs().filter((each) => !named.has(each.region));
  return quotaUfs().filter((each) => code === '0' || each.code === code || each.region === code);
};

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/**
 * The areas of a layer in its last year: with the municipalities that are shown they add up to the
 * country. They stand in the middle of the UFs they hold; what is zero or withheld is left out.
 */
export const areasOf = (layer: AreaLayer): readonly Area[] => {
  const { table, measure } = AREA_LAYERS[layer];
  const rows = rowsOfYear(table);
  const centres = new Map(ufDrawing().shapes.map(({ code, centre }) => [code, centre]));
  return rows.flatMap((row) => {
    const value = row[measure];
    const isTown = row['nivel'] === 'municipio' && !REST.test(codeOf(row));
    if (isTown || typeof value !== 'number' || value === 0 || isDivided(row, rows)) return [];
    const held = ufsOf(row, rows)
      .map(({ code }) => centres.get(code))
      .filter((centre) => centre !== undefined);
    if (held.length === 0) return [];
    return [
      { code: codeOf(row), value, x: mean(held.map(([x]) => x)), y: mean(held.map(([, y]) => y)) },
    ];
  });
};

/** The name of an area as its table gives it. */
export const areaName = (layer: AreaLayer, code: string, locale: Locale): string =>
  labelIn(AREA_LAYERS[layer].table, 'lugar', code, locale);
