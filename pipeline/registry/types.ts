export type Locale = 'pt' | 'en' | 'es';
export const LOCALES: readonly Locale[] = ['pt', 'en', 'es'];
/** The same sentence in the three languages of the platform. */
export type Text = Readonly<Record<Locale, string>>;

/** What a code stands for, beyond an ordinary value. */
export type CodeKind =
  | 'value'
  /** A source category that groups several (e.g. RAIS "Outros africanos"). */
  | 'group'
  /** The source does not say. */
  | 'unknown'
  /** Generalised or hidden by disclosure protection. */
  | 'withheld';

/** A place inside a sentence, with its article: "no Haiti", "do Haiti", "haitianos". */
export type Phrases = {
  readonly in: Text;
  readonly of: Text;
  /** Nationals of a country: masculine plural in Portuguese and Spanish. */
  readonly people?: Text;
};

export type Code = {
  readonly code: string;
  readonly label: Text;
  readonly kind: CodeKind;
  /** Code of the parent in the parent code list (country → continent, município → UF). */
  readonly parent?: string;
  /** Present on countries, UFs and the few municipalities that take an article. */
  readonly phrases?: Phrases;
};

export type CodeList = {
  readonly id: string;
  readonly title: Text;
  /** Code list whose codes `parent` names. */
  readonly parentList?: string;
  readonly codes: readonly Code[];
};

/** Sharing level of Decreto 10.046/2019, art. 4: only `amplo` may reach the public build. */
export type SharingLevel = 'amplo' | 'restrito' | 'especifico';

export type Variable = {
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  readonly type: 'code' | 'integer' | 'decimal' | 'date' | 'text' | 'boolean' | 'identifier';
  readonly codeList?: string;
  readonly unit?: Text;
  readonly sharing: SharingLevel;
  /** Legal basis of the sharing level. */
  readonly basis: string;
  /** Sensitive personal data (LGPD art. 5 II). */
  readonly sensitive: boolean;
};

export type BaseId = 'CGIL' | 'CTPS' | 'RAIS' | 'CAGED' | 'SISMIGRA' | 'STI' | 'REFUGIO';

/** A methodological note of Nota Técnica 4/2022, 4.1, verbatim in pt. */
export type BaseNote = {
  readonly titulo: string;
  readonly descricao: readonly string[];
  readonly potencialidades: readonly string[];
  readonly limitacoes: readonly string[];
  readonly variaveis: readonly string[];
  readonly observacao: readonly string[];
};

export type Base = {
  readonly id: BaseId;
  /** Path segment on the site: 'rais', 'caged', … */
  readonly slug: string;
  readonly shortName: Text;
  readonly section: string;
  readonly notes: Readonly<Record<Locale, BaseNote>>;
  /** The public body that decides about the data (Nota Técnica 4/2022, 5.4). */
  readonly controller: string;
  readonly sharing: SharingLevel;
  /** What one published unit is, singular: 'vínculo ativo em 31/12'. */
  readonly unit: Text;
};

export type Measure = {
  readonly id: string;
  readonly label: Text;
  readonly unit: Text;
  /** False for a mean or a median: no sum of it means anything, and it may be withheld (null). */
  readonly summed?: false;
};

/** A sentence that must accompany a selection (SPEC 3.6), attached to data, not to a page. */
export type Note = {
  readonly id: string;
  readonly text: Text;
  readonly source: string;
  /** A break splits a series between two periods: no growth is computed across it. */
  readonly breakBetween?: readonly [string, string];
  /** Applies when the selection touches this interval of periods ('2018', '2020-01'); absent = always. */
  readonly from?: string;
  readonly to?: string;
  /** Applies only when this dimension is used in rows, columns or filters. */
  readonly dimension?: string;
};

/** The eight cubes of Nota Técnica 4/2022, 4.1. */
export type MainCubeId =
  'CGIL' | 'CTPS' | 'RAIS' | 'CAGED' | 'SISMIGRA_REGISTRO' | 'SISMIGRA_ENTRADA' | 'STI' | 'REFUGIO';

/** A main cube with one more attribute, at another grain, or with other measures. */
export type DerivedCubeId =
  | `${'RAIS' | 'CAGED'}_${'IDADE' | 'ESCOLARIDADE' | 'SECAO' | 'OCUPACAO' | 'RENDA' | 'RACA' | 'DEFICIENCIA'}`
  | 'RAIS_VINCULO'
  | 'CTPS_IDADE'
  | `${'CTPS' | 'CAGED'}_ANUAL`
  | 'RAIS_SALARIO'
  | 'RAIS_MUNICIPIO'
  | 'CAGED_MUNICIPIO';

export type CubeId = MainCubeId | DerivedCubeId;

export type View = {
  readonly row: string;
  readonly column?: string;
  readonly measure: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
};

export type Cube = {
  readonly id: CubeId;
  readonly base: BaseId;
  readonly title: Text;
  /** In a main cube, exactly the variables of Nota Técnica 4/2022 for this base, in order. */
  readonly dimensions: readonly string[];
  readonly measures: readonly Measure[];
  /** A stock is never summed over periods; a flow may be. */
  readonly kind: 'stock' | 'flow';
  readonly periodicity: 'year' | 'month';
  readonly lastPeriod?: string;
  readonly notes: readonly Note[];
  readonly defaultView: View;
};

/**
 * The published series of a cube: the same dimensions and measures over different vintages.
 * `ajustado` = MOV + FOR − EXC (or on time + adjustments before 2020); `sem_ajuste` = on time only.
 */
export type Vintage = 'sem_ajuste' | 'ajustado' | 'unica';
