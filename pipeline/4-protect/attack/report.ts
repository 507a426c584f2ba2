import type { AttackReport } from '../../registry/public-files.ts';

const whole = new Intl.NumberFormat('pt-BR');
const percent = new Intl.NumberFormat('pt-BR', { style: 'percent', minimumFractionDigits: 1 });

/** The report for people, in Portuguese: Markdown tables, with how to run one attack again. */
export function describeReport({ dataVersion, k, attacks, kept }: AttackReport): string {
  return [
    `# Ataques à versão ${dataVersion}`,
    `Limiar k = ${k}. Um atacante que conhece o método, os parâmetros e todos os arquivos tentou o que segue; um único acerto impediria a publicação.`,
    table(
      ['', 'Ataque', 'Tentativas', 'Acertos', 'Onde'],
      attacks.map((each) => [
        each.id,
        each.title.pt,
        whole.format(each.tried),
        whole.format(each.succeeded),
        each.detail.pt,
      ]),
    ),
    'A14 (determinismo) e A15 (mutação da proteção) rodam sobre o programa: `npm run attack -- --determinism` e `npm run attack -- --mutants`.',
    '## O que a proteção custou',
    table(
      ['Cubo', 'Município', 'UF', 'Região', 'Brasil', 'País mais amplo'],
      kept.map((each) => [
        each.cube,
        ...[each.municipio, each.uf, each.regiao, each.brasil, each.generalisedCountry].map(
          (share) => percent.format(share),
        ),
      ]),
    ),
    '## Para repetir',
    'Baixe os arquivos desta versão para uma pasta e rode `npm run attack -- --release PASTA`. Para comparar com uma versão anterior, `--against OUTRA`. O que cada ataque faz, e seus limites, está em `pipeline/4-protect/attack/README.md`.',
    '',
  ].join('\n\n');
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
