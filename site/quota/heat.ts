import { rowsOfYear, type QuotaRow } from './files.ts';

/** A line: a section, what the crossing adds up (`rest`), or the country. A cell that is not published is undefined. */
export type HeatLine = {
  readonly kind: 'section' | 'rest' | 'country';
  readonly section: string;
  readonly cells: readonly (QuotaRow | undefined)[];
  readonly total: QuotaRow | undefined;
};

export type HeatTable = {
  /** Whether brackets are told one by one, two by two, or not crossed with sections at all. */
  readonly crossed: 'faixa' | 'porte' | null;
  /** Codes of the columns: of `empresas_faixa`, or of `empresas_secao_porte` when two by two. */
  readonly columns: readonly string[];
  readonly lines: readonly HeatLine[];
};

const REST = 'X';
const SUMMED = ['vagas_reservadas', 'vagas_preenchidas', 'deficit'];

/** The sum of published rows, with its rate. */
export const sumRows = (rows: readonly QuotaRow[]): QuotaRow => {
  const sum = (id: string): number => rows.reduce((total, row) => total + Number(row[id] ?? 0), 0);
  const reserved = sum('vagas_reservadas');
  return {
    ...Object.fromEntries(SUMMED.map((id) => [id, sum(id)])),
    taxa_preenchimento: reserved === 0 ? null : sum('vagas_preenchidas') / reserved,
  };
};

/**
 * Sections in lines and brackets in columns, from what may be shown. The rest of the crossing is what
 * the crossing itself adds up, wider than the rest of the sections: sections told without crossing are in it.
 */
export const heatTable = (
  tables: {
    readonly sections: readonly QuotaRow[];
    readonly brackets: readonly QuotaRow[];
    readonly fine: readonly QuotaRow[];
    readonly coarse: readonly QuotaRow[];
  },
  country: QuotaRow | undefined,
): HeatTable => {
  const { sections, brackets, fine, coarse } = tables;
  const crossed = fine.length > 0 ? 'faixa' : coarse.length > 0 ? 'porte' : null;
  const crossing = crossed === 'faixa' ? fine : coarse;
  const dimension = crossed ?? 'faixa';
  const columns = codesOf(crossed === 'porte' ? coarse : brackets, dimension);
  const byColumn = (rows: readonly QuotaRow[]) =>
    columns.map((code) => rows.find((row) => row[dimension] === code));
  const named = codesOf(sections, 'secao').filter((code) => code !== REST);
  const rest = crossing.filter((row) => row['secao'] === REST);
  const lines = named.map((section): HeatLine => ({
    kind: 'section',
    section,
    cells: byColumn(crossing.filter((row) => row['secao'] === section)),
    total: sections.find((row) => row['secao'] === section),
  }));
  const restTotal = crossed ? sumRows(rest) : sections.find((row) => row['secao'] === REST);
  const hasRest = crossed ? rest.length > 0 : restTotal !== undefined;
  const whole = crossed
    ? columns.map((code) => sumRows(crossing.filter((row) => row[dimension] === code)))
    : byColumn(brackets);
  return {
    crossed,
    columns,
    lines: [
      ...lines,
      ...(hasRest
        ? [{ kind: 'rest' as const, section: REST, cells: byColumn(rest), total: restTotal }]
        : []),
      { kind: 'country', section: '', cells: whole, total: country },
    ],
  };
};

/** The heat table of one year, from the published tables. */
export const heatOfYear = (year: string): HeatTable =>
  heatTable(
    {
      sections: rowsOfYear('empresas_secao', year),
      brackets: rowsOfYear('empresas_faixa', year),
      fine: rowsOfYear('empresas_secao_faixa', year),
      coarse: rowsOfYear('empresas_secao_porte', year),
    },
    rowsOfYear('empresas_lugar', year).find((row) => row['nivel'] === 'brasil'),
  );

const codesOf = (rows: readonly QuotaRow[], dimension: string): readonly string[] =>
  [...new Set(rows.map((row) => String(row[dimension])))].toSorted();
