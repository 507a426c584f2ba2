import { placeName, placesOfKind } from '../places/place.ts';

/** Slug and name of every municipality with a page, for the box that finds one. */
export const GET = (): Response => {
  const listed = placesOfKind('municipio').map((place) => [
    place.slug.slice('lugares/'.length),
    placeName(place, 'pt'),
  ]);
  return new Response(JSON.stringify(listed), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
