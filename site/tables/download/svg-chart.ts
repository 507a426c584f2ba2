import { formatInteger } from '../../format/index.ts';
import { captionOf } from '../caption.ts';
import { measureLabel, measureUnit } from '../labels.ts';
import { TABLE_TEXT } from '../text.ts';
import { chartData, type ChartData } from './chart-series.ts';
import type { Context } from './flat.ts';
import { barChart } from './svg-bars.ts';
import { framed, type Heading } from './svg-frame.ts';
import { timeChart } from './svg-time.ts';

const WIDTH = 760;

/** The title of what is drawn, and under it what the figures are, in what unit, and how many are left out. */
const headingOf = ({ table, schema, book }: Context, data: ChartData): Heading => {
  const { query } = table;
  const text = TABLE_TEXT[schema.locale];
  const count = (value: number): string => formatInteger(value, schema.locale);
  const unit = measureUnit(schema, query);
  const what = [data.only, measureLabel(schema, query)].filter(Boolean).join(' – ');
  const left = data.left ? `. ${text.chartCut(count(data.left.drawn), count(data.left.all))}` : '';
  return {
    title: captionOf(schema, book, { ...query, rows: data.rows, columns: data.columns }),
    subtitle: `${what}${unit ? ` (${unit})` : ''}${left}`,
  };
};

/** The view as a chart with title, source and notes burnt in: a series over time, or ranked bars. */
export const writeChartSvg = (context: Context, address: string): string => {
  const data = chartData(context);
  const size = (top: number) => ({ top, width: WIDTH });
  return framed(
    context,
    address,
    WIDTH,
    (top) =>
      data.kind === 'time' ? timeChart(context, data, size(top)) : barChart(data, size(top)),
    headingOf(context, data),
  );
};
