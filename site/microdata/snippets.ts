import type { CatalogMicrodata } from '../../pipeline/registry/public-files.ts';
import { microdataId } from '../data/microdata.ts';

/** A program that reads a file; `id` names its tool for what opens or runs it. */
export type Snippet = {
  readonly id: 'duckdb' | 'python-duckdb' | 'pandas' | 'polars' | 'r' | 'r-parquet' | 'stata';
  readonly language: string;
  readonly code: string;
};

/** The columns of the first count: one of time, one of what the file is for. */
export const countedBy = ({
  kind,
  columns,
}: Pick<CatalogMicrodata, 'kind' | 'columns'>): readonly [string, string] => {
  const wanted = kind === 'geografico' ? 'uf' : 'escolaridade_5';
  const second = columns.some(({ id }) => id === wanted) ? wanted : 'uf';
  return ['ano', second];
};

/** Where the address of the published folder goes; the page puts its own there. */
export const ADDRESS = 'https://SITE/dados/';

/** Where a file is, without its ending. */
export const addressOf = (file: CatalogMicrodata): string =>
  `${ADDRESS}microdata/${microdataId(file)}`;

/** How base R reads a CSV of rows: no package, codes as text, the mark of Excel left out. */
export const R_READING = (url: string): string =>
  `dados <- read.csv2("${url}.csv", colClasses = "character", na.strings = "",\n  fileEncoding = "UTF-8-BOM")`;

/** Its two-way tables take twenty columns in the smallest edition: years go there. */
export const STATA_READING = (url: string): string =>
  `import delimited using "${url}.csv", ///\n  delimiter(";") stringcols(_all) encoding("UTF-8") clear`;

/** Readers of a file in the tools people use, with a first count; a test runs those it can. */
export const snippetsOf = (file: CatalogMicrodata): readonly Snippet[] => {
  const [a, b] = countedBy(file);
  const url = addressOf(file);
  const sql = `select ${a}, ${b}, count(*) as linhas\nfrom read_parquet('${url}.parquet')\ngroup by all\norder by all`;
  return [
    { id: 'duckdb', language: 'DuckDB SQL', code: `${sql};` },
    {
      id: 'r',
      language: 'R',
      code: `${R_READING(url)}\ncontagem <- table(dados$${a}, dados$${b})\nprint(contagem)`,
    },
    {
      id: 'r-parquet',
      language: 'R (Parquet)',
      code: `# install.packages("nanoparquet")\narquivo <- tempfile(fileext = ".parquet")\ndownload.file("${url}.parquet", arquivo, mode = "wb")\ndados <- nanoparquet::read_parquet(arquivo)\ncontagem <- table(dados$${a}, dados$${b})\nprint(contagem)`,
    },
    {
      id: 'pandas',
      language: 'Python (pandas)',
      code: `# pip install pandas pyarrow\nimport pandas as pd\n\ndados = pd.read_parquet("${url}.parquet")\ncontagem = dados.groupby(["${a}", "${b}"], observed=True).size()\nprint(contagem)`,
    },
    {
      id: 'polars',
      language: 'Python (polars)',
      code: `# pip install polars\nimport polars as pl\n\ndados = pl.read_parquet("${url}.parquet")\ncontagem = dados.group_by("${a}", "${b}").len().sort("${a}", "${b}")\nprint(contagem)`,
    },
    {
      id: 'python-duckdb',
      language: 'Python (DuckDB)',
      code: `# pip install duckdb\nimport duckdb\n\ncontagem = duckdb.sql("""\n${sql}\n""")\nprint(contagem)`,
    },
    {
      id: 'stata',
      language: 'Stata',
      code: `${STATA_READING(url)}\ntabulate ${b} ${a}`,
    },
  ];
};
