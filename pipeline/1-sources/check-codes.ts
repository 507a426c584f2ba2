import { literal, type Database } from '../engine/database.ts';
import { DataError, listUpToTen } from '../engine/data-error.ts';
import { codedFields, type CodedField } from './codes.ts';
import { receivedTable, type Source } from './source.ts';

type Found = {
  readonly campo: string;
  readonly arquivo: string;
  readonly ano: number;
  readonly codigo: string;
  readonly linhas: number;
};

/**
 * Stops the run at codes no code list has for the year of the file, naming up to ten of them and
 * the file to edit. Each coded column is grouped once.
 */
export async function checkCodes(database: Database, source: Source): Promise<void> {
  const fields = codedFields(source);
  const found = [
    ...(await valuesFound(database, source, fields)),
    ...(await unreadable(database, source)),
  ];
  for (const field of fields) {
    const unknown = found.filter((each) => each.campo === field.campo && !isKnown(field, each));
    if (unknown.length > 0) throw unknownCodes(field, unknown);
  }
}

function isKnown({ codes }: CodedField, { codigo, ano }: Found): boolean {
  return codes.some((code) => code.codigo === codigo && code.desde <= ano && ano <= code.ate);
}

async function valuesFound(
  database: Database,
  source: Source,
  fields: readonly CodedField[],
): Promise<readonly Found[]> {
  const parts = fields.map(
    ({
      campo,
    }) => `select ${literal(campo)} as campo, arquivo_id, cast(${campo} as varchar) as codigo, linhas
      from (select arquivo_id, ${campo}, count(*)::double as linhas from ${receivedTable(source)} where motivo is null group by all)
      where ${campo} >= 0${isWholeState(campo)}`,
  );
  return withFile(database, parts.join('\n union all '));
}

/** `<UF>9999` is a state without its municipality. */
const isWholeState = (campo: string) =>
  campo.startsWith('mun') ? ` and ${campo} % 10000 <> 9999` : '';

/** Codes that are not even numbers were set aside when the lines were read. */
function unreadable(database: Database, source: Source): Promise<readonly Found[]> {
  return withFile(
    database,
    `select split_part(estranho, '=', 1) as campo, arquivo_id, substr(estranho, strpos(estranho, '=') + 1) as codigo,
       count(*)::double as linhas
     from (
       select arquivo_id, unnest(string_split(estranhos, chr(31))) as estranho
       from ${receivedTable(source)} where estranhos is not null and motivo is null
     ) group by all`,
  );
}

function withFile(database: Database, select: string): Promise<readonly Found[]> {
  return database.rows<Found>(
    `select v.campo, r.arquivo, cast(left(r.competencia, 4) as double) as ano, v.codigo, v.linhas
     from (${select}) as v join reception as r using (arquivo_id)
     order by v.linhas desc, v.codigo, r.arquivo`,
  );
}

function unknownCodes({ campo, declaredIn }: CodedField, unknown: readonly Found[]): DataError {
  const codes = [...new Set(unknown.map((each) => each.codigo))];
  const files = [...new Set(unknown.map((each) => each.arquivo))];
  const rows = (codigo: string) =>
    unknown.filter((each) => each.codigo === codigo).reduce((sum, each) => sum + each.linhas, 0);
  return new DataError({
    name: 'CodigoDesconhecido',
    what: `${codes.length} códigos desconhecidos em ${campo}`,
    where: `${listUpToTen(codes.map((codigo) => `${codigo} (${rows(codigo)} linhas)`))} em ${listUpToTen(files)}`,
    todo: `confira o código no dicionário da fonte para o ano do arquivo e acrescente-o em ${declaredIn}`,
  });
}
