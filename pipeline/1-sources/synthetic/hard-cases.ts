/**
 * The hard cases of pairing: how many immigrants per mille are planted in each, beyond the dirt of
 * every record (`dirt.ts`). Rates are assumptions, set so that a case is rare in the country and
 * still frequent enough to be measured. Who is in which is in `caso` of the truth.
 */
export const casosDificeis = {
  /**
   * Full name, country and sex of another person. The short lists of names give many more by
   * chance; these are the ones that can be counted.
   */
  homonimo: 5,
  /** The same, and the same birth date: nothing but the numbers tells them apart. */
  homonimoMesmoNascimento: 1,
  /**
   * Birth date, family names, country and UF of another person. One birth in 42 is a twin's (Monden,
   * Pison and Smits, 2021), but few twins migrate together.
   */
  gemeo: 4,
  /**
   * One PIS for two or three of a family, half of whom use it in a part of their bonds. With 2.25
   * persons to a family, 3 ‰ of persons use somebody else's number (LINKAGE.md).
   */
  pisDeFamilia: 5,
  /** A PIS whose holder has left every job is found again with somebody else. Of persons who have left. */
  pisReutilizado: 2,
  /** Six bonds beside a principal one: three at the same time, three in succession. */
  seteVinculos: 1,
  /**
   * Of the years of a bond: its records carry the CPF of somebody of the same company, as when a
   * form is filled in over the previous one.
   */
  cpfDeColega: 1,
} as const;

/**
 * Persons per mille whose documents say 1 January, by country of birth, where many births were not
 * registered on the day. Assumed.
 */
export const primeiroDeJaneiro: Readonly<Record<string, number>> = {
  AFEGANISTÃO: 250,
  ERITRÉIA: 150,
  IÊMEN: 150,
  SUDÃO: 150,
  IRAQUE: 100,
  SÍRIA: 100,
  'REPÚBLICA DEMOCRÁTICA DO CONGO': 80,
  CONGO: 60,
  SENEGAL: 60,
  GUINÉ: 60,
  'GUINÉ BISSAU': 60,
  MALI: 60,
  NIGÉRIA: 40,
  BANGLADESH: 80,
  PAQUISTÃO: 80,
  ANGOLA: 30,
  HAITI: 30,
};

/** A case in which a person is made like another one, the model. */
type Par = {
  readonly caso: string;
  /** Persons in the case per mille, models included. */
  readonly porMil: number;
  /** Mean number of persons around one model, itself included. */
  readonly membros: number;
};

/** One model in so many has two persons like it instead of one, where the case is a family. */
export const familiaDeTres = 4;

const pares: readonly Par[] = [
  { caso: 'homonimo', porMil: casosDificeis.homonimo, membros: 2 },
  {
    caso: 'homonimo_mesmo_nascimento',
    porMil: casosDificeis.homonimoMesmoNascimento,
    membros: 2,
  },
  { caso: 'gemeo', porMil: casosDificeis.gemeo, membros: 2 },
  { caso: 'pis_de_familia', porMil: casosDificeis.pisDeFamilia, membros: 2 + 1 / familiaDeTres },
  { caso: 'pis_reutilizado', porMil: casosDificeis.pisReutilizado, membros: 2 },
];

/**
 * Table `sint_caso`: which slice of the draw makes a person the model of a case (`desde` ≤ draw ×
 * 1000 < `ate`), and `reserva`, the number of the pool that those like it come from. Slices and
 * pools do not overlap, so nobody is in two of these cases.
 */
export function pairTable(): string {
  let next = 0;
  const rows = pares.map(({ caso, porMil, membros }, reserva) => {
    const desde = next;
    next += porMil / membros;
    return `('${caso}', ${reserva}, ${desde}::double, ${next}::double)`;
  });
  return `create or replace table sint_caso as select * from (values ${rows.join(', ')})
    as t (caso, reserva, desde, ate)`;
}
