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

describe('captionOf, of movements', () => {
  const titled = {
    ...flowSchema,
    title: 'Admissões e desligamentos de imigrantes no trabalho formal',
  };
  const captionFor = (measure: string): string =>
    captionOf(titled, book, { ...defaultQuery(titled), rows: ['uf'], columns: ['sexo'], measure });

  it.each([
    ['admissoes', 'Admissões de imigrantes'],
    ['desligamentos', 'Desligamentos de imigrantes'],
    ['saldo', 'Saldo de admissões e desligamentos de imigrantes'],
  ])('names what %s counts and nothing else', (measure, words) => {
    expect(captionFor(measure)).toMatch(new RegExp(`^${words}`));
  });

  it('leaves out the attribute of a derived cube that no axis has, and keeps acronyms', () => {
    const derived = {
      ...stockSchema,
      derivedFrom: 'RAIS',
      title: 'Imigrantes de exemplo, por faixa etária',
      variables: stockSchema.variables.map((each) =>
        each.id === 'sexo' ? { ...each, label: 'CNAE section' } : each,
      ),
    };
    const query = { ...defaultQuery(derived), rows: ['sexo'], columns: [] };
    expect(captionOf(derived, book, query)).toMatch(/^Imigrantes de exemplo, por CNAE section/);
  });
});

describe('a break of the series', () => {
  const broken = {
    ...flowSchema,
    notes: [{ text: 'quebra', breakBetween: ['2019-12', '2020-01'] as const }],
  };
  const data = cubeOf(broken, [
    row({ n: 9 }),
    row({ ano: '2019', mes: '12', n: 7 }),
    row({ ano: '2019', mes: '11', n: 8 }),
  ]);
  const printed = (changes: Partial<Query>) => {
    const query = { ...defaultQuery(broken), measure: 'admissoes', ...changes };
    return renderTable(pivot(data, broken, book, query), broken, book);
  };

  it('is drawn between the two lines it parts, in either order, and explained', () => {
    for (const descending of [false, true]) {
      const { table, foot } = printed({
        rows: ['mes'],
        columns: [],
        sort: { by: 'label', descending },
      });
      const lines = table.match(/<tr aria-rowindex[^>]*vt-broken[^>]*><th[^>]*>[^<]*/g) ?? [];
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(descending ? 'dez. 2019' : 'jan. 2020');
      expect(table).toContain('quebra na série junto a este período');
      expect(foot).toContain('Linha tracejada');
    }
  });

  it('is drawn down the column that follows it, header and cells', () => {
    const { table } = printed({ rows: ['uf'], columns: ['ano'] });
    expect(table).toMatch(/<th scope="col" class="vt-broken">[^/]*2020/);
    const lines = table.match(/<tr[^>]*aria-rowindex/g)?.length ?? 0;
    expect(table.match(/<td class="(?:vt-sign )?vt-broken"/g)).toHaveLength(lines - 2);
  });

  it('is not drawn in a table that tells no periods apart', () => {
    const { table, foot } = printed({ rows: ['uf'], columns: ['sexo'] });
    expect(table).not.toContain('vt-broken');
    expect(foot).not.toContain('Linha tracejada');
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
