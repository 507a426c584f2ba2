import { isAscii } from 'node:buffer';

/** A chunk this long has room for aligned words. */
const SHORTEST = 32;
const HIGH_BITS = 0x80808080 | 0;
/** Bytes windows-1252 leaves without a character. */
const UNDEFINED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Counts the bytes that tell encodings apart in a file that is not UTF-8: those outside ASCII,
 * those of the range where windows-1252 and latin-1 differ, and pairs that look like UTF-8.
 */
export class ByteCensus {
  /** Position of the first NUL byte, or -1. */
  nul = -1;
  /** Bytes 0x80–0x9f outside pairs that look like UTF-8. */
  c1 = 0;
  /** Bytes no windows-1252 text has, outside pairs that look like UTF-8. */
  undefinedBytes = 0;
  /** Some chunk was valid UTF-8 with more than ASCII in it. */
  utf8Text = false;
  /** Elsewhere: letters as two bytes, as UTF-8 writes Portuguese (0xc3 and a continuation). */
  utf8Pairs = 0;
  /** Other bytes outside ASCII. */
  singles = 0;
  #position = 0;
  #previous = 0;

  /** `utf8`: every byte so far is valid UTF-8, so that nothing needs counting. */
  add(chunk: Buffer, utf8: boolean): void {
    if (this.nul < 0) {
      const at = chunk.indexOf(0);
      if (at >= 0) this.nul = this.#position + at;
    }
    this.#position += chunk.length;
    if (!utf8) this.#classify(chunk);
    else if (!this.utf8Text) this.utf8Text = !isAscii(chunk);
  }

  /** Four words at a time: most bytes are ASCII, and one test passes over sixteen of them. */
  #classify(chunk: Buffer): void {
    if (chunk.length < SHORTEST) return this.#bytes(chunk, 0, chunk.length);
    const lead = (4 - (chunk.byteOffset % 4)) % 4;
    const words = new Int32Array(chunk.buffer, chunk.byteOffset + lead, (chunk.length - lead) >> 2);
    const fours = words.length - (words.length % 4);
    this.#bytes(chunk, 0, lead);
    for (let at = 0; at < fours; at += 4) {
      const together = words[at]! | words[at + 1]! | words[at + 2]! | words[at + 3]!;
      if ((together & HIGH_BITS) === 0) continue;
      const start = lead + at * 4;
      if (start > 0) this.#previous = chunk[start - 1]!;
      this.#bytes(chunk, start, start + 16);
    }
    this.#previous = chunk[lead + fours * 4 - 1] ?? this.#previous;
    this.#bytes(chunk, lead + fours * 4, chunk.length);
  }

  #bytes(chunk: Buffer, start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      const byte = chunk[at]!;
      if (byte >= 0x80) this.#byte(byte);
      this.#previous = byte;
    }
  }

  #byte(byte: number): void {
    if (this.#previous === 0xc3 && byte < 0xc0) {
      this.utf8Pairs += 1;
      this.singles -= 1;
      return;
    }
    this.singles += 1;
    if (byte >= 0xa0) return;
    this.c1 += 1;
    if (UNDEFINED_IN_1252.has(byte)) this.undefinedBytes += 1;
  }
}
