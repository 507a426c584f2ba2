import { shownValue } from '../laboratory/answer-text.ts';
import type { Answer } from '../laboratory/engine.ts';
import type { ProblemKind } from '../laboratory/problems.ts';
import type { LaboratoryTable } from '../laboratory/table.ts';
import type { LaboratoryTexts } from '../laboratory/text.ts';
import { part } from './part.ts';

/** What the page writes into itself for its script. */
export type LaboratorySetup = {
  readonly tag: string;
  readonly text: LaboratoryTexts;
  readonly tables: readonly LaboratoryTable[];
};

/** The page and what it says. */
export type Bench = { readonly root: HTMLElement; readonly setup: LaboratorySetup };

/** Rows on the page: more would be slower to draw than anyone reads. */
const SHOWN = 500;

/** Text with its places filled. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

const element = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || typeof value === 'bigint';

const headCell = (name: string, number: boolean): HTMLElement => {
  const cell = element('th', name);
  cell.setAttribute('scope', 'col');
  if (number) cell.className = 'number';
  return cell;
};

/** Draws the first rows of an answer; the file has all. */
export const drawAnswer = ({ root, setup }: Bench, { columns, rows }: Answer): void => {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  head.append(...columns.map((name, at) => headCell(name, isNumber(rows[0]?.[at]))));
  const body = table.createTBody();
  for (const row of rows.slice(0, SHOWN))
    body.insertRow().append(
      ...row.map((value) => {
        const cell = element('td', shownValue(value, setup.tag));
        if (isNumber(value)) cell.className = 'number';
        return cell;
      }),
    );
  part(root, 'result').replaceChildren(table);
  part(root, 'result').scrollIntoView({ block: 'nearest' });
  const words = rows.length > SHOWN ? setup.text.shown : rows.length === 0 ? setup.text.empty : '';
  part(root, 'limit').textContent = fill(words, { shown: shownValue(SHOWN, setup.tag) });
  part(root, 'csv').hidden = false;
};

/** The words of the page around what the engine said. */
export const drawProblem = (
  { root, setup: { text } }: Bench,
  kind: ProblemKind,
  message: string,
): void => {
  const box = document.createElement('div');
  box.className = 'problem';
  const told = element('pre', message);
  told.tabIndex = 0;
  box.append(element('p', text.problems[kind]), told);
  part(root, 'result').replaceChildren(box);
  part(root, 'result').scrollIntoView({ block: 'nearest' });
  part(root, 'limit').textContent = '';
  part(root, 'csv').hidden = true;
};
