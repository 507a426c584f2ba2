import { hashText } from '../../engine/hash.ts';
import type { VersionChanges, VersionIndex } from '../../registry/api-files.ts';
import type { Locale } from '../../registry/types.ts';
import { element, xmlDocument } from '../documentation/xml.ts';

const TITLE: Readonly<Record<Locale, string>> = {
  pt: 'Vínculo: versões dos dados',
  en: 'Vínculo: versions of the data',
  es: 'Vínculo: versiones de los datos',
};

const UPDATE: Readonly<Record<Locale, string>> = {
  pt: 'Versão dos dados',
  en: 'Data version',
  es: 'Versión de los datos',
};

const CHANGED: Readonly<Record<Locale, readonly [string, string, string]>> = {
  pt: ['novas', 'retiradas', 'revistas'],
  en: ['added', 'removed', 'revised'],
  es: ['nuevas', 'retiradas', 'revisadas'],
};

/** `urn:uuid:` of a text: stable, and valid where RFC 4287 wants an IRI although no host is known. */
export const uuidOf = (name: string): string => {
  const hex = hashText(name);
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/**
 * Atom 1.0 (RFC 4287) of the versions, the newest first, for versions/<locale>.atom. `dated` gives the day of
 * a version; links are relative to the feed.
 */
export function versionFeed(
  index: VersionIndex,
  locale: Locale,
  dated: (receivedOn: string | null) => string,
  changesOf: (version: string) => VersionChanges | undefined,
): string {
  const day = (receivedOn: string | null) => `${dated(receivedOn)}T00:00:00Z`;
  const entries = index.versions.map(({ version, receivedOn, manifest }) =>
    element('entry', {}, [
      element('id', {}, [uuidOf(`vinculo versao ${version}`)]),
      element('title', {}, [`${UPDATE[locale]} ${version}`]),
      element('updated', {}, [day(receivedOn)]),
      element('link', { rel: 'alternate', type: 'application/json', href: `../${manifest}` }),
      element('summary', {}, [summaryOf(changesOf(version), locale)]),
    ]),
  );
  const newest = index.versions[0]?.receivedOn ?? null;
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
      element('id', {}, [uuidOf(`vinculo versoes ${locale}`)]),
      element('title', {}, [TITLE[locale]]),
      element('updated', {}, [day(newest)]),
      element('author', {}, [element('name', {}, ['Vínculo'])]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${locale}.atom` }),
      ...entries,
    ]),
  );
}

function summaryOf(changes: VersionChanges | undefined, locale: Locale): string {
  if (!changes) return TITLE[locale];
  const [added, removed, revised] = CHANGED[locale];
  return changes.cubes
    .map(
      (cube) =>
        `${cube.id}: ${cube.added} ${added}, ${cube.removed} ${removed}, ${cube.revised} ${revised}`,
    )
    .join('; ');
}
