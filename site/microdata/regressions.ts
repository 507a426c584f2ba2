import type { CatalogMicrodata } from '../../pipeline/registry/public-files.ts';
import { addressOf, R_READING, STATA_READING, type Snippet } from './snippets.ts';

/** A yes or no explained by codes: what a file is asked in its first regression. */
export type Regression = {
  /** Name of the outcome in the programs. */
  readonly outcome: 'mais_de_5' | 'mulher';
  /** Codes that are a yes; rows with the codes left out are neither. */
  readonly from: {
    readonly column: string;
    readonly yes: readonly string[];
    readonly out: readonly string[];
  };
  /** Columns and the codes kept of each: what is unknown or without detail is left out. */
  readonly keep: Readonly<Record<string, readonly string[]>>;
  readonly explained: readonly string[];
  readonly movement: boolean;
};

const numbered = (last: number): readonly string[] =>
  Array.from({ length: last }, (_, at) => String(at + 1));

/**
 * Pay above five minimum wages by sex, schooling and age, where a file has pay; otherwise who is a woman, by continent and
 * age. One year, and of movements the admissions. Five is where the broad bands of pay begin (`3X`): nobody is left
 * out because only the broad band may be shown, which happens oftener to small groups.
 */
export const regressionOf = ({ columns }: Pick<CatalogMicrodata, 'columns'>): Regression => {
  const has = (id: string): boolean => columns.some((each) => each.id === id);
  const age = has('faixa_etaria_6') ? 'faixa_etaria_6' : 'faixa_etaria_3';
  const ages = { [age]: numbered(age === 'faixa_etaria_6' ? 6 : 3) };
  const movement = has('tipo_movimentacao');
  if (has('renda_8'))
    return {
      outcome: 'mais_de_5',
      from: { column: 'renda_8', yes: ['6', '7', '8', '3X'], out: ['9', 'X'] },
      keep: { sexo: numbered(2), escolaridade_5: numbered(5), ...ages },
      explained: ['sexo', 'escolaridade_5', age],
      movement,
    };
  return {
    outcome: 'mulher',
    from: { column: 'sexo', yes: ['2'], out: ['9'] },
    keep: {
      continente: ['SA', 'NA', 'CC', 'EU', 'AS', 'AF', 'OC'],
      ...ages,
    },
    explained: ['continente', age],
    movement,
  };
};

const quoted = (codes: readonly string[]): string => codes.map((code) => `"${code}"`).join(', ');

const kept = (
  { keep, movement, from }: Regression,
  test: (column: string, codes: string) => string,
  not: (column: string, codes: string) => string,
): readonly string[] => [
  not(from.column, quoted(from.out)),
  ...Object.entries(keep).map(([column, codes]) => test(column, quoted(codes))),
  ...(movement ? [test('tipo_movimentacao', '"1"')] : []),
];

const r = (regression: Regression, url: string): string => {
  const { outcome, from, explained } = regression;
  const tests = kept(
    regression,
    (column, codes) => `${column} %in% c(${codes})`,
    (column, codes) => `!${column} %in% c(${codes})`,
  );
  return [
    R_READING(url),
    `dados <- subset(dados, ano == max(ano) &\n  ${tests.join(' &\n  ')})`,
    `dados$${outcome} <- as.integer(dados$${from.column} %in% c(${quoted(from.yes)}))`,
    `modelo <- glm(${outcome} ~ ${explained.join(' + ')}, data = dados, family = binomial)`,
    'print(summary(modelo))',
  ].join('\n');
};

const python = (regression: Regression, url: string): string => {
  const { outcome, from, explained } = regression;
  const tests = kept(
    regression,
    (column, codes) => `dados.${column}.isin([${codes}])`,
    (column, codes) => `~dados.${column}.isin([${codes}])`,
  );
  return [
    '# pip install pandas pyarrow statsmodels',
    'import pandas as pd',
    'import statsmodels.formula.api as smf',
    '',
    `dados = pd.read_parquet("${url}.parquet")`,
    `dados = dados[\n    (dados.ano == dados.ano.max())\n    & ${tests.join('\n    & ')}\n].copy()`,
    `dados["${outcome}"] = dados.${from.column}.isin([${quoted(from.yes)}]).astype(int)`,
    `modelo = smf.logit("${outcome} ~ ${explained.join(' + ')}", dados).fit()`,
    'print(modelo.summary())',
  ].join('\n');
};

const stata = (regression: Regression, url: string): string => {
  const { outcome, from, explained } = regression;
  const tests = kept(
    regression,
    (column, codes) => `keep if inlist(${column}, ${codes})`,
    (column, codes) => `drop if inlist(${column}, ${codes})`,
  );
  return [
    STATA_READING(url),
    'gsort -ano',
    'keep if ano == ano[1]',
    ...tests,
    `generate byte ${outcome} = inlist(${from.column}, ${quoted(from.yes)})`,
    ...explained.map((each) => `encode ${each}, generate(c_${each})`),
    `logit ${outcome} ${explained.map((each) => `i.c_${each}`).join(' ')}`,
  ].join('\n');
};

/** The same logistic regression in three tools; a test runs those it can and compares what they estimate. */
export const regressionSnippets = (file: CatalogMicrodata): readonly Snippet[] => {
  const regression = regressionOf(file);
  const url = addressOf(file);
  return [
    { id: 'r', language: 'R', code: r(regression, url) },
    { id: 'pandas', language: 'Python (statsmodels)', code: python(regression, url) },
    { id: 'stata', language: 'Stata', code: stata(regression, url) },
  ];
};
