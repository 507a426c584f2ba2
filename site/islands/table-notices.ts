import type { CellStatus } from '../../pipeline/registry/public-files.ts';
import { escapeHtml } from '../tables/html.ts';
import type { Refusal } from '../tables/normalise.ts';
import type { ShownTable } from '../tables/packed-table.ts';
import { formatPeriodRange } from '../format/index.ts';
import { part } from './part.ts';
import type { TableSession } from './table-session.ts';

type Notice = { readonly words: string; readonly button?: { act: string; label: string } };

/** What a table without a single figure is empty of; null when it has one. */
export const emptiness = ({ lines, statuses }: ShownTable): 'none' | 'hidden' | 'zero' | null => {
  const has = (status: CellStatus): boolean => statuses.has(status);
  if (has('published') || has('provisional') || has('rounded_zero')) return null;
  if (!lines.some(({ role }) => role === 'value' || role === 'tail')) return 'none';
  if (has('suppressed')) return 'hidden';
  return has('zero') ? 'zero' : null;
};

const refusalNotice = ({ schema, text }: TableSession, refusal: Refusal): Notice => {
  const words = text.refusals[refusal];
  const span = formatPeriodRange(
    schema.periods[0] ?? '',
    schema.periods.at(-1) ?? '',
    schema.locale,
  );
  return refusal === 'stock-over-years'
    ? { words, button: { act: 'average', label: text.averageInstead(span) } }
    : { words };
};

const emptyNotice = ({ text, query }: TableSession, table: ShownTable): readonly Notice[] => {
  const empty = emptiness(table);
  if (empty === null) return [];
  const words = text.empty[empty];
  return Object.keys(query.filters).length > 0
    ? [{ words, button: { act: 'unfilter', label: text.unfilter } }]
    : [{ words }];
};

const noticeHtml = ({ words, button }: Notice): string =>
  `<p>${escapeHtml(words)}</p>` +
  (button
    ? `<p><button type="button" data-${button.act}>${escapeHtml(button.label)}</button></p>`
    : '');

/**
 * Why the table is not what was asked for, or has no figure, with the nearest way on. The words of a
 * refusal are announced by the status, so the box itself is silent.
 */
export const showNotices = (
  session: TableSession,
  table: ShownTable,
  { refusals, unknown }: { refusals: readonly Refusal[]; unknown: readonly string[] },
): void => {
  const notices = [
    ...unknown.map((words) => ({ words })),
    ...refusals.map((refusal) => refusalNotice(session, refusal)),
    ...emptyNotice(session, table),
  ];
  const box = part(session.root, 'notices');
  box.hidden = notices.length === 0;
  box.innerHTML = notices.map(noticeHtml).join('');
};

/** What the status says of a table without figures; empty otherwise. */
export const emptyWords = ({ text }: TableSession, table: ShownTable): string => {
  const empty = emptiness(table);
  return empty === null ? '' : text.empty[empty];
};
