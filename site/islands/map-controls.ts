import { formatPeriod } from '../format/index.ts';
import type { MapChoice, MapPeriod } from '../maps/map-query.ts';
import { peersOf, type MapSession } from './map-session.ts';

const select = ({ form }: MapSession, name: string): HTMLSelectElement | null =>
  form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);

const positionOf = (session: MapSession): number =>
  peersOf(session).findIndex(({ id }) => id === session.choice.period.id);

export const periodById = (session: MapSession, id: string | null | undefined): MapPeriod =>
  session.periods.find((each) => each.id === id) ?? session.choice.period;

/** The choice the selects stand for. */
export const readChoice = (session: MapSession): MapChoice => ({
  period: periodById(session, select(session, 'periodo')?.value),
  measure: select(session, 'conteudo')?.value ?? session.choice.measure,
  country: select(session, 'pais')?.value || null,
  uf: select(session, 'uf')?.value ?? session.choice.uf,
});

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
  const { measure, period, uf, country } = session.choice;
  const values = { periodo: period.id, conteudo: measure, uf: uf ?? '', pais: country ?? '' };
  for (const [name, value] of Object.entries(values)) {
    const found = select(session, name);
    if (found) found.value = value;
  }
  showSlider(session);
  for (const button of session.form.querySelectorAll<HTMLButtonElement>('[data-step]'))
    button.disabled = periodAway(session, Number(button.dataset['step'])) === null;
};
