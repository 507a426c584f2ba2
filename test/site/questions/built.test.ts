import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../pipeline/registry/types.ts';
import { cubeSlug } from '../../../site/data/details.ts';
import { readCatalog } from '../../../site/data/release.ts';
import { formatInteger } from '../../../site/format/index.ts';
import { pagePath } from '../../../site/nav.ts';
import { questionsOf, type Question } from '../../../site/questions/index.ts';
import { openCube } from '../../../site/tables/opening-table.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import { readQuery } from '../../../site/tables/url-state.ts';
import { buildSmallSite, type BuiltSite } from '../built-site.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSmallSite();
  process.env['VINCULO_PUBLIC'] = site.published;
}, 600_000);

/** The figures of the table a question opens; null when it opens a page without one. */
const figuresOf = ({ href }: Question): readonly number[] | null => {
  const { pathname, search } = new URL(href, 'http://localhost/');
  const cube = readCatalog().cubes.find((each) => pathname === pagePath('pt', cubeSlug(each)));
  if (!cube) return null;
  const { schema, book, data } = openCube(cube.id, 'pt');
  const { query, refusals } = readQuery(schema, search);
  expect(refusals).toEqual([]);
  const { lines, columns, cell } = pivot(data, schema, book, query);
  return lines.flatMap((line) => columns.map((column) => cell(line, column).value ?? 0));
};

const NUMBER = /(?<![\d.])\d{1,3}(?:\.\d{3})*(?= |,)/u;

describe('the questions of a release', () => {
  it('are at least 30 in each language, each with an answer and a page that exists', () => {
    for (const locale of LOCALES) {
      const asked = questionsOf(locale);
      expect(asked.length).toBeGreaterThanOrEqual(30);
      expect(asked.filter(({ answer }) => !/\d/.test(answer))).toEqual([]);
      for (const { href } of asked) {
        const { pathname } = new URL(href, 'http://localhost/');
        expect(readFileSync(path.join(site.dist, pathname, 'index.html'), 'utf8')).toContain('<h1');
      }
    }
  });

  it('are answered by the figure that their table holds', () => {
    const tables = questionsOf('pt').flatMap((each) => {
      const figures = figuresOf(each);
      return figures ? [{ ...each, figures }] : [];
    });
    expect(tables.length).toBeGreaterThanOrEqual(30);
    for (const { answer, figures, text } of tables) {
      const told = answer.includes('%') ? null : NUMBER.exec(answer.replace(/^.*?: /u, ''))?.[0];
      if (told === null)
        expect(
          figures.some((value) => value > 0),
          text,
        ).toBe(true);
      else
        expect(
          figures.map((value) => formatInteger(value, 'pt')),
          text,
        ).toContain(told);
    }
  });

  it('stand on the front page, a few at once', () => {
    const html = readFileSync(path.join(site.dist, 'index.html'), 'utf8');
    const [list = ''] = html.slice(html.indexOf('data-turning')).split('</ul>');
    expect(list.match(/<li/g)).toHaveLength(18);
    expect(list.match(/<li[^>]* hidden/g)).toHaveLength(12);
  });
});
