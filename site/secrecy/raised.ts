import type { ProtectionReport } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { texts } from '../text/index.ts';

type Raised = ProtectionReport['rules'];

/** A rule of a cube by attribute is written `5, idade`. */
const ATTRIBUTE = /^5, (.+)$/;

/** What the rules of places and countries raised, in order. */
export const raisedByPlace = (rules: Raised): Raised =>
  rules.filter(({ rule }) => !ATTRIBUTE.test(rule));

/** From the nearest level to the farthest, as a group goes up. */
const LEVELS = ['UF', 'região', 'Brasil', 'continente', 'sem país', 'sem sexo', 'não divulgado'];

/** Records that could not show an attribute at their own place, by the level they show it at. */
export const raisedByAttribute = (
  rules: Raised,
): {
  readonly levels: readonly string[];
  readonly rows: readonly {
    readonly attribute: string;
    readonly records: ReadonlyMap<string, number | null>;
  }[];
} => {
  const found = rules.flatMap(({ rule, level, records }) => {
    const attribute = ATTRIBUTE.exec(rule)?.[1];
    return attribute === undefined ? [] : [{ attribute, level, records }];
  });
  const used = new Set(found.map(({ level }) => level));
  const known = LEVELS.filter((level) => used.has(level));
  const others = [...used].filter((level) => !LEVELS.includes(level));
  const attributes = Map.groupBy(found, ({ attribute }) => attribute);
  return {
    levels: [...known, ...others],
    rows: [...attributes].map(([attribute, each]) => ({
      attribute,
      records: new Map(each.map(({ level, records }) => [level, records])),
    })),
  };
};

const key = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(' ', '_').toLowerCase();

/** A level in words; one without a translation stays as the report writes it. */
export const levelWords = (level: string, locale: Locale): string =>
  (texts[locale].secrecy.cost.levels as Readonly<Record<string, string>>)[key(level)] ?? level;

/** A rule in words: `1, limiar` → 'Regra 1: menos que o limite'; an attribute by its name. */
export const ruleWords = (rule: string, locale: Locale): string => {
  const words: Readonly<Record<string, string>> = texts[locale].secrecy.cost.words;
  const say = (part: string): string => words[key(part)] ?? part;
  const [number, ...parts] = rule.split(/[,:] /);
  if (!/^\d+$/.test(number ?? '')) return say(rule);
  return `${say('regra')} ${number}: ${parts.map(say).join(', ')}`;
};
