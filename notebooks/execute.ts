import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withDatabase, type Database } from '../pipeline/engine/database.ts';
import type { PublicCodeList } from '../pipeline/registry/public-files.ts';
import type { Locale } from '../pipeline/registry/types.ts';
import { LOCALE_TAGS } from '../site/format/index.ts';
import { drawPlot, WIDTHS } from './draw/draw-plot.ts';
import type { DataTable, Notebook, Section, Tables, Told } from './notebook.ts';
import { sayIn, type Say } from './say.ts';

/** A file of a notebook, as it stands in its folder. */
export type SourceFile = { readonly name: string; readonly text: string };

export type ExecutedFigure = Told<unknown>['figure'] & {
  readonly wide: string;
  readonly narrow: string;
};

export type ExecutedSection = {
  readonly id: string;
  readonly queries: readonly SourceFile[];
  readonly code: readonly SourceFile[];
  /** Null when the release lacks what the section needs. */
  readonly told: {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly figure: ExecutedFigure;
    readonly table: DataTable;
  } | null;
};

export type Executed = {
  readonly notebook: Notebook;
  /** Rows of each query, null where a file it reads is not in the release. */
  readonly tables: Tables;
  /** What each section worked out, by its id; absent where it could not. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sections: (locale: Locale) => readonly ExecutedSection[];
};

const FOLDER = import.meta.dirname;

/** One file of a notebook's folder. */
export const sourceFile = (notebook: string, name: string): SourceFile => ({
  name,
  text: readFileSync(path.join(FOLDER, notebook, name), 'utf8'),
});

/**
 * Runs the queries of a notebook over a published folder. The SQL reads `data/public/`, so that it
 * runs as it stands at the root of the project; another folder takes its place.
 */
export async function execute(notebook: Notebook, published: string): Promise<Executed> {
  // One thread: sums of decimals keep their order, and the same data always make the same figures.
  const tables = await withDatabase({ file: ':memory:', threads: 1 }, (database) =>
    runQueries(database, notebook, published),
  );
  const analysed = notebook.sections.map((section) => ({
    section,
    analysis: section.analyse(tables),
  }));
  const facts = analysed.flatMap(({ section, analysis }) =>
    analysis === null ? [] : [[section.id, analysis.facts] as const],
  );
  return {
    notebook,
    tables,
    facts: Object.fromEntries(facts),
    sections: once((locale) => {
      const say = sayIn(locale, (id) => codeList(published, id));
      return analysed.map(({ section, analysis }) => ({
        id: section.id,
        queries: section.queries.map((name) => sourceFile(notebook.id, `${name}.sql`)),
        code: section.code.map((name) => sourceFile(notebook.id, name)),
        told: analysis === null ? null : tellAndDraw(analysis, say),
      }));
    }),
  };
}

/** Several pages show a notebook; it is told and drawn once in each language. */
function once<T>(tell: (locale: Locale) => T): (locale: Locale) => T {
  const told = new Map<Locale, T>();
  return (locale) => {
    const known = told.get(locale) ?? tell(locale);
    told.set(locale, known);
    return known;
  };
}

function tellAndDraw(analysis: NonNullable<ReturnType<Section['analyse']>>, say: Say) {
  const { figure, ...told } = analysis.tell(say);
  const name = `${figure.title}. ${figure.said}`;
  const drawn = (width: number) =>
    drawPlot(analysis.plot(figure.words, width), { width, name, locale: LOCALE_TAGS[say.locale] });
  return {
    ...told,
    figure: { ...figure, wide: drawn(WIDTHS.wide), narrow: drawn(WIDTHS.narrow) },
  };
}

function codeList(published: string, id: string): PublicCodeList | null {
  const file = path.join(published, 'codelists', `${id}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PublicCodeList) : null;
}

async function runQueries(
  database: Database,
  notebook: Notebook,
  published: string,
): Promise<Tables> {
  const names = new Set<string>(notebook.sections.flatMap(({ queries }) => queries));
  const found: [string, readonly object[] | null][] = [];
  for (const name of names) {
    const sql = sourceFile(notebook.id, `${name}.sql`).text;
    const missing = filesOf(sql).some((file) => !existsSync(path.join(published, file)));
    found.push([name, missing ? null : await database.rows(atFolder(sql, published))]);
  }
  return Object.fromEntries(found);
}

/** Published files a query reads, relative to the published folder. */
export const filesOf = (sql: string): readonly string[] => [
  ...new Set([...sql.matchAll(/'data\/public\/([^']+)'/g)].map(([, file]) => file ?? '')),
];

const atFolder = (sql: string, published: string): string =>
  sql.replaceAll("'data/public/", `'${published.replaceAll('\\', '/').replaceAll("'", "''")}/`);
