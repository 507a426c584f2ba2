import type { Catalog } from '../../registry/public-files.ts';

/**
 * AAAA-MM-DD of a release for the formats that demand a date: the newest received file, and for
 * synthetic data, which were never received, the last day of the newest period. Never a clock.
 */
export function releaseDate(receivedOn: string | null, { cubes }: Catalog): string {
  if (receivedOn !== null) return receivedOn;
  const newest =
    cubes
      .flatMap(({ periods }) => periods)
      .toSorted()
      .at(-1) ?? '1970';
  const [year = '1970', month = '12'] = newest.split('-');
  const day = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(day).padStart(2, '0')}`;
}
