import { escapeHtml } from '../tables/html.ts';
import { codeLabel } from '../tables/labels.ts';
import { isLayerable, layerCode } from '../tables/layers.ts';
import { orderCodes } from '../tables/code-book.ts';
import { normaliseQuery } from '../tables/normalise.ts';
import type { Query } from '../tables/query.ts';
import { variableOf } from '../tables/schema.ts';
import { ask } from './table-drawing.ts';
import { part } from './part.ts';
import { loadNames, municipioOf, type TableSession } from './table-session.ts';

const codesOf = ({ schema, book }: TableSession, id: string): readonly string[] =>
  orderCodes(schema, book, variableOf(schema, id), [...(book.get(id)?.keys() ?? [])]);

const layerHtml = (session: TableSession, id: string): string => {
  const { schema, book, text, query } = session;
  const { label } = variableOf(schema, id);
  const shown = layerCode(query, id);
  const option = (code: string, name: string): string =>
    `<option value="${escapeHtml(code)}"${code === (shown ?? '') ? ' selected' : ''}>${escapeHtml(name)}</option>`;
  const options = codesOf(session, id).map((code) =>
    option(code, codeLabel(schema, book, variableOf(schema, id), code)),
  );
  const name = escapeHtml(label);
  return `<div class="vt-layer"><label><span>${text.layer}: ${name}</span><select data-layer="${id}">${option('', text.layerAll)}${options.join('')}</select></label><button type="button" class="vt-icon" data-step="-1" data-of="${id}" aria-label="${escapeHtml(text.previous(label))}">‹</button><button type="button" class="vt-icon" data-step="1" data-of="${id}" aria-label="${escapeHtml(text.next(label))}">›</button><button type="button" class="vt-icon" data-drop="${id}" aria-label="${escapeHtml(text.removeLayer(label))}">×</button></div>`;
};

const addHtml = ({ schema, text, query }: TableSession): string => {
  const free = schema.variables.filter(
    (each) => isLayerable(query, each) && !query.layers.includes(each.id),
  );
  if (free.length === 0) return '';
  const options = free.map(
    ({ id, label }) => `<option value="${id}">${escapeHtml(label)}</option>`,
  );
  return `<label class="vt-field"><span>${text.addLayer}</span><select name="camada" data-add-layer><option value="">${text.none}</option>${options.join('')}</select></label>`;
};

/** Brings the layers above the table in line with the query, keeping the focus where it is. */
export const showLayers = (session: TableSession): void => {
  const { root, query } = session;
  const focused = document.activeElement;
  const layer = focused instanceof HTMLElement ? focused.dataset : {};
  const selector = layer['step']
    ? `[data-step="${layer['step']}"][data-of="${layer['of']}"]`
    : layer['layer']
      ? `[data-layer="${layer['layer']}"]`
      : null;
  part(root, 'layers').innerHTML = query.layers.map((id) => layerHtml(session, id)).join('');
  part(root, 'more-layers').innerHTML = addHtml(session);
  if (selector) part(root, 'layers').querySelector<HTMLElement>(selector)?.focus();
};

const setLayer = (session: TableSession, id: string, code: string): void => {
  const { [id]: _, ...others } = session.query.filters;
  const filters = code === '' ? others : { ...others, [id]: [code] };
  void ask(session, normaliseQuery(session.schema, { ...session.query, filters }));
};

const withLayers = (session: TableSession, layers: Query['layers']): void =>
  void ask(session, normaliseQuery(session.schema, { ...session.query, layers }));

const addLayer = async (session: TableSession, id: string): Promise<void> => {
  if (id === municipioOf(session)) await loadNames(session);
  withLayers(session, [...session.query.layers, id]);
};

/** The next or previous code of a layer, all codes among them. */
const stepped = (session: TableSession, id: string, step: number): string => {
  const codes = ['', ...codesOf(session, id)];
  const at = codes.indexOf(layerCode(session.query, id) ?? '');
  return codes[(at + step + codes.length) % codes.length] ?? '';
};

/** Listens to the layers: choosing, stepping, adding, removing. */
export const watchLayers = (session: TableSession): void => {
  const { root } = session;
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { layer } = target.dataset;
    if (layer !== undefined) setLayer(session, layer, target.value);
    else if ('addLayer' in target.dataset && target.value) void addLayer(session, target.value);
  });
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { step, of, drop } = button?.dataset ?? {};
    if (step && of) setLayer(session, of, stepped(session, of, Number(step)));
    if (drop)
      withLayers(
        session,
        session.query.layers.filter((id) => id !== drop),
      );
  });
};
