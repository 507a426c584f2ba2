import type { MapChoice } from '../maps/map-query.ts';
import { periodById } from './map-controls.ts';
import type { MapSession } from './map-session.ts';

type Parameter = readonly [name: string, value: string | null, usual: string | null];

const parametersOf = ({ choice, page }: MapSession): readonly Parameter[] => [
  ['conteudo', choice.measure, page.choice.measure],
  ['periodo', choice.period.id, page.choice.period.id],
  ['pais', choice.country, null],
  ['uf', choice.uf, page.choice.uf],
];

/** Keeps the choice in the address (`mapa.periodo=2019`), without a step in the history. */
export const rememberChoice = (session: MapSession): void => {
  const params = new URLSearchParams(location.search);
  for (const [name, value, usual] of parametersOf(session)) {
    const key = `${session.key}.${name}`;
    if (value === null || value === usual) params.delete(key);
    else params.set(key, value);
  }
  const search = params.toString().replaceAll('%2C', ',');
  history.replaceState(null, '', location.pathname + (search && `?${search}`) + location.hash);
};

const knownUf = (asked: string | null, { choice }: MapSession): string | null =>
  choice.uf !== null && asked !== null && /^\d\d$/.test(asked) ? asked : choice.uf;

/** The choice the address asks for; null when it says nothing of this map. */
export const choiceOfAddress = (session: MapSession): MapChoice | null => {
  const params = new URLSearchParams(location.search);
  const asked = (name: string): string | null => params.get(`${session.key}.${name}`);
  if (parametersOf(session).every(([name]) => asked(name) === null)) return null;
  const measure = session.schema.measures.find(({ id }) => id === asked('conteudo'))?.id;
  return {
    measure: measure ?? session.choice.measure,
    period: periodById(session, asked('periodo')),
    country: asked('pais'),
    uf: knownUf(asked('uf'), session),
  };
};
