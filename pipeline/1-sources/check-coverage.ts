import { literal, type Database } from '../engine/database.ts';
import { DataError, listUpToTen } from '../engine/data-error.ts';
import type { Source } from './source.ts';

/** A year with fewer lines than this share of the year before is taken for incomplete. */
export const smallestShareOfPreviousYear = 0.5;

type Period = { readonly tipo: string; readonly competencia: string; readonly linhas: number };

/**
 * Compares each period with the one before: a monthly series without a month, or a yearly stock
 * that lost half its lines, stops the run. Late and excluded movements (FOR, EXC) may be none in a
 * month.
 */
export async function checkCoverage(database: Database, source: Source): Promise<void> {
  const periods = await database.rows<Period>(
    `select tipo, competencia, sum(linhas_lidas)::double as linhas
     from reception where fonte = ${literal(source.id)} group by all order by tipo, competencia`,
  );
  for (const tipo of new Set(periods.map((each) => each.tipo))) {
    const series = periods.filter((each) => each.tipo === tipo);
    if (tipo === 'MOV' || tipo === '-') refuseGaps(source, series);
    if (source.base === 'RAIS') refuseShrinking(source, series);
  }
}

function refuseGaps(source: Source, series: readonly Period[]): void {
  const months = series.map((each) => each.competencia).filter((each) => each.length === 7);
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return;
  const missing = monthsBetween(first, last).filter((month) => !months.includes(month));
  if (missing.length === 0) return;
  throw new DataError({
    name: 'MesAusente',
    what: `faltam ${missing.length} meses entre ${first} e ${last}`,
    where: `${source.id} ${series[0]?.tipo ?? ''}: ${listUpToTen(missing)}`,
    todo: 'receba os arquivos dos meses que faltam, ou retire os posteriores: uma série com buraco não pode ser somada',
  });
}

/** Months from one to the other, both included, as 'AAAA-MM'. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = monthNumber(first); month <= monthNumber(last); month += 1) {
    months.push(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

function refuseShrinking(source: Source, series: readonly Period[]): void {
  const shrunk = series.flatMap((period, index) => {
    const before = series[index - 1];
    const isNext = before && Number(period.competencia) === Number(before.competencia) + 1;
    return isNext && period.linhas < smallestShareOfPreviousYear * before.linhas
      ? [`${period.competencia} (${period.linhas} linhas, ${before.linhas} no ano anterior)`]
      : [];
  });
  if (shrunk.length === 0) return;
  throw new DataError({
    name: 'CoberturaCaiu',
    what: 'um ano tem menos da metade das linhas do ano anterior',
    where: `${source.id}: ${listUpToTen(shrunk)}`,
    todo: 'confira se falta o arquivo de alguma região (um por região, nos anos em que a fonte divide o país)',
  });
}
