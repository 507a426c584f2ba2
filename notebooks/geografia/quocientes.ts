import * as Plot from '@observablehq/plot';

type Celula = {
  readonly ano: number;
  readonly uf: string;
  readonly pais: string;
  readonly vinculos: number;
  readonly na_uf: number;
  readonly quociente: number;
};
type Quocientes = {
  readonly ano: number;
  readonly celulas: readonly Celula[];
  readonly ufs: readonly string[];
  readonly maior: Celula;
};
type Palavras = {
  readonly quociente: string;
  readonly paises: Readonly<Record<string, string>>;
  readonly ufs: Readonly<Record<string, string>>;
};

const MINIMO = 100;

/** UFs with enough immigrants for a share to mean something, the largest first. */
export const quocientesLocacionais = ({
  quocientes,
}: {
  readonly quocientes: readonly Celula[];
}): Quocientes | null => {
  const grandes = new Map(
    quocientes.filter(({ na_uf }) => na_uf >= MINIMO).map(({ uf, na_uf }) => [uf, na_uf]),
  );
  const ufs = [...grandes].toSorted(([, a], [, b]) => b - a).map(([uf]) => uf);
  const totalDe = (de: string) =>
    quocientes.filter(({ pais }) => pais === de).reduce((sum, { vinculos }) => sum + vinculos, 0);
  const celulas = quocientes
    .filter(({ uf }) => ufs.slice(0, 14).includes(uf))
    .toSorted((a, b) => totalDe(b.pais) - totalDe(a.pais));
  const [maior] = celulas.toSorted((a, b) => b.quociente - a.quociente);
  return maior ? { ano: maior.ano, celulas, ufs: ufs.slice(0, 14), maior } : null;
};

/** Above 1 the nationality is more present than immigrants as a whole; doubling is one step of the scale. */
export const desenharQuocientes = (
  { celulas, ufs }: Quocientes,
  { quociente, paises, ufs: nomes }: Palavras,
  width: number,
): Plot.PlotOptions => {
  const presentes = [...new Set(celulas.map(({ pais }) => pais))];
  const larga = width >= 500;
  return {
    height: larga ? 60 + ufs.length * 24 : 90 + ufs.length * 20 * 3,
    marginLeft: 132,
    marginTop: 28,
    x: {
      type: 'log',
      base: 2,
      label: quociente,
      grid: true,
      ticks: larga ? [0.25, 1, 4] : 3,
      domain: [0.125, 8],
      clamp: true,
    },
    y: { label: null, domain: ufs.map((uf) => nomes[uf]), tickSize: 0 },
    ...(larga
      ? { fx: { label: null, axis: null, domain: presentes.slice(0, 6) } }
      : { fy: { label: null, axis: null, domain: presentes.slice(0, 3) } }),
    marks: [
      Plot.ruleX([1], { stroke: 'var(--rule)' }),
      Plot.ruleY(
        celulas.filter(({ pais }) => larga || presentes.slice(0, 3).includes(pais)),
        {
          [larga ? 'fx' : 'fy']: 'pais',
          y: ({ uf }: Celula) => nomes[uf],
          x1: () => 1,
          x2: 'quociente',
          stroke: ({ quociente: q }: Celula) => (q >= 1 ? 'var(--div-pos-2)' : 'var(--div-neg-2)'),
          strokeWidth: 6,
        },
      ),
      Plot.text(larga ? presentes : presentes.slice(0, 3), {
        [larga ? 'fx' : 'fy']: (pais: string) => pais,
        text: (pais: string) => paises[pais],
        frameAnchor: 'top',
        dy: -16,
        fontWeight: 600,
      }),
    ],
  };
};
