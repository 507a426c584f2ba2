import { formatInteger } from '../format/index.ts';
import { isTail, labelOf, orderCodes, type CodeBook } from '../tables/code-book.ts';
import { escapeHtml } from '../tables/html.ts';
import { municipioWithUf } from '../tables/labels.ts';
import { variableOf, type TableSchema } from '../tables/schema.ts';
import { TABLE_TEXT } from '../tables/text.ts';

const MATCHES = 80;

/** Text as people type it: no accents, no case. */
export const searchable = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

export type FilterContext = {
  readonly schema: TableSchema;
  readonly book: CodeBook;
  readonly variable: string;
  readonly codes: readonly string[];
  readonly selected: readonly string[];
};

const nameOf = ({ schema, book, variable }: FilterContext, code: string): string =>
  variableOf(schema, variable).role === 'municipio'
    ? municipioWithUf(book, variable, code)
    : labelOf(book, variable, code);

/** The codes that a search finds, the chosen ones first. */
export const matching = (context: FilterContext, search: string): readonly string[] => {
  const { schema, book, variable, codes, selected } = context;
  const wanted = searchable(search);
  const ordered = orderCodes(schema, book, variableOf(schema, variable), codes);
  const found = ordered.filter((code) => searchable(nameOf(context, code)).includes(wanted));
  const chosen = new Set(selected);
  return [
    ...found.filter((code) => chosen.has(code)),
    ...found.filter((code) => !chosen.has(code)),
  ];
};

const option = (context: FilterContext, code: string): string => {
  const { variable, selected, book, schema } = context;
  const tail = isTail(book, variableOf(schema, variable), code) ? ' class="vt-tail"' : '';
  const on = selected.includes(code) ? ' checked' : '';
  return `<li${tail}><label><input type="checkbox" data-option name="f.${variable}" value="${escapeHtml(code)}"${on}> ${escapeHtml(nameOf(context, code))}</label></li>`;
};

/** The list of options for a search; at most `MATCHES`, the chosen ones first. */
export const renderOptions = (context: FilterContext, search: string): string => {
  const text = TABLE_TEXT[context.schema.locale];
  const found = matching(context, search);
  if (found.length === 0) return `<li class="vt-hint">${escapeHtml(text.noMatch)}</li>`;
  const more = found.length - MATCHES;
  const hint =
    more > 0
      ? `<li class="vt-hint">${escapeHtml(text.moreMatches(formatInteger(more, context.schema.locale)))}</li>`
      : '';
  return (
    found
      .slice(0, MATCHES)
      .map((code) => option(context, code))
      .join('') + hint
  );
};

/** What a closed filter says of itself: nothing, the one label chosen, or how many. */
export const filterSummary = (context: FilterContext): string => {
  const { selected, schema } = context;
  const text = TABLE_TEXT[schema.locale];
  if (selected.length === 0) return text.all;
  if (selected.length === 1) return nameOf(context, selected[0] ?? '');
  return text.selected(formatInteger(selected.length, schema.locale));
};
