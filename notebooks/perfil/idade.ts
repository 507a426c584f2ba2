import * as Plot from '@observablehq/plot';

type Celula = {
  readonly grupo: string;
  readonly sexo: string;
  readonly faixa: string;
  readonly ano: number;
  readonly vinculos: number;
};
type Parcela = {
  readonly grupo: string;
  readonly sexo: string;
  readonly faixa: string;
  readonly vinculos: number;
  readonly parcela: number;
};
type Composicao = {
  readonly ano: number;
  readonly parcelas: readonly Parcela[];
  /** Bonds with sex and age shown, and bonds in all, by group. */
  readonly grupos: readonly {
    readonly grupo: string;
    readonly conhecidos: number;
    readonly total: number;
    readonly mulheres: number;
  }[];
};
type Palavras = {
  readonly parcela: string;
  readonly grupos: Readonly<Record<string, string>>;
  readonly sexos: Readonly<Record<string, string>>;
  readonly faixas: Readonly<Record<string, string>>;
};

const FAIXAS = ['1', '2', '3'];
const SEXOS = ['1', '2'];

/** Shares among those whose sex and age are shown; how many are not is kept beside them. */
export const composicaoPorIdade = ({
  idade,
}: {
  readonly idade: readonly Celula[];
}): Composicao | null => {
  const soma = (of: readonly Celula[]) => of.reduce((sum, { vinculos }) => sum + vinculos, 0);
  const nomes = ['HTI', 'VEN', 'outros'];
  const grupos = nomes.flatMap((grupo) => {
    const todas = idade.filter((each) => each.grupo === grupo);
    const conhecidas = todas.filter(
      ({ sexo, faixa }) => SEXOS.includes(sexo) && FAIXAS.includes(faixa),
    );
    const mulheres = soma(conhecidas.filter(({ sexo }) => sexo === '2'));
    const conhecidos = soma(conhecidas);
    return conhecidos === 0 ? [] : [{ grupo, conhecidos, total: soma(todas), mulheres }];
  });
  const parcelas = grupos.flatMap(({ grupo, conhecidos }) =>
    SEXOS.flatMap((sexo) =>
      FAIXAS.map((faixa) => {
        const vinculos = soma(
          idade.filter(
            (each) => each.grupo === grupo && each.sexo === sexo && each.faixa === faixa,
          ),
        );
        return { grupo, sexo, faixa, vinculos, parcela: vinculos / conhecidos };
      }),
    ),
  );
  const ano = idade[0]?.ano;
  const algum = grupos.some(({ grupo }) => grupo !== 'outros');
  return ano === undefined || !algum ? null : { ano, parcelas, grupos };
};

export const desenharIdade = (
  { parcelas }: Composicao,
  { parcela, grupos, sexos, faixas }: Palavras,
): Plot.PlotOptions => ({
  height: 110 * new Set(parcelas.map(({ grupo }) => grupo)).size + 60,
  marginLeft: 116,
  marginRight: 12,
  x: { grid: true, label: parcela, percent: true, ticks: 5 },
  y: { label: null, tickSize: 0, domain: FAIXAS.map((faixa) => faixas[faixa]) },
  fy: {
    label: null,
    padding: 0.3,
    domain: [...new Set(parcelas.map(({ grupo }) => grupos[grupo]))],
    axis: null,
  },
  marks: [
    Plot.text([...new Set(parcelas.map(({ grupo }) => grupo))], {
      fy: (grupo: string) => grupos[grupo],
      text: (grupo: string) => grupos[grupo],
      frameAnchor: 'top-left',
      dx: 4,
      dy: -14,
      fontWeight: 600,
    }),
    Plot.barX(parcelas, {
      fy: ({ grupo }: Parcela) => grupos[grupo],
      y: ({ faixa }: Parcela) => faixas[faixa],
      x: 'parcela',
      fill: ({ sexo }: Parcela) => (sexo === '1' ? 'var(--seq-5)' : 'var(--cat-4)'),
      title: ({ sexo }: Parcela) => sexos[sexo] ?? sexo,
      order: ({ sexo }: Parcela) => sexo,
    }),
    Plot.ruleX([0]),
  ],
});
