/*
 * What Stata itself would refuse, for the few commands the project writes: no Stata can be installed for a test.
 * Syntax: [D] import delimited, destring, encode, gsort, label, compress, collapse, list; [R] logit, tabulate; [U] 18.3.5 (quotes).
 * Limits: [R] Limits, of Stata/BE, the smallest edition; [FN] inlist().
 */
const LIMITS = {
  name: 32,
  variableLabel: 80,
  valueLabelBytes: 32_000,
  codings: 65_536,
  commandCharacters: 264_408,
  /** inlist() of strings takes ten arguments, the variable among them. */
  inlistStrings: 9,
} as const;
/** Value labels are of long integers. */
const LONG = { least: -2_147_483_647, most: 2_147_483_620 } as const;

const NAME = '[A-Za-z_]\\w*';
const TEXT = '(?:`"(?:(?!"\').)*"\'|"[^"`$]*")';
const option = (name: string, value = ''): string => `${name}${value && `\\(${value}\\)`}`;
const anyOf = (...options: readonly string[]): string => `,(?: (?:${options.join('|')}))+`;
const comparison = `${NAME} (?:==|>=|<=|>|<) (?:"[^"]*"|${NAME}(?:\\[1\\])?)`;

const inlist = `inlist\\(${NAME}(?:, "[^"]*")+\\)`;

const COMMANDS: readonly RegExp[] = [
  `import delimited (?:using )?${TEXT}${anyOf(
    option('delimiters?', TEXT),
    option('varnames', '1'),
    option('case', 'preserve'),
    option('encoding', '"(?:utf-8|UTF-8)"'),
    option('stringcols', '_all'),
    option('clear'),
  )}`,
  `destring ${NAME}, replace`,
  `label variable ${NAME} ${TEXT}`,
  `label define ${NAME} -?\\d+ ${TEXT}, modify`,
  `label values ${NAME} ${NAME}`,
  'compress',
  `gsort -${NAME}`,
  `(?:keep|drop) if (?:${comparison}|${inlist})`,
  `generate byte ${NAME} = (?:${comparison}|${inlist})`,
  `encode ${NAME}, generate\\(${NAME}\\)`,
  `logit ${NAME}(?: i\\.${NAME})+`,
  `tabulate ${NAME} ${NAME}`,
  `collapse \\(sum\\) ${NAME}, by\\(${NAME}\\)`,
  'list',
].map((each) => new RegExp(`^${each}$`));

/** The commands of a program: comments left out, continued lines joined. */
const commandsOf = (program: string): readonly string[] =>
  program
    .replaceAll(/ \/\/\/\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('* '));

const inside = (quoted: string): string => quoted.replaceAll(/^`?"|"'?$/g, '');

/** What Stata would refuse in a program, as `problem: command`; empty when it would take it. */
export function stataProblems(program: string): readonly string[] {
  const commands = commandsOf(program);
  const codings = new Map<string, number>();
  for (const command of commands) {
    const [, list] = /^label define (\w+)/.exec(command) ?? [];
    if (list) codings.set(list, (codings.get(list) ?? 0) + 1);
  }
  const long = [...codings].filter(([, count]) => count > LIMITS.codings).map(([list]) => list);
  return [
    ...commands.flatMap((command) => problemsOf(command).map((each) => `${each}: ${command}`)),
    ...undefinedLabels(commands),
    ...long.map((list) => `too many codings: ${list}`),
    ...(/\/\*|\*\//.test(program) ? ['a comment opens in the program'] : []),
  ];
}

function problemsOf(command: string): readonly string[] {
  const texts = command.match(new RegExp(TEXT, 'g')) ?? [];
  const words = command.replaceAll(new RegExp(TEXT, 'g'), '');
  const listed = /inlist\(\w+((?:, "[^"]*")+)\)/.exec(command)?.[1]?.match(/"[^"]*"/g) ?? [];
  const [, code] = /^label define \w+ (-?\d+)/.exec(command) ?? [];
  const isLabel = command.startsWith('label variable');
  const checks: Readonly<Record<string, boolean>> = {
    'unknown syntax': !COMMANDS.some((each) => each.test(command)),
    'too long': command.length > LIMITS.commandCharacters,
    'long name': (words.match(/\w+/g) ?? []).some((each) => each.length > LIMITS.name),
    'a macro would expand': /[$`]\w/.test(texts.map(inside).join(' ')),
    'long variable label': isLabel && [...inside(texts[0] ?? '')].length > LIMITS.variableLabel,
    'long value label': texts.some((each) => Buffer.byteLength(each) > LIMITS.valueLabelBytes),
    'too many strings in inlist': listed.length > LIMITS.inlistStrings,
    'code out of range':
      code !== undefined && (Number(code) < LONG.least || Number(code) > LONG.most),
  };
  return Object.entries(checks).flatMap(([problem, found]) => (found ? [problem] : []));
}

/** A label may be given to a variable before it is defined, but it would be empty. */
function undefinedLabels(commands: readonly string[]): readonly string[] {
  const defined = new Set<string>();
  return commands.flatMap((command) => {
    const [, list] = /^label define (\w+)/.exec(command) ?? [];
    if (list) defined.add(list);
    const [, given] = /^label values \w+ (\w+)/.exec(command) ?? [];
    return given && !defined.has(given) ? [`label not defined: ${command}`] : [];
  });
}
