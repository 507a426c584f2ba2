import * as Plot from '@observablehq/plot';

type Pais = {
  readonly pais: string;
  readonly ano: number;
  readonly vinculos: number;
  readonly sem_uf: number;
  readonly indice: number;
};
type Dissimilaridade = { readonly ano: number; readonly paises: readonly Pais[] };
type Palavras = { readonly indice: string; readonly paises: Readonly<Record<string, string>> };

/** From the nationality spread most unlike the others to the one most like them. */
export const indicesDeDissimilaridade = ({
  dissimilaridade,
}: {
  readonly dissimilaridade: readonly Pais[];
}): Dissimilaridade | null => {
  const [first] = dissimilaridade;
  return first ? { ano: first.ano, paises: dissimilaridade } : null;
};

export const desenharDissimilaridade = (
  { paises }: Dissimilaridade,
  { indice, paises: nomes }: Palavras,
): Plot.PlotOptions => ({
  height: 60 + paises.length * 26,
  marginLeft: 132,
  marginRight: 30,
  x: { grid: true, label: indice, percent: true, domain: [0, 100] },
  y: { label: null, tickSize: 0, domain: paises.map(({ pais }) => nomes[pais]) },
  marks: [
    Plot.barX(paises, {
      x: 'indice',
      y: ({ pais }: Pais) => nomes[pais],
      fill: 'var(--seq-5)',
    }),
    Plot.ruleX([0]),
  ],
});
