import { text } from '../text.ts';
import type { Text } from '../types.ts';

/** Day on which the Portaria Conjunta INSS/MTE 1.088/2025 was published: no consent of Anexo II is older. */
export const PORTARIA_PUBLISHED = '2025-08-27';

type Named = { readonly code: string; readonly label: Text };

/** Categories a person authorises by signing Anexo II. Health or disability is not among them. */
export const CONSENT_CATEGORIES: readonly Named[] = [
  { code: '1', label: text('Identificação', 'Identification', 'Identificación') },
  {
    code: '2',
    label: text(
      'Perfil socioprofissional',
      'Social and professional profile',
      'Perfil sociolaboral',
    ),
  },
  { code: '3', label: text('Meios de contato', 'Means of contact', 'Medios de contacto') },
  { code: '4', label: text('Escolaridade', 'Education', 'Escolaridad') },
  { code: '5', label: text('Cursos realizados', 'Courses taken', 'Cursos realizados') },
  {
    code: '6',
    label: text('Experiência profissional', 'Work experience', 'Experiencia profesional'),
  },
];

/** Who may take part (Cláusula Quarta); `kpi` is the group each goal is told for. */
export const INCLUSION_GROUPS: readonly (Named & {
  readonly kpi: 'reabilitados' | 'bpc' | null;
})[] = [
  { code: '1', kpi: 'reabilitados', label: text('Reabilitados', 'Rehabilitated', 'Rehabilitados') },
  {
    code: '2',
    kpi: null,
    label: text('PcD habilitadas', 'Qualified persons with disability', 'PcD habilitadas'),
  },
  {
    code: '3',
    kpi: 'bpc',
    label: text('Requerentes do BPC', 'BPC applicants', 'Solicitantes del BPC'),
  },
  {
    code: '4',
    kpi: 'bpc',
    label: text('Beneficiários do BPC', 'BPC beneficiaries', 'Beneficiarios del BPC'),
  },
];

/** States of a person in the flow, in order; the last two leave it. */
export const INCLUSION_STATES = [
  'identificado',
  'consentido',
  'cadastrado_pat',
  'enviado',
  'confirmado_sine',
  'encaminhado',
  'colocado',
  'devolvido',
  'revogado',
] as const;

export type InclusionState = (typeof INCLUSION_STATES)[number];

/** The states that may follow each: a person is sent once, and may be referred many times. */
export const NEXT_STATES: Readonly<Record<InclusionState, readonly InclusionState[]>> = {
  identificado: ['consentido'],
  consentido: ['cadastrado_pat', 'revogado'],
  cadastrado_pat: ['enviado', 'revogado'],
  enviado: ['confirmado_sine', 'devolvido', 'revogado'],
  confirmado_sine: ['encaminhado', 'revogado'],
  encaminhado: ['encaminhado', 'colocado', 'revogado'],
  colocado: ['encaminhado', 'revogado'],
  devolvido: ['cadastrado_pat', 'revogado'],
  revogado: [],
};
