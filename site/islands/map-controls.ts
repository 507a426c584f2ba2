import { formatPeriod } from '../format/index.ts';
import type { MapChoice, MapPeriod } from '../maps/map-query.ts';
import { peersOf, type MapSession } from './map-session.ts';

const select = ({ form }: MapSession, name: string): HTMLSelectElement | null =>
  form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);

const positionOf = (session: MapSession): number =>
  peersOf(session).findIndex(({ id }) => id === session.choice.period.id);

export const periodById = (session: MapSession, id: string | null | undefined): MapPeriod =>
  session.periods.find((each) => each.id === id) ?? session.choice.period;

/** One of the words a select offers; the word in force when there is no such select. */
const wordOf = <T extends string>(session: MapSession, name: string, current: T): T =>
  (select(session, name)?.value as T | undefined) ?? current;

const codeOf = (session: MapSession, name: string, current: string | null): string | null => {
  const found = select(session, name);
  return found ? found.value || null : current;
};

/** The choice the selects stand for; the circles of a total say nothing of a rate. */
export const readChoice = (session: MapSession): MapChoice => {
  const { choice } = session;
  const per = wordOf(session, 'contar', choice.per);
  const layer = wordOf(session, 'camada', choice.layer);
  return {
    kind: choice.kind,
    per,
    period: periodById(session, select(session, 'periodo')?.value),
    measure: wordOf(session, 'conteudo', choice.measure),
    country: codeOf(session, 'pais', choice.country),
    uf: codeOf(session, 'uf', choice.uf),
    method: wordOf(session, 'classes', choice.method),
    layer: per === 'total' ? layer : 'classes',
  };
};

/** The period a number of steps away, by button; null at the ends. */
export const periodAway = (session: MapSession, steps: number): MapPeriod | null =>
  peersOf(session)[positionOf(session) + steps] ?? null;

/** The period at a position of the slider. */
export const periodAt = (session: MapSession, position: number): MapPeriod =>
  peersOf(session)[position] ?? session.choice.period;

const showSlider = (session: MapSession): void => {
  const slider = session.form.querySelector<HTMLInputElement>('[name="tempo"]');
  if (!slider) return;
  slider.max = String(peersOf(session).length - 1);
  slider.value = String(positionOf(session));
  const name = formatPeriod(session.choice.period.id, session.schema.locale, 'long');
  slider.setAttribute('aria-valuetext', name);
};

/** Shows the choice of the session in the controls. */
export const showChoice = (session: MapSession): void => {
  const { kind, measure, period, uf, country, method, layer, per } = session.choice;
  const values = {
    periodo: period.id,
    conteudo: measure,
    uf: uf ?? '',
    pais: country ?? '',
    classes: method,
    camada: layer,
    contar: per,
  };
  for (const [name, value] of Object.entries(values)) {
    const found = select(session, name);
    if (found) found.value = value;
  }
  const idle = {
    classes: layer !== 'classes',
    camada: per !== 'total',
    ...(kind === 'pais' ? { pais: layer !== 'flows' } : {}),
  };
  for (const [name, disabled] of Object.entries(idle)) {
    const found = select(session, name);
    if (found) found.disabled = disabled;
  }
  showSlider(session);
  for (const button of session.form.querySelectorAll<HTMLButtonElement>('[data-step]'))
    button.disabled = periodAway(session, Number(button.dataset['step'])) === null;
};
