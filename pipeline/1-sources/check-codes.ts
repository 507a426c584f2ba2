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
 * the file to edit. Each coded column is grouped once; only codes that are unknown, or not known in
 * every year, are looked up file by file.
 */
export async function checkCodes(database: Database, source: Source): Promise<void> {
  const fields = codedFields(source);
  const questionable = await questionableCodes(database, source, fields);
  const found = [
    ...(await whereFound(database, source, questionable)),
    ...(await unreadable(database, source)),
  ];
  for (const field of fields) {
    const unknown = found.filter((each) => each.campo === field.campo && !isKnown(field, each));
    if (unknown.length > 0) throw unknownCodes(field, unknown);
  }
}

function isKnown({ codes }: CodedField, { codigo, ano }: Pick<Found, 'codigo' | 'ano'>): boolean {
  return codes.get(codigo)?.some(({ desde, ate }) => desde <= ano && ano <= ate) ?? false;
}

type Questionable = { readonly campo: string; readonly codigo: string };

/** Codes found that are not known in every year received. */
async function questionableCodes(
  database: Database,
  source: Source,
  fields: readonly CodedField[],
): Promise<readonly Questionable[]> {
  const years = await database.rows<{ ano: number }>(
    `select distinct cast(left(competencia, 4) as double) as ano
     from reception where fonte = ${literal(source.id)}`,
  );
  const parts = fields.map(
    ({ campo }) => `select ${literal(campo)} as campo, cast(${campo} as varchar) as codigo
      from (select distinct ${campo} from ${receivedTable(source)})
      where ${campo} is not null${isWholeState(campo)}`,
  );
  const values = await database.rows<Questionable>(parts.join('\n union all '));
  return values.filter(({ campo, codigo }) => {
    const field = fields.find((each) => each.campo === campo);
    return (
      !codigo.startsWith('-') && !years.every(({ ano }) => field && isKnown(field, { codigo, ano }))
    );
  });
}

/** `<UF>9999` is a state without its municipality. */
const isWholeState = (campo: string) =>
  campo.startsWith('mun') ? ` and ${campo} % 10000 <> 9999` : '';

async function whereFound(
  database: Database,
  source: Source,
  questionable: readonly Questionable[],
): Promise<readonly Found[]> {
  if (questionable.length === 0) return [];
  const campos = [...new Set(questionable.map(({ campo }) => campo))];
  const parts = campos.map((campo) => {
    const codes = questionable.filter((each) => each.campo === campo);
    return `select ${literal(campo)} as campo, arquivo_id, cast(${campo} as varchar) as codigo, count(*)::double as linhas
      from ${receivedTable(source)}
      where motivo is null and cast(${campo} as varchar) in (${codes.map(({ codigo }) => literal(codigo)).join(', ')})
      group by all`;
  });
  return withFile(database, parts.join('\n union all '));
}

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
