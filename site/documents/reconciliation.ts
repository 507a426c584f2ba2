import type {
  Reconciled,
  ReconciledTotal,
  ThreeNumbers,
} from '../../pipeline/registry/reconciliation/files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { readReconciliation } from '../data/documents.ts';
import { formatDifference, formatInteger, formatPeriod } from '../format/index.ts';
import { fill } from '../text/index.ts';
import { heading, list, paragraph, type Block, type DocumentPage } from './block.ts';
import { documentTexts } from './text.ts';

/** Our totals beside published ones, and the three numbers of a month of CAGED. */
export const reconciliationDocument = (locale: Locale): DocumentPage => {
  const { reconciliation: text, absent } = documentTexts[locale];
  const reconciled = readReconciliation();
  return {
    slug: 'reconciliacao',
    title: text.title,
    lead: text.lead,
    blocks: reconciled
      ? [
          heading('totais', text.totals),
          totalsTable(reconciled, locale),
          paragraph(text.checked),
          ...reconciled.totals.flatMap((total) => totalBlocks(total, locale)),
          ...threeBlocks(reconciled, locale),
          list([{ text: text.json, href: '/dados/reconciliation.json' }]),
        ]
      : [paragraph(absent)],
  };
};

/** A figure; a zero is IBGE's `-`. */
const signed = (value: number, locale: Locale): string => {
  if (value === 0) return '-';
  return value < 0 ? formatDifference(value, locale) : formatInteger(value, locale);
};

const added = (value: number, locale: Locale): string =>
  value === 0 ? '-' : formatDifference(value, locale);

const totalsTable = ({ totals }: Reconciled, locale: Locale): Block => {
  const text = documentTexts[locale].reconciliation;
  return {
    kind: 'table',
    caption: text.totals,
    head: text.totalsHead,
    figures: [2, 3, 4],
    rows: totals.map(({ what, period, official, ours, difference, verdict }) => [
      what[locale],
      formatPeriod(period, locale),
      { figure: signed(official, locale) },
      { figure: ours === null ? '..' : signed(ours.value, locale) },
      { figure: difference === null ? '..' : added(difference, locale) },
      text.verdict[verdict],
    ]),
  };
};

const totalBlocks = (total: ReconciledTotal, locale: Locale): readonly Block[] => {
  const text = documentTexts[locale].reconciliation;
  const { id, what, definition, source, url, reasons } = total;
  return [
    heading(id, what[locale], 3),
    list([
      `${text.definition}: ${definition[locale]}`,
      url
        ? { text: `${text.source}: ${source[locale]}`, href: url }
        : `${text.source}: ${source[locale]}`,
      ...reasons.map((reason) => `${text.reason}: ${reason[locale]}`),
    ]),
  ];
};

const threeBlocks = ({ months, featured }: Reconciled, locale: Locale): readonly Block[] => {
  const text = documentTexts[locale].reconciliation;
  const month = months.find(({ period }) => period === featured);
  if (!month) return [];
  return [
    heading('tres-numeros', text.three),
    paragraph(text.threeText),
    {
      kind: 'table',
      caption: fill(text.threeCaption, { month: formatPeriod(month.period, locale, 'long') }),
      head: text.threeHead,
      figures: [2],
      rows: month.numbers.map(({ label, definition, value }) => [
        label[locale],
        definition[locale],
        { figure: signed(value, locale) },
      ]),
    },
    bridgeTable(month, locale),
    monthsTable(months, locale),
  ];
};

const bridgeTable = ({ numbers, steps }: ThreeNumbers, locale: Locale): Block => {
  const text = documentTexts[locale].reconciliation;
  const [report, microdata, panel] = numbers.map(({ value }) => signed(value, locale));
  const step = (at: number) => {
    const each = steps[at];
    return [each?.label[locale] ?? '', { figure: added(each?.value ?? 0, locale) }] as const;
  };
  return {
    kind: 'table',
    caption: text.bridge,
    head: text.bridgeHead,
    figures: [1],
    rows: [
      [text.from, { figure: report ?? '..' }],
      step(0),
      step(1),
      [text.through, { figure: microdata ?? '..' }],
      step(2),
      [text.to, { figure: panel ?? '..' }],
    ],
  };
};

const monthsTable = (months: readonly ThreeNumbers[], locale: Locale): Block => {
  const text = documentTexts[locale].reconciliation;
  return {
    kind: 'table',
    caption: text.months,
    head: text.monthHead,
    figures: [1, 2, 3, 4, 5, 6],
    folded: true,
    rows: months.toReversed().map(({ period, numbers, steps }) => {
      const number = (at: number) => ({ figure: signed(numbers[at]?.value ?? 0, locale) });
      const step = (at: number) => ({ figure: added(steps[at]?.value ?? 0, locale) });
      return [
        formatPeriod(period, locale),
        number(0),
        step(0),
        step(1),
        number(1),
        step(2),
        number(2),
      ];
    }),
  };
};
