import * as Plot from '@observablehq/plot';

type Municipio = {
  readonly ano: number;
  readonly municipio: string;
  readonly total: number;
  readonly soma: number;
};
type Mostrado = Municipio & { readonly mostrada: number };
type Municipios = {
  readonly ano: number;
  readonly municipios: readonly Mostrado[];
  readonly mediana: number;
  readonly semCelula: number;
  readonly total: number;
  readonly soma: number;
};
type Palavras = { readonly total: string; readonly mostrada: string };

/** How much of the total of a município its cells by nationality and sex still show. */
export const partesMostradas = ({
  municipios,
}: {
  readonly municipios: readonly Municipio[];
}): Municipios | null => {
  const [first] = municipios;
  if (!first) return null;
  const mostrados = municipios.map((each) => ({ ...each, mostrada: each.soma / each.total }));
  const ordem = mostrados.map(({ mostrada }) => mostrada).toSorted((a, b) => a - b);
  const meio = ordem.length / 2;
  const mediana = ((ordem[Math.ceil(meio) - 1] ?? 0) + (ordem[Math.floor(meio)] ?? 0)) / 2;
  return {
    ano: first.ano,
    municipios: mostrados,
    mediana,
    semCelula: mostrados.filter(({ soma }) => soma === 0).length,
    total: mostrados.reduce((sum, each) => sum + each.total, 0),
    soma: mostrados.reduce((sum, each) => sum + each.soma, 0),
  };
};

export const desenharPartes = (
  { municipios, mediana }: Municipios,
  { total, mostrada }: Palavras,
): Plot.PlotOptions => ({
  height: 320,
  marginLeft: 44,
  marginRight: 20,
  x: { type: 'log', label: total, ticks: 4, grid: true },
  y: { label: mostrada, percent: true, domain: [0, 100], grid: true },
  marks: [
    Plot.ruleY([mediana], { stroke: 'var(--accent)', strokeDasharray: '4 3' }),
    Plot.dot(municipios, {
      x: 'total',
      y: 'mostrada',
      stroke: 'var(--cat-1)',
      strokeOpacity: 0.7,
      r: 3,
    }),
  ],
});
