import { namesAgree, namesNearlyEqual } from './names.ts';
import type { Registro } from './registro.ts';
import type { Unit } from './units.ts';

/** A unit without CPF and another it may be, or a control of chance, with what speaks for it. */
export type Pair = {
  readonly one: Unit;
  readonly other: Unit;
  /** Levels as in "P7"; 0 where one of them says nothing. */
  readonly name: number;
  readonly country: number;
  readonly bond: number;
  readonly place: number;
  /** As the score of a record, of same birth date and sex: 3 to 6. */
  readonly score: number;
};

/** Units without CPF beside the others of their birth date and sex. */
export function pairsOfOneDay(units: readonly Unit[]): readonly Pair[] {
  return pairsWhere(units, ({ nascimento }) => nascimento);
}

/** Units without CPF beside those of their sex born on the day after: nobody is both. */
export function controlPairs(units: readonly Unit[]): readonly Pair[] {
  return pairsWhere(units, ({ nascimento }) => dayAfter(nascimento));
}

function pairsWhere(units: readonly Unit[], born: (one: Unit) => string | null) {
  const known = units.filter(({ nascimento, sexo }) => nascimento !== null && sexo !== null);
  const seekers = known.filter(({ kind }) => kind !== 'cpf');
  return seekers.flatMap((one) => {
    const day = born(one);
    return known
      .filter((other) => other !== one && other.nascimento === day && other.sexo === one.sexo)
      .map((other) => pairOf(one, other));
  });
}

function dayAfter(date: string | null): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

function pairOf(one: Unit, other: Unit): Pair {
  const name = nameLevel(one.names, other.names);
  const country = countryLevel(one.countries, other.countries);
  const places = one.records.flatMap((a) => other.records.map((b) => [a, b] as const));
  return {
    one,
    other,
    name,
    country,
    bond: Math.max(...places.map(([a, b]) => bondLevel(a, b))),
    place: Math.max(...places.map(([a, b]) => placeLevel(a, b))),
    score: 3 + (name >= 2 ? 2 : 0) + (country === 2 ? 1 : 0),
  };
}

/** Names without one part in common, letter by letter, are not compared further. */
function nameLevel(ours: readonly string[], theirs: readonly string[]): number {
  if (ours.length === 0 || theirs.length === 0) return 0;
  const parts = new Set(theirs.flatMap((name) => name.split(' ')));
  if (!ours.some((name) => name.split(' ').some((part) => parts.has(part)))) return 1;
  const both = ours.flatMap((x) => theirs.map((y) => [x, y] as const));
  if (both.some(([x, y]) => namesNearlyEqual(x, y))) return 3;
  return both.some(([x, y]) => namesAgree(x, y)) ? 2 : 1;
}

function countryLevel(ours: readonly string[], theirs: readonly string[]): number {
  if (ours.length === 0 || theirs.length === 0) return 0;
  return ours.some((country) => theirs.includes(country)) ? 2 : 1;
}

function bondLevel(a: Registro, b: Registro): number {
  const [one, other] = [a.cnpj?.slice(0, 8), b.cnpj?.slice(0, 8)];
  if (one === undefined || other === undefined) return 0;
  if (one !== other) return 1;
  return a.admissao !== null && a.admissao === b.admissao ? 3 : 2;
}

function placeLevel(a: Registro, b: Registro): number {
  if (a.municipio !== null && a.municipio === b.municipio) return 3;
  if (a.uf === null || b.uf === null) return 0;
  return a.uf === b.uf ? 2 : 1;
}
