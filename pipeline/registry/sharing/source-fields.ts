import { readCsv } from '../read-csv.ts';
import { legalBases, type LegalBasisId } from './legal-bases.ts';

type Row = Readonly<Record<'fonte' | 'campo' | 'fundamento', string>>;

const known = new Map<string, LegalBasisId>(
  readCsv<keyof Row>(new URL('source-fields.csv', import.meta.url)).map(
    ({ fonte, campo, fundamento }) => [`${fonte} ${campo}`, parseBasis(fundamento)],
  ),
);

function parseBasis(name: string): LegalBasisId {
  if (!Object.hasOwn(legalBases, name)) throw new Error(`unknown legal basis: ${name}`);
  return name as LegalBasisId;
}

/** Level and legal basis of a field of a source; undefined when nobody has categorised it. */
export function sharingOfField(source: string, field: string) {
  const basis = known.get(`${source} ${field}`);
  return basis === undefined ? undefined : legalBases[basis];
}

/** Every categorised field, as `source field`. */
export const categorisedFields: readonly string[] = [...known.keys()];
