import type { ApiDataset } from '../../pipeline/registry/api-files.ts';

export type Call = { readonly label: string; readonly code: string };

/** Where a reader puts the address of the site. */
export const HOST = 'https://SITE/dados';

/** Calls to copy, one per program, that read one data set and add its first measure over a dimension. */
export const callsOf = (dataset: ApiDataset, shell: string): readonly Call[] => {
  const path = (format: string) => dataset.files.find((file) => file.format === format)?.path ?? '';
  const [parquet, csv] = [path('parquet'), path('csv')].map((each) => `${HOST}/${each}`);
  const measure = dataset.columns.find(({ role }) => role === 'measure')?.id ?? '';
  const dimensions = dataset.columns.filter(({ role }) => role === 'dimension');
  const classes = dimensions.map(({ id }) => `${id} = "character"`);
  const text = dimensions.map(({ id }) => `'${id}': str`);
  const collection = path('json-stat-collection');
  const sql = `select ano, sum(${measure}) as ${measure}\nfrom read_parquet('${parquet}')\ngroup by ano order by ano`;
  return [
    {
      label: shell,
      code: `curl -s ${HOST}/api/v1/index.json\ncurl -O ${parquet}`,
    },
    { label: 'DuckDB', code: `${sql};` },
    {
      label: 'Python (pandas)',
      code: `import pandas as pd\ndados = pd.read_csv('${csv}', dtype={${text.join(', ')}})\nsoma = dados.groupby('ano')['${measure}'].sum()\nprint(soma)`,
    },
    {
      label: 'Python (polars)',
      code: `import polars as pl\ndados = pl.read_parquet('${parquet}')\nsoma = dados.group_by('ano').agg(pl.col('${measure}').sum()).sort('ano')\nprint(soma)`,
    },
    {
      label: 'Python (DuckDB)',
      code: `import duckdb\nsoma = duckdb.sql("""\n${sql}\n""")\nprint(soma)`,
    },
    {
      label: 'R',
      code: `dados <- read.csv("${csv}", encoding = "UTF-8",\n  colClasses = c(${classes.join(', ')}))\nsoma <- aggregate(${measure} ~ ano, dados, sum)\nprint(soma)`,
    },
    {
      label: 'Stata',
      code: `import delimited "${csv}", stringcols(_all) varnames(1) encoding("utf-8") clear\ndestring ${measure}, replace\ncollapse (sum) ${measure}, by(ano)\nlist`,
    },
    {
      label: 'JavaScript (jsonstat-toolkit)',
      code: `const address = '${HOST}/${collection}';\nconst collection = await (await fetch(address)).json();\nconst [first] = collection.link.item;\nconst dataset = JSONstat(await (await fetch(new URL(first.href, address))).json());`,
    },
  ];
};
