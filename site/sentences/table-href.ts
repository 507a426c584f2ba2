import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { cubeSlug } from '../data/details.ts';
import { pagePath } from '../nav.ts';

/** Address of a view of the table of a cube, on the page that holds it. */
export const tableHref = (
  cube: CatalogCube,
  view: Readonly<Record<string, string>>,
  locale: Locale,
): string => {
  const query = new URLSearchParams(view).toString().replaceAll('%2C', ',');
  return `${pagePath(locale, cubeSlug(cube))}${query === '' ? '' : `?${query}`}#tabela`;
};
