import type { Locale } from '../../pipeline/registry/types.ts';
import { formatCell, formatPeriod } from '../format/index.ts';
import { escapeHtml } from '../tables/html.ts';
import type { TimeLine } from './time-chart.ts';

type Head = {
  readonly title: string;
  readonly period: string;
  readonly unit: string;
  readonly locale: Locale;
};

const cellOf = ({ series }: TimeLine, period: string, locale: Locale): string => {
  const value = series.values[series.periods.indexOf(period)];
  const cell =
    value === undefined
      ? ({ value: null, status: 'not_available' } as const)
      : ({ value, status: 'published' } as const);
  return `<td class="figure">${escapeHtml(formatCell(cell, locale).text)}</td>`;
};

/** The figures of a chart over time, in IBGE's form: one line per period, one column per series. */
export const seriesTable = (lines: readonly TimeLine[], head: Head): string => {
  const { title, period, unit, locale } = head;
  const periods = [...new Set(lines.flatMap(({ series }) => series.periods))].toSorted();
  const columns = lines
    .map(
      ({ label }) =>
        `<th scope="col" class="figure">${escapeHtml(label)} <span class="unit">(${escapeHtml(unit)})</span></th>`,
    )
    .join('');
  const rows = periods
    .map(
      (each) =>
        `<tr><th scope="row">${formatPeriod(each, locale)}</th>${lines.map((line) => cellOf(line, each, locale)).join('')}</tr>`,
    )
    .join('');
  return `<table class="ibge-table"><caption>${escapeHtml(title)}</caption><thead><tr><th scope="col">${escapeHtml(period)}</th>${columns}</tr></thead><tbody>${rows}</tbody></table>`;
};
