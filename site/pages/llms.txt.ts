import { llmsText } from '../documents/llms.ts';
import { executedNotebooks } from '../notebooks/executed.ts';

export const GET = async (): Promise<Response> => {
  const notebooks = (await executedNotebooks()).map(({ notebook }) => notebook);
  return new Response(llmsText(notebooks), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
