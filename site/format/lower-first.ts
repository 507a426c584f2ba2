/** 'Seção da CNAE' → 'seção da CNAE': a name inside a sentence. */
export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
