import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { identifier, literal, type Database } from '../engine/database.ts';
import { codeListOf } from '../registry/cubes.ts';
import { codeLists } from '../registry/code-lists.ts';
import type { CubeWriting } from './cube-writing.ts';

/** For code: UTF-8 without BOM, `,`, decimal point, codes and Portuguese labels, IBGE sign. After `createLabels`. */
export async function writeCsv(writing: CubeWriting): Promise<void> {
  await copyCsv(writing, writing.file, ',');
}

/** For Excel in Brazil: UTF-8 with BOM, `;`, decimal comma, CRLF. Counts have no decimals. */
export async function writeExcelCsv(writing: CubeWriting): Promise<void> {
  const plain = `${writing.file}.parte`;
  await copyCsv(writing, plain, ';');
  await toExcelCsv(plain, writing.file);
}

/** Turns a plain CSV into one for Excel, with BOM and CRLF, and removes the plain one. */
export async function toExcelCsv(plain: string, file: string): Promise<void> {
  await pipeline(createReadStream(plain), toExcel(), createWriteStream(file));
  rmSync(plain);
}

async function copyCsv({ database, shape, ordered }: CubeWriting, file: string, delim: string) {
  const labelled = shape.dimensions.filter((id) => codeListOf(shape.id, id) !== 'ano');
  const columns = shape.dimensions.flatMap((id) =>
    labelled.includes(id)
      ? [`cube.${identifier(id)}`, `${identifier(`r_${id}`)}.rotulo as ${identifier(`${id}_nome`)}`]
      : [`cube.${identifier(id)}`],
  );
  const joins = labelled.map((id) => {
    const label = identifier(`r_${id}`);
    return `left join publicacao_rotulo as ${label}
      on ${label}.lista = ${literal(codeListOf(shape.id, id))} and ${label}.codigo = cube.${identifier(id)}`;
  });
  await database.run(
    `copy (
       select ${columns.join(', ')}, ${shape.measures.map(({ id }) => identifier(id)).join(', ')}, ${SIGN} as sinal
       from ${ordered} as cube ${joins.join('\n')}
       order by ordem
     ) to ${literal(file)} (format csv, header, delimiter ${literal(delim)})`,
  );
}

/** IBGE's conventional sign of the row; an ordinary number has none. */
const SIGN = `case status when 'zero' then '-' when 'suppressed' then 'x' when 'not_available' then '...' end`;

/** `publicacao_rotulo`, which the CSVs join: Portuguese labels of every code (lista, codigo, rotulo). */
export async function createLabels(database: Database): Promise<void> {
  const rows = Object.values(codeLists).flatMap(({ id, codes }) =>
    codes.map(({ code, label }) => `(${[id, code, label.pt].map(literal).join(',')})`),
  );
  await database.run(
    `create or replace temp table publicacao_rotulo as
     select lista, codigo, rotulo from (values ${rows.join(',')}) as listado(lista, codigo, rotulo)`,
  );
}

const LINE_FEED = 0x0a;

/** Adds the BOM and turns line feeds into CRLF; labels hold no line break. */
function toExcel(): Transform {
  let started = false;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const text = chunk.includes(LINE_FEED)
        ? chunk.toString('latin1').replaceAll('\n', '\r\n')
        : undefined;
      const body = text === undefined ? chunk : Buffer.from(text, 'latin1');
      done(null, started ? body : Buffer.concat([Buffer.from('\uFEFF'), body]));
      started = true;
    },
  });
}
