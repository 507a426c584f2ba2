import { text } from '../text.ts';
import type { Indicator } from './indicator.ts';
import { ART_93, BONDS, COMPANIES, POSTS } from './units.ts';

/**
 * What can be said of the quota from files that have establishments and no employer. A company is at
 * least as large as its largest establishment, and the rate never falls with size: so each
 * establishment's own rate is a lower bound. No upper bound is better than "one company":
 * reserved(n) ÷ n is largest at 1001, 51 ÷ 1001.
 */
export type SizeBand = {
  /** Code of `tamanho_estab`: 7 = 100–249 … 10 = 1,000 and more. */
  readonly band: string;
  /** Bonds of its establishments in the base of the quota, and out of it. */
  readonly base: number;
  readonly excluded: number;
  /** Bonds of persons with disability that count for the quota. */
  readonly disabled: number;
};

export type QuotaBounds = {
  readonly reserved: readonly [least: number, most: number];
  /** Persons with disability in obliged companies. */
  readonly filled: readonly [least: number, most: number];
  readonly obliged: readonly [least: number, most: number];
  readonly deficit: readonly [least: number, most: number];
};

/**
 * The band tells bonds, excluded ones among them: an establishment of `from` bonds has a base under
 * `threshold` only with from − threshold + 1 excluded bonds, and then costs threshold − 1 of base.
 */
const BANDS: Readonly<
  Record<string, { readonly from: number; readonly threshold: number; readonly percent: number }>
> = {
  '7': { from: 100, threshold: 100, percent: 2 },
  '8': { from: 250, threshold: 201, percent: 3 },
  '9': { from: 500, threshold: 201, percent: 3 },
  '10': { from: 1000, threshold: 501, percent: 4 },
};

/** Bounds that hold whatever companies the establishments belong to. */
export function quotaBounds(bands: readonly SizeBand[]): QuotaBounds {
  const base = total(bands, (each) => each.base);
  const disabled = total(bands, (each) => each.disabled);
  const reserved = [
    Math.ceil(total(bands, (each) => surelyReserved(each)) / 100),
    Math.floor((base * 51) / 1001),
  ] as const;
  const filled = [Math.max(0, total(bands, surelyInObliged)), base >= 100 ? disabled : 0] as const;
  return {
    reserved,
    filled,
    obliged: [reserved[0] > 0 ? 1 : 0, Math.floor(base / 100)],
    deficit: [Math.max(0, reserved[0] - disabled), reserved[1]],
  };
}

function surelyReserved(each: SizeBand): number {
  const band = BANDS[each.band];
  return band ? band.percent * Math.max(0, each.base - lost(each, band.threshold)) : 0;
}

function surelyInObliged(each: SizeBand): number {
  return BANDS[each.band] ? Math.max(0, each.disabled - lost(each, 100)) : 0;
}

/** Base that may sit in establishments of the band whose base is below `threshold`. */
function lost({ band, excluded }: SizeBand, threshold: number): number {
  const from = BANDS[band]?.from ?? 0;
  return Math.floor(excluded / (from - threshold + 1)) * (threshold - 1);
}

const total = (bands: readonly SizeBand[], of: (each: SizeBand) => number) =>
  bands.reduce((sum, each) => sum + of(each), 0);

/** The caution the ministry gives with its public microdata. */
export const disabilityCaution = text(
  'O Ministério do Trabalho pede cautela com o indicador e o tipo de deficiência dos microdados da RAIS (Comunicado MTb 209/16): são declaração do empregador e podem ter inconsistências quando desagregados. Arquivos públicos têm estabelecimentos, e a cota é da empresa: deles só se obtêm limites.',
  'The Ministry of Labour asks for caution with the disability indicator and type in the RAIS microdata (Comunicado MTb 209/16): they are declared by the employer and may be inconsistent when broken down. Public files have establishments, and the quota is of the company: they only give bounds.',
  'El Ministerio de Trabajo pide cautela con el indicador y el tipo de discapacidad de los microdatos de la RAIS (Comunicado MTb 209/16): los declara el empleador y pueden tener inconsistencias al desagregarse. Los archivos públicos tienen establecimientos, y la cuota es de la empresa: de ellos solo se obtienen límites.',
);

const bound = (
  id: string,
  of: { readonly pt: string; readonly en: string; readonly es: string; readonly formula: string },
  unit: Indicator['unit'],
): Indicator => ({
  id,
  label: text(of.pt, of.en, of.es),
  definition: disabilityCaution,
  formula: of.formula,
  unit,
  reference: `${ART_93}; Comunicado MTb 209/16`,
});

export const boundIndicators: readonly Indicator[] = [
  bound(
    'reservadas_min',
    {
      pt: 'Vagas reservadas, ao menos',
      en: 'Reserved posts, at least',
      es: 'Puestos reservados, al menos',
      formula: '⌈Σ base × alíquota do estabelecimento⌉',
    },
    POSTS,
  ),
  bound(
    'reservadas_max',
    {
      pt: 'Vagas reservadas, no máximo',
      en: 'Reserved posts, at most',
      es: 'Puestos reservados, a lo sumo',
      formula: '⌊Σ base × 51 ÷ 1001⌋',
    },
    POSTS,
  ),
  bound(
    'pcd_em_obrigadas_min',
    {
      pt: 'PcD em obrigadas, ao menos',
      en: 'Persons with disability in obliged companies, at least',
      es: 'PcD en obligadas, al menos',
      formula: 'Σ PcD em estabelecimentos de 100 ou mais',
    },
    BONDS,
  ),
  bound(
    'pcd_em_obrigadas_max',
    {
      pt: 'PcD em obrigadas, no máximo',
      en: 'Persons with disability in obliged companies, at most',
      es: 'PcD en obligadas, a lo sumo',
      formula: 'Σ PcD',
    },
    BONDS,
  ),
  bound(
    'obrigadas_max',
    {
      pt: 'Empresas obrigadas, no máximo',
      en: 'Obliged companies, at most',
      es: 'Empresas obligadas, a lo sumo',
      formula: '⌊Σ base ÷ 100⌋',
    },
    COMPANIES,
  ),
];
