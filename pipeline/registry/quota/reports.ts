import { text } from '../text.ts';
import type { Text } from '../types.ts';
import type { ReportKind } from './files.ts';

/** A report the Termo de Compartilhamento asks for: who owes it, how often, which counts it holds. */
export type ReportDefinition = {
  readonly kind: ReportKind;
  readonly every: 'semestre' | 'ano';
  readonly title: Text;
  readonly from: string;
  readonly to: string;
  readonly reference: string;
  readonly indicators: readonly string[];
  /** Tables of the year that belong to it. */
  readonly tables: readonly string[];
};

const TERM = 'Portaria Conjunta INSS/MTE 1.088/2025, Anexo I';

/** All four count the same events, from the same published tables: their totals cannot disagree. */
export const reportDefinitions: readonly ReportDefinition[] = [
  {
    kind: 'inss_mte_semestral',
    every: 'semestre',
    title: text(
      'Relatório semestral do INSS ao MTE',
      'Semestral report of INSS to MTE',
      'Informe semestral del INSS al MTE',
    ),
    from: 'INSS',
    to: 'MTE',
    reference: `${TERM}, Cláusula Terceira, §1º, III`,
    indicators: ['identificados', 'consentidos', 'cadastrados', 'enviados'],
    tables: ['inclusao_semestre', 'inclusao_grupo', 'inclusao_lugar'],
  },
  {
    kind: 'mte_inss_semestral',
    every: 'semestre',
    title: text(
      'Formações e contratações, do MTE ao INSS',
      'Training and hirings, MTE to INSS',
      'Formaciones y contrataciones, del MTE al INSS',
    ),
    from: 'MTE',
    to: 'INSS',
    reference: `${TERM}, Cláusula Sétima, §4º, II`,
    indicators: ['confirmados', 'formacoes', 'encaminhamentos', 'colocacoes'],
    tables: ['inclusao_semestre', 'inclusao_grupo', 'inclusao_lugar'],
  },
  {
    kind: 'mte_inss_anual',
    every: 'ano',
    title: text(
      'Relatório estatístico anual do MTE ao INSS',
      'Annual statistical report of MTE to INSS',
      'Informe estadístico anual del MTE al INSS',
    ),
    from: 'MTE',
    to: 'INSS',
    reference: `${TERM}, Cláusula Terceira, §2º, III; Cláusula Sétima, §4º, III`,
    indicators: ['enviados', 'confirmados', 'formacoes', 'encaminhamentos', 'colocacoes'],
    tables: ['inclusao_grupo', 'inclusao_lugar', 'candidatos_lugar', 'vagas_lugar'],
  },
  {
    kind: 'gestao_conjunta_anual',
    every: 'ano',
    title: text(
      'Relatório anual de gestão, conjunto',
      'Joint annual management report',
      'Informe anual de gestión, conjunto',
    ),
    from: 'INSS e MTE',
    to: 'INSS e MTE',
    reference: `${TERM}, Cláusula Sexta, I, c; Cláusula Sétima, §5º, II`,
    indicators: [
      'identificados',
      'consentidos',
      'cadastrados',
      'enviados',
      'confirmados',
      'formacoes',
      'encaminhamentos',
      'colocacoes',
    ],
    tables: ['meta_compartilhamento', 'meta_crescimento', 'inclusao_grupo', 'inclusao_lugar'],
  },
];
