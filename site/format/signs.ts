import type { CellStatus } from '../../pipeline/registry/public-files.ts';
import type { Text } from '../../pipeline/registry/types.ts';

export type Sign = { readonly sign: string; readonly spoken: Text; readonly meaning: Text };

/**
 * Conventional signs of the IBGE (Normas de apresentação tabular, 3rd ed., 1993). `-` is a number,
 * the exact zero, and never a missing value.
 */
export const SIGNS = {
  zero: {
    sign: '-',
    spoken: { pt: 'zero', en: 'zero', es: 'cero' },
    meaning: {
      pt: 'Dado numérico igual a zero não resultante de arredondamento.',
      en: 'Figure equal to zero, not as a result of rounding.',
      es: 'Dato numérico igual a cero no resultante de redondeo.',
    },
  },
  not_applicable: {
    sign: '..',
    spoken: { pt: 'não se aplica', en: 'not applicable', es: 'no se aplica' },
    meaning: {
      pt: 'Não se aplica dado numérico.',
      en: 'No figure applies.',
      es: 'No se aplica dato numérico.',
    },
  },
  not_available: {
    sign: '...',
    spoken: { pt: 'não disponível', en: 'not available', es: 'no disponible' },
    meaning: {
      pt: 'Dado numérico não disponível.',
      en: 'Figure not available.',
      es: 'Dato numérico no disponible.',
    },
  },
  suppressed: {
    sign: 'x',
    spoken: { pt: 'omitido', en: 'withheld', es: 'omitido' },
    meaning: {
      pt: 'Dado numérico omitido a fim de evitar a individualização da informação.',
      en: 'Figure withheld so that no one can be identified.',
      es: 'Dato numérico omitido para evitar la individualización de la información.',
    },
  },
  rounded_zero: {
    sign: '0',
    spoken: {
      pt: 'zero por arredondamento',
      en: 'zero after rounding',
      es: 'cero por redondeo',
    },
    meaning: {
      pt: 'Dado numérico igual a zero resultante de arredondamento.',
      en: 'Figure equal to zero as a result of rounding.',
      es: 'Dato numérico igual a cero resultante de redondeo.',
    },
  },
} as const satisfies Readonly<Record<Exclude<CellStatus, 'published' | 'provisional'>, Sign>>;

export const PROVISIONAL: Text = {
  pt: 'Dado provisório.',
  en: 'Provisional figure.',
  es: 'Dato provisional.',
};

export const MINUS_WORD: Text = { pt: 'menos', en: 'minus', es: 'menos' };
