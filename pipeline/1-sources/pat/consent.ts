import { CONSENT_CATEGORIES, PORTARIA_PUBLISHED } from '../../registry/quota/inclusion.ts';
import type { Refusal, Warning } from '../source.ts';

const categories = CONSENT_CATEGORIES.map(({ code }) => `'${code}'`).join(', ');

/**
 * Portaria Conjunta 1.088/2025, arts. 3 and 4 and Anexo II: nothing is counted or sent without a
 * signed, dated consent for the categories of the form, given before the sending and not revoked by
 * then. The first reason that applies is the one recorded.
 */
export const consentRefusals: readonly Refusal[] = [
  { motivo: 'sem termo de consentimento', when: 'consentimento is null' },
  { motivo: 'consentimento sem data', when: 'data_consentimento is null' },
  {
    motivo: 'consentimento anterior à Portaria 1.088',
    when: `data_consentimento < date '${PORTARIA_PUBLISHED}'`,
  },
  {
    motivo: 'consentimento sem as categorias do Anexo II',
    when: `categorias is null or not list_has_all(string_split(categorias, '|'), [${categories}])`,
  },
  { motivo: 'enviado antes do consentimento', when: 'data_envio < data_consentimento' },
  { motivo: 'enviado depois da revogação', when: 'data_envio >= data_revogacao' },
  { motivo: 'cpf sem validade', when: 'cpf_situacao <> 0' },
];

/**
 * The form lists no category of health or disability, and LGPD art. 11 I asks for a specific and
 * highlighted consent: without one of its own the field is not staged, and the file is reported.
 */
export const sensitiveWarnings: readonly Warning[] = [
  {
    indicador: 'tipo de deficiência enviado sem consentimento próprio (LGPD art. 11 I): descartado',
    when: 'tipo_deficiencia is not null and data_consentimento_sensivel is null',
  },
];
