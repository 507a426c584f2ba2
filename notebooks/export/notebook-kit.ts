import type { Locale } from '../../pipeline/registry/types.ts';
import type { Executed, ExecutedSection, SourceFile } from '../execute.ts';

/*
 * The open format of Observable Notebook Kit: one HTML file with a <script> per cell. SQL runs at build
 * time in DuckDB and hands its rows to the TypeScript cell below it, whose standard library has Plot.
 */

type Cell = { readonly kind: string; readonly text: string; readonly attributes?: string };

const indent = (text: string): string => text.trim().replaceAll(/^(?=.)/gm, '    ');

const cellHtml = ({ kind, text, attributes = '' }: Cell, at: number): string =>
  `  <script id="${at + 1}" type="${kind}"${attributes}>\n` +
  `${indent(text.replaceAll(/<(?=\/script)/gi, '<\\'))}\n  </script>`;

/** A module as a cell: nothing to import, nothing to export. */
const asCell = ({ text }: SourceFile): string =>
  text.replaceAll(/^import [^;]*;\n/gm, '').replaceAll(/^export (?=const|function|type)/gm, '');

const tableName = ({ name }: SourceFile): string => name.replace(/\.sql$/, '');

/** Notebook Kit hands the query to its own program as an argument: one that begins with `--` is taken for an option. */
const asArgument = (sql: string): string => sql.replace(/^-- (.*)$/m, '/* $1 */');

const sectionCells = (
  { queries, code, told }: ExecutedSection,
  names: { readonly analyse: string; readonly draw: string },
): readonly Cell[] => {
  if (told === null) return [];
  const tables = queries.map(tableName).join(', ');
  const work = [
    ...code.map(asCell),
    `const words = ${JSON.stringify(told.figure.words, null, 2)};`,
    `const facts = ${names.analyse}({ ${tables} });`,
    `display(Plot.plot({ width, ...${names.draw}(facts, words, width) }));`,
  ];
  return [
    { kind: 'text/markdown', text: `## ${told.heading}\n\n${told.paragraphs.join('\n\n')}` },
    ...queries.map((query) => ({
      kind: 'application/sql',
      text: asArgument(query.text),
      attributes: ` database="duckdb" output="${tableName(query)}" pinned`,
    })),
    {
      kind: 'text/x-typescript',
      text: `{\n${work.join('\n')}\n}`,
      attributes: ' pinned',
    },
    { kind: 'text/markdown', text: `**${told.figure.title}**. ${told.figure.said}` },
  ];
};

/** A notebook in one language as a file of Observable Notebook Kit; it reads `data/public/` beside itself. */
export function notebookKit({ notebook, sections }: Executed, locale: Locale): string {
  const list = (items: readonly Record<Locale, string>[]) =>
    items.map((item) => `- ${item[locale]}`).join('\n');
  const told = sections(locale);
  const cells: readonly Cell[] = [
    {
      kind: 'text/markdown',
      text: [
        `# ${notebook.title[locale]}`,
        `*${notebook.question[locale]}*`,
        ...notebook.method.map((each) => each[locale]),
      ].join('\n\n'),
    },
    ...notebook.sections.flatMap(({ id, names }) => {
      const section = told.find((each) => each.id === id);
      return section ? sectionCells(section, names) : [];
    }),
    { kind: 'text/markdown', text: `${list(notebook.caveats)}\n\n${list(notebook.next)}` },
  ];
  return `<!doctype html>\n<notebook theme="air">\n  <title>${notebook.title[locale]}</title>\n${cells.map(cellHtml).join('\n')}\n</notebook>\n`;
}
