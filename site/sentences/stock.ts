import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { formatChange, formatInteger } from '../format/index.ts';
import { fill, texts } from '../text/index.ts';
import { counted } from './counted.ts';
import { compareWith, lastPoint, seriesOf, valueAt, yearBefore } from './series.ts';

/** The measure of a cube that has one. */
export const onlyMeasure = (cube: CatalogCube): string => {
  const [measure] = cube.measures;
  if (!measure) throw new Error(`cube without measure: ${cube.id}`);
  return measure.id;
};

/** The stock of the latest year, and the part of it that is naturalised, where there is one. */
export const stockSentences = (cube: CatalogCube, locale: Locale): readonly string[] => {
  const { stock, bonds } = texts[locale].sentences;
  const { period, value } = lastPoint(seriesOf(cube, onlyMeasure(cube), 'with'));
  const without = valueAt(seriesOf(cube, onlyMeasure(cube), 'without'), period) ?? value;
  const whole = fill(stock.whole, { year: period, bonds: counted(value, bonds, locale) });
  return value === without
    ? [whole]
    : [whole, fill(stock.naturalised, { bonds: counted(value - without, bonds, locale) })];
};

const changeText = (value: number, earlier: number, previous: string, locale: Locale): string => {
  const { stock } = texts[locale].sentences;
  const difference = value - earlier;
  if (difference === 0) return fill(stock.equal, { previous });
  return fill(stock.change, {
    difference: fill(difference > 0 ? stock.more : stock.less, {
      number: formatInteger(Math.abs(difference), locale),
    }),
    previous,
    change: formatChange(difference / earlier, locale),
  });
};

/** Change on the year before, or why there is none; null when the series starts with the latest year. */
export const stockChange = (cube: CatalogCube, locale: Locale): string | null => {
  const series = seriesOf(cube, onlyMeasure(cube), 'with');
  const { period, value } = lastPoint(series);
  const earlier = compareWith(series, period, yearBefore(period));
  if (earlier.kind === 'absent') return null;
  return earlier.kind === 'broken'
    ? fill(texts[locale].sentences.stock.broken, { previous: earlier.period })
    : changeText(value, earlier.value, earlier.period, locale);
};
