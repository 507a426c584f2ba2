import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import { columnOf, type CubeData } from '../tables/cube.ts';
import { cubeData } from './cells.ts';
import { basesWithData, cubesOf } from './release.ts';

/** What a base keeps of its places, counted over its published cells and nothing else. */
export type KeptPlaces = {
  readonly cube: CatalogCube;
  /**
   * Records published inside each UF and the share of them that shows the município, 0 to 1. What
   * went up to the região is in no UF, so a share of 1 may be that of a UF where little is published.
   */
  readonly byUf: ReadonlyMap<string, { readonly records: number; readonly share: number }>;
  /** Of all records. */
  readonly municipio: number;
  readonly atLeastUf: number;
  readonly smallestCell: number;
  /** Smallest count of a "não divulgado"; null when nothing is. */
  readonly smallestResidual: number | null;
};

type Counted = { records: number; kept: number };

const isUf = (code: string): boolean => /^\d\d$/.test(code);
const isResidual = (code: string): boolean => code.endsWith('99999');

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

type Smallest = { cell: number; residual: number };

/** Figures of a row, signs apart; a balance is made of the others. */
const figuresOf = ({ measures }: CubeData, row: number): readonly number[] =>
  [...measures]
    .filter(([id]) => id !== 'saldo')
    .map(([, values]) => Math.abs(values[row] ?? 0))
    .filter((n) => n > 0);

const tally = (cube: CatalogCube) => {
  const data = cubeData(cube.id);
  const [ufs, towns] = [columnOf(data, 'uf'), columnOf(data, 'municipio')];
  const byUf = new Map<string, Counted>();
  const smallest: Smallest = { cell: Infinity, residual: Infinity };
  for (let row = 0; row < data.rows; row++) {
    const uf = ufs.codes[ufs.index[row] ?? 0] ?? '';
    const hidden = isResidual(towns.codes[towns.index[row] ?? 0] ?? '');
    const counted = byUf.get(uf) ?? { records: 0, kept: 0 };
    byUf.set(uf, counted);
    for (const n of figuresOf(data, row)) {
      counted.records += n;
      if (!hidden) counted.kept += n;
      smallest.cell = Math.min(smallest.cell, n);
      if (hidden) smallest.residual = Math.min(smallest.residual, n);
    }
  }
  return { byUf, smallest };
};

const sum = (counts: readonly Counted[], of: keyof Counted): number =>
  counts.reduce((total, each) => total + each[of], 0);

/** The kept places of a cube that has municípios. */
export const keptPlaces = (cube: CatalogCube): KeptPlaces => {
  const { byUf, smallest } = tally(cube);
  const inUf = [...byUf].filter(([uf]) => isUf(uf));
  const all = sum([...byUf.values()], 'records');
  return {
    cube,
    byUf: new Map(inUf.map(([uf, { records, kept }]) => [uf, { records, share: ratio(kept, records) }])),
    municipio: ratio(sum([...byUf.values()], 'kept'), all),
    atLeastUf: ratio(
      sum(
        inUf.map(([, each]) => each),
        'records',
      ),
      all,
    ),
    smallestCell: smallest.cell,
    smallestResidual: Number.isFinite(smallest.residual) ? smallest.residual : null,
  };
};

/** Kept places of the leading cube of each base with municípios. */
export const keptOfBases = (): readonly KeptPlaces[] =>
  basesWithData().flatMap(({ id }) => {
    const [cube] = cubesOf(id);
    return cube?.hasMunicipio ? [keptPlaces(cube)] : [];
  });
