import { ENGINE_FILES, engineFile } from '../../../laboratory/engine-files.ts';

export const getStaticPaths = () => ENGINE_FILES.map((file) => ({ params: { file } }));

/** The SQL engine of the laboratory, served by this site: no other host is ever asked. */
export const GET = ({ params }: { readonly params: { readonly file?: string } }): Response => {
  const { media, bytes } = engineFile(params.file ?? '');
  return new Response(bytes, { headers: { 'Content-Type': media } });
};
