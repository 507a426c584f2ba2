/** A cell of a table of a document: words, a link, or a figure set to the right. */
export type DocumentCell =
  string | { readonly text: string; readonly href: string } | { readonly figure: string };

/** A part of a document; the same parts make the page and its Markdown twin. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly id: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly DocumentCell[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** Columns of figures, by position. */
      readonly figures?: readonly number[];
      readonly rows: readonly (readonly DocumentCell[])[];
      readonly note?: string;
      /** Folded under its caption: long tables. */
      readonly folded?: boolean;
    }
  | { readonly kind: 'code'; readonly label: string; readonly code: string };

export type DocumentPage = {
  /** Address after the language, without slashes at the ends. */
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly blocks: readonly Block[];
};

export const heading = (id: string, text: string, level: 2 | 3 = 2): Block => ({
  kind: 'heading',
  level,
  id,
  text,
});
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly DocumentCell[]): Block => ({ kind: 'list', items });
export const code = (label: string, text: string): Block => ({ kind: 'code', label, code: text });

/** What a cell says, without its link. */
export const cellText = (cell: DocumentCell): string =>
  typeof cell === 'string' ? cell : 'figure' in cell ? cell.figure : cell.text;

export type Part = {
  readonly head: { readonly id: string; readonly label: string };
  readonly blocks: readonly Block[];
};

/** The parts of a document by their headings of level 2, and what comes before the first. */
export const sectionsOf = (
  blocks: readonly Block[],
): { readonly opening: readonly Block[]; readonly parts: readonly Part[] } => {
  const opening: Block[] = [];
  const parts: { head: Part['head']; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2)
      parts.push({ head: { id: block.id, label: block.text }, blocks: [] });
    else (parts.at(-1)?.blocks ?? opening).push(block);
  }
  return { opening, parts };
};
