import * as Plot from '@observablehq/plot';

type Ano = { readonly ano: number; readonly no_cubo: number; readonly nas_linhas: number };
type Conferencia = { readonly anos: readonly Ano[]; readonly diferentes: number };
type Palavras = { readonly linhas: string; readonly cubo: string };

/** Only years that both files hold can be compared. */
export const conferir = ({
  conferencia,
}: {
  readonly conferencia: readonly Ano[];
}): Conferencia | null => {
  const anos = conferencia.filter(
    ({ no_cubo, nas_linhas }) => no_cubo !== null && nas_linhas !== null,
  );
  const diferentes = anos.filter(({ no_cubo, nas_linhas }) => no_cubo !== nas_linhas).length;
  return anos.length === 0 ? null : { anos, diferentes };
};

/** Each year is a point; on the diagonal the two files agree. */
export const desenharConferencia = (
  { anos }: Conferencia,
  { linhas, cubo }: Palavras,
  width: number,
): Plot.PlotOptions => {
  const limite = Math.max(...anos.map(({ no_cubo, nas_linhas }) => Math.max(no_cubo, nas_linhas)));
  return {
    height: Math.min(width, 380),
    marginLeft: 60,
    marginRight: 40,
    inset: 8,
    x: { label: cubo, grid: true, ticks: 4, domain: [0, limite] },
    y: { label: linhas, grid: true, ticks: 4, domain: [0, limite] },
    marks: [
      Plot.line(
        [
          [0, 0],
          [limite, limite],
        ],
        { stroke: 'var(--muted)', strokeDasharray: '2 3' },
      ),
      Plot.dot(anos, { x: 'no_cubo', y: 'nas_linhas', fill: 'var(--cat-1)', r: 4 }),
      Plot.text([anos[0], anos.at(-1)], {
        x: (each: Ano) => each.no_cubo,
        y: (each: Ano) => each.nas_linhas,
        text: (each: Ano) => String(each.ano),
        dx: -8,
        textAnchor: 'end',
      }),
    ],
  };
};
