import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { readCatalog } from '../data/release.ts';
import { pagePath } from '../nav.ts';

/** Address of a view of a base's table. */
export const tableHref = (
  cube: CatalogCube,
  view: Readonly<Record<string, string>>,
  locale: Locale,
): string => {
  const slug = readCatalog().bases.find(({ id }) => id === cube.base)?.slug ?? '';
  const query = new URLSearchParams(view).toString().replaceAll('%2C', ',');
  return `${pagePath(locale, slug)}${query === '' ? '' : `?${query}`}#tabela`;
};
