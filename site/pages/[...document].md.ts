import type { APIRoute } from 'astro';
import { documents, type DocumentEntry } from '../documents/index.ts';
import { toMarkdown } from '../documents/markdown.ts';
import { LOCALES } from '../locales.ts';
import type { Locale } from '../../pipeline/registry/types.ts';

type Props = { readonly entry: DocumentEntry; readonly locale: Locale; readonly path: string };

/** The Markdown twin of every document, at the address of the page with `.md`. */
export const getStaticPaths = () =>
  LOCALES.flatMap((locale) =>
    documents().map((entry) => {
      const path = `${locale === 'pt' ? '' : `${locale}/`}${entry.slug}`;
      return { params: { document: path }, props: { entry, locale, path } };
    }),
  );

export const GET: APIRoute<Props> = ({ props: { entry, locale, path } }) =>
  new Response(toMarkdown(entry.write(locale), `${path}.md`), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
