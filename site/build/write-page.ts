import type { MiddlewareHandler } from 'astro';
import { askEarly } from './page-scripts.ts';
import { joinSheets } from './page-styles.ts';
import { relativeTo, rootFrom } from './relative-addresses.ts';

/** Served for any unknown address, at any depth: only its links must stay absolute. */
const NOT_FOUND = /\/404(?:\.html)?\/?$/;

/** Gives each page one file of styles, asked for early, and addresses that start at the page, before it is written. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const { headers } = response;
  if (!headers.get('content-type')?.startsWith('text/html') || NOT_FOUND.test(url.pathname))
    return response;
  const html = askEarly(joinSheets(await response.text()));
  return new Response(relativeTo(html, rootFrom(url.pathname)), response);
};
