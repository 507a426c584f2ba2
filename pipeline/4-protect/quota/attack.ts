import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DataError, listUpToTen } from '../../engine/data-error.ts';
import type { AttackReport, Catalog, Manifest } from '../../registry/public-files.ts';
import type { QuotaFile } from '../../registry/quota/files.ts';
import { text } from '../../registry/text.ts';
import type { Text } from '../../registry/types.ts';

type Finding = AttackReport['attacks'][number];
type Values = Readonly<Record<string, string | number | null>>;
type Tried = { readonly where: string; readonly value: number; readonly least: number };

/** Columns whose values, and whose differences, must be 0 or reach a threshold. */
const PERSONS = [
  'vagas_preenchidas',
  'pcd_em_obrigadas',
  'pcd_empregados',
  'admissoes_pcd',
  'desligamentos_pcd',
];
const COMPANIES = ['empresas_obrigadas', 'empresas_cumprem'];
const FEWEST_COMPANIES = 3;

/**
 * Reads the published tables of the quota as an outsider and adds to the report: Q1 small cells; Q2
 * differences between a place and its parts, and between columns of a row; Q3, with the vintage before in
 * `against`, years that changed. Throws `AtaqueBemSucedido` when one works.
 */
export function attackQuota(
  folder: string,
  report: AttackReport,
  { against }: { readonly against?: string } = {},
): AttackReport {
  const files = filesOf(folder);
  if (files.length === 0) return report;
  const manifest = readFileSync(path.join(folder, 'manifest.json'), 'utf8');
  const { ks } = (JSON.parse(manifest) as Manifest).parameters;
  const former = against === undefined ? [] : [revisions(filesOf(against), files)];
  const findings = [smallCells(files, ks), differences(files, ks), ...former];
  const successful = findings.filter(({ succeeded }) => succeeded > 0);
  if (successful.length > 0) throw succeededAttack(successful);
  return { ...report, attacks: [...report.attacks, ...findings] };
}

function filesOf(folder: string): readonly QuotaFile[] {
  const json = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const { quota = [] } = json('catalog.json') as Catalog;
  return quota
    .map(({ id }) => `quota/${id}.json`)
    .filter((name) => existsSync(path.join(folder, name)))
    .map((name) => json(name) as QuotaFile);
}

const years = (file: QuotaFile | undefined) =>
  Map.groupBy(file?.rows ?? [], ([year]) => String(year));

/** Years of a table that two vintages tell differently: whoever has both knows what one record changed. */
function revisions(former: readonly QuotaFile[], files: readonly QuotaFile[]): Finding {
  const tried = former.flatMap((file) => {
    const now = years(files.find(({ id }) => id === file.id));
    return [...years(file)].map(([year, rows]) => ({
      where: `${file.id} ${year}`,
      value: JSON.stringify(now.get(year)) === JSON.stringify(rows) ? 0 : 1,
      least: 2,
    }));
  });
  return finding(
    'Q3',
    text(
      'Anos da cota entre duas safras',
      'Years of the quota between two vintages',
      'Años de la cuota entre dos entregas',
    ),
    tried,
  );
}

function smallCells(files: readonly QuotaFile[], ks: number): Finding {
  const tried = files.flatMap((file) =>
    rowsOf(file).flatMap((row) => [
      ...thresholds(row, PERSONS, ks, file.id),
      ...thresholds(row, COMPANIES, FEWEST_COMPANIES, file.id),
    ]),
  );
  return finding(
    'Q1',
    text('Células pequenas da cota', 'Small cells of the quota', 'Celdas pequeñas de la cuota'),
    tried,
  );
}

function differences(files: readonly QuotaFile[], ks: number): Finding {
  const tried = files.flatMap((file) => [
    ...rowsOf(file).flatMap((row) => withinRow(row, ks, file.id)),
    ...placeRemainders(file, ks),
  ]);
  return finding(
    'Q2',
    text('Diferenças na cota', 'Differences in the quota', 'Diferencias en la cuota'),
    tried,
  );
}

