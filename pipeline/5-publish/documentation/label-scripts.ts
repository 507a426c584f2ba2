import type { CsvColumn, DescribedCsv } from './tables.ts';

/** Lists longer than this have their names in a column of the file; a script does not repeat them. */
const LONGEST = 400;

const labelled = ({ codes }: CsvColumn): boolean => codes.length > 0 && codes.length <= LONGEST;
/** A year is its own name. */
const named = ({ codes }: CsvColumn): boolean => codes.some(({ code, label }) => code !== label.pt);
const isNumber = (column: CsvColumn): boolean => column.type !== 'string';

const intro = (mark: string, { dataset, path }: DescribedCsv): string =>
  `${mark} ${dataset.title.pt}\n${mark} ${path}: rode na pasta dos arquivos baixados; os códigos são texto, com os zeros à esquerda.\n`;

/** A string of each program, whatever quotes are in it. */
const stata = (value: string): string => `\`"${value.replaceAll('`', "'")}"'`;
const r = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const spss = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Characters of a text column in SPSS. */
const widthOf = ({ name, codes }: CsvColumn): number =>
  name.endsWith('_nome') ? 120 : Math.max(7, ...codes.map(({ code }) => code.length));

/** Numeric codes get value labels; Stata has none for text, whose names are in the `_nome` columns. */
export function stataScript(csv: DescribedCsv): string {
  const { path, delimiter, columns } = csv;
  const numeric = columns.filter(
    (each) => labelled(each) && each.codes.every(({ code }) => /^\d{1,9}$/.test(code)),
  );
  return [
    intro('*', csv),
    `import delimited ${stata(path)}, delimiters(${stata(delimiter)}) varnames(1) case(preserve) encoding("utf-8") stringcols(_all) clear`,
    ...columns.filter(isNumber).map(({ name }) => `destring ${name}, replace`),
    ...columns.map(({ name, label }) => `label variable ${name} ${stata(label.pt.slice(0, 80))}`),
    ...numeric.map(({ name }) => `destring ${name}, replace`),
    ...numeric
      .filter(named)
      .flatMap(({ name, codes }) => [
        ...codes.map(
          ({ code, label }) => `label define ${name} ${Number(code)} ${stata(label.pt)}, modify`,
        ),
        `label values ${name} ${name}`,
      ]),
    'compress',
    '',
  ].join('\n');
}

/** Factors with the Portuguese labels; no package is needed. */
export function rScript(csv: DescribedCsv): string {
  const { path, delimiter, columns } = csv;
  const classes = columns.map(
    (each) => `${each.name} = ${r(isNumber(each) ? 'numeric' : 'character')}`,
  );
  const list = (values: readonly string[]) => `c(${values.map(r).join(', ')})`;
  return [
    intro('#', csv),
    `dados <- read.csv(${r(path)}, sep = ${r(delimiter)}, fileEncoding = "UTF-8${csv.byteOrderMark ? '-BOM' : ''}", na.strings = "", colClasses = c(${classes.join(', ')}))`,
    ...columns
      .filter(labelled)
      .map(
        ({ name, codes }) =>
          `dados$${name} <- factor(dados$${name}, levels = ${list(codes.map(({ code }) => code))}, labels = ${list(codes.map(({ label }) => label.pt))})`,
      ),
    ...columns.map(({ name, label }) => `attr(dados$${name}, "label") <- ${r(label.pt)}`),
    '',
  ].join('\n');
}

export function spssScript(csv: DescribedCsv): string {
  const { path, delimiter, columns } = csv;
  return [
    intro('*', csv).replaceAll(/(?<!\.)\n/g, '.\n'),
    `GET DATA /TYPE=TXT /FILE=${spss(path)} /ENCODING='UTF8' /DELIMITERS=${spss(delimiter)} /QUALIFIER='"' /FIRSTCASE=2`,
    `  /VARIABLES=${columns.map((each) => `${each.name} ${isNumber(each) ? 'F12.0' : `A${widthOf(each)}`}`).join(' ')}.`,
    `VARIABLE LABELS ${columns.map(({ name, label }) => `${name} ${spss(label.pt)}`).join('\n  /')}.`,
    ...columns
      .filter(labelled)
      .map(
        ({ name, codes }) =>
          `VALUE LABELS ${name} ${codes.map(({ code, label }) => `${spss(code)} ${spss(label.pt)}`).join('\n  ')}.`,
      ),
    'EXECUTE.',
    '',
  ].join('\n');
}
