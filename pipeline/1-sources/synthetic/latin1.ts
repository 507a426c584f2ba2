/**
 * UTF-8 bytes to latin-1 bytes. Stops before a character cut by the end of the buffer: `consumed`
 * says how far it came. Throws on characters that latin-1 does not have.
 */
export function encodeLatin1(
  utf8: Uint8Array,
  latin1: Uint8Array,
  length: number,
): { readonly written: number; readonly consumed: number } {
  let written = 0;
  let at = 0;
  while (at < length) {
    const byte = utf8[at] as number;
    if (byte < 0x80) {
      latin1[written++] = byte;
      at += 1;
      continue;
    }
    if (byte !== 0xc2 && byte !== 0xc3) throw new Error(`not in latin-1: byte ${byte} at ${at}`);
    if (at + 1 >= length) break;
    latin1[written++] = ((byte & 3) << 6) | ((utf8[at + 1] as number) & 0x3f);
    at += 2;
  }
  return { written, consumed: at };
}
