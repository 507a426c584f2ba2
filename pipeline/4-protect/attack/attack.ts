import { DataError, listUpToTen } from '../../engine/data-error.ts';
import { withDatabase } from '../../engine/database.ts';
import type { AttackReport } from '../../registry/public-files.ts';
import { attackAlgebra } from './algebra.ts';
import { attackDifferences } from './differences.ts';
import { keptShares } from './kept.ts';
import { attackLocalisation } from './localisation.ts';
import { loadCells, openPublicFolder } from './public-folder.ts';
import { attackSmallCells } from './small-cells.ts';

/**
 * Attacks a published folder as an outsider would: reads it, and nothing confidential. Returns what
 * was tried and where it worked, whatever the result.
 */
export async function auditFolder(folder: string): Promise<AttackReport> {
  const open = openPublicFolder(folder);
  return withDatabase({ file: ':memory:' }, async (database) => {
    await loadCells(database, open);
    const attacks = [
      await attackSmallCells(database, open.k),
      await attackDifferences(database, open),
      await attackLocalisation(database, open.k),
      await attackAlgebra(database),
    ];
    return { dataVersion: open.dataVersion, k: open.k, attacks, kept: await keptShares(database) };
  });
}

/** The same, but throws the DataError `AtaqueBemSucedido` when an attack works anywhere. */
export async function attack(folder: string): Promise<AttackReport> {
  const report = await auditFolder(folder);
  const successful = report.attacks.filter(({ succeeded }) => succeeded > 0);
  if (successful.length === 0) return report;
  throw new DataError({
    name: 'AtaqueBemSucedido',
    what: `${successful.length} ataque(s) contra os arquivos a publicar tiveram sucesso; nada foi publicado`,
    where: listUpToTen(successful.map(({ id, detail }) => `${id}: ${detail}`)),
    todo: 'corrigir as regras em pipeline/4-protect; nunca publicar com um ataque bem-sucedido',
  });
}
