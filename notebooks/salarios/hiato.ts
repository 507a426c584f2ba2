import * as Plot from '@observablehq/plot';
import { leastSquares } from './least-squares.ts';

type Celula = {
  readonly ano: number;
  readonly uf: string;
  readonly municipio: string;
  readonly pais: string;
  readonly sexo: string;
  readonly pessoas: number;
  readonly salario_medio: number;
};
type Modelo = {
  readonly id: 'bruto' | 'pais' | 'pais_uf' | 'padronizado';
  /** Women's pay below men's, in reais; negative when above. */
  readonly reais: number;
  /** The same over the mean of men. */
  readonly hiato: number;
  readonly r2: number | null;
  readonly pessoas: number;
};
type Hiato = {
  readonly ano: number;
  readonly homens: number;
  readonly mulheres: number;
  readonly pessoas: number;
  readonly comMedia: number;
  readonly modelos: readonly Modelo[];
};
type Palavras = { readonly hiato: string; readonly modelos: Readonly<Record<string, string>> };

const MULHER = '2';

const media = (of: readonly Celula[]): number =>
  of.reduce((sum, { pessoas, salario_medio }) => sum + pessoas * salario_medio, 0) /
  of.reduce((sum, { pessoas }) => sum + pessoas, 0);

/** One column per category but the first, which the constant stands for. */
const indicadoras = (values: readonly string[]) => {
  const [, ...outras] = [...new Set(values)].toSorted();
  return (value: string) => outras.map((each) => (each === value ? 1 : 0));
};

/**
 * The gap between the sexes from the means of cells, each with the weight of its persons: first as
 * it is, then by regression with the nationality and with the UF, and by direct standardisation
 * over the groups (place × nationality) where both sexes are shown, with the women of each as weight.
 */
export const hiatoSalarial = ({
  celulas,
  cobertura,
}: {
  readonly celulas: readonly Celula[];
  readonly cobertura: readonly { readonly pessoas: number; readonly com_media: number }[];
}): Hiato | null => {
  const [deMulheres, deHomens] = [
    celulas.filter(({ sexo }) => sexo === MULHER),
    celulas.filter(({ sexo }) => sexo !== MULHER),
  ];
  const [ano, geral] = [celulas[0]?.ano, cobertura[0]];
  if (ano === undefined || !geral || deMulheres.length < 2 || deHomens.length < 2) return null;
  const homens = media(deHomens);
  const pessoasDe = (of: readonly Celula[]) => of.reduce((sum, { pessoas }) => sum + pessoas, 0);
  const modelo = (id: Modelo['id'], extras: (celula: Celula) => readonly number[]): Modelo => {
    const linhas = celulas.map((each) => [1, each.sexo === MULHER ? 1 : 0, ...extras(each)]);
    const { coefficients, r2 } = leastSquares(
      linhas,
      celulas.map(({ salario_medio }) => salario_medio),
      celulas.map(({ pessoas }) => pessoas),
    );
    const reais = -(coefficients[1] ?? 0);
    return { id, reais, hiato: reais / homens, r2, pessoas: pessoasDe(celulas) };
  };
  const pais = indicadoras(celulas.map((each) => each.pais));
  const uf = indicadoras(celulas.map((each) => each.uf));
  const padronizado = padronizar(celulas);
  return {
    ano,
    homens,
    mulheres: media(deMulheres),
    pessoas: geral.pessoas,
    comMedia: geral.com_media,
    modelos: [
      modelo('bruto', () => []),
      modelo('pais', (each) => pais(each.pais)),
      modelo('pais_uf', (each) => [...pais(each.pais), ...uf(each.uf)]),
      ...(padronizado ? [padronizado] : []),
    ],
  };
};

const padronizar = (celulas: readonly Celula[]): Modelo | null => {
  const grupos = Map.groupBy(celulas, (each) => `${each.municipio} ${each.pais}`);
  const pares = [...grupos.values()].flatMap((grupo) => {
    const mulher = grupo.find(({ sexo }) => sexo === MULHER);
    const homem = grupo.find(({ sexo }) => sexo !== MULHER);
    return mulher && homem ? [{ mulher, homem }] : [];
  });
  const peso = pares.reduce((sum, { mulher }) => sum + mulher.pessoas, 0);
  if (peso === 0) return null;
  const soma = (o: 'mulher' | 'homem') =>
    pares.reduce((sum, par) => sum + par.mulher.pessoas * par[o].salario_medio, 0) / peso;
  const reais = soma('homem') - soma('mulher');
  const pessoas = pares.reduce((sum, { mulher, homem }) => sum + mulher.pessoas + homem.pessoas, 0);
  return { id: 'padronizado', reais, hiato: reais / soma('homem'), r2: null, pessoas };
};

export const desenharHiato = (
  { modelos }: Hiato,
  { hiato, modelos: nomes }: Palavras,
): Plot.PlotOptions => ({
  height: 70 + modelos.length * 38,
  marginLeft: 160,
  marginRight: 24,
  x: { grid: true, label: hiato, percent: true, zero: true, nice: true, ticks: 5 },
  y: { label: null, tickSize: 0, domain: modelos.map(({ id }) => nomes[id]) },
  marks: [
    Plot.barX(modelos, {
      x: 'hiato',
      y: ({ id }: Modelo) => nomes[id],
      fill: ({ hiato: valor }: Modelo) => (valor >= 0 ? 'var(--div-neg-2)' : 'var(--div-pos-2)'),
      insetTop: 4,
      insetBottom: 4,
    }),
    Plot.ruleX([0], { stroke: 'var(--rule)' }),
  ],
});
