import path from 'node:path';
import { literal, type Database } from '../../engine/database.ts';
import type { Catalog, CatalogCube } from '../../registry/public-files.ts';
import type { LegitimateNumber, ThreeNumbers } from '../../registry/reconciliation/files.ts';
import { text } from '../../registry/text.ts';
import type { Text } from '../../registry/types.ts';

const REPORT: Pick<LegitimateNumber, 'id' | 'label' | 'definition'> = {
  id: 'relatorio',
  label: text('Relatório', 'Report', 'Informe'),
  definition: text(
    'Declaradas no prazo (MOV), sem brasileiros naturalizados, país inteiro.',
    'Declared on time (MOV), without naturalised Brazilians, whole country.',
    'Declaradas en plazo (MOV), sin brasileños naturalizados, país entero.',
  ),
};
const MICRODATA: Pick<LegitimateNumber, 'id' | 'label' | 'definition'> = {
  id: 'microdados',
  label: text('Microdados', 'Microdata', 'Microdatos'),
  definition: text(
    'Todas as linhas: no prazo, mais as fora do prazo, menos as excluídas (MOV + FOR − EXC), com naturalizados.',
    'Every row: on time, plus late, minus excluded (MOV + FOR − EXC), with naturalised Brazilians.',
    'Todas las líneas: en plazo, más las tardías, menos las excluidas (MOV + FOR − EXC), con naturalizados.',
  ),
};
const PANEL = {
  municipio: text(
    'Soma dos municípios exibidos da série ajustada: o que o sigilo não deixa mostrar fica de fora.',
    'Sum of the municipalities shown of the adjusted series: what confidentiality hides is left out.',
    'Suma de los municipios exhibidos de la serie ajustada: lo que la confidencialidad oculta queda fuera.',
  ),
  uf: text(
    'Soma das UF exibidas da série ajustada (a origem não dá município): o que o sigilo não deixa mostrar fica de fora.',
    'Sum of the states shown of the adjusted series (the source gives no municipality): what confidentiality hides is left out.',
    'Suma de las UF exhibidas de la serie ajustada (el origen no da municipio): lo que la confidencialidad oculta queda fuera.',
  ),
} as const;

const STEPS: Readonly<Record<'naturalizados' | 'ajustes' | 'nao_divulgados', Text>> = {
  naturalizados: text(
    'Brasileiros naturalizados (definição)',
    'Naturalised Brazilians (definition)',
    'Brasileños naturalizados (definición)',
  ),
  ajustes: text(
    'Fora do prazo menos exclusões: FOR − EXC (data)',
    'Late minus exclusions: FOR − EXC (date)',
    'Fuera de plazo menos exclusiones: FOR − EXC (fecha)',
  ),
  nao_divulgados: text(
    'Lugares não divulgados (sigilo)',
    'Places not disclosed (confidentiality)',
    'Lugares no divulgados (confidencialidad)',
  ),
};

/** The three numbers of every month that both series of CAGED have; empty without them. */
export async function threeNumbers(
  folder: string,
  database: Database,
  { cubes }: Catalog,
): Promise<readonly ThreeNumbers[]> {
  const series = (vintage: CatalogCube['vintage']) =>
    cubes.find(
      (cube) => cube.base === 'CAGED' && cube.cube === 'CAGED' && cube.vintage === vintage,
    );
  const [onTime, adjusted] = [series('sem_ajuste'), series('ajustado')];
  if (!onTime || !adjusted) return [];
  const level = adjusted.hasMunicipio ? 'municipio' : 'uf';
  const shown = await shownByPeriod(folder, database, adjusted, level);
  return onTime.periods.flatMap((period) => {
    const at = adjusted.periods.indexOf(period);
    if (at < 0) return [];
    const report = onTime.totalsWithoutNaturalised['saldo']?.[onTime.periods.indexOf(period)] ?? 0;
    const everyone = onTime.totals['saldo']?.[onTime.periods.indexOf(period)] ?? 0;
    const all = adjusted.totals['saldo']?.[at] ?? 0;
    const panel = shown.get(period) ?? 0;
    return [
      {
        period,
        level,
        numbers: [
          { ...REPORT, value: report },
          { ...MICRODATA, value: all },
          { id: 'painel', label: PANEL_LABEL, definition: PANEL[level], value: panel },
        ],
        steps: [
          step('naturalizados', everyone - report),
          step('ajustes', all - everyone),
          step('nao_divulgados', panel - all),
        ],
      },
    ] satisfies readonly ThreeNumbers[];
  });
}

const PANEL_LABEL = text('Painel (DataMigra)', 'Panel (DataMigra)', 'Panel (DataMigra)');

const step = (id: keyof typeof STEPS, value: number) => ({ id, label: STEPS[id], value });

/** Balance of the places that a table by place shows. */
async function shownByPeriod(
  folder: string,
  database: Database,
  cube: CatalogCube,
  level: ThreeNumbers['level'],
): Promise<ReadonlyMap<string, number>> {
  const parquet = cube.files.find(({ format }) => format === 'parquet')?.path ?? '';
  const shown =
    level === 'municipio'
      ? `regexp_full_match(municipio, '\\d{7}') and municipio not like '%99999'`
      : `regexp_full_match(uf, '\\d{2}') and uf <> '99'`;
  const rows = await database.rows<{ period: string; saldo: number }>(
    `select ano || '-' || mes as period, sum(saldo)::double as saldo
     from read_parquet(${literal(path.join(folder, parquet))}) where ${shown} group by 1`,
  );
  return new Map(rows.map(({ period, saldo }) => [period, saldo]));
}
