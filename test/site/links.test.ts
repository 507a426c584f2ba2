import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSmallSite } from './built-site.ts';

let dist = '';

beforeAll(async () => {
  ({ dist } = await buildSmallSite());
}, 600_000);

const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const files = (pattern: string): readonly string[] => globSync(pattern, { cwd: dist });
const all = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found]) => found ?? '')),
];

/** Outside addresses, and what a page makes for itself. */
const FOREIGN = /^(?:https?:|mailto:|data:)/;

const ids = new Map<string, ReadonlySet<string>>();
const idsOf = (file: string): ReadonlySet<string> => {
  const known = ids.get(file) ?? new Set(all(read(file), /\sid="([^"]*)"/g));
  ids.set(file, known);
  return known;
};

/** Whether a link of a file leads to a file of the site, and to a part of it when it names one. */
const leads = (from: string, link: string): boolean => {
  const [address = '', part] = link.replaceAll('&amp;', '&').split('#');
  const [where = ''] = address.split('?');
  const target = where === '' ? from : path.join(path.dirname(from), decodeURIComponent(where));
  const index = path.join(target, 'index.html');
  const file = existsSync(path.join(dist, index)) ? index : target;
  if (!existsSync(path.join(dist, file))) return false;
  return !part || !file.endsWith('.html') || idsOf(file).has(decodeURIComponent(part));
};

const broken = (pattern: string, link: RegExp): readonly string[] =>
  files(pattern).flatMap((file) =>
    all(read(file), link)
      .filter((each) => !FOREIGN.test(each) && !leads(file, each))
      .map((each) => `${file} → ${each}`),
  );

describe('every link', () => {
  it('of a page leads to a page or file of the site, and to the part it names', () => {
    expect(broken('**/*.html', /\s(?:href|src)="([^"]*)"/g)).toEqual([]);
    expect(files('**/*.html').length).toBeGreaterThan(500);
  });

  it('of a document as text leads to a file of the site', () => {
    for (const pattern of ['**/*.md', 'llms.txt'])
      expect(broken(pattern, /\]\(([^)\s]+)\)/g)).toEqual([]);
    expect(files('**/*.md').length).toBeGreaterThan(150);
  });

  it('is missed when it leads nowhere', () => {
    expect(leads('index.html', 'nada/')).toBe(false);
    expect(leads('index.html', 'api/#nada')).toBe(false);
    expect(leads('index.html', 'api/#versoes')).toBe(true);
  });
});

describe('every checksum', () => {
  const hashes = new Map<string, string>();
  const hashOf = (file: string): string => {
    const known =
      hashes.get(file) ??
      createHash('sha256')
        .update(readFileSync(path.join(dist, file)))
        .digest('hex');
    hashes.set(file, known);
    return known;
  };
  const SUM = /\b[0-9a-f]{64}\b/;

  it('that a page prints is that of the file beside it', () => {
    const rows = files('**/index.html').flatMap((file) =>
      all(
        read(file).replaceAll('<wbr>', ''),
        /(<tr[^>]*>(?:(?!<\/tr>)[\s\S])*?\b[0-9a-f]{64}\b(?:(?!<\/tr>)[\s\S])*)/g,
      ).map((row) => ({ file, row })),
    );
    const wrong = rows.filter(({ file, row }) => {
      const [href = ''] = all(row, /href="([^"]*)"/g);
      return SUM.exec(row)?.[0] !== hashOf(path.join(path.dirname(file), href));
    });
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
  });

  it('that a page gives to search engines is that of the file it names', () => {
    const found = files('**/index.html').flatMap((file) =>
      [...read(file).matchAll(/"contentUrl":"([^"]+)"[^}]*?"sha256":"([0-9a-f]{64})"/g)].map(
        ([, url = '', sum]) => ({ target: path.join(path.dirname(file), url), sum }),
      ),
    );
    expect(found.filter(({ target, sum }) => hashOf(target) !== sum)).toEqual([]);
    expect(found.length).toBeGreaterThan(100);
  });
});
