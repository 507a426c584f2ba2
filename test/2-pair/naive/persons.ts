import { createHmac } from 'node:crypto';
import type { Link } from '../pair-records.ts';
import { standByKeys, type Standing } from './by-keys.ts';
import { candidates } from './candidates.ts';
import { componentsOf } from './components.ts';
import { weigh } from './em.ts';
import { fifthPass, sixthPass } from './evidence-passes.ts';
import { controlPairs, pairsOfOneDay, type Pair } from './pairs.ts';
import { groupBy, recordId, type Registro } from './registro.ts';
import { seventhPass } from './seventh-pass.ts';
import { byPrecedence, unitsOf } from './units.ts';

type Join = {
  readonly pair: Pair;
  readonly pass: string;
  readonly margin: number;
  readonly probability: number | null;
};

/** The links of all passes but P8, as the rules of `2-pair/README.md` read, by `recordId`. */
export function linkNaively(all: readonly Registro[], secret: Buffer): ReadonlyMap<string, Link> {
  const standings = standByKeys(candidates(all));
  const joins = joinUnits(standings);
  const persons = componentsOf(joins.map(({ pair }) => [pair.one.id, pair.other.id] as const));
  return new Map(
    standings.map((standing) => {
      const [person = standing.unit] = [...(persons.get(standing.unit) ?? [])].toSorted(
        byPrecedence,
      );
      return [recordId(standing.record), linkOf(standing, { person, joins, secret })];
    }),
  );
}

function linkOf(
  { record, unit, pass, score, margin }: Standing,
  { person, joins, secret }: { person: string; joins: readonly Join[]; secret: Buffer },
): Link {
  const join = unit === person ? undefined : lastJoin(unit, joins);
  return {
    id: recordId(record),
    person: createHmac('sha256', secret).update(person).digest('hex'),
    pass: join?.pass ?? pass,
    score: join?.pair.score ?? score,
    margin: join?.margin ?? margin,
    probability: join?.probability ?? null,
  };
}

/** The join that a unit looked for or, when it did not, the last and then first-named of those that found it. */
function lastJoin(unit: string, joins: readonly Join[]): Join | undefined {
  const own = joins.find(({ pair }) => pair.one.id === unit);
  const [found] = joins
    .filter(({ pair }) => pair.other.id === unit)
    .toSorted((a, b) => b.pass.localeCompare(a.pass) || byPrecedence(a.pair.one.id, b.pair.one.id));
  return own ?? found;
}

/** P5 to P7: every unit that finds another. */
function joinUnits(standings: readonly Standing[]): readonly Join[] {
  const units = unitsOf(standings);
  const pairs = pairsOfOneDay(units);
  const fifth = fifthPass(pairs);
  const sixth = sixthPass(pairs.filter(without(fifth)));
  const open = pairs.filter(without([...fifth, ...sixth]));
  const weights = weigh(pairs, controlPairs(units));
  const probable = seventhPass(open, { units, pairs, weights });
  const join = marginAmong(pairs);
  return [
    ...fifth.map((pair) => join(pair, 'P5')),
    ...sixth.map((pair) => join(pair, 'P6')),
    ...probable
      .filter(({ probability }) => probability >= 0.99)
      .map(({ pair, probability }) => join(pair, 'P7', probability)),
  ];
}

function without(joined: readonly Pair[]): (pair: Pair) => boolean {
  const decided = new Set(joined.map(({ one }) => one));
  return ({ one }) => !decided.has(one);
}

function marginAmong(pairs: readonly Pair[]) {
  const byUnit = groupBy(pairs, ({ one }) => one);
  return (pair: Pair, pass: string, probability: number | null = null): Join => {
    const rivals = (byUnit.get(pair.one) ?? []).filter((each) => each !== pair);
    const margin = pair.score - Math.max(0, ...rivals.map(({ score }) => score));
    return { pair, pass, margin, probability };
  };
}
