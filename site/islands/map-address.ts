import { CLASS_METHODS } from '../maps/breaks.ts';
import type { MapChoice, MapLayer } from '../maps/map-query.ts';
import { periodById } from './map-controls.ts';
import type { MapSession } from './map-session.ts';

type Parameter = readonly [name: string, value: string | null, usual: string | null];

const parametersOf = ({ choice, page }: MapSession): readonly Parameter[] => [
  ['conteudo', choice.measure, page.choice.measure],
  ['periodo', choice.period.id, page.choice.period.id],
  ['pais', choice.country, page.choice.country],
  ['uf', choice.uf, page.choice.uf],
  ['classes', choice.method, page.choice.method],
  ['camada', choice.layer, page.choice.layer],
  ['contar', choice.per, page.choice.per],
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
  choice.kind !== 'uf' && asked !== null && /^\d\d$/.test(asked) ? asked : choice.uf;

const LAYERS: readonly MapLayer[] = ['classes', 'circles', 'flows'];

const oneOf = <T extends string>(words: readonly T[], asked: string | null): T | undefined =>
  words.find((each) => each === asked);

/** The choice the address asks for; null when it says nothing of this map. */
export const choiceOfAddress = (session: MapSession): MapChoice | null => {
  const params = new URLSearchParams(location.search);
  const asked = (name: string): string | null => params.get(`${session.key}.${name}`);
  if (parametersOf(session).every(([name]) => asked(name) === null)) return null;
  const { choice, schema, page } = session;
  const per = oneOf(page.rates, asked('contar')) ?? 'total';
  const layer = per === 'total' ? (oneOf(LAYERS, asked('camada')) ?? choice.layer) : 'classes';
  return {
    kind: choice.kind,
    per,
    measure: schema.measures.find(({ id }) => id === asked('conteudo'))?.id ?? choice.measure,
    period: periodById(session, asked('periodo')),
    country: asked('pais') ?? choice.country,
    uf: knownUf(asked('uf'), session),
    method: oneOf(CLASS_METHODS, asked('classes')) ?? choice.method,
    layer: layer === 'flows' && choice.kind !== 'pais' ? 'classes' : layer,
  };
};
