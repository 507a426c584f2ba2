import { answerCsv, shownValue } from '../laboratory/answer-text.ts';
import type { Answer, Engine } from '../laboratory/engine.ts';
import { tablesIn, withNames } from '../laboratory/find-tables.ts';
import { problemKind, type ProblemKind } from '../laboratory/problems.ts';
import {
  drawAnswer,
  drawProblem,
  fill,
  type Bench,
  type LaboratorySetup,
} from './laboratory-result.ts';
import { part } from './part.ts';
import { copyText, saveFile } from './save-file.ts';

/** A step that did not go well, with the kind of words it asks for. */
class Trouble extends Error {
  readonly kind: ProblemKind;
  constructor(kind: ProblemKind, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.kind = kind;
  }
}

type Session = Bench & {
  engine: Promise<Engine> | null;
  answer: Answer | null;
  /** Counts the runs: one that was stopped, or overtaken, says nothing more. */
  turn: number;
};

const say = ({ root }: Session, words: string): void => {
  part(root, 'status').textContent = words;
};

const editor = ({ root }: Session): HTMLTextAreaElement => part<HTMLTextAreaElement>(root, 'sql');

const startedEngine = (session: Session): Promise<Engine> => {
  const { root } = session;
  const absolute = (name: string): string => new URL(root.dataset[name] ?? '', location.href).href;
  session.engine ??= import('../laboratory/engine.ts')
    .then(({ startEngine }) => startEngine({ engine: absolute('engine'), data: absolute('files') }))
    .catch((error: unknown) => {
      session.engine = null;
      throw new Trouble('download', error);
    });
  return session.engine;
};

const prepared = async (session: Session, sql: string): Promise<Engine> => {
  const { text, tables } = session.setup;
  if (!session.engine) say(session, text.starting);
  const engine = await startedEngine(session);
  const needed = tablesIn(sql, tables);
  if (needed.length > 0)
    say(session, fill(text.reading, { tables: needed.map(({ name }) => name).join(', ') }));
  for (const table of needed)
    await engine.load(table).catch((error: unknown) => {
      throw new Trouble('download', error);
    });
  return engine;
};

const answered = async (session: Session, sql: string, turn: number): Promise<void> => {
  const { setup } = session;
  const engine = await prepared(session, sql);
  if (turn !== session.turn) return;
  part(session.root, 'run').textContent = setup.text.run;
  say(session, setup.text.running);
  const start = performance.now();
  const answer = await engine.ask(sql);
  if (turn !== session.turn) return;
  session.answer = answer;
  drawAnswer(session, answer);
  const count = answer.rows.length;
  const words = count === 1 ? setup.text.done.one : setup.text.done.other;
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  say(
    session,
    fill(words, {
      count: shownValue(count, setup.tag),
      seconds: shownValue(Number(seconds), setup.tag),
    }),
  );
};

const busy = ({ root }: Session, on: boolean): void => {
  part(root, 'stop').hidden = !on;
  part<HTMLButtonElement>(root, 'run').disabled = on;
  part(root, 'result').setAttribute('aria-busy', String(on));
};

const keepAddress = (sql: string): void =>
  history.replaceState(null, '', `${location.pathname}?${new URLSearchParams({ sql }).toString()}`);

const run = async (session: Session): Promise<void> => {
  const { text, tables } = session.setup;
  const sql = withNames(editor(session).value.trim(), tables);
  if (sql === '') return say(session, text.nothing);
  const turn = ++session.turn;
  keepAddress(sql);
  busy(session, true);
  try {
    await answered(session, sql, turn);
  } catch (error) {
    if (turn !== session.turn) return;
    const message = error instanceof Error ? error.message : String(error);
    const kind = error instanceof Trouble ? error.kind : problemKind(message);
    say(session, text.problem);
    drawProblem(session, kind, message);
  }
  if (turn === session.turn) busy(session, false);
};

const stop = (session: Session): void => {
  session.turn++;
  void session.engine?.then((engine) => engine.stop()).catch(() => undefined);
  session.engine = null;
  busy(session, false);
  say(session, session.setup.text.stopped);
};

/** Puts words where the cursor is, between spaces. */
const insert = (area: HTMLTextAreaElement, words: string): void => {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const before = from === 0 || /\s$/.test(value.slice(0, from)) ? '' : ' ';
  area.setRangeText(`${before}${words} `, from, to, 'end');
  area.focus();
};

const watchExamples = (session: Session): void => {
  for (const button of session.root.querySelectorAll<HTMLButtonElement>('[data-example]'))
    button.addEventListener('click', () => {
      const area = editor(session);
      area.value = button.closest('li')?.querySelector('pre')?.textContent ?? '';
      area.focus();
      area.scrollIntoView({ block: 'nearest' });
    });
  for (const button of session.root.querySelectorAll<HTMLButtonElement>('[data-insert]'))
    button.addEventListener('click', () => insert(editor(session), button.dataset['insert'] ?? ''));
};

const watchOutputs = (session: Session): void => {
  const { root, setup } = session;
  part(root, 'csv').addEventListener('click', () => {
    if (session.answer) saveFile('consulta.csv', 'text/csv', answerCsv(session.answer));
  });
  part(root, 'link').addEventListener('click', () => {
    keepAddress(editor(session).value.trim());
    void copyText(location.href, part(root, 'limit')).then((copied) => {
      if (copied) say(session, setup.text.linked);
    });
  });
};

const start = (root: HTMLElement): void => {
  const setup = JSON.parse(part(root, 'setup').textContent) as LaboratorySetup;
  const session: Session = { root, setup, engine: null, answer: null, turn: 0 };
  const area = editor(session);
  area.value = new URLSearchParams(location.search).get('sql') ?? area.value;
  part(root, 'run').addEventListener('click', () => void run(session));
  part(root, 'stop').addEventListener('click', () => stop(session));
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void run(session);
  });
  watchExamples(session);
  watchOutputs(session);
};

export const startSqlLaboratory = (): void => {
  document.querySelectorAll<HTMLElement>('[data-sql-laboratory]').forEach(start);
};
