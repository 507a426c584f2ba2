import { DataError } from './data-error.ts';

/**
 * Prints one clear message and sets the exit code. A DataError is the operator's and needs no stack;
 * anything else is ours, and its stack is shown.
 */
export function reportFailure(error: unknown): void {
  process.exitCode = 1;
  const known = asDataError(error);
  if (known) console.error(`\n${known.name}: ${known.message}\nNada foi publicado.`);
  else console.error(error);
}

function asDataError(error: unknown): DataError | undefined {
  if (error instanceof DataError) return error;
  const text = error instanceof Error ? error.message : '';
  if (/ENOSPC|No space left on device/i.test(text)) return diskFull(error);
  if (/Out of Memory Error/i.test(text)) return memoryFull(error);
  return undefined;
}

function diskFull(cause: unknown): DataError {
  return new DataError(
    {
      name: 'DiscoCheio',
      what: 'acabou o espaço em disco no meio da execução',
      where: 'pastas de trabalho e de publicação (data/work, data/public)',
      todo: 'libere espaço ou dê --work e --out em outro disco, e execute de novo',
    },
    { cause },
  );
}

function memoryFull(cause: unknown): DataError {
  return new DataError(
    {
      name: 'MemoriaInsuficiente',
      what: 'o limite de memória não bastou para um passo',
      where: 'DuckDB, opção --memory',
      todo: 'dê um --memory maior, por exemplo --memory 4GB',
    },
    { cause },
  );
}
