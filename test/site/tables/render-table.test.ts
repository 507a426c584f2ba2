import { describe, expect, it } from 'vitest';
import { captionOf } from '../../../site/tables/caption.ts';
import { notesOf } from '../../../site/tables/notes.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import { defaultQuery } from '../../../site/tables/query-defaults.ts';
import type { Query } from '../../../site/tables/query.ts';
import { renderTable } from '../../../site/tables/render-table.ts';
import { book, cubeOf, flowSchema, row, stockSchema } from './sample-cube.ts';

const render = (changes: Partial<Query>, lines = 500) => {
  const query = { ...defaultQuery(stockSchema), ...changes };
  const data = cubeOf(stockSchema, [row({ n: 1234 }), row({ uf: 'R3', municipio: 'R399999' })]);
  return renderTable(pivot(data, stockSchema, book, query), stockSchema, book, { lines });
};

describe('renderTable', () => {
  it('has a caption, header cells with a scope and figures in the form of the language', () => {
    const { table } = render({ rows: ['uf'], columns: ['sexo'], from: '2020' });
    expect(table).toContain('<caption>');
    expect(table).toContain('<td>1.234</td>');
    expect(table.match(/<th(?=[ >])(?![^>]* scope=)/g)).toBeNull();
  });

  it('says a sign in words and prints only the signs that occur', () => {
    const { table, foot } = render({ rows: ['uf'], columns: [], from: '2020' });
    expect(table).toContain(
      '<span aria-hidden="true">x</span><span class="vt-spoken">omitido</span>',
    );
    expect(foot).toContain('Dado numérico omitido');
    expect(foot).not.toContain('Não se aplica');
  });

  it('keeps the total, when lines are cut', () => {
    const { table, linesLeft } = render({ rows: ['uf'], columns: [], from: '2020' }, 1);
    expect(linesLeft).toBeGreaterThan(0);
    expect(table).toContain('vt-total');
  });

  it('escapes what comes from data', () => {
    const schema = { ...stockSchema, source: '<script>"&' };
    const query = defaultQuery(schema);
    const { foot } = renderTable(
      pivot(cubeOf(schema, [row({})]), schema, book, query),
      schema,
      book,
    );
    expect(foot).toContain('&lt;script&gt;&quot;&amp;');
  });
});

describe('captionOf', () => {
  it('says what, by what, where and when', () => {
    const query = {
      ...defaultQuery(flowSchema),
      rows: ['pais'],
      columns: ['sexo'],
      filters: { uf: ['42'] },
    };
    expect(captionOf(flowSchema, book, query)).toBe(
      'Saldo – imigrantes de exemplo, por pais, segundo sexo – Santa Catarina – nov. 2019 – fev. 2020',
    );
  });
});

describe('notesOf', () => {
  const noted = {
    ...flowSchema,
    notes: [
      { text: 'quebra', breakBetween: ['2019-12', '2020-01'] as const },
      { text: 'país', dimension: 'pais', from: '2020-01' },
    ],
  };
  const query = defaultQuery(noted);

  it('prints a break only when the period crosses it', () => {
    expect(notesOf(noted, query)).toContain('quebra');
    expect(notesOf(noted, { ...query, from: '2020-01' })).not.toContain('quebra');
  });

  it('prints the note of a variable only when the table uses it', () => {
    expect(notesOf(noted, query)).not.toContain('país');
    expect(notesOf(noted, { ...query, rows: ['pais'] })).toContain('país');
    expect(notesOf(noted, { ...query, rows: ['pais'], to: '2019-12' })).not.toContain('país');
  });

  it('says which years lack months and whether naturalised Brazilians count', () => {
    const notes = notesOf(noted, { ...query, rows: ['ano'] });
    expect(notes).toContain('2019: somente novembro – dezembro.');
    expect(notes).toContain('Não inclui brasileiros naturalizados.');
  });
});
