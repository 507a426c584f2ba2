import type { Registro } from './naive/registro.ts';
import type { Declaration, Person, Population } from './populations.ts';

const SURNAMES = 'ABREU BENTO CRUZ DIAS FARIA GOMES JOSEPH KAMARA LIMA MOTA NUNES PAZ'.split(' ');

/** Populations side by side, with keys and birth dates that never meet. */
export function sideBySide(populations: readonly Population[]): readonly Registro[] {
  return populations.flatMap(({ persons, declarations }, at) =>
    declarations.map((each, line) => {
      const person = persons[each.whose % persons.length] ?? each.other;
      return asRecord(declared(person, each), { declaration: each, at, line });
    }),
  );
}

type Said = { readonly [K in keyof Person]: Person[K] | null };

function declared(person: Person, { other, borrowed, silent, asked }: Declaration): Said {
  const values: Said = {
    ...person,
    ...Object.fromEntries(borrowed.map((key) => [key, other[key]])),
  };
  if (asked) return values;
  return { ...values, ...Object.fromEntries(silent.map((key) => [key, null])) };
}

function asRecord(
  values: Said,
  { declaration, at, line }: { declaration: Declaration; at: number; line: number },
): Registro {
  const { base, ano } = declaration;
  const { sexo, nascimento, municipio } = values;
  const bond = base !== 'CTPS';
  const named = base === 'RAIS' || base === 'CAGED';
  return {
    base,
    arquivo: at + 1,
    linha: line + 1,
    ...keysOf(values, declaration.keys, at),
    nascimento: nascimento && inYears(at, nascimento),
    sexo,
    nome: named ? values.nome && surnamed(at, values.nome) : null,
    nacionalidade: nationality(base, values.nacionalidade),
    naturalidade: named ? null : values.naturalidade,
    ano,
    cnpj: bond ? values.cnpj : null,
    admissao: bond ? values.admissao : null,
    municipio,
    uf: municipio && municipio.slice(0, 2),
  };
}

function keysOf({ pis, cpf }: Said, keys: Declaration['keys'], at: number) {
  const number = (key: number | null) => key && spaced(at, key);
  const none = { pis: null, pisDigitado: null, cpf: null };
  if (keys === 'both') return { ...none, pis: number(pis), cpf: number(cpf) };
  if (keys === 'PIS') return { ...none, pis: number(pis) };
  if (keys === 'CPF') return { ...none, cpf: number(cpf) };
  if (keys === 'second PIS') return { ...none, pis: pis && number(pis * 11 + 20) };
  return keys === 'none' ? none : { ...none, pisDigitado: pis && number(pis * 10 + 7) };
}

/** Names of one part stay so. */
const surnamed = (at: number, name: string) =>
  name.includes(' ') ? `${name} ${SURNAMES[at % SURNAMES.length]}` : name;

/** RAIS has no code for what is not specified; the old CAGED, for no country. */
function nationality(base: Declaration['base'], country: Said['nacionalidade']) {
  return base === 'CAGED' || (base === 'RAIS' && country === 'XXX') ? null : country;
}

/** Far enough apart for keys of two populations to be two edits from one another. */
const spaced = (at: number, key: number) =>
  Number(
    `${String(at + 1)
      .padStart(4, '0')
      .replace(/./g, '$&$&')}${String(key).padEnd(2, '0')}`,
  );

const inYears = (at: number, [year, ...rest]: string) =>
  `${String(1200 + 4 * at + Number(year)).padStart(4, '0')}${rest.join('')}`;
