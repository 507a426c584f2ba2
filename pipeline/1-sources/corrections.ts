import { literal, type Database } from '../engine/database.ts';
import { DataError } from '../engine/data-error.ts';
import { readCsv } from '../registry/read-csv.ts';
import { readLayout, type Field } from './layout.ts';
import { readers } from './readers.ts';
import { receivedTable, type Source } from './source.ts';

/**
 * A known error of the source: in the files of `competencia` named `arquivo`, the value `de` of
 * `campo` means `para`. Never used for values that identify a person.
 */
export type Correction = Readonly<Record<'arquivo' | 'campo' | 'de' | 'para' | 'motivo', string>>;

/** Applies corrections.csv to the received rows; one that matches nothing is an error. */
export async function applyCorrections(
  database: Database,
  source: Source,
  corrections: readonly Correction[] = readCsv<keyof Correction>(
    new URL('corrections.csv', source.folder),
  ),
): Promise<void> {
  for (const correction of corrections) {
    const changed = await applyCorrection(database, source, correction);
    if (changed === 0 && (await wasReceived(database, source, correction))) {
      throw withoutEffect(source, correction);
    }
  }
}

/** A correction is a row of this repository: no value of a person may be in one. */
const IDENTIFYING: readonly string[] = ['pis', 'cpf', 'cnpj', 'texto', 'data', 'data_iso'];

async function applyCorrection(
  database: Database,
  source: Source,
  correction: Correction,
): Promise<number> {
  const field = readLayout(source.folder).find((each) => each.campo === correction.campo);
  if (!field?.reader) throw new Error(`correction of an unread field: ${correction.campo}`);
  if (IDENTIFYING.includes(field.reader)) {
    throw new Error(`correction of a field that identifies a person: ${correction.campo}`);
  }
  return Number(
    await database.value<bigint>(
      `update ${receivedTable(source)} set ${field.campo} = ${valueOf(field, correction.para)}
       where ${field.campo} is not distinct from ${valueOf(field, correction.de)}
         and arquivo_id in (select arquivo_id from reception where ${isFile(source, correction)})`,
    ),
  );
}

/** The value the field's reader makes of a text. */
function valueOf(field: Field, text: string): string {
  if (!field.reader) throw new Error(`field without reader: ${field.campo}`);
  const reader = readers[field.reader];
  const read = `(${reader.cast(literal(text), field.width)})`;
  const [kept] = reader.keep({ text: literal(text), read, width: field.width });
  return `(${kept?.sql ?? 'null'})`;
}

const isFile = (source: Source, { arquivo }: Correction) =>
  `fonte = ${literal(source.id)} and (arquivo = ${literal(arquivo)} or arquivo like ${literal(`%/${arquivo}`)})`;

async function wasReceived(
  database: Database,
  source: Source,
  correction: Correction,
): Promise<boolean> {
  const files = await database.value<number>(
    `select count(*)::double from reception where ${isFile(source, correction)}`,
  );
  return files > 0;
}

function withoutEffect(source: Source, { arquivo, campo, de, para }: Correction): DataError {
  return new DataError({
    name: 'CorrecaoSemEfeito',
    what: `a correção de ${campo} de ${de} para ${para} não encontrou nenhuma linha`,
    where: `${arquivo}, pipeline/1-sources/${source.id}/corrections.csv`,
    todo: 'a fonte já corrigiu o erro, ou a correção está escrita errado: retire ou conserte a linha',
  });
}
