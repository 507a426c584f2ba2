import type { Registro } from './naive/registro.ts';
import { pairRecords, type Link } from './pair-records.ts';

/** Records of one example: each says what the first does, but for the changes. */
export type Example = {
  readonly records: readonly Partial<Registro>[];
  /** Pass of each record, in order; '-' outside the candidate set. */
  readonly passes: string;
  /** A letter for each person, in order of appearance. */
  readonly people: string;
};

const haitian: Registro = {
  base: 'RAIS',
  arquivo: 1,
  linha: 1,
  pis: 1234,
  pisDigitado: null,
  cpf: 1234,
  nascimento: '0-03-07',
  sexo: '1',
  nome: 'JEAN BAPTISTE LOUIS',
  nacionalidade: 'HTI',
  naturalidade: null,
  ano: 2019,
  cnpj: null,
  admissao: null,
  municipio: null,
  uf: null,
};

/** What the passes make of each example, all of them paired at once. */
export async function pairExamples(
  examples: Readonly<Record<string, Example>>,
): Promise<ReadonlyMap<string, Omit<Example, 'records'>>> {
  const links = await pairRecords(examplesSideBySide(Object.values(examples)));
  const byId = new Map(links.map((link) => [link.id, link]));
  return new Map(
    Object.entries(examples).map(([name, { records }], at) => [
      name,
      summary(records.map((_, line) => byId.get(`${at + 1}:${line + 1}`))),
    ]),
  );
}

function summary(links: readonly (Link | undefined)[]): Omit<Example, 'records'> {
  const persons = [...new Set(links.flatMap((link) => (link ? [link.person] : [])))];
  return {
    passes: links.map((link) => link?.pass ?? '-').join(' '),
    people: links
      .map((link) => (link ? 'abcdefghijkl'[persons.indexOf(link.person)] : '-'))
      .join(''),
  };
}

/** Records of examples side by side, one file each, with keys and birth dates that never meet. */
function examplesSideBySide(examples: readonly Example[]): readonly Registro[] {
  return examples.flatMap(({ records }, at) =>
    records.map((changes, line) => asDeclared({ ...haitian, ...changes }, at, line)),
  );
}

function asDeclared(of: Registro, at: number, line: number): Registro {
  const named = of.base === 'RAIS' || of.base === 'CAGED';
  const number = (key: number | null) => key && Number(`${at + 11}${at + 11}0${key}`);
  return {
    ...of,
    arquivo: at + 1,
    linha: line + 1,
    pis: number(of.pis),
    pisDigitado: number(of.pisDigitado),
    cpf: number(of.cpf),
    nascimento:
      of.nascimento && `${1900 + 3 * at + Number(of.nascimento[0])}${of.nascimento.slice(1)}`,
    nome: named ? of.nome : null,
    nacionalidade: of.base === 'CAGED' ? null : of.nacionalidade,
  };
}
