import type { SourceCode, SourceField, SourceLayout } from '../registry/documentation-files.ts';
import { readCsv } from '../registry/read-csv.ts';
import { sources } from './index.ts';
import type { Source } from './source.ts';

type FieldRow = Readonly<
  Record<
    'campo' | 'apelidos' | 'desde' | 'ate' | 'obrigatorio' | 'exigido' | 'leitor' | 'largura',
    string
  >
>;
type CodeRow = Readonly<Record<'campo' | 'codigo' | 'desde' | 'ate' | 'rotulo', string>>;

/** The layout and the codes of every source, as its files declare them, for the documentation. */
export const sourceLayouts = (): readonly SourceLayout[] => sources.map(layoutOf);

function layoutOf({ id, base, origin, folder }: Source): SourceLayout {
  return {
    id,
    base,
    origin,
    fields: readCsv<keyof FieldRow>(new URL('layout.csv', folder)).map(fieldOf),
    codes: readCsv<keyof CodeRow>(new URL('codes.csv', folder)).map(codeOf),
  };
}

const span = ({ desde, ate }: { readonly desde: string; readonly ate: string }) => ({
  ...(desde ? { from: Number(desde) } : {}),
  ...(ate ? { to: Number(ate) } : {}),
});

const fieldOf = (row: FieldRow): SourceField => ({
  field: row.campo,
  headers: row.apelidos.split('|'),
  ...span(row),
  mandatory: row.obrigatorio === 'sim',
  read: row.leitor !== 'ignorar',
  ...(row.largura ? { width: Number(row.largura) } : {}),
});

const codeOf = (row: CodeRow): SourceCode => ({
  field: row.campo,
  code: row.codigo,
  ...span(row),
  label: row.rotulo,
});
