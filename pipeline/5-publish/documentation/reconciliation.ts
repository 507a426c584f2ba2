import type { Database } from '../../engine/database.ts';
import type { Catalog, CatalogCube, Origin } from '../../registry/public-files.ts';
import type {
  Reconciled,
  ReconciledTotal,
  ThreeNumbers,
  Verdict,
} from '../../registry/reconciliation/files.ts';
import type { OfficialTotal } from '../../registry/reconciliation/official-total.ts';
import { officialTotals } from '../../registry/reconciliation/official-totals.ts';
import { text } from '../../registry/text.ts';
import { reconciledStatements } from './statements.ts';
import { threeNumbers } from './three-numbers.ts';

const SYNTHETIC = text(
  'Esta versão é de dados sintéticos, em que só a escala geral foi calibrada: a comparação vale no modo público.',
  'This release is of synthetic data, in which only the general scale was calibrated: the comparison is meant for the public mode.',
  'Esta versión es de datos sintéticos, en los que solo se calibró la escala general: la comparación vale en el modo público.',
);
const ABSENT = text(
  'Esta versão não tem o período.',
  'This release does not have the period.',
  'Esta versión no tiene el período.',
);

/** Our totals beside published ones, and the three numbers of each month of CAGED: data/public/reconciliation.json. */
export async function reconcile(
  folder: string,
  database: Database,
  catalog: Catalog,
): Promise<Reconciled> {
  const months = await threeNumbers(folder, database, catalog);
  const totals = officialTotals.map((total) => reconciledTotal(total, catalog));
  return {
    dataVersion: catalog.dataVersion,
    mode: catalog.mode,
    totals,
    statements: reconciledStatements(catalog),
    featured: featuredMonth(months, totals),
    months,
  };
}

/** The month of a total that ours equals, else the latest in which the three numbers are three. */
function featuredMonth(
  months: readonly ThreeNumbers[],
  totals: readonly ReconciledTotal[],
): string | null {
  const equal = totals.find(({ verdict, base }) => verdict === 'igual' && base === 'CAGED');
  const known = months.find(({ period }) => period === equal?.period);
  const three = months.findLast(({ steps }) => steps.every(({ value }) => value !== 0));
  return (known ?? three ?? months.at(-1))?.period ?? null;
}

function reconciledTotal(total: OfficialTotal, { cubes, mode }: Catalog): ReconciledTotal {
  const { id, base, period, what, definition, value, recorded, source, url } = total;
  const cube = cubes.find(
    (each) => each.base === base && each.vintage === total.vintage && !each.derivedFrom,
  );
  const ours = cube === undefined ? undefined : valueOf(cube, total);
  const verdict = verdictOf(total, mode, ours);
  return {
    id,
    base,
    period,
    what,
    definition,
    official: value,
    source,
    ...(url === undefined ? {} : { url }),
    ours:
      cube === undefined || ours === undefined || verdict === 'outra_populacao'
        ? null
        : { cube: cube.id, measure: total.measure, value: ours },
    recorded: recorded === undefined ? null : { value: recorded, difference: recorded - value },
    difference:
      ours !== undefined && (verdict === 'igual' || verdict === 'difere') ? ours - value : null,
    verdict,
    reasons: reasonsOf(total, verdict),
  };
}

/** Without naturalised Brazilians, as the published totals of immigrants are. */
function valueOf(cube: CatalogCube, { measure, period }: OfficialTotal): number | undefined {
  return cube.totalsWithoutNaturalised[measure]?.[cube.periods.indexOf(period)];
}

function verdictOf(total: OfficialTotal, mode: Origin, ours: number | undefined): Verdict {
  if (total.population === 'todos') return 'outra_populacao';
  if (ours === undefined) return 'sem_periodo';
  if (mode === 'synthetic') return 'sintetico';
  return ours === total.value ? 'igual' : 'difere';
}

/** Of this release, after those of the difference that the public mode has. */
function reasonsOf(total: OfficialTotal, verdict: Verdict): ReconciledTotal['reasons'] {
  const { reasons, recorded, value } = total;
  const known = recorded !== undefined && recorded !== value ? reasons : [];
  if (verdict === 'sintetico') return known.length > 0 ? known : [SYNTHETIC];
  if (verdict === 'sem_periodo') return [...known, ABSENT];
  return verdict === 'igual' ? [] : reasons;
}
