const PARTICLES = new Set(['DE', 'DA', 'DO', 'DAS', 'DOS', 'E', 'NO', 'DEL']);
const ROMAN = /^[IVX]+$/;
/** IBGE writes "mato-grossense", "rio-grandense" and "espírito-santense" without a second capital. */
const GENTILIC = /-(grossense|grandense|santense)$/i;

/**
 * Portuguese proper case of an upper-case place name, as IBGE writes them:
 * 'SÃO JOSÉ DO RIO PRETO' → 'São José do Rio Preto', "OLHO D'ÁGUA DO CASADO" →
 * "Olho d'Água do Casado", "ALVORADA D'OESTE" → "Alvorada D'Oeste", 'PIO XII' → 'Pio XII'.
 */
export function properCase(name: string): string {
  return name
    .replaceAll('’', "'")
    .split(' ')
    .map((word, index) => (index > 0 && PARTICLES.has(word) ? word.toLowerCase() : casedWord(word)))
    .join(' ');
}

function casedWord(word: string): string {
  if (ROMAN.test(word)) return word;
  return word
    .split(/(?<=[-/'])/)
    .map((part, index) => (index > 0 && isParticle(part) ? part.toLowerCase() : capital(part)))
    .join('')
    .replace(/^D'(?!Oeste|Arco|Alcântara)/, "d'")
    .replace(GENTILIC, (suffix) => suffix.toLowerCase());
}

function isParticle(part: string): boolean {
  return PARTICLES.has(part.replace('-', ''));
}

function capital(part: string): string {
  return part.charAt(0) + part.slice(1).toLowerCase();
}
