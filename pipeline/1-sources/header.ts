import { DataError, listUpToTen } from '../engine/data-error.ts';
import { headerKey, type Field, type Layout } from './layout.ts';

/** Where a header is, for the message. */
export type HeaderPlace = {
  readonly file: string;
  readonly layoutFile: string;
  readonly ano: number;
};

/**
 * Finds the field of every column. A header that appears twice belongs, in order, to the fields
 * that list it (RAIS `Tipo Estab`: code, then name). Throws a DataError naming unknown, repeated
 * and missing columns.
 */
export function matchHeader(
  header: readonly string[],
  layout: Layout,
  place: HeaderPlace,
): readonly Field[] {
  const taken = new Set<Field>();
  const unknown: string[] = [];
  const repeated: string[] = [];
  const fields = header.map((name) => {
    const candidates = layout.filter((field) => field.keys.includes(headerKey(name)));
    const field = candidates.find((each) => !taken.has(each));
    if (field) taken.add(field);
    else (candidates.length > 0 ? repeated : unknown).push(name);
    return field;
  });
  if (unknown.length > 0) throw unknownHeader(unknown, layout, place);
  if (repeated.length > 0) throw repeatedHeader(repeated, place);
  refuseMissing(taken, layout, place);
  return fields.filter((field) => field !== undefined);
}

function refuseMissing(taken: ReadonlySet<Field>, layout: Layout, place: HeaderPlace): void {
  const missing = layout.filter(
    (field) =>
      field.mandatory && field.desde <= place.ano && place.ano <= field.ate && !taken.has(field),
  );
  if (missing.length === 0) return;
  throw new DataError({
    name: 'ColunaAusente',
    what: `faltam ${missing.length} colunas obrigatórias`,
    where: `${place.file}, linha 1: ${listUpToTen(missing.map((each) => each.campo))}`,
    todo: `confira se o arquivo é deste ano e desta base; se a fonte mudou o nome da coluna, acrescente o apelido em ${place.layoutFile}`,
  });
}

function unknownHeader(names: readonly string[], layout: Layout, place: HeaderPlace): DataError {
  const described = names.map(
    (name) => `"${name}" (parecidas: ${nearest(name, layout).join(', ')})`,
  );
  return new DataError({
    name: 'CabecalhoDesconhecido',
    what: `${names.length} colunas desconhecidas`,
    where: `${place.file}, linha 1: ${listUpToTen(described)}`,
    todo: `acrescente o nome como apelido da coluna certa em ${place.layoutFile}, ou uma linha nova com leitor "ignorar"`,
  });
}

function repeatedHeader(names: readonly string[], { file }: HeaderPlace): DataError {
  return new DataError({
    name: 'ColunaRepetida',
    what: `${names.length} colunas aparecem mais de uma vez`,
    where: `${file}, linha 1: ${listUpToTen(names)}`,
    todo: 'receba o arquivo de novo da fonte; duas colunas com o mesmo nome não podem ser distinguidas',
  });
}

/** The three known header keys at the smallest edit distance. */
export function nearest(name: string, layout: Layout): readonly string[] {
  const key = headerKey(name);
  return [...new Set(layout.flatMap((field) => field.keys))]
    .map((known) => ({ known, distance: editDistance(key, known) }))
    .toSorted((a, b) => a.distance - b.distance || a.known.localeCompare(b.known))
    .slice(0, 3)
    .map(({ known }) => known);
}

/** Levenshtein distance. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
