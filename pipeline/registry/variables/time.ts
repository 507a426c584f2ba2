import { text } from '../text.ts';
import type { Variable } from '../types.ts';
import { OPEN, RESTRICTED } from './sharing.ts';
import { coded, plain } from './variable.ts';

/** When. */
export const time: readonly Variable[] = [
  coded('ano', 'ano', {
    ...OPEN,
    label: text('Ano', 'Year', 'Año'),
    definition: text(
      'Ano-base da RAIS ou ano da movimentação, emissão ou ato.',
      'Reference year of RAIS or year of the movement, issue or act.',
      'Año base de la RAIS o año del movimiento, emisión o acto.',
    ),
  }),
  coded('mes', 'mes', {
    ...OPEN,
    label: text('Mês', 'Month', 'Mes'),
    definition: text(
      'Mês da movimentação, emissão ou ato; sempre com o ano.',
      'Month of the movement, issue or act; always with the year.',
      'Mes del movimiento, emisión o acto; siempre con el año.',
    ),
  }),
  plain('competencia_dec', 'text', {
    ...RESTRICTED,
    label: text('Competência de declaração', 'Month of declaration', 'Mes de declaración'),
    definition: text(
      'Mês (AAAA-MM) em que a movimentação foi declarada.',
      'Month (YYYY-MM) in which the movement was declared.',
      'Mes (AAAA-MM) en que se declaró el movimiento.',
    ),
  }),
  coded('ano_registro', 'ano', {
    ...OPEN,
    label: text('Ano de registro', 'Year of registration', 'Año de registro'),
    definition: text(
      'Ano do registro migratório.',
      'Year of the migration registration.',
      'Año del registro migratorio.',
    ),
  }),
  coded('mes_registro', 'mes', {
    ...OPEN,
    label: text('Mês de registro', 'Month of registration', 'Mes de registro'),
    definition: text(
      'Mês do registro migratório.',
      'Month of the migration registration.',
      'Mes del registro migratorio.',
    ),
  }),
  coded('ano_entrada', 'ano', {
    ...OPEN,
    label: text('Ano de entrada', 'Year of entry', 'Año de entrada'),
    definition: text(
      'Ano de entrada no país.',
      'Year of entry into the country.',
      'Año de entrada en el país.',
    ),
  }),
  coded('mes_entrada', 'mes', {
    ...OPEN,
    label: text('Mês de entrada', 'Month of entry', 'Mes de entrada'),
    definition: text(
      'Mês de entrada no país.',
      'Month of entry into the country.',
      'Mes de entrada en el país.',
    ),
  }),
];
