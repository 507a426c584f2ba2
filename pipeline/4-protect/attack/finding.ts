import type { AttackReport } from '../../registry/public-files.ts';
import { text } from '../../registry/text.ts';
import type { Locale, Text } from '../../registry/types.ts';

export type Finding = AttackReport['attacks'][number];

/** Where an attack was tried and where it worked, as one query or one search counts them. */
export type Score = { readonly tried: number; readonly succeeded: number };

/** One line of a finding: what was looked at, and its score. */
export type Scored = readonly [what: Text, score: Score];

export const nothing: Score = { tried: 0, succeeded: 0 };

export function addScores(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, each) => ({
      tried: sum.tried + each.tried,
      succeeded: sum.succeeded + each.succeeded,
    }),
    nothing,
  );
}

/** The result of one attack; `absent` says what the folder lacks when nothing could be tried. */
export function finding(
  id: string,
  title: Text,
  scores: readonly Scored[],
  absent: Text = NOTHING_THERE,
): Finding {
  const sum = addScores(scores.map(([, score]) => score));
  return { id, title, ...sum, detail: sum.tried === 0 ? absent : describeScores(scores) };
}

const NOTHING_THERE = text(
  'não se aplica: esta versão não publica o que este ataque lê',
  'not applicable: this release does not publish what this attack reads',
  'no se aplica: esta versión no publica lo que este ataque lee',
);

const SUCCESSFUL: Text = text('com sucesso', 'successful', 'con éxito');
const TAGS: Readonly<Record<Locale, string>> = { pt: 'pt-BR', en: 'en-GB', es: 'es-AR' };

/** 'células: 12.345 (0 com sucesso); …', in each language; what was not tried is left out. */
export function describeScores(scores: readonly Scored[]): Text {
  const sentence = (locale: Locale) =>
    scores
      .filter(([, { tried }]) => tried > 0)
      .map(([what, score]) => describe(what, score, locale))
      .join('; ');
  return text(sentence('pt'), sentence('en'), sentence('es'));
}

function describe(what: Text, { tried, succeeded }: Score, locale: Locale): string {
  const whole = new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 0 });
  return `${what[locale]}: ${whole.format(tried)} (${whole.format(succeeded)} ${SUCCESSFUL[locale]})`;
}
