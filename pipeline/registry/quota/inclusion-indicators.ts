import { text } from '../text.ts';
import type { Text } from '../types.ts';
import type { Indicator } from './indicator.ts';
import { PERSONS, POSTS, SHARE } from './units.ts';

const EVENTS = text('eventos', 'events', 'eventos');
const TERM = 'Portaria Conjunta INSS/MTE 1.088/2025, Anexo I';

const counted = (
  id: string,
  label: Text,
  of: {
    readonly definition: Text;
    readonly formula: string;
    readonly unit?: Text;
    readonly reference?: string;
  },
): Indicator => ({
  id,
  label,
  definition: of.definition,
  formula: of.formula,
  unit: of.unit ?? PERSONS,
  reference: of.reference ?? TERM,
});

const reached = (state: string, label: Text, clause: string, unit?: Text): Indicator =>
  counted(state, label, {
    definition: text(
      'Pessoas com consentimento válido que chegaram a este estado no período; encaminhamentos, colocações e formações contam cada vez.',
      'Persons with valid consent who reached this state in the period; referrals, placements and courses count each time.',
      'Personas con consentimiento válido que llegaron a este estado en el período; derivaciones, colocaciones y formaciones cuentan cada vez.',
    ),
    formula: `Σ [estado = ${state}]`,
    ...(unit ? { unit } : {}),
    reference: `${TERM}, ${clause}`,
  });

/** States of the flow, with the clause that asks for their count; events count each time. */
const states: readonly (readonly [id: string, label: Text, clause: string, unit?: Text])[] = [
  [
    'identificados',
    text('Identificados', 'Identified', 'Identificados'),
    'Cláusula Terceira, §1º, I',
  ],
  [
    'consentidos',
    text('Com consentimento', 'Consented', 'Con consentimiento'),
    'Cláusula Terceira, §1º, II',
  ],
  [
    'cadastrados',
    text('Cadastrados no PAT', 'Registered in PAT', 'Registrados en PAT'),
    'Cláusula Sétima, §1º, IV',
  ],
  [
    'enviados',
    text('Enviados ao MTE', 'Sent to MTE', 'Enviados al MTE'),
    'Cláusula Sexta, II (INSS), b',
  ],
  [
    'confirmados',
    text('Confirmados no Sine', 'Confirmed in Sine', 'Confirmados en el Sine'),
    'Cláusula Sétima, §4º, I',
  ],
  [
    'formacoes',
    text('Formações concluídas', 'Courses completed', 'Formaciones concluidas'),
    'Cláusula Sétima, §4º, II',
    EVENTS,
  ],
  [
    'encaminhamentos',
    text('Encaminhamentos', 'Referrals', 'Derivaciones'),
    'Cláusula Quinta',
    EVENTS,
  ],
  ['colocacoes', text('Colocações', 'Placements', 'Colocaciones'), 'Cláusula Quinta', EVENTS],
];

/** Of the flow of Portaria 1.088, its goals and the georeferenced base. */
export const inclusionIndicators: readonly Indicator[] = [
  ...states.map(([id, label, clause, unit]) => reached(id, label, clause, unit)),
  counted('candidatos', text('Candidatos', 'Candidates', 'Candidatos'), {
    definition: text(
      'Pessoas com consentimento válido em 31 de dezembro, não revogado, ainda sem colocação.',
      'Persons with a valid consent on 31 December, not revoked, not yet placed.',
      'Personas con consentimiento válido al 31 de diciembre, no revocado, aún sin colocación.',
    ),
    formula: 'Σ candidatos em 31/12',
    reference: `${TERM}, Cláusula Segunda, I, a`,
  }),
  counted('vagas_ofertadas', text('Vagas ofertadas', 'Posts offered', 'Puestos ofrecidos'), {
    definition: text(
      'Postos das vagas do Sine exclusivas para pessoas com deficiência ou reabilitados.',
      'Posts of Sine vacancies only for persons with disability or rehabilitated persons.',
      'Puestos del Sine exclusivos para personas con discapacidad o rehabilitadas.',
    ),
    formula: 'Σ quantidade [exclusiva_pcd]',
    unit: POSTS,
    reference: `${TERM}, Cláusula Segunda, I, b`,
  }),
  counted('valor', text('Valor do ano', 'Value of the year', 'Valor del año'), {
    definition: text(
      'Encaminhamentos ou colocações do ano. Meta atingida se 100 × valor ≥ 115 × valor do ano anterior, a partir do ano seguinte ao ano-base (2026).',
      'Referrals or placements of the year. Goal met if 100 × value ≥ 115 × value of the year before, from the year after the baseline (2026).',
      'Derivaciones o colocaciones del año. Meta alcanzada si 100 × valor ≥ 115 × valor del año anterior, desde el año siguiente al de base (2026).',
    ),
    formula: '100·v(a) ≥ 115·v(a−1)',
    unit: EVENTS,
    reference: `${TERM}, Cláusula Quinta`,
  }),
  counted(
    'valor_anterior',
    text('Valor do ano anterior', 'Value of the year before', 'Valor del año anterior'),
    {
      definition: text(
        'O mesmo, no ano anterior; vazio no primeiro ano.',
        'The same, of the year before; empty in the first year.',
        'Lo mismo, del año anterior; vacío en el primer año.',
      ),
      formula: 'v(a−1)',
      unit: EVENTS,
      reference: `${TERM}, Cláusula Quinta`,
    },
  ),
  counted(
    'assinados',
    text('Consentimentos válidos', 'Valid consents', 'Consentimientos válidos'),
    {
      definition: text(
        'Pessoas que assinaram no ano e não revogaram antes de qualquer envio.',
        'Persons who signed in the year and did not revoke before any sending.',
        'Personas que firmaron en el año y no revocaron antes de algún envío.',
      ),
      formula: 'Σ assinados no ano',
      reference: `${TERM}, Cláusula Quarta`,
    },
  ),
  counted('compartilhados', text('Compartilhados', 'Shared', 'Compartidos'), {
    definition: text(
      'Consentimentos válidos assinados no ano cujos dados já foram enviados.',
      'Valid consents signed in the year whose data have been sent.',
      'Consentimientos válidos firmados en el año cuyos datos ya se enviaron.',
    ),
    formula: 'Σ assinados [enviado]',
    reference: `${TERM}, Cláusula Quarta`,
  }),
  {
    ...counted(
      'parcela_compartilhada',
      text('KPI-100: parcela compartilhada', 'KPI-100: share sent', 'KPI-100: proporción enviada'),
      {
        definition: text(
          'Meta de 100 %: compartilhados sobre consentimentos válidos. O denominador é quem assinou, não todos os segurados.',
          'Goal of 100 %: shared over valid consents. The denominator is who signed, not all the insured.',
          'Meta del 100 %: compartidos sobre consentimientos válidos. El denominador es quien firmó, no todos los asegurados.',
        ),
        formula: 'compartilhados ÷ assinados',
        unit: SHARE,
        reference: `${TERM}, Cláusula Quarta`,
      },
    ),
    rate: { part: 'compartilhados', whole: 'assinados' },
  },
];
