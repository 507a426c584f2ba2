/** What the method needs to know; every value is public (DISCLOSURE: only keys are secret). */
export type ProtectionParameters = {
  readonly profile: ProtectionProfile;
  /** Smallest count that may be published for quasi-identifiers. */
  readonly k: number;
  /** Smallest count behind a cell with pay or a sensitive distribution. */
  readonly ks: number;
};

export type ProtectionProfile = 'padrao' | 'obmigra';

/**
 * `padrao`: k = 5, the usual threshold of statistical offices for counts (Handbook on SDC, ch. 4).
 * `obmigra`: k = 10, the threshold measured on OBMigra's public SisMigra files.
 */
export const PROFILES: Readonly<Record<ProtectionProfile, ProtectionParameters>> = {
  padrao: { profile: 'padrao', k: 5, ks: 10 },
  obmigra: { profile: 'obmigra', k: 10, ks: 10 },
};
