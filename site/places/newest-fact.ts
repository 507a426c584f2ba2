import { factsOf, type Fact, type FactKind } from './focus.ts';
import { placesOfKind, type PlaceKind } from './place.ts';

/** Of the same year, a stock says more of a place than what moved in it. */
const ORDER: readonly FactKind[] = ['stock', 'flow', 'exits', 'cards'];

/** What the index of a kind of place tells of each: the newest year that leads the page of one of them. */
export const newestFact = (kind: PlaceKind): Fact | null => {
  const facts = placesOfKind(kind).flatMap((place) => factsOf(place).slice(0, 1));
  const [newest] = facts.toSorted(
    (a, b) => b.when.localeCompare(a.when) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  return newest ?? null;
};
