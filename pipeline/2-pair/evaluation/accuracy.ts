import type { Database } from '../../engine/database.ts';
import type {
  Accuracy,
  FlowBias,
  GroupAccuracy,
  PeriodAccuracy,
} from '../../registry/public-files.ts';
import { estimateOf, type RatioSums } from './interval.ts';

/** The smallest group whose recall is compared with the others (target of the design). */
const SMALLEST_GROUP = 1000;
const PERIODS = ['todos', 'antes', 'depois', 'entre'] as const;

type Sums = RatioSums & { readonly medida: string; readonly periodo: string };
type GroupSums = Sums & { readonly recorte: string; readonly grupo: string };

/** Accuracy against the truth of a synthetic run. Reads what `truthSteps` made. */
export async function pairingAccuracy(database: Database, threshold: number): Promise<Accuracy> {
  const precision = await database.rows<Sums>('from ava_precisao');
  const recall = await database.rows<GroupSums>('from ava_revocacao');
  const people = await peopleByGroup(database);
  const groups = (name: string, smallest: number) =>
    people
      .filter(({ recorte, pessoas }) => recorte === name && pessoas >= smallest)
      .map((group) => groupAccuracy(group, recall));
  return {
    lines: await database.value<number>('select count(*)::double from ver_linhas'),
    candidates: await database.value<number>(
      'select count(*)::double from ava_linhas where pessoa is not null and grupo is not null',
    ),
    people: await database.value<number>('select count(*)::double from ava_pessoas'),
    periods: PERIODS.map((period) => periodAccuracy(period, precision, recall)),
    byCountry: groups('pais', SMALLEST_GROUP),
    bySex: groups('sexo', SMALLEST_GROUP),
    byCase: groups('caso', threshold),
    flow: await flowBias(database, threshold),
  };
}

type Group = { readonly recorte: string; readonly grupo: string; readonly pessoas: number };

/** Persons with a line, by group. */
function peopleByGroup(database: Database): Promise<Group[]> {
  return database.rows<Group>(`
    select recorte, grupo, unidades as pessoas from ava_revocacao
    where medida = 'b3' and periodo = 'todos' order by pessoas desc, recorte, grupo`);
}

function periodAccuracy(
  period: (typeof PERIODS)[number],
  precision: readonly Sums[],
  recall: readonly GroupSums[],
): PeriodAccuracy {
  const all = recall.filter(({ recorte }) => recorte === 'todos');
  const of = (rows: readonly Sums[], medida: string) => {
    const sums = rows.find((each) => each.medida === medida && each.periodo === period);
    return sums ? estimateOf(sums) : null;
  };
  return {
    period,
    pairPrecision: of(precision, 'pares'),
    pairRecall: of(all, 'pares'),
    bCubedPrecision: of(precision, 'b3'),
    bCubedRecall: of(all, 'b3'),
  };
}

function groupAccuracy(group: Group, recall: readonly GroupSums[]): GroupAccuracy {
  const of = (medida: string) => {
    const sums = recall.find(
      (each) =>
        each.recorte === group.recorte &&
        each.grupo === group.grupo &&
        each.medida === medida &&
        each.periodo === 'todos',
    );
    return sums ? estimateOf(sums) : null;
  };
  return {
    key: group.grupo,
    people: group.pessoas,
    pairRecall: of('pares'),
    bCubedRecall: of('b3'),
    bCubedPrecision: of('precisao'),
  };
}

type Flow = { readonly uf: string; readonly verdade: number; readonly pareado: number };

async function flowBias(database: Database, threshold: number): Promise<readonly FlowBias[]> {
  const found = await database.rows<Flow>('from ava_fluxo order by uf');
  return found
    .filter(({ verdade, pareado }) => verdade >= threshold && pareado >= threshold)
    .map(({ uf, verdade, pareado }) => ({ uf, truth: verdade, paired: pareado }));
}
