import { llmsText } from '../documents/llms.ts';

export const GET = (): Response =>
  new Response(llmsText(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
