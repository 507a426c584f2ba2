import type { Locale } from '../../pipeline/registry/types.ts';
import { cellText, type Block, type DocumentCell, type DocumentPage } from './block.ts';

/** Root address of the Markdown twin of a page. */
export const twinPath = (locale: Locale, slug: string): string =>
  `/${locale === 'pt' ? '' : `${locale}/`}${slug}.md`;

/** A root address as seen from the Markdown file of a document: the site works under any path. */
export const relativeFrom = (page: string, href: string): string =>
  href.startsWith('/') ? `${'../'.repeat(page.split('/').length - 1)}${href.slice(1)}` : href;

const escaped = (text: string): string =>
  text.replaceAll(/[|\\]/g, (sign) => `\\${sign}`).replaceAll('\n', ' ');

const cellOf = (cell: DocumentCell, page: string): string =>
  typeof cell !== 'string' && 'href' in cell
    ? `[${escaped(cell.text)}](${relativeFrom(page, cell.href)})`
    : escaped(cellText(cell));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const blockOf = (block: Block, page: string): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${cellOf(item, page)}`).join('\n');
    case 'code':
      return `${block.label}:\n\n\`\`\`\n${block.code}\n\`\`\``;
    case 'table':
      return [
        `**${block.caption}**`,
        '',
        row(block.head.map(escaped)),
        row(block.head.map((_, at) => (block.figures?.includes(at) ? '---:' : '---'))),
        ...block.rows.map((cells) => row(cells.map((cell) => cellOf(cell, page)))),
        ...(block.note ? ['', block.note] : []),
      ].join('\n');
  }
};

/** The Markdown twin of a document; `page` is its own address from the root, without the first slash. */
export const toMarkdown = ({ title, lead, blocks }: DocumentPage, page: string): string =>
  `${[`# ${title}`, lead, ...blocks.map((block) => blockOf(block, page))].join('\n\n')}\n`;
