import type { Locale } from '../../pipeline/registry/types.ts';
import { readVariables } from '../data/documents.ts';
import { pagePath } from '../nav.ts';
import { list, paragraph, type Block, type DocumentPage } from './block.ts';
import { publishedSummary } from './published-in.ts';
import { documentTexts } from './text.ts';

/** Every variable, the published ones first. */
export const variablesDocument = (locale: Locale): DocumentPage => {
  const text = documentTexts[locale].variables;
  const listed = readVariables();
  const published = listed.filter(({ publishedIn }) => publishedIn.length > 0);
  const others = listed.filter(({ publishedIn }) => publishedIn.length === 0);
  const table = (
    caption: string,
    head: readonly string[],
    rows: typeof listed,
    where: (each: (typeof listed)[number]) => string,
  ): Block => ({
    kind: 'table',
    caption,
    head,
    rows: rows.map((each) => [
      { text: each.label[locale], href: pagePath(locale, `variaveis/${each.id}`) },
      each.id,
      where(each),
      text.levels[each.sharing],
    ]),
  });
  return {
    slug: 'variaveis',
    title: text.title,
    lead: text.lead,
    blocks:
      listed.length === 0
        ? [paragraph(documentTexts[locale].absent)]
        : [
            list([{ text: text.layouts, href: pagePath(locale, 'variaveis/leiautes') }]),
            table(text.caption, text.head, published, (each) =>
              publishedSummary(each.publishedIn, locale),
            ),
            paragraph(text.sourceText),
            table(text.captionSource, text.headSource, others, (each) => each.layouts.join(', ')),
          ],
  };
};
