import type {
  Reconciled,
  ReconciledStatement,
  ReconciledTotal,
} from '../../pipeline/registry/reconciliation/files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { readReconciliation } from '../data/documents.ts';
import { formatPeriod } from '../format/index.ts';
import { heading, list, paragraph, type Block, type DocumentPage } from './block.ts';
import { added, signed } from './difference.ts';
import { documentTexts } from './text.ts';
import { threeBlocks } from './three-numbers.ts';

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
          ...(reconciled.mode === 'synthetic' ? [paragraph(text.publicText)] : []),
          totalsTable(reconciled, locale),
          paragraph(text.checked),
          ...reconciled.totals.flatMap((total) => totalBlocks(total, locale)),
          heading('afirmacoes', text.said),
          paragraph(text.saidText),
          statementsTable(reconciled, locale),
          ...threeBlocks(reconciled, locale),
          list([{ text: text.json, href: '/dados/reconciliation.json' }]),
        ]
      : [paragraph(absent)],
  };
};

/** In a demonstration, beside what the public mode gives: its own figures are of nobody. */
const totalsTable = ({ totals, mode }: Reconciled, locale: Locale): Block => {
  const text = documentTexts[locale].reconciliation;
  const synthetic = mode === 'synthetic';
  return {
    kind: 'table',
    caption: text.totals,
    head: synthetic ? text.publicHead : text.totalsHead,
    figures: [2, 3, 4],
    rows: totals.map((total) => {
      const { what, period, official, ours, difference, recorded } = total;
      const value = synthetic ? recorded?.value : ours?.value;
      const left = synthetic ? recorded?.difference : difference;
      return [
        what[locale],
        formatPeriod(period, locale),
        { figure: signed(official, locale) },
        { figure: value === undefined ? '..' : signed(value, locale) },
        { figure: left === undefined || left === null ? '..' : added(left, locale) },
        text.verdict[verdictOf(total, synthetic)],
      ];
    }),
  };
};

const verdictOf = ({ verdict, recorded }: ReconciledTotal, synthetic: boolean) => {
  if (!synthetic || !recorded) return verdict;
  return recorded.difference === 0 ? 'igual' : 'difere';
};

const totalBlocks = (total: ReconciledTotal, locale: Locale): readonly Block[] => {
  const text = documentTexts[locale].reconciliation;
  const { id, what, definition, source, url, reasons, verdict, ours } = total;
  return [
    heading(id, what[locale], 3),
    list([
      `${text.definition}: ${definition[locale]}`,
      url
        ? { text: `${text.source}: ${source[locale]}`, href: url }
        : `${text.source}: ${source[locale]}`,
      ...reasons.map((reason) => `${text.reason}: ${reason[locale]}`),
      ...(verdict === 'sintetico' && ours ? [`${text.here}: ${signed(ours.value, locale)}`] : []),
    ]),
  ];
};

const statementsTable = ({ statements, mode }: Reconciled, locale: Locale): Block => {
  const text = documentTexts[locale].reconciliation;
  const figures = ({ ours, recorded }: ReconciledStatement) =>
    mode === 'synthetic' ? recorded : ours;
  return {
    kind: 'table',
    caption: text.said,
    head: text.saidHead,
    figures: [2, 3],
    rows: statements.map((each) => [
      { text: each.what[locale], href: each.url },
      text.measure[each.measure],
      ...[0, 1].map((at) => {
        const figure = figures(each)?.[at];
        return { figure: figure === undefined ? '..' : signed(figure, locale) };
      }),
      text.saidVerdict[mode === 'synthetic' ? 'sintetico' : each.verdict],
    ]),
  };
};
