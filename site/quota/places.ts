import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Text } from '../../pipeline/registry/types.ts';
import { readCodeList } from '../data/release.ts';
import { ufSigla } from '../tables/labels.ts';
import { rowsOfYear, type QuotaRow } from './files.ts';

/** A UF with the words other sentences need. */
export type QuotaUf = {
  readonly code: string;
  readonly sigla: string;
  readonly name: Text;
  readonly in: Text;
  readonly of: Text;
  /** Code of its region. */
  readonly region: string;
  /** Address after the language. */
  readonly slug: string;
};

const joined = (words: Text, { pt, en, es }: Text): Text => ({
  pt: `${words.pt} ${pt}`,
  en: `${words.en} ${en}`,
  es: `${words.es} ${es}`,
});

/** The 27 UFs, by code. */
export const quotaUfs = (): readonly QuotaUf[] =>
  readCodeList('uf').codes.flatMap(({ code, label, phrases }) => {
    const sigla = ufSigla(code);
    if (sigla === undefined) return [];
    return [
      {
        code,
        sigla,
        name: label,
        in: phrases?.in ?? joined({ pt: 'em', en: 'in', es: 'en' }, label),
        of: phrases?.of ?? joined({ pt: 'de', en: 'of', es: 'de' }, label),
        region: code.slice(0, 1),
        slug: `cotas/uf/${sigla.toLowerCase()}`,
      },
    ];
  });

/** The row of a place in the last year of a table, or in the year given; undefined when withheld. */
export const placeRow = (table: string, place: string, year?: string): QuotaRow | undefined =>
  rowsOfYear(table, year).find((row) => row['lugar'] === place);

/** A measure of each UF as cells of a map: `suppressed` where the UF is in the rest of its region. */
export const ufCellsOf = (table: string, measure: string): ReadonlyMap<string, Cell> =>
  new Map(
    quotaUfs().map(({ code }): [string, Cell] => {
      const value = placeRow(table, code)?.[measure];
      if (typeof value !== 'number') return [code, { value: null, status: 'suppressed' }];
      return [code, { value, status: value === 0 ? 'zero' : 'published' }];
    }),
  );

/** The narrowest published group that holds a UF: itself, the rest of its region, the region, the rest, Brazil. */
export const nearestRow = (table: string, uf: QuotaUf): QuotaRow | null => {
  const codes = [uf.code, `R${uf.region}`, uf.region, 'BR', '0'];
  const rows = codes.map((code) => placeRow(table, code));
  return rows.find((row) => row !== undefined) ?? null;
};
