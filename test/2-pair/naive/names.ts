import { jaroWinkler, withinOneEdit } from './strings.ts';
import { ascending } from './registro.ts';

const ONE_SOUND: Readonly<Record<string, string>> = {
  Y: 'I',
  E: 'I',
  U: 'O',
  Z: 'S',
  W: 'V',
  K: 'C',
  Q: 'C',
  H: '',
};

const folded = (letters: string) =>
  letters.replace(/[YEUZWKQH]/g, (letter) => ONE_SOUND[letter] ?? '').replace(/(.)\1+/g, '$1');

const PARTICLES = new Set(['DA', 'DAS', 'DE', 'DEL', 'DO', 'DOS', 'E', 'LA'].map(folded));

/** Parts of a name, folded, in the order in which they are written. */
export function partsOf(name: string | null): readonly string[] {
  const plain = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const letters = plain.replaceAll('PH', 'F').replace(/[^A-Z]+/g, ' ');
  const joined = letters.trim().replace(/\b(AL|EL) /g, '$1');
  return joined
    .split(' ')
    .map(folded)
    .filter((part) => part !== '' && !PARTICLES.has(part));
}

/** A name that no longer depends on the order of its parts; null when nothing is left. */
export function nameInOrder(name: string | null): string | null {
  return partsOf(name).toSorted(ascending).join(' ') || null;
}

function samePart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 1) return a[0] === b[0];
  return a === b || (shorter >= 4 && withinOneEdit(a, b));
}

/** The parts that are not letter by letter in both are one word on one side and two on the other. */
function writtenJoined(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.filter((part) => !b.includes(part)), b.filter((part) => !a.includes(part))];
  const [one, two] = x.length < y.length ? [x, y] : [y, x];
  if (one.length !== 1 || two.length !== 2) return false;
  return two.join('') === one[0] || two.toReversed().join('') === one[0];
}

/** Two folded names (`nameInOrder`) that may be one: neither has parts at odds with the other. */
export function namesAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [one.split(' '), other.split(' ')];
  if (one === other || writtenJoined(a, b)) return true;
  const inOther = a.every((part) => b.some((each) => samePart(part, each)));
  const inOne = b.every((part) => a.some((each) => samePart(part, each)));
  return Math.min(a.length, b.length) >= 2 && (inOther || inOne);
}

/** Agreement and, besides, nearly the same letters. */
export function namesNearlyEqual(one: string, other: string): boolean {
  if (one === other || writtenJoined(one.split(' '), other.split(' '))) return true;
  return namesAgree(one, other) && jaroWinkler(one, other) >= 0.93;
}
