import { existsSync } from 'node:fs';
import path from 'node:path';
import { identifier, literal } from '../../engine/database.ts';
import { stepText, type Step } from '../../engine/step.ts';
import { generatedStep } from '../generated-step.ts';
import { microdataFiles } from '../microdata.ts';

/** A table that a ledger keeps, so that the next vintage starts from it. */
export type LedgerTable = {
  /** Table a publication leaves, written into the ledger. */
  readonly from: string;
  /** The same rows in the next vintage; empty without a ledger. */
  readonly into: string;
  readonly grain: string;
  readonly columns: readonly (readonly [name: string, type: string])[];
};

const varchar = (...names: readonly string[]) => names.map((name) => [name, 'varchar'] as const);
const integer = (...names: readonly string[]) => names.map((name) => [name, 'integer'] as const);

const PARCEL = [
  ...varchar('cubo'),
  ['ajuste', 'boolean'],
  ...varchar('ano', 'mes', 'movimento'),
] as const;

const thematic = microdataFiles.filter(({ kind }) => kind === 'tematico');

/** Everything of a ledger: what was counted where, how classes were named, and the years shown by attribute. */
export const ledgerTables: readonly LedgerTable[] = [
  {
    from: 'prt_safra_nova',
    into: 'prt_safra',
    grain: 'one row per series, parcel, class, UF and municipality of the sources, and place',
    columns: [...PARCEL, ...varchar('pais', 'sexo', 'uf', 'municipio', 'lugar'), ...integer('n')],
  },
  {
    from: 'prt_safra_classe_nova',
    into: 'prt_safra_classe',
    grain: 'one row per series, parcel, source country and sex, with its published class',
    columns: [...PARCEL, ...varchar('pais', 'sexo', 'pais_publicado', 'sexo_publicado')],
  },
  {
    from: 'prt_safra_ano_nova',
    into: 'prt_safra_ano',
    grain: 'one row per cube and year already shown by attribute',
    columns: varchar('cubo', 'ano'),
  },
  {
    from: 'prt_detalhado',
    into: 'prt_safra_detalhado',
    grain: 'one row per row of prt_detalhado already published',
    columns: [
      ...varchar('atributo', 'cubo', 'ano', 'movimento', 'pais', 'sexo', 'uf', 'municipio'),
      ...varchar('larga', 'fina'),
      ...integer('n'),
    ],
  },
  {
    from: 'prt_salario',
    into: 'prt_safra_salario',
    grain: 'one row per row of prt_salario already published',
    columns: [
      ...varchar('ano', 'pais', 'sexo', 'uf', 'municipio'),
      ...integer('pessoas', 'salario_medio', 'salario_mediano'),
    ],
  },
  {
    from: 'prt_total',
    into: 'prt_safra_total',
    grain: 'one row per row of prt_total already published',
    columns: [...varchar('cubo', 'ano', 'movimento', 'uf', 'municipio'), ...integer('n')],
  },
  {
    from: 'prt_anual',
    into: 'prt_safra_anual',
    grain: 'one row per row of prt_anual already published',
    columns: [
      ...varchar('cubo', 'ano', 'movimento', 'pais', 'sexo', 'uf', 'municipio'),
      ...integer('n'),
    ],
  },
  {
    from: 'prt_cota',
    into: 'prt_safra_cota',
    grain: 'one row per row of the quota already published, as JSON, with its place in its table',
    columns: [...varchar('tabela'), ...integer('posicao'), ...varchar('linha')],
  },
  {
    from: 'prt_todos',
    into: 'prt_safra_todos',
    grain: "one row per year and place of everyone's bonds already published; null is withheld",
    columns: [...varchar('ano', 'lugar'), ...integer('n')],
  },
  ...thematic.map(({ table, columns }) => ({
    from: table,
    into: `prt_safra_${table}`,
    grain: 'one row per person or movement already published',
    columns: varchar(...columns),
  })),
];

/** File of a table in the folder of a ledger. */
export const ledgerFile = (folder: string, { into }: LedgerTable): string =>
  path.join(folder, `${into}.parquet`);

/**
 * Steps that load the ledger in `folder`; empty tables without one. A ledger made before a table existed has no
 * file of it, for nothing of it was published; that no other file is missing was checked when it was opened.
 */
export function loadLedger(folder?: string): readonly Step[] {
  return ledgerTables.map((table) =>
    generatedStep(table.into, table.grain, loadSelect(table, folder), []),
  );
}

function loadSelect(table: LedgerTable, folder?: string): string {
  const file = folder === undefined ? undefined : ledgerFile(folder, table);
  if (file === undefined || !existsSync(file)) {
    const none = table.columns.map(([name, type]) => `null::${type} as ${identifier(name)}`);
    return `select ${none.join(', ')} where false`;
  }
  const columns = table.columns.map(([name]) => identifier(name));
  return `select ${columns.join(', ')} from read_parquet(${literal(file)})`;
}

/** A step of a thematic file with the rows of the years that the ledger already has. */
export function withPublishedRows(step: Step): Step {
  const kept = ledgerTables.find(({ from }) => from === step.table);
  if (!kept) return step;
  const { grain, select } = stepText(step);
  return {
    ...step,
    sql: { grain, select: `${select}\nunion all by name\nfrom ${kept.into}` },
    reads: [...step.reads, kept.into],
  };
}
