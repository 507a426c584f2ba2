import * as Plot from '@observablehq/plot';

type Municipio = {
  readonly ano: number;
  readonly posicao: number;
  readonly municipio: string;
  readonly vinculos: number;
  readonly acumulado: number;
};
type Concentracao = {
  readonly ano: number;
  readonly municipios: readonly Municipio[];
  /** Municípios that hold half of the bonds of Brazil; null when the published ones hold less. */
  readonly metade: number | null;
};
type Palavras = { readonly municipios: string; readonly acumulado: string };

export const concentracaoMunicipal = ({
  concentracao,
}: {
  readonly concentracao: readonly Municipio[];
}): Concentracao | null => {
  const [first] = concentracao;
  if (!first) return null;
  const metade = concentracao.find(({ acumulado }) => acumulado >= 0.5)?.posicao ?? null;
  return { ano: first.ano, municipios: concentracao, metade };
};

export const desenharConcentracao = (
  { municipios }: Concentracao,
  { municipios: posicao, acumulado }: Palavras,
): Plot.PlotOptions => ({
  height: 300,
  marginLeft: 44,
  marginRight: 20,
  x: { label: posicao, type: 'linear', domain: [0, municipios.length], ticks: 6 },
  y: { grid: true, label: acumulado, percent: true, domain: [0, 100] },
  marks: [
    Plot.ruleY([0]),
    Plot.areaY(municipios, {
      x: 'posicao',
      y: 'acumulado',
      curve: 'step-after',
      fill: 'var(--seq-2)',
    }),
    Plot.lineY(municipios, {
      x: 'posicao',
      y: 'acumulado',
      curve: 'step-after',
      stroke: 'var(--cat-1)',
      strokeWidth: 2,
    }),
  ],
});
