import type { MiddlewareHandler } from 'astro';
import { relativeTo, rootFrom } from './relative-addresses.ts';

/** Served for any unknown address, at any depth: only its links must stay absolute. */
const NOT_FOUND = /\/404(?:\.html)?\/?$/;

/** Writes each page with addresses that start at the page. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const { headers } = response;
  if (!headers.get('content-type')?.startsWith('text/html') || NOT_FOUND.test(url.pathname))
    return response;
  return new Response(relativeTo(await response.text(), rootFrom(url.pathname)), response);
};