function rowsOf({ dimensions, measures, rows }: QuotaFile): readonly Values[] {
  const columns = [...dimensions, ...measures].map(({ id }) => id);
  return rows.map((row) => Object.fromEntries(columns.map((id, at) => [id, row[at] ?? null])));
}

function thresholds(
  row: Values,
  columns: readonly string[],
  least: number,
  where: string,
): Tried[] {
  return columns.flatMap((column) => {
    const value = row[column];
    return typeof value === 'number' ? [{ where: `${where} ${column}`, value, least }] : [];
  });
}

/** Companies that do not comply, and persons outside obliged companies, are read by subtraction. */
function withinRow(row: Values, ks: number, where: string): Tried[] {
  const [obliged, complying] = [row['empresas_obrigadas'], row['empresas_cumprem']];
  const [all, inside] = [row['pcd_empregados'], row['pcd_em_obrigadas']];
  return [
    ...(typeof obliged === 'number' && typeof complying === 'number'
      ? [{ where: `${where} descumprem`, value: obliged - complying, least: FEWEST_COMPANIES }]
      : []),
    ...(typeof all === 'number' && typeof inside === 'number'
      ? [{ where: `${where} fora das obrigadas`, value: all - inside, least: ks }]
      : []),
  ];
}

/** What a place has beyond the sum of its parts, the rest included: must be nothing, or enough. */
function placeRemainders(file: QuotaFile, ks: number): Tried[] {
  const ids = file.dimensions.map(({ id }) => id);
  if (!ids.includes('lugar')) return [];
  const groups = ids.filter((id) => id !== 'nivel' && id !== 'lugar');
  const rows = rowsOf(file);
  const parts = Map.groupBy(
    rows.filter((row) => row['nivel'] !== 'brasil'),
    (row) => keyOf(row, groups, parentOf(row)),
  );
  return rows.flatMap((row) => {
    const own = parts.get(keyOf(row, groups, String(row['lugar'])));
    if (!own) return [];
    return [
      ...remainders(row, own, PERSONS, ks, file.id),
      ...remainders(row, own, COMPANIES, FEWEST_COMPANIES, file.id),
    ];
  });
}

function remainders(
  row: Values,
  parts: readonly Values[],
  ...[columns, least, where]: [readonly string[], number, string]
): Tried[] {
  return columns.flatMap((column) => {
    const whole = row[column];
    if (typeof whole !== 'number') return [];
    const sum = parts.reduce((total, each) => total + Number(each[column] ?? 0), 0);
    return [{ where: `${where} ${column} − partes`, value: whole - sum, least }];
  });
}

const keyOf = (row: Values, groups: readonly string[], place: string) =>
  JSON.stringify([place, ...groups.map((id) => row[id])]);

/** The place a row is part of, from its own code. */
function parentOf(row: Values): string {
  const code = String(row['lugar']);
  if (row['nivel'] === 'regiao') return '0';
  if (row['nivel'] === 'uf') return code.startsWith('R') ? code.slice(1) : code.slice(0, 1);
  return code.slice(0, 2);
}

function finding(id: string, title: Finding['title'], tried: readonly Tried[]): Finding {
  const works = tried.filter(({ value, least }) => value < 0 || (value > 0 && value < least));
  return {
    id,
    title,
    tried: tried.length,
    succeeded: works.length,
    detail: told(
      tried.length,
      works.map(({ where }) => where),
    ),
  };
}

function told(tried: number, places: readonly string[]): Text {
  const where = places.length > 0 ? `: ${listUpToTen(places)}` : '';
  return text(
    `${tried} valores (${places.length} com sucesso${where})`,
    `${tried} values (${places.length} succeeded${where})`,
    `${tried} valores (${places.length} con éxito${where})`,
  );
}

function succeededAttack(findings: readonly Finding[]): DataError {
  return new DataError({
    name: 'AtaqueBemSucedido',
    what: `${findings.length} ataque(s) contra as tabelas da cota tiveram sucesso; nada foi publicado`,
    where: listUpToTen(findings.map(({ id, detail }) => `${id}: ${detail}`)),
    todo: 'corrigir as regras em pipeline/4-protect/quota; nunca publicar com um ataque bem-sucedido',
  });
}
