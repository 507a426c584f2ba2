import type { Cell } from '../../pipeline/registry/public-files.ts';
import { collator, formatCell } from '../format/index.ts';
import { escapeHtml } from '../tables/html.ts';
import { TABLE_TEXT } from '../tables/text.ts';
import { RATE_TEXT } from './rate-text.ts';
import { ratePerThousand, type Divisor } from './rate.ts';
import { MAP_TEXT } from './text.ts';
import { createScale } from './classes.ts';
import { formatFigureOf } from './map-figure.ts';
import type { Area, MapView } from './map-view.ts';
import { WHOLE_COUNTRY } from './map-query.ts';

/** A place of a map of rates, with what its rate was made of. */
type Rated = Area & { readonly above: Cell; readonly below: Cell };

/** What a map of rates adds to its view. */
export type RateView = {
  readonly year: string;
  readonly whole: Rated;
  readonly places: readonly Rated[];
  /** The label of its sign for zero, its sentence, and its notes and table as HTML. */
  readonly words: Readonly<Record<'zero' | 'sentence' | 'notes' | 'table', string>>;
};

const NO_WORDS: RateView['words'] = { zero: '', sentence: '', notes: '', table: '' };

/**
 * A map of counts as a map of rates: each place by its own divisor, the whole by its own. What has no place is
 * left out, for there is nothing to divide it by.
 */
export const rateView = (view: MapView, divisor: Divisor, wholeName: string): MapView => {
  const { choice, schema } = view;
  if (choice.per === 'total') return view;
  const text = RATE_TEXT[schema.locale];
  const rated = (area: Area): Rated => {
    const below = divisor.of(area.code);
    return { ...area, above: area.cell, below, cell: ratePerThousand(area.cell, below) };
  };
  const places = view.areas.map(rated);
  const whole = rated({ code: choice.uf ?? WHOLE_COUNTRY, name: wholeName, cell: view.total });
  const areas = MAP_TEXT[schema.locale][choice.kind === 'uf' ? 'byUf' : 'byMunicipio'];
  const rates: MapView = {
    ...view,
    title: view.title.replace(`, ${areas}`, ` ${text.per[choice.per]}, ${areas}`),
    unit: text.per[choice.per],
    scale: createScale(
      places.map(({ cell }) => cell),
      choice.measure === 'saldo',
      choice.method,
      0.1,
    ),
    areas: places,
    undrawn: [],
    total: whole.cell,
    rate: { year: divisor.year, whole, places, words: NO_WORDS },
  };
  return withWords(rates);
};

const withWords = (view: MapView): MapView => {
  const { rate, schema } = view;
  if (!rate) return view;
  const words = {
    zero: RATE_TEXT[schema.locale].zero,
    sentence: rateSentence(view),
    notes: rateNotesHtml(view),
    table: rateTable(view, TABLE_TEXT[schema.locale].table),
  };
  return { ...view, rate: { ...rate, words } };
};

/** The sentence of a map of rates: the highest, and the whole it is compared with. Empty on other maps. */
export const rateSentence = ({ rate, choice, schema }: MapView): string => {
  if (!rate || choice.per === 'total') return '';
  const text = RATE_TEXT[schema.locale];
  const [first] = rate.places
    .filter(({ cell }) => cell.status === 'published')
    .toSorted((a, b) => (b.cell.value ?? 0) - (a.cell.value ?? 0));
  if (!first) return text.none;
  const figure = ({ cell }: Rated): string => formatFigureOf(choice.per, cell, schema.locale).text;
  return text.highest({
    place: first.name,
    rate: figure(first),
    whole: rate.whole.name,
    all: figure(rate.whole),
  });
};

/** The definition of the rate, with its rounding and its limits, for under the map. */
export const rateNotes = ({ rate, choice, schema }: MapView): readonly string[] => {
  if (!rate || choice.per === 'total') return [];
  const text = RATE_TEXT[schema.locale];
  const counted = schema.cubeId.startsWith('RAIS') && choice.per === 'vinculos';
  const hides = choice.kind === 'municipio' && !schema.cubeId.endsWith('_MUNICIPIO');
  return [
    text.note[choice.per](rate.year),
    text.rounding,
    ...(counted ? [text.once] : []),
    ...(hides ? [text.towns] : []),
  ];
};

/** The same as HTML, after the source of the map. */
export const rateNotesHtml = (view: MapView): string =>
  rateNotes(view)
    .map((note) => `<p class="vm-rate-note">${escapeHtml(note)}</p>`)
    .join('');

const signed = (cell: Cell, text: string, aria: string): string =>
  cell.status === 'published'
    ? `<td>${text}</td>`
    : `<td class="vt-sign" data-status="${cell.status}"><span aria-hidden="true">${text}</span><span class="vt-spoken">${escapeHtml(aria)}</span></td>`;

const rateLine = (view: MapView, { name, above, below, cell }: Rated, role: string): string => {
  const { locale } = view.schema;
  const counts = [above, below].map((each) => {
    const { text, aria } = formatCell(each, locale);
    return signed(each, text, aria);
  });
  const { text, aria } = formatFigureOf(view.choice.per, cell, locale);
  return `<tr class="vt-${role}"><th scope="row">${escapeHtml(name)}</th>${counts.join('')}${signed(cell, text, aria)}</tr>`;
};

/** The table of a map of rates: figure, divisor and rate of every place, the highest first; the whole closes it. */
export const rateTable = (view: MapView, word: string): string => {
  const { rate, schema, choice } = view;
  if (!rate || choice.per === 'total') return '';
  const text = RATE_TEXT[schema.locale];
  const figure = view.schema.measures.find(({ id }) => id === choice.measure)?.label ?? '';
  const head = [
    text.above(figure.toLowerCase()),
    text.below[choice.per](rate.year),
    text.perThousand,
  ];
  const names = collator(schema.locale);
  const lines = rate.places
    .toSorted(
      (a, b) =>
        Number(a.cell.value === null) - Number(b.cell.value === null) ||
        (b.cell.value ?? 0) - (a.cell.value ?? 0) ||
        names.compare(a.name, b.name),
    )
    .map((each) => rateLine(view, each, 'value'));
  const mark = schema.synthetic ? ' data-synthetic' : '';
  return `<table class="vt-table vt-named"${mark}><caption><span><b>${word}</b> – ${escapeHtml(view.title)}</span></caption><thead><tr><th scope="col" class="vt-stub">${text.place}</th>${head.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('')}</tr></thead><tbody>${lines.join('')}${rateLine(view, rate.whole, 'total')}</tbody></table>`;
};
