import type { ProtectedQuotaTable, QuotaValue } from '../../4-protect/quota/protect-quota.ts';
import type { InclusionReport } from '../../registry/quota/files.ts';
import { reportDefinitions, type ReportDefinition } from '../../registry/quota/reports.ts';
import { quotaTableOf } from '../../registry/quota/tables.ts';

type Values = Readonly<Record<string, QuotaValue>>;

/**
 * The reports of the Termo de Compartilhamento, from the protected tables alone. A period whose
 * numbers may not be shown has no report.
 */
export function inclusionReports(
  tables: readonly ProtectedQuotaTable[],
): readonly InclusionReport[] {
  const years = rowsOf(tables, 'inclusao_lugar').filter((row) => row['nivel'] === 'brasil');
  const semesters = rowsOf(tables, 'inclusao_semestre').filter((row) => row['semestre'] !== 'X');
  return reportDefinitions.flatMap((definition) =>
    (definition.every === 'ano' ? years : semesters).map((row) =>
      reportOf(definition, row, tables),
    ),
  );
}

function reportOf(
  definition: ReportDefinition,
  row: Values,
  published: readonly ProtectedQuotaTable[],
): InclusionReport {
  const { kind, title, from, to, reference, indicators, tables } = definition;
  const semester = row['semestre'] === undefined ? '' : `-S${row['semestre']}`;
  return {
    kind,
    period: `${row['ano']}${semester}`,
    title,
    from,
    to,
    reference,
    figures: indicators.map((indicator) => ({ indicator, value: Number(row[indicator]) })),
    tables: tables.filter((id) => published.some((each) => each.id === id)),
    workbook: `quota/relatorios/${kind}_${row['ano']}${semester}.xlsx`,
  };
}

function rowsOf(tables: readonly ProtectedQuotaTable[], id: string): readonly Values[] {
  const { dimensions, indicators } = quotaTableOf(id);
  const columns = [...dimensions, ...indicators];
  const rows = tables.find((each) => each.id === id)?.rows ?? [];
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])),
  );
}
