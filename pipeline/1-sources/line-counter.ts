/** The lines of a file, counted from its bytes and by nothing that reads its fields. */
export type LineCount = {
  /** Lines with something in them, header included. */
  readonly lines: number;
  /** Numbers (1 = header) of lines with nothing in them, in order; up to the first 100,000. */
  readonly blankLines: readonly number[];
  readonly blanks: number;
  readonly endsWithNewline: boolean;
  /** Some lines end in CR LF and some in LF alone. */
  readonly mixedNewlines: boolean;
};

const LF = 10;
const CR = 13;
const MAX_BLANKS = 100_000;

type FieldState = 'start' | 'bare' | 'quoted' | 'closing';

/** Counts lines over chunks; in quoted files a line break inside a quoted field is not one. */
export class LineCounter {
  readonly #separator: number;
  readonly #quote: number;
  readonly #breaks: number;
  #lines = 0;
  #blanks = 0;
  #number = 1;
  #blankLines: number[] = [];
  #withCr = 0;
  #withoutCr = 0;
  #lineLength = 0;
  #last = 0;
  #state: FieldState = 'start';

  constructor({
    separator,
    quote,
    newline = '\n',
  }: {
    readonly separator: string;
    readonly quote: string;
    readonly newline?: string;
  }) {
    this.#separator = separator.charCodeAt(0);
    this.#quote = quote === '' ? -1 : quote.charCodeAt(0);
    this.#breaks = newline === '\r' ? CR : LF;
  }

  add(chunk: Buffer): void {
    if (chunk.length === 0) return;
    if (this.#quote < 0) this.#addBare(chunk);
    else this.#addQuoted(chunk);
    this.#last = chunk[chunk.length - 1] ?? 0;
  }

  count(): LineCount {
    if (this.#lineLength > 0) this.#close(0);
    return {
      lines: this.#lines,
      blanks: this.#blanks,
      blankLines: this.#blankLines,
      endsWithNewline: this.#last === this.#breaks,
      mixedNewlines: this.#withCr > 0 && this.#withoutCr > 0,
    };
  }

  #addBare(chunk: Buffer): void {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(this.#breaks, start);
      if (end < 0) break;
      this.#lineLength += end - start;
      const previous = end > 0 ? chunk[end - 1] : this.#last;
      this.#close(previous === CR ? 1 : 0, true);
      start = end + 1;
    }
    this.#lineLength += chunk.length - start;
  }

  #addQuoted(chunk: Buffer): void {
    let state = this.#state;
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0;
      if (byte === this.#breaks && state !== 'quoted') {
        const previous = index > 0 ? chunk[index - 1] : this.#last;
        this.#close(previous === CR ? 1 : 0, true);
        state = 'start';
        continue;
      }
      this.#lineLength += 1;
      if (state === 'quoted') {
        if (byte === this.#quote) state = 'closing';
      } else if (byte === this.#separator) state = 'start';
      else if (byte === this.#quote && (state === 'start' || state === 'closing')) state = 'quoted';
      else state = 'bare';
    }
    this.#state = state;
  }

  /** `cr`: bytes of the line that belong to its end. */
  #close(cr: number, ended = false): void {
    if (ended) {
      if (cr > 0) this.#withCr += 1;
      else this.#withoutCr += 1;
    }
    if (this.#lineLength - cr > 0) this.#lines += 1;
    else {
      this.#blanks += 1;
      if (this.#blankLines.length < MAX_BLANKS) this.#blankLines.push(this.#number);
    }
    this.#number += 1;
    this.#lineLength = 0;
  }
}
