/** Codes of the sources → codes of the registry (SPEC 2.6, 3.7). */

export type CrosswalkBase = 'RAIS' | 'CAGED' | 'NOVO_CAGED';
export type CrosswalkVariable =
  'sexo' | 'raca_cor' | 'deficiencia' | 'escolaridade' | 'tipo_movimentacao' | 'tamanho_estab';

export type Crosswalk = {
  readonly variable: CrosswalkVariable;
  readonly base: CrosswalkBase;
  readonly from: string;
  /** Null: the source does not say, and the registry has no code for that. */
  readonly to: string | null;
};

type Codes = Readonly<Record<string, string | null>>;

const same = (codes: string): Codes =>
  Object.fromEntries(codes.split(' ').map((code) => [code, code]));

const SEXO = { '1': '1', '2': '2' };
const RACA_COR: Codes = { ...same('1 2 4 6 8 9'), '-1': '9' };
const DEFICIENCIA = same('0 1 2 3 4 5 6');
const TAMANHO = same('1 2 3 4 5 6 7 8 9 10');

/** RAIS degrees 1…11 → level of education; Novo CAGED adds 80 (pós-graduação). */
const ESCOLARIDADE: Codes = {
  '1': '01',
  '2': '01',
  '3': '01',
  '4': '01',
  '5': '02',
  '6': '03',
  '7': '04',
  '8': '05',
  '9': '06',
  '10': '07',
  '11': '07',
};

/** In RAIS and the old CAGED the unknown is -1; in Novo CAGED it is 9 or 99. */
const byBase: Readonly<Record<CrosswalkBase, Partial<Readonly<Record<CrosswalkVariable, Codes>>>>> =
  {
    RAIS: {
      sexo: { ...SEXO, '-1': '9' },
      raca_cor: RACA_COR,
      deficiencia: { ...DEFICIENCIA, '-1': '9' },
      escolaridade: { ...ESCOLARIDADE, '-1': null },
      tamanho_estab: { ...TAMANHO, '-1': null },
    },
    CAGED: {
      sexo: { ...SEXO, '-1': '9' },
      raca_cor: RACA_COR,
      deficiencia: { ...DEFICIENCIA, '-1': '9' },
      escolaridade: { ...ESCOLARIDADE, '-1': null },
      tamanho_estab: { ...TAMANHO, '-1': null },
      tipo_movimentacao: { '1': '1', '-1': '2' },
    },
    NOVO_CAGED: {
      sexo: { '1': '1', '3': '2', '9': '9' },
      raca_cor: { '1': '2', '2': '4', '3': '8', '4': '6', '5': '1', '6': '9', '9': '9' },
      deficiencia: { ...DEFICIENCIA, '9': '9' },
      escolaridade: { ...ESCOLARIDADE, '80': '07', '99': null },
      tamanho_estab: { ...TAMANHO, '90': null, '97': null, '98': null, '99': null },
      tipo_movimentacao: { '1': '1', '-1': '2' },
    },
  };

/** Every pair of source code and registry code. `tipo_movimentacao` is read from the saldo. */
export const crosswalks: readonly Crosswalk[] = Object.entries(byBase).flatMap(
  ([base, variables]) =>
    Object.entries(variables).flatMap(([variable, codes]) =>
      Object.entries(codes).flatMap(([code, to]) =>
        spellingsOf(base as CrosswalkBase, code).map((from) => ({
          variable: variable as CrosswalkVariable,
          base: base as CrosswalkBase,
          from,
          to,
        })),
      ),
    ),
);

/** RAIS and the old CAGED declare fields of two characters: some files write '01' for '1'. */
function spellingsOf(base: CrosswalkBase, code: string): readonly string[] {
  return base !== 'NOVO_CAGED' && /^\d$/.test(code) ? [code, `0${code}`] : [code];
}
