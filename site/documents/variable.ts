import type { Frequency, VariableDocument } from '../../pipeline/registry/documentation-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { readVariable } from '../data/documents.ts';
import { readCatalog, readCodeList } from '../data/index.ts';
import { formatInteger, formatPeriodRange } from '../format/index.ts';
import { fill } from '../text/index.ts';
import { heading, list, paragraph, type Block, type DocumentPage } from './block.ts';
import { datasetLink, datasetName, publishedSummary } from './published-in.ts';
import { spanText } from './span.ts';
import { documentTexts } from './text.ts';

/** Rows of a table of counts on the page; the rest is in the JSON. */
const LARGEST = 40;
/** Rows of a table that is shown open. */
const OPEN = 15;

/** A variable: what it is, where it comes from, code by code, how often each code occurs. */
export const variableDocument = (id: string, locale: Locale): DocumentPage => {
  const text = documentTexts[locale].variables;
  const variable = readVariable(id);
  return {
    slug: `variaveis/${id}`,
    title: variable.label[locale],
    lead: variable.definition[locale],
    blocks: [
      heading('ficha', text.facts),
      facts(variable, locale),
      ...originBlocks(variable, locale),
      ...whereBlocks(variable, locale),
      ...frequencyBlocks(variable, locale),
      ...specialBlocks(variable, locale),
      ...breakBlocks(variable, locale),
      list([{ text: text.json, href: `/dados/documentation/variables/${id}.json` }]),
    ],
  };
};

const facts = (variable: VariableDocument, locale: Locale): Block => {
  const text = documentTexts[locale].variables;
  const { type, codeList, sharing, basis, sensitive, publishedIn } = variable;
  return list([
    `${text.type}: ${text.types[type as keyof typeof text.types]}`,
    ...(codeList && isPublished(codeList)
      ? [
          {
            text: `${text.codeList}: codelists/${codeList}.json`,
            href: `/dados/codelists/${codeList}.json`,
          },
        ]
      : []),
    `${text.sharing}: ${text.levels[sharing]}`,
    `${text.basis}: ${basis}`,
    `${text.sensitive}: ${sensitive ? text.yes : text.no}`,
    `${text.publishedIn}: ${publishedSummary(publishedIn, locale) || '..'}`,
  ]);
};

/** Each table and file with the variable, by the name people know it by. */
const whereBlocks = ({ id, publishedIn }: VariableDocument, locale: Locale): readonly Block[] => {
  const text = documentTexts[locale].variables;
  if (publishedIn.length === 0) return [];
  return [
    heading('onde', text.where),
    {
      kind: 'table',
      caption: text.publishedIn,
      head: text.whereHead,
      folded: publishedIn.length > OPEN,
      rows: publishedIn.map((each) => [datasetLink(each, id, locale), each]),
    },
  ];
};

const isPublished = (codeList: string): boolean =>
  readCatalog().cubes.some(({ dimensions }) =>
    dimensions.some((each) => each.codeList === codeList),
  );

const labelsOf = (variable: VariableDocument, locale: Locale): ReadonlyMap<string, string> => {
  const { codes, codeList } = variable;
  const listed =
    codes.length === 0 && codeList && isPublished(codeList) ? readCodeList(codeList).codes : codes;
  return new Map(listed.map(({ code, label }) => [code, label[locale]]));
};

const originBlocks = (variable: VariableDocument, locale: Locale): readonly Block[] => {
  const text = documentTexts[locale].variables;
  const { origins } = variable;
  if (origins.length === 0) return [];
  const labels = labelsOf(variable, locale);
  return [
    heading('fonte', text.side),
    {
      kind: 'table',
      caption: text.columns,
      head: text.columnHead,
      rows: origins.map(({ layout, headers, from, to, rule, codes }) => [
        layout,
        headers.join(' · '),
        spanText(locale, from, to),
        rule?.[locale] ?? (codes.length > 0 ? text.direct : text.asIs),
      ]),
    },
    ...[...Map.groupBy(origins, ({ codes }) => JSON.stringify(codes)).values()].flatMap((same) =>
      codeTables(same, labels, locale),
    ),
  ];
};

/** One table for the columns that have the same codes. */
const codeTables = (
  same: VariableDocument['origins'],
  labels: ReadonlyMap<string, string>,
  locale: Locale,
): readonly Block[] => {
  const text = documentTexts[locale].variables;
  const codes = same[0]?.codes ?? [];
  if (codes.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: fill(text.codes, { layout: same.map(({ layout }) => layout).join(', ') }),
      head: text.codeHead,
      folded: codes.length > OPEN,
      rows: codes.map(({ from, fromLabel, since, until, to }) => [
        from,
        fromLabel || '...',
        spanText(locale, since, until),
        to ?? '..',
        to === null ? text.notSaid : (labels.get(to) ?? '...'),
      ]),
    },
  ];
};

const frequencyBlocks = (variable: VariableDocument, locale: Locale): readonly Block[] => {
  const text = documentTexts[locale].variables;
  if (variable.frequencies.length === 0) return [];
  const labels = labelsOf(variable, locale);
  return [
    heading('frequencia', text.frequency),
    paragraph(text.frequencyText),
    ...variable.frequencies.map((each) => frequencyTable(each, labels, locale)),
  ];
};

const frequencyTable = (
  { cube, measure, periods, rows }: Frequency,
  labels: ReadonlyMap<string, string>,
  locale: Locale,
): Block => {
  const text = documentTexts[locale].variables;
  const many = rows.length > LARGEST;
  const shown = many
    ? rows.toSorted((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1)).slice(0, LARGEST)
    : rows;
  const catalogued = readCatalog().cubes.find(({ id }) => id === cube);
  const label = catalogued?.measures.find(({ id }) => id === measure)?.label[locale] ?? measure;
  return {
    kind: 'table',
    caption: fill(text.frequencyCaption, {
      cube: datasetName(cube, locale),
      measure: label,
      period: formatPeriodRange(periods[0], periods[1], locale),
    }),
    head: text.frequencyHead,
    figures: [2],
    folded: rows.length > OPEN,
    rows: shown.map(({ code, value }) => [
      code,
      labels.get(code) ?? code,
      { figure: value === 0 ? '-' : formatInteger(value, locale) },
    ]),
    ...(many
      ? {
          note: fill(text.largest, {
            n: String(LARGEST),
            total: formatInteger(rows.length, locale),
          }),
        }
      : {}),
  };
};

const specialBlocks = ({ special }: VariableDocument, locale: Locale): readonly Block[] => {
  const text = documentTexts[locale].variables;
  if (special.length === 0) return [];
  return [
    heading('especiais', text.special),
    {
      kind: 'table',
      caption: text.special,
      head: text.specialHead,
      folded: special.length > OPEN,
      rows: special.map(({ code, label, kind }) => [code, label[locale], text.kinds[kind]]),
    },
  ];
};

const breakBlocks = ({ breaks }: VariableDocument, locale: Locale): readonly Block[] => {
  if (breaks.length === 0) return [];
  return [
    heading('quebras', documentTexts[locale].variables.breaks),
    list(breaks.map(({ base, text, source }) => `${base}. ${text[locale]} (${source})`)),
  ];
};
