import { globSync, statSync } from 'node:fs';
import path from 'node:path';

const PAGES = path.resolve(import.meta.dirname, '../../site/pages');

/** A page of the source with the built pages that came from it. */
export type Template = {
  /** Its file under `site/pages`. */
  readonly source: string;
  /** Built files under the site's folder, in every language. */
  readonly built: readonly string[];
};

/** What a part of an address may be where the source has a parameter. */
const PARAMETER = '[^/]+';
const LANGUAGE = '(?:(?:en|es)/)?';

/** The built file of a source page, as a pattern: 'a/[b]/index.astro' → 'a/…/index.html'. */
const patternOf = (source: string): RegExp => {
  const page = source
    .replace(/\.astro$/, '')
    .replace(/^\[\.\.\.lang\]\//, '')
    .replace(/(^|\/)index$/, '');
  const address = page.replaceAll(/\[[^\]]+\]/g, PARAMETER);
  const file = page === '404' ? '404\\.html' : `${address}${address === '' ? '' : '/'}index\\.html`;
  return new RegExp(`^${source.startsWith('[...lang]/') ? LANGUAGE : ''}${file}$`);
};

/** Fixed parts before parameters, as the router prefers them; long before short. */
const byPrecision = (a: string, b: string): number => {
  const parameters = (source: string): number => source.match(/\[(?!\.{3})/g)?.length ?? 0;
  return parameters(a) - parameters(b) || b.split('/').length - a.split('/').length;
};

/** The templates of a built site with their pages, and the built pages that no source page explains. */
export function templatesOf(dist: string): {
  readonly templates: readonly Template[];
  readonly unexplained: readonly string[];
} {
  const sources = globSync('**/*.astro', { cwd: PAGES }).toSorted(byPrecision);
  const patterns = sources.map((source) => ({ source, pattern: patternOf(source) }));
  const pages = globSync('**/*.html', { cwd: dist }).filter(isSitePage).toSorted();
  const sourceOf = (file: string): string =>
    patterns.find(({ pattern }) => pattern.test(file))?.source ?? '';
  const grouped = Map.groupBy(pages, sourceOf);
  return {
    templates: sources.map((source) => ({ source, built: grouped.get(source) ?? [] })),
    unexplained: grouped.get('') ?? [],
  };
}

/** Pages of the search index and published files are not pages of the site. */
const isSitePage = (file: string): boolean => !/^(?:pagefind|dados\/.+)\//.test(file);

/** The built page of a template with most in it, in one language ('' for Portuguese). */
export function fullestPage(dist: string, { built }: Template, language: string): string | null {
  const other = /^(?:en|es)\//;
  const spoken = built.filter((file) =>
    language === '' ? !other.test(file) : file.startsWith(`${language}/`),
  );
  const size = (file: string): number => statSync(path.join(dist, file)).size;
  return spoken.toSorted((a, b) => size(b) - size(a) || (a < b ? -1 : 1))[0] ?? null;
}
