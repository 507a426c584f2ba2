import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { identifier, literal, withDatabase } from '../../../pipeline/engine/database.ts';
import type { ApiIndex } from '../../../pipeline/registry/api-files.ts';
import type {
  LayoutChange,
  ListedVariable,
  VariableDocument,
} from '../../../pipeline/registry/documentation-files.ts';
import type { Catalog } from '../../../pipeline/registry/public-files.ts';
import { publishedOnce } from '../published.ts';
import { ddiProblems, parseXml, type Parsed } from './ddi-schema.ts';
import { ddiSchema } from './ddi-xsd.ts';

const published = publishedOnce();
const cubes = () =>
  published.json<ApiIndex>('api/v1/index.json').datasets.filter(({ kind }) => kind === 'cube');
const variable = (id: string) =>
  published.json<VariableDocument>(`documentation/variables/${id}.json`);
/** Column names of a CSV: of a cube, or of rows as OBMigra's are written. */
const header = (csv: string) => {
  const [line = ''] = published.text(csv).split(/\r?\n/);
  return csv.startsWith('microdata/') ? line.replace('\ufeff', '').split(';') : line.split(',');
};

describe('DDI Codebook', () => {
  const named = (node: Parsed, name: string): readonly Parsed[] =>
    node.children.flatMap((child) => [
      ...(child.name === name ? [child] : []),
      ...named(child, name),
    ]);

  it('keeps the content models of version 2.5', () => {
    for (const { id } of cubes()) {
      const document = parseXml(published.text(`documentation/${id}/ddi.xml`));
      expect(ddiProblems(document)).toEqual([]);
    }
    expect(cubes().length).toBeGreaterThan(3);
  });

  it('is valid against the XML Schema of the DDI Alliance (where pip has it)', (context) => {
    const complaints = ddiSchema();
    if (!complaints) return context.skip('no pip, or no network, to have the schema');
    const documents = globSync('documentation/*/ddi.xml', { cwd: published.path('') });
    for (const name of documents) expect(complaints(published.text(name)), name).toEqual([]);
    expect(documents.length).toBeGreaterThan(8);
    const text = published.text('documentation/rais/ddi.xml');
    const broken = [
      text.replace('<titl>', '<titulo>').replace('</titl>', '</titulo>'),
      text.replace('intrvl="discrete"', 'intrvl="discreta"'),
      text.replace(' ID="F1"', ' ID="1F"'),
    ];
    for (const each of broken) expect(complaints(each).length).toBeGreaterThan(0);
  });

  it('describes the columns of the file, in its order', () => {
    for (const { id } of cubes()) {
      const document = parseXml(published.text(`documentation/${id}/ddi.xml`));
      const names = named(document, 'var').map(({ attributes }) => attributes['name']);
      expect(names).toEqual(header(`cubes/${id}.csv`));
    }
  });

  it('is refused out of order, with an unknown element, and when not well formed', () => {
    const text = published.text('documentation/rais/ddi.xml');
    const swapped = text.replace(/(<txt>[^<]*<\/txt>)(\s*)(<catgry[\s\S]*?<\/catgry>)/, '$3$2$1');
    expect(ddiProblems(parseXml(swapped)).some((each) => each.endsWith('var: order'))).toBe(true);
    const unknown = text.replace(/<txt>/, '<texto>').replace('</txt>', '</texto>');
    expect(ddiProblems(parseXml(unknown))).not.toEqual([]);
    expect(() => parseXml(text.replace('</var>', ''))).toThrow('closes');
  });
});

describe('frequencies', () => {
  it('are sums of published cells: the last period of a stock, all of a flow', async () => {
    for (const [id, cube, period] of [
      ['sexo', 'RAIS', true],
      ['uf', 'CAGED', false],
    ] as const) {
      const frequency = variable(id).frequencies.find((each) => each.cube === cube);
      const from = literal(published.path(`cubes/${cube.toLowerCase()}.parquet`));
      const rows = await withDatabase({ file: ':memory:' }, (database) =>
        database.rows<{ code: string; value: number }>(
          `select ${identifier(id)} as code, sum(${identifier(frequency?.measure ?? '')})::double as value from ${from}
           ${period ? `where ano = (select max(ano) from ${from})` : ''} group by 1 order by 1`,
        ),
      );
      expect(frequency?.rows).toEqual(rows);
    }
  });
});

describe('variable documents', () => {
  it('exist for every published dimension and name where it comes from', () => {
    const dimensions = new Set(
      cubes().flatMap(({ columns }) =>
        columns.filter(({ role }) => role === 'dimension').map(({ id }) => id),
      ),
    );
    const listed = published.json<readonly ListedVariable[]>('documentation/variables.json');
    for (const id of dimensions) {
      expect(listed.map((each) => each.id)).toContain(id);
      expect(variable(id).origins.length, id).toBeGreaterThan(0);
    }
  });

  it('set the codes of the sources beside the harmonised ones', () => {
    const codes = (id: string, layout: string) =>
      variable(id).origins.find((each) => each.layout === layout)?.codes ?? [];
    const sexo = codes('sexo', 'novo-caged');
    expect(sexo.find(({ from }) => from === '3')).toMatchObject({ fromLabel: 'Mulher', to: '2' });
    expect(codes('sexo', 'rais').find(({ from }) => from === '2')?.to).toBe('2');
    expect(codes('pais_nacionalidade', 'rais').find(({ from }) => from === '26')?.to).toBe('VEN');
  });

  it('name every source code of a looked-up column once per span of years', () => {
    for (const id of ['sexo', 'raca_cor', 'escolaridade', 'pais_nacionalidade'])
      for (const { layout, field, codes } of variable(id).origins) {
        const keys = codes.map(({ from, since }) => `${from} ${since ?? ''}`);
        expect(new Set(keys).size, `${id} ${layout} ${field}`).toBe(keys.length);
      }
    expect(variable('raca_cor').origins.length).toBe(6);
  });

  it('label every harmonised code that a source code becomes', () => {
    for (const id of ['sexo', 'raca_cor', 'escolaridade', 'deficiencia', 'pais_nacionalidade']) {
      const { codes, origins } = variable(id);
      const known = codes.map(({ code }) => code);
      const made = origins.flatMap((each) => each.codes.flatMap(({ to }) => to ?? []));
      expect(made.filter((code) => !known.includes(code))).toEqual([]);
      expect(made.length, id).toBeGreaterThan(1);
    }
  });

  it('publish no frequency of a variable that is not open', () => {
    for (const { id, sharing } of published.json<readonly ListedVariable[]>(
      'documentation/variables.json',
    ))
      if (sharing !== 'amplo') expect(variable(id).frequencies, id).toEqual([]);
    expect(variable('pis').sharing).toBe('especifico');
  });
});

