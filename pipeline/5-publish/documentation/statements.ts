import type { Catalog, CatalogCube } from '../../registry/public-files.ts';
import type { ReconciledStatement } from '../../registry/reconciliation/files.ts';
import { statements, type Relation } from '../../registry/reconciliation/statements.ts';

/** What the reports say in words of the movements declared on time, beside ours. */
export function reconciledStatements({ cubes, mode }: Catalog): readonly ReconciledStatement[] {
  const onTime = cubes.find(({ cube, vintage }) => cube === 'CAGED' && vintage === 'sem_ajuste');
  return statements.map(({ relation, ...statement }) => {
    const { measure, period, against } = statement;
    const ours = onTime && pair(onTime, measure, [period, against]);
    return { ...statement, ours: ours ?? null, verdict: verdictOf(relation, mode, ours) };
  });
}

type Pair = readonly [number, number];

function pair(
  cube: CatalogCube,
  measure: ReconciledStatement['measure'],
  periods: readonly [string, string],
): Pair | undefined {
  const [value, other] = periods.map((period) => valueOf(cube, measure, period));
  return value === undefined || other === undefined ? undefined : [value, other];
}

/** Without naturalised Brazilians, as the reports count. */
function valueOf(
  { periods, totalsWithoutNaturalised }: CatalogCube,
  measure: ReconciledStatement['measure'],
  period: string,
): number | undefined {
  const parts = measure === 'saldo' ? ['saldo'] : ['admissoes', 'desligamentos'];
  const values = parts.map((each) => totalsWithoutNaturalised[each]?.[periods.indexOf(period)]);
  return values.reduce((sum, each) =>
    sum === undefined || each === undefined ? undefined : sum + each,
  );
}

const verdictOf = (
  relation: Relation,
  mode: Catalog['mode'],
  ours: Pair | undefined,
): ReconciledStatement['verdict'] => {
  if (!ours) return 'sem_periodo';
  if (mode === 'synthetic') return 'sintetico';
  return holds(relation, ours) ? 'confere' : 'nao_confere';
};

/** Whether figures stand to each other as the words say. */
export function holds(relation: Relation, [value, other]: Pair): boolean {
  if (relation === 'ambos_positivos') return value > 0 && other > 0;
  return relation === 'maior' ? value > other : value < other;
}
