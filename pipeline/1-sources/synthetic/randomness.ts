import { createHash } from 'node:crypto';

/**
 * Randomness as a function: every draw is a hash of (seed, key, salt), so it does not depend on
 * row order, thread count or what else was drawn. `hash` of a 64-bit integer is a full-avalanche
 * mixer in DuckDB; the hash of several arguments is not, hence one integer per draw.
 *
 * Salts in use: 1–9 positions, 10–19 bonds, 20–29 persons, 30–39 companies, 40–49 records,
 * 50–59 Brazilian posts, 60–63 pay and hard cases.
 */
export function randomnessMacros(seed: number): readonly string[] {
  return [
    // 64 random bits; key below 2^56, salt below 64.
    `create or replace macro bits(chave, sal) as
       hash(xor(cast(chave as bigint) * 64 + sal, cast(${seedMix(seed)} as bigint)))`,
    // Uniform in [0, 1).
    `create or replace macro uniforme(chave, sal) as
       cast(bits(chave, sal) >> 11 as double) / 9007199254740992.0`,
    // Uniform whole number in [0, n), from ten-bit-apart slices of 64 random bits.
    `create or replace macro fatia(b, deslocamento, n) as cast((b >> deslocamento) % n as integer)`,
    // Element of a list chosen by random bits.
    `create or replace macro sorteado(lista, b, deslocamento) as
       list_extract(lista, 1 + cast((b >> deslocamento) % greatest(1, len(lista)) as integer))`,
    // The same with the length given, which spares measuring a constant list row by row.
    `create or replace macro sorteado_de(lista, quantos, b, deslocamento) as
       list_extract(lista, 1 + fatia(b, deslocamento, quantos))`,
    // Lognormal with mean 1 (Box and Muller, 1958).
    `create or replace macro lognormal(chave, sal, sigma) as
       exp(sigma * sqrt(-2 * ln(1 - uniforme(chave, sal))) * cos(6.283185307179586 * uniforme(chave, sal + 1))
           - sigma * sigma / 2)`,
  ];
}

function seedMix(seed: number): bigint {
  const digest = createHash('sha256').update(`vinculo ${seed}`).digest();
  return digest.readBigUInt64BE() & ((1n << 62n) - 1n);
}
