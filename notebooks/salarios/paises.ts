import * as Plot from '@observablehq/plot';

type Celula = {
  readonly ano: number;
  readonly pais: string;
  readonly sexo: string;
  readonly pessoas: number;
  readonly salario_medio: number;
};
type Pais = {
  readonly pais: string;
  readonly pessoas: number;
  readonly homens: number;
  readonly mulheres: number;
};
type Paises = { readonly ano: number; readonly paises: readonly Pais[] };
type Palavras = { readonly reais: string; readonly paises: Readonly<Record<string, string>> };

/** Mean pay of each sex, for the nationalities with most persons in cells with a mean. */
export const salarioPorPais = ({
  celulas,
}: {
  readonly celulas: readonly Celula[];
}): Paises | null => {
  const ano = celulas[0]?.ano;
  const paises = [...Map.groupBy(celulas, ({ pais }) => pais)]
    .filter(([pais]) => !pais.startsWith('X'))
    .flatMap(([pais, doPais]) => {
      const pessoas = doPais.reduce((sum, each) => sum + each.pessoas, 0);
      const media = (de: string) => {
        const dele = doPais.filter(({ sexo }) => sexo === de);
        const quantos = dele.reduce((sum, each) => sum + each.pessoas, 0);
        return quantos === 0
          ? null
          : dele.reduce((sum, each) => sum + each.pessoas * each.salario_medio, 0) / quantos;
      };
      const [homens, mulheres] = [media('1'), media('2')];
      return homens === null || mulheres === null ? [] : [{ pais, pessoas, homens, mulheres }];
    })
    .toSorted((a, b) => b.pessoas - a.pessoas)
    .slice(0, 10);
  return ano === undefined || paises.length === 0 ? null : { ano, paises };
};

export const desenharPaises = (
  { paises }: Paises,
  { reais, paises: nomes }: Palavras,
): Plot.PlotOptions => ({
  height: 60 + paises.length * 28,
  marginLeft: 110,
  marginRight: 24,
  x: { grid: true, label: reais, zero: true, ticks: 4, nice: true },
  y: { label: null, tickSize: 0, domain: paises.map(({ pais }) => nomes[pais]) },
  marks: [
    Plot.ruleX([0]),
    Plot.ruleY(paises, {
      y: ({ pais }: Pais) => nomes[pais],
      x1: 'homens',
      x2: 'mulheres',
      stroke: 'var(--muted)',
    }),
    Plot.dot(paises, {
      y: ({ pais }: Pais) => nomes[pais],
      x: 'homens',
      fill: 'var(--seq-5)',
      r: 5,
    }),
    Plot.dot(paises, {
      y: ({ pais }: Pais) => nomes[pais],
      x: 'mulheres',
      fill: 'var(--cat-4)',
      symbol: 'square',
      r: 5,
    }),
  ],
});
