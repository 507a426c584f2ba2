import { readCsv } from '../../registry/read-csv.ts';
import { calibrationFile } from './calibration.ts';
import { textList } from './origins.ts';

/**
 * DuckDB statements for names written in more than one way in Latin letters: Arabic without a
 * standard of transliteration, Chinese in pinyin joined or apart and in Wade–Giles, Creole and Wolof
 * in French or Portuguese spelling. `grafado(nome, b, deslocamento)` is one spelling of the name,
 * its first one included; a name outside the list has only its own.
 */
export function nameVariants(): readonly string[] {
  const rows = readCsv(calibrationFile('grafias'));
  const spellings = rows.map((row) =>
    textList([row['nome'] ?? '', ...(row['variantes'] ?? '').split('|')]),
  );
  return [
    `set variable nomes_com_grafias = ${textList(rows.map((row) => row['nome'] ?? ''))}`,
    `set variable grafias = [${spellings.join(', ')}]`,
    `create or replace macro grafado(nome, b, deslocamento) as coalesce(
       sorteado(
         list_extract(getvariable('grafias'), list_position(getvariable('nomes_com_grafias'), nome)),
         b, deslocamento),
       nome)`,
  ];
}
