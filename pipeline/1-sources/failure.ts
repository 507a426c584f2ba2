import { DataError } from '../engine/data-error.ts';

/** What the operating system, the decompressor or DuckDB say, in the operator's words. */
const known: readonly {
  readonly when: RegExp;
  readonly name: string;
  readonly what: string;
  readonly todo: string;
}[] = [
  {
    when: /ENOSPC|no space left on device|disk full|could not write all bytes|failed to write/i,
    name: 'DiscoCheio',
    what: 'o disco encheu durante a leitura',
    todo: 'libere espaço na pasta de trabalho ou dê outra em --work, e execute de novo',
  },
  {
    when: /unexpected end of file|Z_BUF_ERROR|unterminated|Input is not a GZIP stream|incorrect (header|data) check|invalid (distance|block|stored|code)/i,
    name: 'ArquivoTruncado',
    what: 'o arquivo compactado termina antes do fim ou está corrompido',
    todo: 'receba o arquivo de novo da fonte e compare o tamanho',
  },
  {
    when: /EACCES|EPERM|ENOENT|EISDIR|EIO|cannot open file|permission denied/i,
    name: 'ArquivoIlegivel',
    what: 'o arquivo não pode ser aberto ou lido',
    todo: 'confira se o arquivo existe, as permissões e o disco, e execute de novo',
  },
  {
    when: /Invalid Input Error|CSV Error|Maximum line size/i,
    name: 'LinhasIlegiveis',
    what: 'o arquivo não pode ser separado em linhas e colunas',
    todo: 'procure aspas sem par ou linhas emendadas; receba o arquivo de novo da fonte',
  },
];

/** Turns a failure while reading `name` into a DataError where it is the operator's to solve. */
export function asDataError(error: unknown, name: string): unknown {
  if (error instanceof DataError) return error;
  const text = `${(error as NodeJS.ErrnoException).code ?? ''} ${error instanceof Error ? error.message : ''}`;
  const match = known.find(({ when }) => when.test(text));
  if (!match) return error;
  return new DataError(
    { name: match.name, what: match.what, where: name, todo: match.todo },
    { cause: error },
  );
}
