import type { Locale } from '../../pipeline/registry/types.ts';
import { sourceFile, type Executed } from '../execute.ts';
import { rowsToCsv } from './csv.ts';
import { notebookKit } from './notebook-kit.ts';

const LOCALES: readonly Locale[] = ['pt', 'en', 'es'];

const README: Readonly<Record<Locale, string>> = {
  pt: 'Os arquivos .html são cadernos do Observable Notebook Kit: ponha a pasta "dados" do sítio ao lado deles com o nome data/public e rode "npx notebooks build --root . *.html" com @observablehq/notebook-kit 2.1.8 e @duckdb/node-api 1.3.2-alpha.26 instalados. Os arquivos .sql rodam em qualquer DuckDB na mesma pasta. Os .csv são as linhas que cada consulta deu nesta versão.',
  en: 'The .html files are notebooks of Observable Notebook Kit: put the folder "dados" of the site beside them under the name data/public and run "npx notebooks build --root . *.html" with @observablehq/notebook-kit 2.1.8 and @duckdb/node-api 1.3.2-alpha.26 installed. The .sql files run in any DuckDB in the same folder. The .csv files are the rows each query gave in this version.',
  es: 'Los archivos .html son cuadernos de Observable Notebook Kit: ponga la carpeta "dados" del sitio a su lado con el nombre data/public y ejecute "npx notebooks build --root . *.html" con @observablehq/notebook-kit 2.1.8 y @duckdb/node-api 1.3.2-alpha.26 instalados. Los archivos .sql corren en cualquier DuckDB en la misma carpeta. Los .csv son las filas que cada consulta dio en esta versión.',
};

/**
 * Every file of a notebook by its name, from its folder: the source to change, with the module beside the folder
 * that it may share, the notebook to open, the rows to check.
 */
export function bundleFiles(executed: Executed, version: string): ReadonlyMap<string, string> {
  const { notebook, tables, sections } = executed;
  const sources = new Map(
    sections('pt')
      .flatMap(({ queries, code }) => [...queries, ...code])
      .concat((notebook.scripts ?? []).map((name) => sourceFile(notebook.id, name)))
      .map(({ name, text }) => [name, text]),
  );
  const rows = Object.entries(tables).flatMap(([name, found]) =>
    found === null ? [] : [[`${name}.csv`, rowsToCsv(found)] as const],
  );
  const readme = LOCALES.map((locale) => README[locale]).join('\n\n');
  return new Map([
    ['LEIA-ME.txt', `Vínculo – ${notebook.title.pt}\n${version}\n\n${readme}\n`],
    ...LOCALES.map(
      (locale) => [`${notebook.id}.${locale}.html`, notebookKit(executed, locale)] as const,
    ),
    ...sources,
    ...rows,
  ]);
}
