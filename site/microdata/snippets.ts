import type { CatalogMicrodata } from '../../pipeline/registry/public-files.ts';
import { microdataId } from '../data/microdata.ts';

/** A program that reads a file and makes a first count of it. */
export type Snippet = { readonly language: string; readonly code: string };

/** The columns of the first count: one of people, one of what the file is for. */
const countedBy = ({ kind, columns }: CatalogMicrodata): readonly [string, string] => {
  const wanted = kind === 'geografico' ? 'uf' : 'escolaridade_5';
  const second = columns.some(({ id }) => id === wanted) ? wanted : (columns[1]?.id ?? 'uf');
  return ['ano', second];
};

/** Where the address of the published folder goes; the page puts its own there. */
export const ADDRESS = 'https://SITE/dados/';

/** Readers of a file in the tools people use; a test runs those it can. */
export const snippetsOf = (file: CatalogMicrodata): readonly Snippet[] => {
  const [a, b] = countedBy(file);
  const url = `${ADDRESS}microdata/${microdataId(file)}`;
  return [
    {
      language: 'DuckDB SQL',
      code: `select ${a}, ${b}, count(*) as pessoas\nfrom read_parquet('${url}.parquet')\ngroup by all\norder by all;`,
    },
    {
      language: 'Python',
      code: `# pip install pandas pyarrow\nimport pandas as pd\n\ndados = pd.read_parquet("${url}.parquet")\nprint(dados.groupby(["${a}", "${b}"], observed=True).size())`,
    },
    {
      language: 'R',
      code: `# install.packages("nanoparquet")\nurl <- "${url}.parquet"\narquivo <- tempfile(fileext = ".parquet")\ndownload.file(url, arquivo, mode = "wb")\ndados <- nanoparquet::read_parquet(arquivo)\nprint(table(dados$${a}, dados$${b}))`,
    },
    {
      language: 'Stata',
      code: `import delimited using "${url}.csv", ///\n  delimiter(";") stringcols(_all) encoding("UTF-8") clear\ntabulate ${a} ${b}`,
    },
  ];
};
