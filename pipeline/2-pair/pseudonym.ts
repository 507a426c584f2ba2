import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DataError } from '../engine/data-error.ts';
import type { Database } from '../engine/database.ts';
import type { Mode } from '../engine/options.ts';
import { matchMacros } from './match-macros.ts';
import { nameMacros } from './name-macros.ts';
import { personMacros } from './person-macros.ts';
import { unitMacros } from './unit-macros.ts';

/** Block size of SHA-256, in bytes (RFC 2104: the key is padded to one block). */
const BLOCK = 64;
/** RFC 2104, section 3: a key shorter than the hash output weakens it. */
const SHORTEST_SECRET = 32;

/**
 * The secret of the pseudonyms. Synthetic and public runs draw a new one each time; an identified
 * run takes it from VINCULO_SECRET or from the file VINCULO_SECRET_FILE names, so that the same
 * person keeps the same pseudonym between runs.
 * @throws DataError 'SegredoAusente' or 'SegredoCurto'; the secret is never part of a message.
 */
export function pairingSecret(mode: Mode, environment: NodeJS.ProcessEnv): Buffer {
  if (mode !== 'identified') return randomBytes(SHORTEST_SECRET);
  const secret = givenSecret(environment);
  if (secret.length === 0) throw missingSecret();
  if (secret.length < SHORTEST_SECRET) throw shortSecret();
  return secret;
}

function givenSecret(environment: NodeJS.ProcessEnv): Buffer {
  const file = environment['VINCULO_SECRET_FILE'];
  const text = environment['VINCULO_SECRET'] ?? (file ? readSecret(file) : '');
  return Buffer.from(text.trim(), 'utf8');
}

function readSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw missingSecret({ cause });
  }
}

function missingSecret(options?: ErrorOptions): DataError {
  return new DataError(
    {
      name: 'SegredoAusente',
      what: 'o modo identificado precisa do segredo que gera os pseudônimos das pessoas',
      where: 'variáveis de ambiente VINCULO_SECRET e VINCULO_SECRET_FILE',
      todo: `defina VINCULO_SECRET, ou VINCULO_SECRET_FILE com o caminho de um arquivo legível, com ao menos ${SHORTEST_SECRET} bytes; guarde-o fora do repositório`,
    },
    options,
  );
}

function shortSecret(): DataError {
  return new DataError({
    name: 'SegredoCurto',
    what: `o segredo dos pseudônimos tem menos de ${SHORTEST_SECRET} bytes`,
    where: 'variáveis de ambiente VINCULO_SECRET e VINCULO_SECRET_FILE',
    todo: 'gere um segredo aleatório maior, por exemplo com: openssl rand -hex 32',
  });
}

const pairingMacros = [...nameMacros, ...matchMacros, ...unitMacros, ...personMacros];

/**
 * Declares the macros of the pairing steps and `pseudonym(t)`: HMAC-SHA-256 (RFC 2104) of a text, in hexadecimal. The padded
 * keys live in variables of the connection and the macro is temporary: neither the database file
 * nor a statement printed by `--sql` holds the secret.
 */
export async function preparePairing(database: Database, secret: Buffer): Promise<void> {
  const key = secret.length > BLOCK ? createHash('sha256').update(secret).digest() : secret;
  await database.run('set variable pair_inner_key = unhex($key)', { key: padded(key, 0x36) });
  await database.run('set variable pair_outer_key = unhex($key)', { key: padded(key, 0x5c) });
  for (const macro of pairingMacros) await database.run(`create or replace temp macro ${macro}`);
  await database.run(`create or replace temp macro pseudonym(t) as sha256(
    getvariable('pair_outer_key') || unhex(sha256(getvariable('pair_inner_key') || encode(t))))`);
}

function padded(key: Buffer, pad: number): string {
  const block = Buffer.alloc(BLOCK);
  key.copy(block);
  return Buffer.from(block.map((byte) => byte ^ pad)).toString('hex');
}
