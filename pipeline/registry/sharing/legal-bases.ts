import { text } from '../text.ts';
import type { SharingLevel, Text } from '../types.ts';
import { IDENTIFYING, OPEN, RESTRICTED, SENSITIVE } from '../variables/sharing.ts';

/** Why a field of a source has its level; the name used in `source-fields.csv`. */
export const legalBases = {
  publico: OPEN,
  registro: RESTRICTED,
  /** Race or colour of one person. */
  sensivel: {
    ...RESTRICTED,
    basis: `${RESTRICTED.basis}; arts. 5º, II, e 11, II`,
    sensitive: true,
  },
  identificador: IDENTIFYING,
  saude: SENSITIVE,
} as const;

export type LegalBasisId = keyof typeof legalBases;

/** Decreto 10.046/2019, art. 4º, I to III, in short. */
export const sharingLevels: Readonly<Record<SharingLevel, Text>> = {
  amplo: text(
    'Amplo: dado público, divulgado a qualquer pessoa (arts. 4º, I, e 11).',
    'Broad: public data, given to anyone (arts. 4, I, and 11).',
    'Amplio: dato público, divulgado a cualquier persona (arts. 4º, I, y 11).',
  ),
  restrito: text(
    'Restrito: dado sob sigilo, acessível aos órgãos do art. 1º por autorização do gestor; retransmissão vedada (arts. 4º, II, e 12).',
    'Restricted: data under secrecy, open to the bodies of art. 1 by authorisation of the controller; not to be passed on (arts. 4, II, and 12).',
    'Restringido: dato bajo secreto, accesible a los órganos del art. 1º por autorización del gestor; retransmisión prohibida (arts. 4º, II, y 12).',
  ),
  especifico: text(
    'Específico: dado sob sigilo, para órgãos e fins previstos em lei e com exigências do gestor (arts. 4º, III, e 14).',
    'Specific: data under secrecy, for bodies and purposes named by law and on terms of the controller (arts. 4, III, and 14).',
    'Específico: dato bajo secreto, para órganos y fines previstos en ley y con exigencias del gestor (arts. 4º, III, y 14).',
  ),
};