describe('layout changes', () => {
  it('tell when a column and a code came', () => {
    const changes = published.json<readonly LayoutChange[]>('documentation/layout-changes.json');
    expect(changes).toContainEqual(
      expect.objectContaining({
        layout: 'rais',
        field: 'ano_chegada',
        year: 2016,
        change: 'coluna_nova',
      }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({
        layout: 'rais',
        field: 'data_admissao',
        year: 2023,
        change: 'coluna_retirada',
      }),
    );
    const ofRais = changes.filter(({ layout }) => layout === 'rais').map(({ year }) => year);
    expect(ofRais).toEqual(ofRais.toSorted());
  });
});

describe('Frictionless and CSVW', () => {
  type Package = {
    readonly resources: readonly {
      readonly path: string;
      readonly bytes: number;
      readonly hash: string;
      readonly schema: {
        readonly primaryKey?: readonly string[];
        readonly fields: readonly {
          readonly name: string;
          readonly type: string;
          readonly constraints?: { readonly enum: readonly string[] };
        }[];
      };
    }[];
  };
  const resources = () => published.json<Package>('datapackage.json').resources;

  it('describe the columns of each CSV as they are, with a hash that is right', () => {
    for (const { path: name, bytes, hash, schema } of resources()) {
      const content = readFileSync(published.path(name));
      expect([
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]).toEqual([bytes, hash]);
      expect(schema.fields.map((each) => each.name)).toEqual(header(name));
      const csvw = published.json<{
        url: string;
        tableSchema: { columns: readonly { name: string }[] };
      }>(`${name}-metadata.json`);
      expect(csvw.url).toBe(path.posix.basename(name));
      expect(csvw.tableSchema.columns.map((each) => each.name)).toEqual(header(name));
    }
    const rows = published.json<Catalog>('catalog.json').microdata ?? [];
    expect(resources().length).toBe(cubes().length + rows.length);
  });

  it('declare types, codes and a key that the rows keep', async () => {
    for (const { path: name, schema } of resources()) {
      const types = schema.fields.map(
        (field) => `${literal(field.name)}: '${field.type === 'integer' ? 'INTEGER' : 'VARCHAR'}'`,
      );
      const rows = `(select *, row_number() over () as posicao from read_csv(${literal(published.path(name))}, header = true, delim = '${name.startsWith('microdata/') ? ';' : ','}', columns = {${types.join(', ')}}))`;
      const unknown = schema.fields.flatMap(({ name: column, constraints }) =>
        constraints
          ? [
              `count(*) filter (${identifier(column)} not in (${constraints.enum.map(literal).join(',')}))`,
            ]
          : [],
      );
      const keys = (schema.primaryKey ?? ['posicao']).map(identifier).join(', ');
      const [found] = await withDatabase({ file: ':memory:' }, (database) =>
        database.rows<{ wrong: number; repeated: number }>(
          `select (${unknown.join(' + ')})::integer as wrong, (count(*) - count(distinct (${keys})))::integer as repeated from ${rows}`,
        ),
      );
      expect(found).toEqual({ wrong: 0, repeated: 0 });
    }
  });
});

describe('label scripts', () => {
  it('read the CSV and label every column and every short list of codes', () => {
    for (const { id } of cubes()) {
      const [stata, r, spss] = ['do', 'R', 'sps'].map((suffix) =>
        published.text(`documentation/${id}/rotulos.${suffix}`),
      );
      for (const column of header(`cubes/${id}.csv`)) {
        expect(stata).toContain(`label variable ${column} `);
        expect(r).toContain(`attr(dados$${column}, "label")`);
        expect(spss).toContain(`${column} '`);
      }
      if (!header(`cubes/${id}.csv`).includes('sexo')) continue;
      expect(stata).toContain('label define sexo 1 `"');
      expect(r).toMatch(/dados\$sexo <- factor\(dados\$sexo, levels = c\("1", "2"/);
      expect(spss).toMatch(/VALUE LABELS sexo '1' 'Masculino'/);
    }
  });

  it('leave no quote open', () => {
    for (const { id } of cubes()) {
      const lines = (suffix: string) =>
        published
          .text(`documentation/${id}/rotulos.${suffix}`)
          .split('\n')
          .filter((line) => !/^[*#]/.test(line));
      const quotes = (line: string, quote: string) => line.split(quote).length - 1;
      const open = lines('R').filter((line) => quotes(line.replaceAll('\\"', ''), '"') % 2 === 1);
      expect(open).toEqual([]);
      expect(lines('do').filter((line) => quotes(line, '`"') !== quotes(line, `"'`))).toEqual([]);
      expect(quotes(lines('sps').join('\n').replace(`'"'`, ''), `'`) % 2).toBe(0);
    }
  });
});
