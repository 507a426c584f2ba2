import { DataError, listUpToTen } from '../../engine/data-error.ts';
import { withDatabase } from '../../engine/database.ts';
import type { AttackReport } from '../../registry/public-files.ts';
import type { Finding } from './finding.ts';
import { keptShares } from './kept.ts';
import { loadCells } from './load-cells.ts';
import { loadMicrodata } from './load-microdata.ts';
import { describeScan } from './leaks/refuse-leaks.ts';
import { scanBeside } from './leaks/scan-process.ts';
import { openPublicFolder } from './public-folder.ts';
import { suite, type AttackOptions } from './suite.ts';

/**
 * Attacks a published folder as an outsider would: reads it, and nothing confidential. Returns what
 * was tried and where it worked, whatever the result.
 */
export async function auditFolder(
  folder: string,
  options: AttackOptions = {},
): Promise<AttackReport> {
  const open = openPublicFolder(folder);
  const bytes = scanBeside(open.folder);
  bytes.catch(() => {});
  return withDatabase({ file: ':memory:' }, async (database) => {
    await loadCells(database, open);
    const microdata = await loadMicrodata(database, open);
    const attempt = { database, open, microdata, options };
    const attacks: AttackReport['attacks'][number][] = [];
    const found = (finding: Finding) => {
      options.onFinding?.(finding);
      attacks.push(finding);
    };
    for (const { run } of suite) found(await run(attempt));
    found(describeScan(await bytes));
    return { dataVersion: open.dataVersion, k: open.k, attacks, kept: await keptShares(database) };
  });
}

/** The same, but throws the DataError `AtaqueBemSucedido` when an attack works anywhere. */
export async function attack(folder: string, options: AttackOptions = {}): Promise<AttackReport> {
  const report = await auditFolder(folder, options);
  refuseSuccess(report);
  return report;
}

/** Throws `AtaqueBemSucedido` when a report has an attack that worked. */
export function refuseSuccess({ attacks }: AttackReport): void {
  const successful = attacks.filter(({ succeeded }) => succeeded > 0);
  if (successful.length === 0) return;
  throw new DataError({
    name: 'AtaqueBemSucedido',
    what: `${successful.length} ataque(s) contra os arquivos tiveram sucesso`,
    where: listUpToTen(successful.map(({ id, detail }) => `${id}: ${detail.pt}`)),
    todo: 'corrigir as regras em pipeline/4-protect; nunca publicar com um ataque bem-sucedido',
  });
}
