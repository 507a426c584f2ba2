import type { Plugin } from 'vite';

const SHEETS = /<link rel="stylesheet" href="[^"]+">/g;
const FONTS = /<link rel="preload" as="font" [^>]+>/g;
const MODULE = /<script type="module" src="\/_astro\/([^"]+)">/g;
const FIRST_SCRIPT = /<script src="([^"]+)">/;

/**
 * The files that each script of a page imports. Pages are rendered by a bundle of their own, in the same
 * process as the build of the scripts.
 */
const imported = ((
  globalThis as { vinculoImports?: Map<string, readonly string[]> }
).vinculoImports ??= new Map<string, readonly string[]>());

/** Remembers what each built script imports at once. */
export const rememberImports = (): Plugin => ({
  name: 'remember-imports',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') imported.set(chunk.fileName, chunk.imports);
  },
});

/** A script and everything it imports, however deep, each once. */
const withImports = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const each of imported.get(file) ?? []) withImports(each, seen);
  return seen;
};

/**
 * Asks for styles, scripts and every module of a page at once, and for its fonts after them, ahead of the
 * script that a browser stops at: on a slow connection each is otherwise found only when the one before
 * has come.
 */
export const askEarly = (html: string): string => {
  const end = html.indexOf('</head>');
  const [head, body] = [html.slice(0, end), html.slice(end)];
  const [script = '', address = ''] = FIRST_SCRIPT.exec(head) ?? [];
  if (script === '') return html;
  const modules = new Set(
    [...html.matchAll(MODULE)].flatMap(([, file]) => [...withImports(`_astro/${file}`)]),
  );
  const early = [
    ...(head.match(SHEETS) ?? []),
    `<link rel="preload" as="script" href="${address}">`,
    ...[...modules].map((file) => `<link rel="modulepreload" href="/${file}">`),
    ...(head.match(FONTS) ?? []),
  ];
  const rest = head.replaceAll(SHEETS, '').replaceAll(FONTS, '');
  return rest.replace(script, early.join('') + script) + body;
};
