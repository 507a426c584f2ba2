import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DataError, listUpToTen } from '../../engine/data-error.ts';
import { municipioOf, municipios, ufs } from '../../registry/geography.ts';

/** Residents by código of place (`BR`, UF, município), of the census of one year. */
export type Census = {
  readonly year: string;
  readonly people: ReadonlyMap<string, number>;
  /** Municípios of the registry without a figure in the file: their UF and the country have no total. */
  readonly missing: readonly string[];
};

/** Lines of SIDRA above the figures: title, variable, and three lines of headings. */
const HEADINGS = /^"?N[ií]vel"?;/i;

/**
 * The table 9605 of SIDRA (population in the census, by município) in a folder; null without a file whose name has
 * `9605`. Form: UTF-8 with or without BOM, `;`, quoted, some lines of title, then `"MU";"<7 digits>";"<name>";"<total>"…`;
 * what follows the municípios are notes. `-` is zero; `..`, `...` and `X` are no figure.
 * @throws {DataError} `censo-invalido` on a file of another form, a code that is no município, or one twice.
 */
export function readCensus(folder: string): Census | null {
  const [name] = existsSync(folder)
    ? readdirSync(folder)
        .filter((each) => /9605.*\.csv$/i.test(each))
        .toSorted()
    : [];
  if (name === undefined) return null;
  const lines = readFileSync(path.join(folder, name), 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const year = yearOf(lines, name);
  const figures = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const [level, code = '', , total = ''] = fieldsOf(line);
    if (level === 'MU') addFigure(figures, code, total, `${name}, linha ${at + 1}`);
  }
  if (figures.size === 0) throw invalid('não há linha de município ("MU")', name);
  const missing = municipios.map(({ code7 }) => code7).filter((code) => !figures.has(code));
  return { year, people: withSums(figures, missing), missing };
}

const fieldsOf = (line: string): readonly string[] =>
  line.split(';').map((field) => field.trim().replaceAll(/^"|"$/g, ''));

/** The second heading names the year of the census, and the third must begin its columns with the total. */
function yearOf(lines: readonly string[], name: string): string {
  const headings = lines.filter((line) => HEADINGS.test(line)).map(fieldsOf);
  const year = headings.flatMap((fields) => fields.filter((each) => /^\d{4}$/.test(each)))[0];
  const columns = headings.find((fields) => fields.some((each) => /^total$/i.test(each)));
  if (year === undefined) throw invalid('os títulos das colunas não dizem o ano', name);
  if (!/^total$/i.test(columns?.[3] ?? ''))
    throw invalid('a quarta coluna não é "Total"', `${name}, títulos das colunas`);
  return year;
}

function addFigure(figures: Map<string, number>, code: string, total: string, where: string): void {
  if (municipioOf(code.slice(0, 6)) !== code)
    throw invalid(`o código ${code} não é de um município`, where);
  if (figures.has(code)) throw invalid(`o município ${code} aparece duas vezes`, where);
  if (/^(\.{2,3}|X)$/i.test(total)) return;
  const people = total === '-' ? 0 : Number(total);
  if (total === '' || !Number.isSafeInteger(people) || people < 0)
    throw invalid(`a população do município ${code} não é um número inteiro`, where);
  figures.set(code, people);
}

function withSums(
  figures: ReadonlyMap<string, number>,
  missing: readonly string[],
): ReadonlyMap<string, number> {
  const sum = (prefix: string) =>
    [...figures].reduce((all, [code, n]) => (code.startsWith(prefix) ? all + n : all), 0);
  const whole = ufs.filter(({ code }) => !missing.some((each) => each.startsWith(code)));
  return new Map([
    ...(missing.length === 0 ? [['BR', sum('')] as const] : []),
    ...whole.map(({ code }) => [code, sum(code)] as const),
    ...[...figures].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

const invalid = (what: string, where: string): DataError =>
  new DataError({
    name: 'censo-invalido',
    what: `a tabela 9605 do SIDRA não está na forma esperada: ${what}`,
    where: listUpToTen([where]),
    todo: 'baixe de novo a tabela 9605 (população residente, por município, CSV) em sidra.ibge.gov.br, ou retire o arquivo de data/reference',
  });
