import type { APIRoute } from 'astro';
import { documents, type DocumentEntry } from '../documents/index.ts';
import { toMarkdown } from '../documents/markdown.ts';
import { executedNotebooks } from '../notebooks/executed.ts';
import { notebookDocument } from '../notebooks/notebook-document.ts';
import { LOCALES } from '../locales.ts';
import type { Locale } from '../../pipeline/registry/types.ts';

type Props = { readonly entry: DocumentEntry; readonly locale: Locale; readonly path: string };

const notebooks = async (): Promise<readonly DocumentEntry[]> =>
  (await executedNotebooks()).map((executed) => ({
    slug: `cadernos/${executed.notebook.id}`,
    write: (locale) => notebookDocument(executed, locale),
  }));

/** The Markdown twin of every document and notebook, at the address of the page with `.md`. */
export const getStaticPaths = async () => {
  const entries = [...documents(), ...(await notebooks())];
  return LOCALES.flatMap((locale) =>
    entries.map((entry) => {
      const path = `${locale === 'pt' ? '' : `${locale}/`}${entry.slug}`;
      return { params: { document: path }, props: { entry, locale, path } };
    }),
  );
};

export const GET: APIRoute<Props> = ({ props: { entry, locale, path } }) =>
  new Response(toMarkdown(entry.write(locale), `${path}.md`), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
