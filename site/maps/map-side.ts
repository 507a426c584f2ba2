import { collator, formatInteger } from '../format/index.ts';
import { escapeHtml } from '../tables/html.ts';
import { flowName } from './draw-layer.ts';
import { paintAttributes } from './draw-map.ts';
import type { Flow } from './flows.ts';
import { formatBound, formatFigureOf } from './map-figure.ts';
import { areaPaint, type Area, type MapView } from './map-view.ts';
import { MAP_TEXT, type MapText } from './text.ts';

const swatch = (paint: string, id: string): string =>
  `<svg class="vm-swatch" viewBox="0 0 26 16" width="26" height="16" aria-hidden="true"><rect x="1" y="1" width="24" height="14" ${paintAttributes(paint, id)}/></svg>`;

const countWord = ({ choice, schema }: MapView, count: number): string => {
  const text = MAP_TEXT[schema.locale];
  const [one, many] = text.areas[choice.kind];
  const word = count === 1 ? one : many;
  return `<span class="vm-count">${formatInteger(count, schema.locale)} ${word}</span>`;
};

const item = (view: MapView, paint: string, id: string, label: string, count: number): string =>
  `<li>${swatch(paint, id)}<span>${label}</span>${countWord(view, count)}</li>`;

const range = ({ schema, choice }: MapView, from: number, to: number): string => {
  const number = (value: number): string => formatBound(choice.per, value, schema.locale);
  const { upTo, orMore } = MAP_TEXT[schema.locale];
  if (to === Number.POSITIVE_INFINITY) return `${number(from)} ${orMore}`;
  if (from === Number.NEGATIVE_INFINITY) return `${number(to)} ${orMore}`;
  return from === to ? number(from) : `${number(from)} ${upTo} ${number(to)}`;
};

const signItems = (view: MapView, id: string, text: MapText): readonly string[] => {
  const suppressed = view.choice.kind === 'pais' ? text.suppressedCountry : text.suppressed;
  const zero = view.rate?.words.zero ?? text.zero;
  const labels = { zero, suppressed, not_available: text.notAvailable };
  return Object.entries(labels).flatMap(([paint, label]) => {
    const count = view.areas.filter((area) => areaPaint(view, area) === paint).length;
    return count > 0 ? [item(view, paint, id, label, count)] : [];
  });
};

const classItems = (view: MapView, id: string): readonly string[] =>
  view.scale.classes
    .toReversed()
    .map(({ colour, from, to, count }) => item(view, colour, id, range(view, from, to), count));

const legendItems = (view: MapView, id: string): readonly string[] => {
  const text = MAP_TEXT[view.schema.locale];
  const { layer } = view.choice;
  if (layer === 'classes') return [...classItems(view, id), ...signItems(view, id, text)];
  return layer === 'circles' ? signItems(view, id, text) : [];
};

/** Classes with their exact bounds and how many areas each holds, then the signs that occur. */
export const drawLegend = (view: MapView, id: string): string => {
  const text = MAP_TEXT[view.schema.locale];
  const { layer, method } = view.choice;
  const note = layer === 'classes' ? text.methodNotes[method] : text.layerNotes[layer];
  const unit = view.unit ? ` <span class="vm-unit">(${escapeHtml(view.unit)})</span>` : '';
  return `<p class="vm-legend-title">${text.legend}${unit}</p><ul>${legendItems(view, id).join('')}</ul><p class="vm-method">${note}</p>`;
};

const gap = ({ cell }: Area): number => Number(cell.value === null);

const ranked = (view: MapView): readonly Area[] => {
  const names = collator(view.schema.locale);
  return view.areas.toSorted(
    (a, b) =>
      gap(a) - gap(b) || (b.cell.value ?? 0) - (a.cell.value ?? 0) || names.compare(a.name, b.name),
  );
};

const largest = (view: MapView): number =>
  Math.max(view.rate ? 0.1 : 1, ...view.areas.map(({ cell }) => Math.abs(cell.value ?? 0)));

const rankItem = (view: MapView, area: Area, most: number): string => {
  const { text, aria, title } = formatFigureOf(view.choice.per, area.cell, view.schema.locale);
  const share = ((Math.abs(area.cell.value ?? 0) / most) * 100).toFixed(1);
  const sign = (area.cell.value ?? 0) < 0 ? ' data-loss' : '';
  const spoken =
    aria === text
      ? text
      : `<span aria-hidden="true" title="${escapeHtml(title)}">${text}</span><span class="vt-spoken">${escapeHtml(aria)}</span>`;
  return `<li data-rank="${area.code}"${sign} style="--share:${share}%"><span class="vm-name">${escapeHtml(area.name)}</span><span class="vm-figure">${spoken}</span></li>`;
};

/** Areas from the largest figure down; long lists end at `limit`. */
export const drawRanking = (view: MapView, limit: number): string => {
  if (view.choice.layer === 'flows') return drawFlowList(view, limit);
  const text = MAP_TEXT[view.schema.locale];
  const all = ranked(view);
  const known = all.filter(({ cell }) => cell.value !== null);
  const listed = view.choice.kind === 'uf' ? all : known;
  const shown = listed.slice(0, limit);
  const most = largest(view);
  const rest = listed.length - shown.length;
  const more =
    rest > 0 ? `<p class="vm-more">${text.more(formatInteger(rest, view.schema.locale))}</p>` : '';
  const list = shown.map((area) => rankItem(view, area, most)).join('');
  return `<p class="vm-legend-title">${text.ranking}</p><ol>${list}</ol>${more}${drawUndrawn(view)}`;
};

const flowItem = (view: MapView, flow: Flow, most: number): string => {
  const share = ((Math.abs(flow.value) / most) * 100).toFixed(1);
  const sign = flow.value < 0 ? ' data-loss' : '';
  return `<li data-flow-rank="${flow.country}-${flow.uf}"${sign} style="--share:${share}%"><span class="vm-name">${escapeHtml(flowName(flow))}</span><span class="vm-figure">${formatInteger(flow.value, view.schema.locale)}</span></li>`;
};

/** The largest flows; the rest are in the table. */
const drawFlowList = (view: MapView, limit: number): string => {
  const text = MAP_TEXT[view.schema.locale];
  const shown = view.flows.slice(0, limit);
  const most = Math.max(1, ...shown.map(({ value }) => Math.abs(value)));
  const rest = view.flows.length - shown.length;
  const more =
    rest > 0 ? `<p class="vm-more">${text.more(formatInteger(rest, view.schema.locale))}</p>` : '';
  const list = shown.map((flow) => flowItem(view, flow, most)).join('');
  return `<p class="vm-legend-title">${text.ranking}</p><ol>${list}</ol>${more}<dl class="vm-undrawn">${figureLine(view, text.total, view.total)}</dl>`;
};

const figureLine = (view: MapView, name: string, cell: Area['cell']): string =>
  `<div><dt>${escapeHtml(name)}</dt><dd>${formatFigureOf(view.choice.per, cell, view.schema.locale).text}</dd></div>`;

const drawUndrawn = (view: MapView): string => {
  const text = MAP_TEXT[view.schema.locale];
  const lines = view.undrawn.map(({ name, cell }) => figureLine(view, name, cell)).join('');
  const said = view.choice.kind === 'pais' ? text.notDrawnCountry : text.notDrawn;
  const note = lines ? `<p class="vm-note">${said}:</p>` : '';
  const whole = view.rate?.whole.name ?? text.total;
  return `${note}<dl class="vm-undrawn">${lines}${figureLine(view, whole, view.total)}</dl>`;
};
