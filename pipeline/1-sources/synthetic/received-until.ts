import { identifier, literal, type Database } from '../../engine/database.ts';

/** Month (AAAA-MM) in which a row of a staged view is received; a RAIS arrives in the year after its own. */
const RECEIVED: Readonly<Record<string, string>> = {
  stg_rais: `(ano + 1) || '-01'`,
  stg_caged: 'competencia_dec',
  stg_novo_caged: 'coalesce(competencia_exc, competencia_dec, competencia_mov)',
  stg_ctps: `strftime(data_emissao, '%Y-%m')`,
};

/**
 * Leaves in the staged views what a real folder would have in the month `release` (AAAA-MM): movements and
 * cards of the months so far, late declarations and exclusions declared so far, RAIS of the years before.
 * The bases of reabilitados and candidates are left whole.
 */
export async function keepReceivedUntil(database: Database, release: string): Promise<void> {
  for (const [view, month] of Object.entries(RECEIVED)) {
    const whole = identifier(`${view}_inteira`);
    await database.run(`alter view ${identifier(view)} rename to ${whole}`);
    await database.run(
      `create view ${identifier(view)} as select * from ${whole} where ${month} <= ${literal(release)}`,
    );
  }
}
