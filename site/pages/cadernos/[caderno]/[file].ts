import path from 'node:path';
import type { APIRoute } from 'astro';
import { strToU8, zipSync } from 'fflate';
import { readManifest } from '../../../data/index.ts';
import { executedNotebooks, notebookFiles } from '../../../notebooks/executed.ts';

type Props = { readonly content: string | Uint8Array };

/** The earliest date a zip can hold: the same files always make the same bytes. */
const MTIME = '1980-01-01T00:00:00';

/** Beside each notebook: its rows as CSV, its scripts, and a zip of everything to run it again. */
export const getStaticPaths = async () => {
  const notebooks = await executedNotebooks();
  const version = readManifest().dataVersion;
  const found = await Promise.all(
    notebooks.map(async (executed) => {
      const { id } = executed.notebook;
      const files = await notebookFiles(executed, version);
      const zipped = zipSync(
        Object.fromEntries(
          [...files].map(([name, text]) => [path.posix.join(id, name), strToU8(text)]),
        ),
        { mtime: MTIME },
      );
      const alone = [...files].filter(([name]) => /\.(csv|py|R)$/.test(name));
      return [...alone, [`${id}.zip`, zipped] as const].map(([file, content]) => ({
        params: { caderno: id, file },
        props: { content },
      }));
    }),
  );
  return found.flat();
};

export const GET: APIRoute<Props> = ({ props: { content } }) =>
  new Response(content as BodyInit, { headers: { 'Content-Type': 'application/octet-stream' } });
