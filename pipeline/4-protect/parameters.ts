import { EVERYONE } from '../registry/denominators.ts';

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

/** A parameter with what it rests on: law, article or paper. */
export type ReferencedParameter = {
  readonly id: string;
  readonly value: number;
  readonly reference: string;
};

/** Every parameter of a profile, for the page on confidentiality. */
export function referencedParameters({
  profile,
  k,
  ks,
}: ProtectionParameters): readonly ReferencedParameter[] {
  const threshold =
    profile === 'obmigra'
      ? 'OBMigra, microdados públicos do SisMigra 2018–2021: (UF, município, país, ano) com menos de 10 registros é mascarado'
      : 'Handbook on Statistical Disclosure Control (ESSnet), cap. 4; Nota Técnica 4/2022, 5.6 a 5.8';
  return [
    { id: 'k', value: k, reference: threshold },
    { id: 'ks', value: ks, reference: 'LGPD (Lei 13.709/2018), arts. 5º, II, e 11, II, c' },
    { id: 'c', value: 3, reference: 'Nota Técnica 4/2022, 5.6; Langsrud (PSD 2024): resíduos' },
    { id: 'dominancia_1', value: 50, reference: 'Handbook on SDC, cap. 4: dominância (1, 50 %)' },
    { id: 'dominancia_2', value: 75, reference: 'Handbook on SDC, cap. 4: dominância (2, 75 %)' },
    { id: 'p', value: 15, reference: 'Handbook on SDC, cap. 4: regra p%' },
    {
      id: 'todos',
      value: EVERYONE.least,
      reference: 'Nota Técnica 4/2022, 5.7; Handbook on SDC, cap. 4: arredondamento à dezena',
    },
    { id: 'total_municipal', value: Math.max(10, k), reference: 'Nota Técnica 4/2022, 5.7' },
  ];
}
