import type { SharingLevel } from '../types.ts';

/**
 * Level of a base as the controller holds it: records of identified persons, shared with specific
 * bodies for purposes of law (Decreto 10.046/2019, arts. 4 and 14). What protection lets through
 * is `amplo`, variable by variable.
 */
export const IDENTIFIED: SharingLevel = 'especifico';
