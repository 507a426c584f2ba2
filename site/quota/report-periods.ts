import type { InclusionReport } from '../../pipeline/registry/quota/files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { fill } from '../text/fill.ts';
import { inclusionReports, measuresOf, quotaRows, type QuotaRow } from './files.ts';
import { quotaTexts } from './text/index.ts';

/** A kind of report with its periods, oldest first. */
export type ReportSeries = {
  readonly kind: string;
  readonly latest: InclusionReport;
  readonly periods: readonly InclusionReport[];
};

/** The reports of this release by kind, in the order of the Termo. */
export const reportSeries = (): readonly ReportSeries[] =>
  [...Map.groupBy(inclusionReports(), ({ kind }) => kind)].flatMap(([kind, reports]) => {
    const periods = reports.toSorted((a, b) => (a.period < b.period ? -1 : 1));
    const latest = periods.at(-1);
    return latest ? [{ kind, latest, periods }] : [];
  });

/** '2026-S1' → '1º semestre de 2026'; '2026' stays. */
export const periodName = (period: string, locale: Locale): string => {
  const [year = '', semester] = period.split('-S');
  const { semester: names } = quotaTexts[locale].reports;
  return semester === '1' || semester === '2' ? fill(names[semester], { year }) : year;
};

/** The indicators of a report with its value in each period. */
export const figuresOf = ({ latest, periods }: ReportSeries) =>
  measuresOf(latest.figures.map(({ indicator }) => indicator)).map((measure) => ({
    measure,
    values: periods.map(
      ({ figures }) => figures.find(({ indicator }) => indicator === measure.id)?.value ?? null,
    ),
  }));

/** Rows of a table that belong to a period: of its year, and of its semester where told apart. */
export const rowsOfPeriod = (table: string, period: string): readonly QuotaRow[] => {
  const [year = '', semester] = period.split('-S');
  return quotaRows(table).filter(
    (row) =>
      row['ano'] === year &&
      (semester === undefined || row['semestre'] === undefined || row['semestre'] === semester),
  );
};
