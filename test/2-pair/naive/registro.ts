/** A record as the rules of `2-pair/README.md` see it. */
export type Registro = {
  readonly base: 'RAIS' | 'CAGED' | 'NOVO_CAGED' | 'CTPS';
  readonly arquivo: number;
  readonly linha: number;
  readonly pis: number | null;
  /** A PIS with a wrong check digit, as it was typed; then `pis` is null. */
  readonly pisDigitado: number | null;
  readonly cpf: number | null;
  /** YYYY-MM-DD. */
  readonly nascimento: string | null;
  readonly sexo: '1' | '2' | null;
  /** RAIS and the old CAGED only. */
  readonly nome: string | null;
  /** Country of nationality: not in the old CAGED. */
  readonly nacionalidade: Pais | null;
  /** Country of birth: Novo CAGED and CTPS only. */
  readonly naturalidade: Pais | null;
  readonly ano: number;
  /** Employer and day of admission: not in CTPS. */
  readonly cnpj: string | null;
  readonly admissao: string | null;
  readonly municipio: string | null;
  readonly uf: string | null;
};

/** XBR is a naturalised Brazilian (RAIS); XXX, not specified (Novo CAGED and CTPS). */
export type Pais = 'HTI' | 'VEN' | 'CHN' | 'BRA' | 'XBR' | 'XXX';

export const recordId = (of: Registro) => `${of.arquivo}:${of.linha}`;

/** The first of birth and nationality that is a country, and not a group of countries. */
export function countryOf({ naturalidade, nacionalidade }: Registro): string | null {
  const countries = [naturalidade, nacionalidade];
  return countries.find((pais) => pais !== null && !pais.startsWith('X')) ?? null;
}

/** The values that are said, once each, in order. */
export function said<T extends string | number>(values: readonly (T | null)[]): readonly T[] {
  return [...new Set(values)].filter((value) => value !== null).toSorted(ascending);
}

export const ascending = <T extends string | number>(one: T, other: T) =>
  one < other ? -1 : one > other ? 1 : 0;

export function groupBy<T, K>(all: readonly T[], key: (of: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    const of = key(each);
    if (of !== null) groups.set(of, [...(groups.get(of) ?? []), each]);
  }
  return groups;
}
