import type { Executed, ExecutedSection } from '../../notebooks/execute.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { readManifest } from '../data/index.ts';
import {
  code,
  heading,
  list,
  paragraph,
  type Block,
  type DocumentPage,
} from '../documents/block.ts';
import { figureColumns } from './figure-html.ts';
import { NOTEBOOK_TEXT } from './text.ts';

/** A notebook without its drawings: what it says, the tables of its figures, and the queries that made them. */
export const notebookDocument = (executed: Executed, locale: Locale): DocumentPage => {
  const { notebook, sections } = executed;
  const text = NOTEBOOK_TEXT[locale];
  const { dataVersion, mode } = readManifest();
  const own = (items: readonly Record<Locale, string>[]) => items.map((each) => each[locale]);
  return {
    slug: `cadernos/${notebook.id}`,
    title: notebook.title[locale],
    lead: notebook.question[locale],
    blocks: [
      ...(mode === 'synthetic' ? [paragraph(text.synthetic)] : []),
      heading('metodo', text.method),
      ...own(notebook.method).map(paragraph),
      paragraph(`${text.data}: ${notebook.data.join('; ')}. ${text.version}: ${dataVersion}.`),
      ...sections(locale).flatMap((section) => sectionBlocks(section, locale)),
      heading('cautelas', text.caveats),
      list([...own(notebook.caveats), text.withheld]),
      heading('a-seguir', text.next),
      list(own(notebook.next)),
      heading('baixar', text.download),
      list([
        { text: text.bundle, href: `/cadernos/${notebook.id}/${notebook.id}.zip` },
        ...(notebook.scripts ?? []).map((name) => ({
          text: name,
          href: `/cadernos/${notebook.id}/${name}`,
        })),
      ]),
    ],
  };
};

const sectionBlocks = (
  { id, told, queries }: ExecutedSection,
  locale: Locale,
): readonly Block[] => {
  const text = NOTEBOOK_TEXT[locale];
  const queried = queries.map((each) => code(`${text.query} ${each.name}`, each.text.trim()));
  if (told === null) return [heading(id, id), paragraph(text.missing), ...queried];
  const { table, figure } = told;
  return [
    heading(id, told.heading),
    ...told.paragraphs.map(paragraph),
    {
      kind: 'table',
      caption: figure.title,
      head: table.columns,
      figures: figureColumns(table),
      rows: table.rows,
    },
    ...queried,
  ];
};
