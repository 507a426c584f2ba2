import type { Field, Layout } from './layout.ts';
import type { PreparedFile } from './prepare.ts';
import { readers } from './readers.ts';
import type { FileIdentity, Source } from './source.ts';

/** Files of one source and one form, ready to be read by one statement. */
export type ReadPlan = {
  readonly source: Source;
  readonly layout: Layout;
  readonly files: readonly PlannedFile[];
  readonly encoding: 'utf-8' | 'latin-1';
  readonly separator: string;
  /** '"' or '' where the file quotes nothing. */
  readonly quote: string;
  readonly newline: '\\n' | '\\r\\n' | '\\r';
  /** Field of each column of the file, in order; null where it is known but not read. */
  readonly columns: readonly (Field | null)[];
  /**
   * `read_csv` is told the types: faster, and a line with any text it does not take, null tokens of
   * rare spelling among them, is refused and read again by itself (see reread.ts).
   */
  readonly direct: boolean;
  /** Refused cells kept then; beyond, the file is read as text: better than reading so much twice. */
  readonly refusedCells: number;
};

export type PlannedFile = {
  readonly arquivoId: number;
  readonly identity: FileIdentity;
  /** File DuckDB reads: the one received, or a copy in the work folder. */
  readonly path: string;
};

export type ReadField = Field & { readonly reader: NonNullable<Field['reader']> };

/** Fields whose values are kept, in layout order. */
export function readFields(layout: Layout): readonly ReadField[] {
  return layout.filter((field): field is ReadField => field.reader !== null);
}

/** Whether `read_csv` itself makes the value of this field. */
export function isDirect(plan: ReadPlan, field: ReadField): boolean {
  return plan.direct && readers[field.reader].direct;
}

export const REFUSED_CELLS = 300_000;

/** How the files, all of one form, are read: as their beginnings suggest, but for `changed`. */
export function planOf(
  files: readonly PreparedFile[],
  changed: Partial<ReadPlan>,
  path?: string,
): ReadPlan {
  const [first] = files;
  if (!first) throw new Error('read plan without files');
  const { separator, quote, newline, encoding } = first.beginning;
  return {
    source: first.source,
    layout: first.layout,
    files: files.map(({ arquivoId, identity, content }) => ({
      arquivoId,
      identity,
      path: path ?? content,
    })),
    encoding: duckEncoding(encoding),
    separator,
    quote,
    newline: NEWLINES[newline],
    columns: first.columns,
    direct: false,
    refusedCells: REFUSED_CELLS,
    ...changed,
  };
}

const NEWLINES = { '\n': '\\n', '\r\n': '\\r\\n', '\r': '\\r' } as const;

/** latin-1 stands for windows-1252, which DuckDB does not read (see `needsRewriting`). */
export const duckEncoding = (encoding: string) =>
  encoding === 'windows-1252' ? 'latin-1' : 'utf-8';
