/** The first byte of a character of more than one byte is this or more, and no other byte is. */
const FIRST_OF_MANY = 0xc0;

/**
 * UTF-8 bytes to latin-1 bytes, by the platform's own decoder. Stops before a character cut by the end
 * of the buffer: `consumed` says how far it came. Throws on characters that latin-1 does not have.
 */
export function encodeLatin1(
  utf8: Buffer,
  latin1: Buffer,
  length: number,
): { readonly written: number; readonly consumed: number } {
  const cut = length > 0 && (utf8[length - 1] as number) >= FIRST_OF_MANY;
  const consumed = cut ? length - 1 : length;
  const text = utf8.toString('utf8', 0, consumed);
  const foreign = /[^\0-\xff]/.exec(text);
  if (foreign) throw new Error(`not in latin-1: character ${foreign.index} of ${text.length}`);
  return { written: latin1.write(text, 'latin1'), consumed };
}

/** Whole characters only. */
export function latin1Of(utf8: Buffer): Buffer {
  const latin1 = Buffer.allocUnsafe(utf8.length);
  return latin1.subarray(0, encodeLatin1(utf8, latin1, utf8.length).written);
}
