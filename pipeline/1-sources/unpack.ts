import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { DataError } from '../engine/data-error.ts';

const SEVEN_ZIP_COMMANDS = ['7zz', '7z', '7za', '7zr'];

export function isPackage(file: string): boolean {
  return /\.(zip|7z)$/i.test(file);
}

/**
 * Unpacks a `.zip` or `.7z` into `folder` and returns the paths of its files, in name order.
 * Only the last part of each entry's name is used, so nothing is ever written outside `folder`.
 */
export async function unpack(file: string, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  try {
    if (/\.zip$/i.test(file)) await unzip(file, folder);
    else unpackSevenZip(file, folder);
  } catch (error) {
    if (error instanceof DataError || isDiskFull(error)) throw error;
    throw damagedPackage(file, error);
  }
  return readdirSync(folder)
    .toSorted()
    .map((name) => path.join(folder, name));
}

async function unzip(file: string, folder: string): Promise<void> {
  const zip = await openPromise(file);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const target = path.join(folder, path.basename(entry.fileName));
    await pipeline(
      await zip.openReadStreamPromise(entry),
      createWriteStream(target, { flags: 'wx' }),
    );
  }
}

/** `e` writes every file of the package directly into the folder, whatever path it had. */
function unpackSevenZip(file: string, folder: string): void {
  const command = findSevenZip();
  if (!command) throw missingSevenZip(file);
  const result = spawnSync(command, ['e', '-y', '-bd', `-o${folder}`, '--', file], {
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`${command} ended with status ${result.status}`);
}

function findSevenZip(): string | undefined {
  return SEVEN_ZIP_COMMANDS.find(
    (command) => !spawnSync(command, ['i'], { stdio: 'ignore' }).error,
  );
}

const isDiskFull = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOSPC';

function missingSevenZip(file: string): DataError {
  return new DataError({
    name: 'SeteZipAusente',
    what: 'não há programa para abrir arquivos .7z neste computador',
    where: path.basename(file),
    todo: 'instale o 7-Zip (Debian e Ubuntu: apt install 7zip; macOS: brew install sevenzip; Windows: 7-zip.org, com 7z no PATH) ou desempacote o arquivo na própria pasta',
  });
}

function damagedPackage(file: string, cause: unknown): DataError {
  return new DataError(
    {
      name: 'PacoteDanificado',
      what: 'o pacote não abre por inteiro: está truncado ou corrompido',
      where: path.basename(file),
      todo: 'receba o pacote de novo da fonte e compare o tamanho',
    },
    { cause },
  );
}
