import { text } from '../text.ts';
import type { Text } from '../types.ts';

/** Where something was published. */
export type Report = { readonly source: Text; readonly url: string };

const SITE = 'https://portaldeimigracao.mj.gov.br/pt/publicacoes-obmigra/instituicoes-de-apoio';
const monthly = (number: number, month: Text, slug: string): Report => ({
  source: text(
    `OBMigra, relatório mensal, ano 3, número ${number}, ${month.pt} de 2022, base harmonizada CTPS/RAIS/Novo CAGED`,
    `OBMigra, monthly report, year 3, number ${number}, ${month.en} 2022, harmonised CTPS/RAIS/Novo CAGED base`,
    `OBMigra, informe mensual, año 3, número ${number}, ${month.es} de 2022, base armonizada CTPS/RAIS/Novo CAGED`,
  ),
  url: `${SITE}/instituicoes-de-apoio-rio-grande-do-sul/2-sem-categoria/${slug}`,
});

/** OBMigra's monthly reports of 2022, each about the month before; the addresses are as the portal has them. */
export const monthlyReports = {
  march: monthly(3, text('março', 'March', 'marzo'), '401531-ano-3-numero-3-marco-2023'),
  april: monthly(4, text('abril', 'April', 'abril'), '401533-ano-3-numero-4-abril-2023'),
  may: monthly(5, text('maio', 'May', 'mayo'), '401537-ano-3-numero-5-maio-2023'),
} as const;
