import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { literal, withDatabase } from '../../pipeline/engine/database.ts';
import { codeLists } from '../../pipeline/registry/code-lists.ts';
import { LOCALES } from '../../pipeline/registry/types.ts';
import { variableOf, variables } from '../../pipeline/registry/variables/index.ts';

type Expression = { readonly alias: string; readonly column_names?: readonly string[] };
type Parsed = {
  readonly statements: readonly {
    readonly node: { readonly select_list: readonly Expression[] };
  }[];
};

/** Output columns of a query, as its final SELECT names them. */
async function columnsOf(file: string): Promise<readonly string[]> {
  const sql = readFileSync(path.join(import.meta.dirname, '../../pipeline', file), 'utf8');
  const text = await withDatabase({ file: ':memory:' }, (database) =>
    database.value<string>(`select json_serialize_sql(${literal(sql)})`),
  );
  const [statement] = (JSON.parse(text) as Parsed).statements;
  return (statement?.node.select_list ?? []).map(
    ({ alias, column_names }) => alias || (column_names?.at(-1) ?? ''),
  );
}

describe('variables', () => {
  it('are declared once each', () => {
    expect(new Set(variables.map(({ id }) => id)).size).toBe(variables.length);
  });

  it.each(['estoque', 'movimento', 'ctps'])(
    'cover every harmonised column of %s',
    async (table) => {
      const columns = await columnsOf(`3-harmonise/${table}.sql`);
      expect(columns.length).toBeGreaterThan(10);
      expect(columns.filter((column) => !variables.some(({ id }) => id === column))).toEqual([]);
    },
  );

  it('have a code list when they are coded, and only then', () => {
    const wrong = variables.filter(({ type, codeList }) =>
      type === 'code' ? !codeLists[codeList ?? ''] : codeList !== undefined,
    );
    expect(wrong).toEqual([]);
  });

  it('have a label, a definition and a legal basis', () => {
    const bare = variables.filter(
      ({ label, definition, basis }) =>
        !basis || LOCALES.some((locale) => !label[locale] || !definition[locale]),
    );
    expect(bare).toEqual([]);
  });

  it('share identifiers only for the purposes of law', () => {
    const identifiers = variables.filter(({ type }) => type === 'identifier');
    expect(identifiers.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['pis', 'cpf', 'nome', 'cnpj', 'pessoa_id']),
    );
    expect(identifiers.filter(({ sharing }) => sharing !== 'especifico')).toEqual([]);
  });

  it('mark race and disability as sensitive, and nothing else', () => {
    expect(variables.filter(({ sensitive }) => sensitive).map(({ id }) => id)).toEqual([
      'raca_cor',
      'deficiencia',
      'tipo_deficiencia',
    ]);
  });
});

describe('variableOf', () => {
  it('fails on an unknown variable', () => {
    expect(() => variableOf('idadee')).toThrow('unknown variable: idadee');
  });
});
