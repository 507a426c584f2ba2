import type { LayoutChange, SourceLayout } from '../../pipeline/registry/documentation-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { readLayoutChanges, readLayouts, readSharing } from '../data/documents.ts';
import { fill } from '../text/index.ts';
import { heading, paragraph, type Block, type DocumentPage } from './block.ts';
import { spanText } from './span.ts';
import { documentTexts } from './text.ts';

/** The layouts of the source files: what changed by year, then every column. */
export const layoutsDocument = (locale: Locale): DocumentPage => {
  const { layouts: text, absent } = documentTexts[locale];
  const layouts = readLayouts();
  return {
    slug: 'variaveis/leiautes',
    title: text.title,
    lead: text.lead,
    blocks:
      layouts.length === 0
        ? [paragraph(absent)]
        : layouts.flatMap((layout) => layoutBlocks(layout, locale)),
  };
};

const layoutBlocks = (layout: SourceLayout, locale: Locale): readonly Block[] => {
  const text = documentTexts[locale].layouts;
  const changes = readLayoutChanges().filter((each) => each.layout === layout.id);
  return [
    heading(layout.id.replaceAll('/', '-'), layout.id),
    paragraph(`${layout.base}: ${text[layout.origin]}.`),
    changes.length > 0 ? changeTable(changes, locale) : paragraph(text.none),
    columnTable(layout, locale),
  ];
};

const changeTable = (changes: readonly LayoutChange[], locale: Locale): Block => {
  const text = documentTexts[locale].layouts;
  return {
    kind: 'table',
    caption: text.changes,
    head: text.changeHead,
    rows: changes.map(({ year, change, header, code, label }) => [
      String(year),
      text.change[change],
      header,
      code === undefined ? '..' : `${code} ${label ?? ''}`,
    ]),
  };
};

const columnTable = ({ id, fields }: SourceLayout, locale: Locale): Block => {
  const { layouts: text, variables } = documentTexts[locale];
  const levels = new Map(
    readSharing()
      ?.fields.filter((each) => each.in === id)
      .map(({ field, level }) => [field, level]),
  );
  return {
    kind: 'table',
    caption: fill(text.columns, { layout: id }),
    head: text.columnHead,
    folded: true,
    rows: fields.map(({ field, headers, from, to, read }) => {
      const level = levels.get(field);
      return [
        field,
        headers.join(' · '),
        spanText(locale, from, to),
        read ? variables.yes : variables.no,
        level ? variables.levels[level] : '..',
      ];
    }),
  };
};
