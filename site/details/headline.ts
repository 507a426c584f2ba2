import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { detailOf, type Detail } from '../data/index.ts';
import { formatInteger, formatPercent } from '../format/index.ts';
import { counted, unitOf, type Unit } from '../sentences/counted.ts';
import { placesOf } from '../text/fill.ts';
import { fill, texts } from '../text/index.ts';
import { compositionOf, largestPart, wholeYear } from './composition.ts';
import { largestPayGroups } from './pay.ts';
import { townsOf } from './towns.ts';

/** The figure a page of detail opens with, what it is of, and what must be said with it. */
export type DetailHeadline = {
  readonly figure: string;
  readonly unit: string;
  readonly sentences: readonly string[];
  readonly isNot: string;
};

const NO_BREAK = '\u00a0';

const reais = (value: number, locale: Locale): string =>
  `R$${NO_BREAK}${formatInteger(value, locale)}`;

const unitOfCube = (cube: CatalogCube, locale: Locale): Unit => {
  const { units } = texts[locale].details;
  if (cube.kind === 'stock') return units.bonds;
  return cube.base === 'CTPS' ? units.cards : units.admissions;
};

const whenOf = (cube: CatalogCube, year: string, locale: Locale): string =>
  fill(texts[locale].details.when[cube.kind], { year });

const bandsHeadline = (cube: CatalogCube, locale: Locale): DetailHeadline | null => {
  const found = compositionOf(cube, locale);
  const largest = found && largestPart(found);
  if (!found || !largest) return null;
  const { sentence, isNot } = texts[locale].details;
  const unit = unitOfCube(cube, locale);
  const hidden = found.parts.find(({ kind }) => kind === 'withheld');
  const when = whenOf(cube, found.year, locale);
  return {
    figure: formatPercent(largest.share, locale),
    unit: `${largest.label}, ${found.year}`,
    sentences: [
      fill(sentence.largest, {
        when,
        total: counted(found.total, unit, locale),
        part: formatInteger(largest.value, locale),
        share: formatPercent(largest.share, locale),
        category: largest.label,
      }),
      hidden
        ? fill(sentence.withheld, {
            hidden: counted(hidden.value, unit, locale),
            share: formatPercent(hidden.share, locale),
          })
        : sentence.complete,
    ],
    isNot: isNot.bands,
  };
};

const payHeadline = (cube: CatalogCube, locale: Locale): DetailHeadline | null => {
  const year = wholeYear(cube);
  const [largest] = largestPayGroups(cube, year, locale, 1);
  if (!largest) return null;
  const { sentence, isNot } = texts[locale].details;
  const mean = reais(largest.mean, locale);
  return {
    figure: mean,
    unit: `${fill(sentence.payUnit, { group: largest.label })}, ${year}`,
    sentences: [
      fill(sentence.pay, {
        when: whenOf(cube, year, locale),
        group: largest.label,
        people: counted(largest.people, sentence.people, locale),
        mean,
        median: reais(largest.median, locale),
      }),
    ],
    isNot: isNot.pay,
  };
};

const townsHeadline = (cube: CatalogCube, locale: Locale): DetailHeadline | null => {
  const year = wholeYear(cube);
  const towns = townsOf(cube, year, locale);
  const [largest] = towns;
  if (!largest) return null;
  const { sentence, isNot } = texts[locale].details;
  return {
    figure: formatInteger(towns.length, locale),
    unit: `${unitOf(towns.length, sentence.town, locale)} ${fill(sentence.townsUnit, { year })}`,
    sentences: [
      fill(sentence.towns, {
        when: whenOf(cube, year, locale),
        towns: counted(towns.length, sentence.town, locale),
        largest: largest.label,
        value: counted(largest.value, unitOfCube(cube, locale), locale),
      }),
    ],
    isNot: isNot.towns,
  };
};

const yearHeadline = (cube: CatalogCube, locale: Locale): DetailHeadline | null => {
  const year = wholeYear(cube);
  const counts = cube.measures.find(({ id }) => id !== 'saldo');
  const total = cube.totals[counts?.id ?? '']?.[cube.periods.indexOf(year)];
  if (total === undefined) return null;
  const { sentence, isNot } = texts[locale].details;
  const unit = unitOfCube(cube, locale);
  return {
    figure: formatInteger(total, locale),
    unit: `${unitOf(total, unit, locale)}, ${year}`,
    sentences: [
      fill(sentence.year, {
        when: whenOf(cube, year, locale),
        total: counted(total, unit, locale),
      }),
    ],
    isNot: isNot.year,
  };
};

const HEADLINES: Partial<Record<Detail, typeof bandsHeadline>> = {
  ANUAL: yearHeadline,
  SALARIO: payHeadline,
  MUNICIPIO: townsHeadline,
};

/** The headline of a derived cube; null when its newest year has nothing published by name. */
export const detailHeadline = (cube: CatalogCube, locale: Locale): DetailHeadline | null =>
  (HEADLINES[detailOf(cube)] ?? bandsHeadline)(cube, locale);

const pick = (values: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? '']));

const SENSITIVE: ReadonlySet<Detail> = new Set(['RACA', 'DEFICIENCIA']);

/** What protection did to a derived cube, in sentences; `k` and `ks` are the thresholds in force. */
export const protectionSentences = (
  cube: CatalogCube,
  locale: Locale,
  thresholds: { readonly k: string; readonly ks: string },
): readonly string[] => {
  const { rules } = texts[locale].details;
  const detail = detailOf(cube);
  const bands = [...rules.bands, ...(SENSITIVE.has(detail) ? [rules.sensitive] : [])];
  const own: Partial<Record<Detail, readonly string[]>> = {
    ANUAL: [rules.year],
    MUNICIPIO: [rules.towns],
    SALARIO: [rules.pay],
  };
  const yearly = cube.base === 'CAGED' && detail !== 'ANUAL' ? [rules.yearly] : [];
  return [...(own[detail] ?? bands), ...yearly].map((each) =>
    fill(each, pick(thresholds, placesOf(each))),
  );
};
