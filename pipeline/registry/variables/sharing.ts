import type { Variable } from '../types.ts';

type Sharing = Pick<Variable, 'sharing' | 'basis' | 'sensitive'>;

/** De-identified and protected: anyone may have it. */
export const OPEN: Sharing = {
  sharing: 'amplo',
  basis: 'Decreto 10.046/2019, arts. 4º, I, e 11; LGPD, art. 12 (dado anonimizado)',
  sensitive: false,
};

/** Open after protection; race or colour is sensitive while it belongs to a person. */
export const OPEN_SENSITIVE: Sharing = {
  ...OPEN,
  basis: `${OPEN.basis}; art. 5º, II, e 11, II, b e c (dado sensível na origem)`,
  sensitive: true,
};

/** Under secrecy: describes one record or the processing of it. */
export const RESTRICTED: Sharing = {
  sharing: 'restrito',
  basis: 'Decreto 10.046/2019, arts. 4º, II, e 12; LGPD, arts. 7º, III e IV',
  sensitive: false,
};

/** Identifies a person or an employer: only for the purposes of law. */
export const IDENTIFYING: Sharing = {
  sharing: 'especifico',
  basis: 'Decreto 10.046/2019, arts. 4º, III, e 14; LGPD, arts. 6º, III, e 7º, III e IV',
  sensitive: false,
};

/** Health of one person. */
export const SENSITIVE: Sharing = {
  sharing: 'especifico',
  basis: 'Decreto 10.046/2019, arts. 4º, III, e 14; LGPD, arts. 5º, II, e 11, II, b e c',
  sensitive: true,
};
