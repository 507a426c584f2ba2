import type { Locale } from '../pipeline/registry/types.ts';
import { LOCALES } from './locales.ts';
import { basesWithData } from './data/index.ts';
import { readMicrodata } from './data/microdata.ts';
import { hasQuota } from './quota/files.ts';
import { laboratoryTexts } from './laboratory/text.ts';
import { quotaTexts } from './quota/text/index.ts';
import { documentTexts } from './documents/text.ts';
import { NOTEBOOK_TEXT } from './notebooks/text.ts';
import { texts } from './text/index.ts';

/** Pages whose address is the same in the three languages; '' is the home page. */
export type PageSlug =
  | ''
  | 'metodos'
  | 'sigilo'
  | 'qualidade'
  | 'dados'
  | 'sobre'
  | 'acessibilidade'
  | 'paises'
  | 'lugares'
  | 'perguntas'
  | 'noticias'
  | 'busca'
  | 'cotas'
  | 'api'
  | 'variaveis'
  | 'reconciliacao'
  | 'cadernos'
  | 'laboratorio'
  | 'microdados';

export type NavigationEntry = { readonly slug: string; readonly label: string };

/** Root address of a page: '/' + language (none for pt) + slug, always with a final slash. */
export const pagePath = (locale: Locale, slug = ''): string =>
  `/${[locale === 'pt' ? '' : locale, slug].filter((part) => part !== '').join('/')}/`.replace(
    '//',
    '/',
  );

/** Bases with data and the fixed pages, in the order of the menu. */
export const navigation = (locale: Locale): readonly NavigationEntry[] => {
  const { shell, places } = texts[locale];
  const { nav } = shell;
  return [
    ...basesWithData().map(({ slug, shortName }) => ({ slug, label: shortName[locale] })),
    ...(hasQuota() ? [{ slug: 'cotas', label: quotaTexts[locale].nav }] : []),
    { slug: 'paises', label: places.countries },
    { slug: 'lugares', label: places.places },
    { slug: 'noticias', label: places.newsNav },
    { slug: 'metodos', label: nav.methods },
    { slug: 'sigilo', label: nav.secrecy },
    { slug: 'qualidade', label: nav.quality },
    { slug: 'cadernos', label: NOTEBOOK_TEXT[locale].nav },
    { slug: 'dados', label: nav.data },
    { slug: 'sobre', label: nav.about },
    { slug: 'busca', label: places.searchNav },
  ];
};

/** Pages for who reads the data with a program: linked from the data page and the foot of every page. */
export const documentNavigation = (locale: Locale): readonly NavigationEntry[] => {
  const { pages } = documentTexts[locale];
  const { title } = texts[locale].microdata;
  return [
    ...(readMicrodata().length > 0 ? [{ slug: 'microdados', label: title }] : []),
    { slug: 'api', label: pages.api },
    { slug: 'variaveis', label: pages.variables },
    { slug: 'reconciliacao', label: pages.reconciliation },
    { slug: 'laboratorio', label: laboratoryTexts[locale].nav },
  ];
};

/** The three routes of a page: parameter `lang` (absent for Portuguese) and the locale as property. */
export const localePaths = () =>
  LOCALES.map((locale) => ({
    params: { lang: locale === 'pt' ? undefined : locale },
    props: { locale },
  }));

/** The three routes of a page of each base with data. */
export const basePaths = () =>
  localePaths().flatMap(({ params, props }) =>
    basesWithData().map((base) => ({
      params: { ...params, base: base.slug },
      props: { ...props, base },
    })),
  );
