import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale, Note } from '../../pipeline/registry/types.ts';
import { formatPeriod } from '../format/index.ts';
import { fill, texts } from '../text/index.ts';

const intervalScope = ({ from, to }: Note, locale: Locale): string | null => {
  const { notes } = texts[locale].base;
  const say = (period: string): string => formatPeriod(period, locale, 'long');
  if (from !== undefined && to !== undefined)
    return fill(notes.between, { from: say(from), to: say(to) });
  if (from !== undefined) return fill(notes.from, { from: say(from) });
  return to === undefined ? null : fill(notes.until, { to: say(to) });
};

const dimensionScope = ({ dimension }: Note, cube: CatalogCube, locale: Locale): string | null => {
  const label = cube.dimensions.find(({ id }) => id === dimension)?.label[locale];
  return label === undefined
    ? null
    : fill(texts[locale].base.notes.dimension, { dimension: label.toLocaleLowerCase() });
};

const covers = (cube: CatalogCube, from: string, to: string): boolean => {
  const [first, last] = [cube.periods[0] ?? '', cube.periods.at(-1) ?? ''];
  return first.slice(0, to.length) <= to && last.slice(0, from.length) >= from;
};

/** A municipality that is hidden everywhere is no variable of the cube's tables. */
const hasVariable = (cube: CatalogCube, dimension: string): boolean =>
  cube.dimensions.some(({ id }) => id === dimension) &&
  (dimension !== 'municipio' || cube.hasMunicipio);

/** Whether a note can matter to some table of a cube: its period and its variable are there. */
export const appliesTo = (note: Note, cube: CatalogCube): boolean => {
  const { breakBetween, dimension, from = '0000', to = '9999' } = note;
  if (breakBetween)
    return (
      cube.periods.some((each) => each <= breakBetween[0]) && covers(cube, breakBetween[1], '9999')
    );
  const known = dimension === undefined || hasVariable(cube, dimension);
  return known && covers(cube, from, to);
};

/** When a note applies, in words: at a break, in an interval, for a variable, or always. */
export const noteScope = (note: Note, cube: CatalogCube, locale: Locale): string => {
  const { notes } = texts[locale].base;
  if (note.breakBetween) {
    const [before, after] = note.breakBetween.map((each) => formatPeriod(each, locale, 'long'));
    return fill(notes.breakAt, { before: before ?? '', after: after ?? '' });
  }
  const scopes = [intervalScope(note, locale), dimensionScope(note, cube, locale)].filter(
    (scope) => scope !== null,
  );
  return scopes.length === 0 ? notes.always : scopes.join('; ');
};
