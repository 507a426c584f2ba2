import type { Cell } from '../../pipeline/registry/public-files.ts';
import { cellCoordinates, type AxisCodes } from '../secrecy/cell-coordinates.ts';
import type { Coordinates } from '../secrecy/coordinates.ts';
import { explainWithheld } from '../secrecy/explain.ts';
import type { MainCube } from '../secrecy/main-cube.ts';
import { SECRECY_TEXT } from '../secrecy/text.ts';
import type { ShownTable } from '../tables/packed-table.ts';
import { NOT_APPLICABLE } from '../tables/cell-status.ts';
import { headRows } from '../tables/render-head.ts';
import { readQuery } from '../tables/url-state.ts';
import { searchFor } from './page-address.ts';
import { createSecrecyPopover, type SecrecyPopover } from './secrecy-popover.ts';
import { ask } from './table-drawing.ts';
import { loadNames, loadTable, type TableSession } from './table-session.ts';

/** What the axes of the table say of one printed cell. */
const axisCodes = (table: ShownTable, cell: HTMLTableCellElement): AxisCodes => {
  const row = Number(cell.closest('tr')?.getAttribute('aria-rowindex'));
  const line = table.lines[row - headRows(table) - 1];
  const column = table.columns[cell.cellIndex - 1];
  if (!line || !column) throw new Error(`cell outside its table: ${row}, ${cell.cellIndex}`);
  return [
    ...table.rows.map((id, at) => [id, line.codes[at] ?? null] as const),
    ...table.query.columns.map((id, at) => [id, column.codes[at] ?? null] as const),
  ];
};

/** The total of the table at an address, or none where the table has none: the figure at the coordinates that the address names. */
const askTable = async (session: TableSession, search: string): Promise<Cell> =>
  totalOf(await loadTable(session, readQuery(session.schema, search).query));

const totalOf = ({ lines, columns, cell }: ShownTable): Cell => {
  const [line, column] = [lines.find(({ role }) => role === 'total'), columns.at(-1)];
  if (!line || !column) return NOT_APPLICABLE;
  return cell(line, column);
};

const coordinatesOf = async (
  session: TableSession,
  cell: HTMLTableCellElement,
): Promise<Coordinates> => {
  const table = session.table ?? (await loadTable(session, session.query));
  return cellCoordinates(session.schema, table.query, axisCodes(table, cell));
};

const mainCube = ({ main }: TableSession): MainCube | null =>
  main && {
    schema: main.schema,
    page: main.page,
    ask: async (search) => totalOf(await main.client(readQuery(main.schema, search).query)),
  };

const explain = async (
  session: TableSession,
  popover: SecrecyPopover,
  button: HTMLElement,
  k: number,
): Promise<void> => {
  const cell = button.closest('td');
  if (!cell) return;
  const { schema, first } = session;
  popover.open(button);
  try {
    const coordinates = await coordinatesOf(session, cell);
    await loadNames(session);
    const subject = { schema, book: session.book, k, main: mainCube(session) };
    const found = await explainWithheld(subject, coordinates, (search) =>
      askTable(session, search),
    );
    popover.fill(found, ({ search, page }) =>
      page === undefined
        ? `${searchFor(location.search, search, schema.cubeId, first)}${location.hash}`
        : `${page}?${search}#tabela`,
    );
  } catch {
    popover.fail();
  }
};

/** A nearest table is opened in place; a new tab or window still gets the address. */
const follow = (session: TableSession, popover: SecrecyPopover, event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a[data-search]') : null;
  if (!(link instanceof HTMLElement) || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  popover.close();
  void ask(session, readQuery(session.schema, link.dataset['search'] ?? ''));
  session.scroll.focus();
};

/** What happens when somebody asks about a withheld cell. */
export type WithheldAnswers = (button: HTMLElement) => Promise<void>;

/** Answers about the withheld cells of a table, in one popover; the legend names k and the page on confidentiality. */
export const answerWithheld = (session: TableSession, legend: HTMLElement): WithheldAnswers => {
  const page = legend.querySelector('a')?.getAttribute('href') ?? '';
  const text = SECRECY_TEXT[session.schema.locale];
  const popover = createSecrecyPopover(session.root, text, page);
  session.root.addEventListener('click', (event) => follow(session, popover, event));
  return (button) => explain(session, popover, button, Number(legend.dataset['secrecy']));
};
