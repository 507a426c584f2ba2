/** A name inside a sentence: `Seção da CNAE` → `seção da CNAE`; an acronym stays as it is, `CTPS emitidas`. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
