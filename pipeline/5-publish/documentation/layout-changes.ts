import type { LayoutChange, SourceLayout } from '../../registry/documentation-files.ts';

type Span = { readonly from?: number; readonly to?: number };

/** What each layout gained and lost, by year, as `layout.csv` and `codes.csv` date it; the oldest first. */
export function layoutChanges(layouts: readonly SourceLayout[]): readonly LayoutChange[] {
  return layouts.flatMap(changesOf);
}

function changesOf({ id, fields, codes }: SourceLayout): readonly LayoutChange[] {
  const headerOf = (field: string) =>
    fields.find((each) => each.field === field)?.headers[0] ?? field;
  const ofFields = fields.flatMap(({ field, headers, ...span }) =>
    dated(span, {
      layout: id,
      field,
      header: headers[0] ?? field,
      came: 'coluna_nova',
      went: 'coluna_retirada',
    }),
  );
  const ofCodes = codes.flatMap(({ field, code, label, ...span }) =>
    dated(span, {
      layout: id,
      field,
      header: headerOf(field),
      code,
      label,
      came: 'codigo_novo',
      went: 'codigo_retirado',
    }),
  );
  return [...ofFields, ...ofCodes].toSorted((a, b) => a.year - b.year);
}

type Changing = Omit<LayoutChange, 'year' | 'change'> & {
  readonly came: LayoutChange['change'];
  readonly went: LayoutChange['change'];
};

function dated({ from, to }: Span, { came, went, ...rest }: Changing): readonly LayoutChange[] {
  return [
    ...(from === undefined ? [] : [{ ...rest, year: from, change: came }]),
    ...(to === undefined ? [] : [{ ...rest, year: to + 1, change: went }]),
  ];
}
