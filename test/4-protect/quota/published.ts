import type { ProtectedQuotaTable } from '../../../pipeline/4-protect/quota/protect-quota.ts';
import { quotaTableOf } from '../../../pipeline/registry/quota/tables.ts';
import { porteOf, type Company } from './world.ts';

/** A published row as an attacker reads it: which companies (and category) it adds up. */
export type Published = {
  readonly table: string;
  readonly values: Readonly<Record<string, string | number | null>>;
  readonly companies: (each: Company) => boolean;
};

type Values = Published['values'];

/** Every row of a table with the companies in it, worked out from the published codes alone. */
export function publishedRows(table: ProtectedQuotaTable | undefined): readonly Published[] {
  if (!table) return [];
  const { dimensions, indicators } = quotaTableOf(table.id);
  const columns = [...dimensions, ...indicators];
  const rows: readonly Values[] = table.rows.map((row) =>
    Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])),
  );
  const named = (column: string) => new Set(rows.map((row) => String(row[column])));
  return rows.map((values) => ({
    table: table.id,
    values,
    companies: (each: Company) =>
      isInPlace(values, each, named('lugar')) &&
      isInGroup(values, 'faixa', each.faixa, named('faixa')) &&
      isInGroup(values, 'porte', porteOf(each), named('porte')) &&
      isInGroup(values, 'secao', each.secao, named('secao')) &&
      isInGroup(values, 'natureza', each.natureza, named('natureza')),
  }));
}

function isInGroup(values: Values, column: string, code: string, named: ReadonlySet<string>) {
  const value = values[column];
  if (value === undefined) return true;
  return value === 'X' ? !named.has(code) : value === code;
}

function isInPlace(values: Values, each: Company, named: ReadonlySet<string>): boolean {
  const place = values['lugar'];
  if (place === undefined || place === '0') return true;
  const code = String(place);
  if (code === 'BR') return !named.has(each.regiao);
  if (code.startsWith('R')) return each.regiao === code.slice(1) && !named.has(each.uf);
  if (code.endsWith('99999')) return each.uf === code.slice(0, 2) && !named.has(each.municipio);
  return [each.regiao, each.uf, each.municipio].includes(code);
}
