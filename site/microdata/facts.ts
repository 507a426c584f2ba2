import type { CatalogMicrodata } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { cubesOf, readCatalog } from '../data/index.ts';
import { formatInteger, formatPeriodRange } from '../format/index.ts';
import { appliesTo, noteScope } from '../sentences/notes.ts';
import { texts } from '../text/index.ts';

/** What a file of rows is: label and words, in the order in which they are asked. */
export const factsOf = (
  file: CatalogMicrodata,
  locale: Locale,
): readonly (readonly [label: string, value: string])[] => {
  const text = texts[locale].microdata;
  const [main] = cubesOf(file.base);
  const years = main?.periods.map((period) => period.slice(0, 4)) ?? [];
  const own = <T extends object>(of: T): string => of[file.base as never] ?? '';
  return [
    [text.facts.row, own(text.row)],
    [text.facts.who, own(text.who)],
    [text.facts.period, formatPeriodRange(years[0] ?? '', years.at(-1) ?? '', locale)],
    [text.facts.rows, formatInteger(file.rows, locale)],
    [text.facts.vintage, text.vintage[main?.vintage ?? 'unica']],
    [text.facts.version, readCatalog().dataVersion],
    [text.facts.licence, text.facts.licenceName],
    [text.facts.source, main?.source[locale] ?? ''],
  ];
};

/** The notes of the base that touch the file: when, what, where it is written. */
export const baseNotesOf = (file: CatalogMicrodata, locale: Locale) => {
  const [main] = cubesOf(file.base);
  if (!main) return [];
  return main.notes
    .filter((note) => appliesTo(note, main))
    .map((note) => ({
      scope: noteScope(note, main, locale),
      text: note.text[locale],
      source: note.source,
    }));
};
