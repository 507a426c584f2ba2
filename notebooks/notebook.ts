import type { PlotOptions } from '@observablehq/plot';
import type { Text } from '../pipeline/registry/types.ts';
import type { Say } from './say.ts';

/** Rows of each query by its name; null where the release does not hold the file. */
export type Tables = Readonly<Record<string, readonly object[] | null>>;

/** A cell of a table as it is printed; a number is written by the locale before it comes here. */
export type DataTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What a section says in one language. */
export type Told<W> = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly figure: {
    /** What, of whom, where, when and in which unit, as a table of IBGE is named. */
    readonly title: string;
    /** What the figure shows, in one or two sentences; part of its text alternative. */
    readonly said: string;
    /** Labels the drawing needs: plain data, so that an exported notebook can carry them. */
    readonly words: W;
    /** Colour and meaning of each series; none when one colour says one thing. */
    readonly legend?: readonly { readonly color: string; readonly label: string }[];
  };
  readonly table: DataTable;
};

/** One step of a notebook: queries, what is worked out of their rows, a figure, and what it says. */
export type SectionSpec<Q, F, W> = {
  readonly id: string;
  /** Names of the SQL files of the folder, without extension. */
  readonly queries: readonly (keyof Q & string)[];
  /** Files with the two functions below, from the folder, shown beside the figure; what they import comes first. */
  readonly code: readonly string[];
  /** Facts without language; null when the rows are too few for what the section says. */
  readonly analyse: (tables: Q) => F | null;
  readonly draw: (facts: F, words: W, width: number) => PlotOptions;
  readonly tell: (facts: F, say: Say) => Told<W>;
};

/** A section whose types are its own business. */
export type Section = Pick<SectionSpec<object, never, never>, 'id' | 'queries' | 'code'> & {
  readonly names: { readonly analyse: string; readonly draw: string };
  /** Null when the release lacks what the section needs. */
  readonly analyse: (tables: Tables) => Analysed | null;
};

export type Analysed = {
  readonly facts: unknown;
  readonly tell: (say: Say) => Told<unknown>;
  readonly plot: (words: unknown, width: number) => PlotOptions;
};

/** What an analysis works out. */
export type Facts<A extends (...tables: never[]) => unknown> = NonNullable<ReturnType<A>>;

/** Closes a section over the types of its rows, its facts and its words. */
export function section<Q, F, W>(spec: SectionSpec<Q, F, W>): Section {
  const { id, queries, code } = spec;
  return {
    id,
    queries: queries as readonly never[],
    code,
    names: { analyse: spec.analyse.name, draw: spec.draw.name },
    analyse(tables) {
      if (queries.some((query) => (tables[query]?.length ?? 0) === 0)) return null;
      const facts = spec.analyse(tables as Q);
      if (facts === null) return null;
      return {
        facts,
        tell: (say) => spec.tell(facts, say),
        plot: (words, width) => spec.draw(facts, words as W, width),
      };
    },
  };
}

/** One analysis of the published files. */
export type Notebook = {
  /** Folder, and address of the page. */
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  /** How the question is answered: definitions and formulas. */
  readonly method: readonly Text[];
  /** Cubes by their id, files of rows as 'rais-tematico', tables of the quota as 'quota/empresas_secao'. */
  readonly data: readonly string[];
  readonly sections: readonly Section[];
  readonly caveats: readonly Text[];
  readonly next: readonly Text[];
  /** The same first steps in another tool: files of the folder that are run as they are. */
  readonly scripts?: readonly string[];
};
