import { captionOf } from '../tables/caption.ts';
import { citationOf, CITATION_STYLES, type Cited } from '../tables/cite.ts';
import type { Context } from '../tables/download/flat.ts';
import { writeFixed } from '../tables/fixed-link.ts';
import { escapeHtml } from '../tables/html.ts';
import type { CodeLanguage } from '../tables/reproduce.ts';
import { part } from './part.ts';
import { copyText, drawPng, saveFile } from './save-file.ts';
import { addressOf, draw } from './table-drawing.ts';
import { say, type TableSession } from './table-session.ts';

/** The table of the session, worked out if the page still shows the one from the HTML. */
const contextOf = async (session: TableSession): Promise<Context | null> => {
  if (!session.table) await draw(session, { query: session.query });
  const { table, schema, book } = session;
  return table && { table, schema, book };
};

/** The address of the view that follows new data. */
const livingLink = (session: TableSession): string =>
  `${location.origin}${location.pathname}${addressOf(session, session.query)}#tabela`;

/** The address of the view with the version and the figures it shows. */
const fixedLink = (session: TableSession, { table, schema }: Context): string => {
  const search = addressOf(session, session.query, true);
  const fixed = writeFixed(table, schema.dataVersion);
  return `${location.origin}${location.pathname}${search}&${fixed}#tabela`;
};

const embedCode = (session: TableSession, context: Context): string => {
  const { schema, root, query } = session;
  const frame = new URL(part(root, 'outputs').dataset['frame'] ?? '', location.href);
  frame.search = addressOf({ ...session, first: true }, query);
  const title = captionOf(schema, context.book, query);
  return `<iframe src="${escapeHtml(frame.href)}" title="${escapeHtml(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
};

const LINKS: Readonly<Record<string, (session: TableSession, context: Context) => string>> = {
  living: livingLink,
  fixed: fixedLink,
  embed: embedCode,
};

type Writer = (context: Context, address: string) => Promise<BlobPart>;

type Format = { readonly suffix: string; readonly type: string; readonly write: Writer };

/** Each writer is fetched when someone asks for its format. */
const FORMATS: Readonly<Record<string, Format>> = {
  csv: {
    suffix: '.csv',
    type: 'text/csv;charset=utf-8',
    write: async (context, address) =>
      (await import('../tables/download/csv.ts')).writeCsv(context, 'code', address),
  },
  'csv-excel': {
    suffix: '_excel.csv',
    type: 'text/csv;charset=utf-8',
    write: async (context, address) =>
      (await import('../tables/download/csv.ts')).writeCsv(context, 'excel', address),
  },
  xlsx: {
    suffix: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (context, address) =>
      (await import('../tables/download/xlsx.ts')).writeXlsx(context, address) as BlobPart,
  },
  'json-stat': {
    suffix: '.json',
    type: 'application/json',
    write: async (context, address) =>
      (await import('../tables/download/json-stat.ts')).writeJsonStat(context, address),
  },
  parquet: {
    suffix: '.parquet',
    type: 'application/vnd.apache.parquet',
    write: async (context, address) =>
      (await import('../tables/download/parquet.ts')).writeParquet(context, address),
  },
  svg: {
    suffix: '.svg',
    type: 'image/svg+xml',
    write: async (context, address) =>
      (await import('../tables/download/svg-table.ts')).writeTableSvg(context, address),
  },
  png: {
    suffix: '.png',
    type: 'image/png',
    write: async (context, address) =>
      drawPng((await import('../tables/download/svg-table.ts')).writeTableSvg(context, address)),
  },
  chart: {
    suffix: '_grafico.svg',
    type: 'image/svg+xml',
    write: async (context, address) =>
      (await import('../tables/download/svg-chart.ts')).writeChartSvg(context, address),
  },
  'chart-png': {
    suffix: '_grafico.png',
    type: 'image/png',
    write: async (context, address) =>
      drawPng((await import('../tables/download/svg-chart.ts')).writeChartSvg(context, address)),
  },
};

const SHOWN_FOR = 4000;

/** Says beside the button that it has done its work: the status of the table may be out of sight. */
const confirm = (button: HTMLElement, word: string): void => {
  button.dataset['done'] = word;
  setTimeout(() => delete button.dataset['done'], SHOWN_FOR);
};

/** Hands the view to the reader as a file of the format of that name. */
export const download = async (
  session: TableSession,
  name: string,
  button: HTMLElement,
): Promise<void> => {
  const format = FORMATS[name];
  const context = await contextOf(session);
  if (!format || !context) return;
  const { text, schema } = session;
  const file = [text.file, schema.cubeId.toLowerCase(), ...context.table.rows].join('_');
  try {
    const content = await format.write(context, livingLink(session));
    saveFile(file + format.suffix, format.type, content);
    confirm(button, text.savedMark);
    say(session, text.saved(file + format.suffix));
  } catch {
    say(session, text.failed);
  }
};

/** Copies a link to the view, living or fixed, or the code that embeds it. */
export const copyLink = async (
  session: TableSession,
  name: string,
  button: HTMLElement,
): Promise<void> => {
  const context = await contextOf(session);
  const write = LINKS[name];
  if (!context || !write) return;
  const shown = part(session.root, 'copied');
  const copied = await copyText(write(session, context), shown);
  if (copied) shown.hidden = true;
  if (copied) confirm(button, session.text.done);
  say(session, copied ? session.text.copied : session.text.copyByHand);
};

const two = (value: number): string => String(value).padStart(2, '0');

const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** A citation needs the title of the view and no figure: nothing is loaded for it. */
const showCitations = (session: TableSession): void => {
  const { schema, book, query, root } = session;
  const cited: Cited = {
    title: captionOf(schema, book, query),
    version: schema.dataVersion,
    address: livingLink(session),
    accessed: today(),
    cubeId: schema.cubeId,
  };
  for (const style of CITATION_STYLES) {
    const box = root.querySelector(`[data-citation="${style}"]`);
    if (box) box.textContent = citationOf(style, cited, schema.locale);
  }
};

const showCode = async (session: TableSession): Promise<void> => {
  const { reproduce } = await import('../tables/reproduce.ts');
  const { schema, book, query, root, sources, text } = session;
  const language = part<HTMLSelectElement>(root, 'language').value as CodeLanguage;
  const path = `${sources.root}cubes/${sources.cubeId.toLowerCase()}.parquet`;
  part(root, 'code').textContent = reproduce(
    language,
    { schema, query },
    {
      head: [
        captionOf(schema, book, query),
        `${text.version}: ${schema.dataVersion}`,
        livingLink(session),
      ],
      file: new URL(path, location.href).href,
    },
  );
};

/** Copies a citation or the code, as they are shown. */
export const copyShown = async (
  session: TableSession,
  name: string,
  button: HTMLElement,
): Promise<void> => {
  const { root, text } = session;
  const box =
    name === 'code'
      ? part(root, 'code')
      : root.querySelector<HTMLElement>(`[data-citation="${name}"]`);
  if (!box) return;
  const copied = await copyText(box.textContent ?? '', box);
  if (copied) confirm(button, text.done);
  say(session, copied ? text.copiedText : text.copyByHand);
};

/** Writes the texts that speak of the table on the page, those that are looked at. */
export const refreshTexts = (session: TableSession): void => {
  if (part<HTMLDetailsElement>(session.root, 'cite').open) showCitations(session);
  if (part<HTMLDetailsElement>(session.root, 'reproduce').open) void showCode(session);
};
