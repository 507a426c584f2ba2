import type { CatalogMicrodata } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { readCatalog } from '../data/index.ts';
import { microdataId, microdataName } from '../data/microdata.ts';
import { counted } from '../sentences/counted.ts';
import { fill, texts } from '../text/index.ts';

/** What the page itself fills in when it runs in a browser. */
export const PAGE_ADDRESS = '@@address@@';
export const ACCESS_DATE = '@@date@@';

/** A file cited with the version of its data, ABNT NBR 6023 first. */
export const citationsOf = (
  file: CatalogMicrodata,
  locale: Locale,
): readonly { readonly style: string; readonly text: string }[] => {
  const { citation, rows } = texts[locale].microdata;
  const { dataVersion } = readCatalog();
  const title = microdataName(file, locale);
  const counts = counted(file.rows, rows, locale);
  const abnt = fill(citation, {
    title,
    version: dataVersion,
    rows: counts,
    address: PAGE_ADDRESS,
    date: ACCESS_DATE,
  });
  const key = `vinculo_${microdataId(file).replace('-', '_')}_${dataVersion}`;
  const bibtex = [
    `@misc{${key},`,
    '  author = {{Vínculo}},',
    `  title = {${title}},`,
    `  version = {${dataVersion}},`,
    `  note = {${counts}},`,
    `  url = {${PAGE_ADDRESS}},`,
    `  urldate = {${ACCESS_DATE}}`,
    '}',
  ].join('\n');
  return [
    { style: 'ABNT', text: abnt },
    { style: 'BibTeX', text: bibtex },
  ];
};
