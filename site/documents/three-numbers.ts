import type { Reconciled, ThreeNumbers } from '../../pipeline/registry/reconciliation/files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { formatPeriod } from '../format/index.ts';
import { fill } from '../text/index.ts';
import { heading, paragraph, type Block } from './block.ts';
import { added, signed } from './difference.ts';
import { documentTexts } from './text.ts';

/** The three legitimate numbers of a month of CAGED, the steps between them, and every month. */
export const threeBlocks = ({ months, featured }: Reconciled, locale: Locale): readonly Block[] => {
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
