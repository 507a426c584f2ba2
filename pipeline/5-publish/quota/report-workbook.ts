import type { InclusionReport, QuotaFile } from '../../registry/quota/files.ts';
import { indicatorOf } from '../../registry/quota/indicators.ts';
import { workbook, type Sheet, type WorkbookCell } from './workbook.ts';

const bold = (text: string): WorkbookCell => ({ text, bold: true });

/** A report as a workbook in Portuguese: its figures with what they are, then its tables of the period. */
export function reportWorkbook(
  report: InclusionReport,
  files: readonly QuotaFile[],
  synthetic: boolean,
): Uint8Array {
  const tables = report.tables.flatMap((id) => files.filter((each) => each.id === id));
  return workbook([
    summary(report, synthetic),
    ...tables.map((table) => tableSheet(table, report.period)),
  ]);
}

const SYNTHETIC = 'Dados sintéticos de demonstração: nenhum número é real.';

function summary(report: InclusionReport, synthetic: boolean): Sheet {
  const { title, from, to, period, reference, figures } = report;
  return {
    name: 'Resumo',
    widths: [30, 14, 16, 70, 34, 44],
    rows: [
      [bold(`${title.pt} – ${period}`)],
      [`De ${from} para ${to}. ${reference}.`],
      ...(synthetic ? [[bold(SYNTHETIC)]] : []),
      [],
      ['Indicador', 'Valor', 'Unidade', 'Definição', 'Fórmula', 'Referência'].map(bold),
      ...figures.map(({ indicator, value }) => {
        const { label, unit, definition, formula, reference: source } = indicatorOf(indicator);
        return [label.pt, value, unit.pt, definition.pt, formula, source];
      }),
    ],
  };
}

/** Rows of the year of the period, and of its semester where the table tells semesters apart. */
function tableSheet({ id, title, dimensions, measures, notes, rows }: QuotaFile, period: string) {
  const [year = '', semester] = period.split('-S');
  const at = (dimension: string) => dimensions.findIndex((each) => each.id === dimension);
  const semesterAt = at('semestre');
  const ofPeriod = rows.filter(
    (row) =>
      row[at('ano')] === year &&
      (semesterAt < 0 || semester === undefined || row[semesterAt] === semester),
  );
  const label = (column: number, value: string | number | null): WorkbookCell => {
    const code = dimensions[column]?.codes.find((each) => each.code === value);
    return code?.label.pt ?? value ?? '..';
  };
  return {
    name: id,
    widths: [...dimensions.map(() => 24), ...measures.map(() => 16)],
    rows: [
      [bold(`${title.pt} – ${year}`)],
      [],
      [...dimensions, ...measures].map((each) => bold(each.label.pt)),
      ...ofPeriod.map((row) => row.map((value, column) => label(column, value))),
      [],
      ...notes.map((note) => [note.pt]),
    ],
  };
}
