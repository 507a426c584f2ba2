import type { DenominatorPiece } from '../maps/rate.ts';
import { DENOMINATORS, divisorOf } from '../maps/rate.ts';
import type { MapView } from '../maps/map-view.ts';
import { rateView } from '../maps/rate-view.ts';
import { labelOf } from '../tables/code-book.ts';
import { variableByRole } from '../tables/schema.ts';
import { TABLE_TEXT } from '../tables/text.ts';
import { loadJson } from './load-files.ts';
import type { MapSession } from './map-session.ts';

/** Piece of the country with its UFs, and that of the UF whose municípios are drawn. */
const piecesOf = ({ kind, uf }: MapView['choice']): readonly string[] => [
  'brasil',
  ...(kind === 'municipio' && uf !== null ? [uf] : []),
];

/** The view as rates, where that was chosen; what they divide by is fetched then and once. */
export const withRates = async (session: MapSession, view: MapView): Promise<MapView> => {
  const { choice, schema } = view;
  if (choice.per === 'total') return view;
  const root = `${session.sources.root}geo/${DENOMINATORS[choice.per]}`;
  const pieces = await Promise.all(
    piecesOf(choice).map((each) => loadJson<DenominatorPiece>(`${root}/${each}.json`)),
  );
  const whole =
    choice.uf === null
      ? TABLE_TEXT[schema.locale].brazil
      : labelOf(session.book, variableByRole(schema, 'uf')?.id ?? 'uf', choice.uf);
  return rateView(view, divisorOf(pieces, choice.period.id, choice.per), whole);
};
