import { same, text } from '../text.ts';
import type { CodeList, Text } from '../types.ts';
import { value } from './code.ts';

const MONTHS: readonly Text[] = [
  text('Janeiro', 'January', 'Enero'),
  text('Fevereiro', 'February', 'Febrero'),
  text('Março', 'March', 'Marzo'),
  text('Abril', 'April', 'Abril'),
  text('Maio', 'May', 'Mayo'),
  text('Junho', 'June', 'Junio'),
  text('Julho', 'July', 'Julio'),
  text('Agosto', 'August', 'Agosto'),
  text('Setembro', 'September', 'Septiembre'),
  text('Outubro', 'October', 'Octubre'),
  text('Novembro', 'November', 'Noviembre'),
  text('Dezembro', 'December', 'Diciembre'),
];

export const mes: CodeList = {
  id: 'mes',
  title: text('Mês', 'Month', 'Mes'),
  codes: MONTHS.map((label, index) => value(String(index + 1).padStart(2, '0'), label)),
};

const FIRST_YEAR = 1985;
const LAST_YEAR = 2035;

/** Years of administrative records: RAIS identified files begin in 1985. */
export const ano: CodeList = {
  id: 'ano',
  title: text('Ano', 'Year', 'Año'),
  codes: Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) =>
    value(String(FIRST_YEAR + index), same(String(FIRST_YEAR + index))),
  ),
};
