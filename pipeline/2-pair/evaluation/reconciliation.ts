import type { Database } from '../../engine/database.ts';
import type { Reconciliation } from '../../registry/public-files.ts';

export type Balance = {
  readonly uf: string;
  readonly ano: number;
  readonly inicial: number;
  readonly admissoes: number;
  readonly desligamentos: number;
  readonly final: number;
  /** Stock of the UF in the published cube. */
  readonly publicado: number;
};

/** Reads what the step `ava_conciliacao` made. */
export async function reconciliationOf(
  database: Database,
  threshold: number,
): Promise<Reconciliation> {
  return reconcile(
    await database.rows<Balance>('from ava_conciliacao order by ano, uf'),
    threshold,
  );
}

/**
 * Stock(t) against stock(t−1) + admissions − separations. The country is given whole; of a UF only the
 * gap, to the nearest multiple of the threshold, beside the stock its cube publishes: exact stocks
 * and flows of a UF would give back, by difference, what the cubes withhold of it. Below the
 * threshold a figure is withheld with its line.
 */
export function reconcile(balances: readonly Balance[], threshold: number): Reconciliation {
  const country = balances.filter(({ uf }) => uf === 'BR');
  const states = balances.filter(({ uf }) => uf !== 'BR');
  return {
    country: country.map((balance) => {
      const { ano, inicial, admissoes, desligamentos, final } = balance;
      const parts = [inicial, admissoes, desligamentos, final];
      if (parts.some((part) => part !== 0 && part < threshold)) return { year: ano, parts: null };
      return {
        year: ano,
        parts: {
          before: inicial,
          admissions: admissoes,
          separations: desligamentos,
          after: final,
          gap: gapOf(balance),
        },
      };
    }),
    byUf: states
      .filter(({ publicado }) => publicado >= threshold)
      .map((balance) => ({
        uf: balance.uf,
        year: balance.ano,
        stock: balance.publicado,
        gap: threshold * Math.round(gapOf(balance) / threshold) || 0,
      })),
  };
}

function gapOf({ inicial, admissoes, desligamentos, final }: Balance): number {
  return final - (inicial + admissoes - desligamentos);
}
