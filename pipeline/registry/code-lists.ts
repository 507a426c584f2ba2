import { continente, pais } from './codelists/country.ts';
import {
  classificacao,
  tipoAutorizacao,
  tipologia,
  tipoMovimentacaoFronteira,
} from './codelists/migration.ts';
import { arquivoCaged, linkRule, parcela, tipoMovimentacao } from './codelists/movement.ts';
import { detailLists } from './codelists/detail.ts';
import { deficiencia, escolaridade, faixaEtaria, racaCor, sexo } from './codelists/person.ts';
import { municipio, regiao, uf } from './codelists/place.ts';
import { ano, mes } from './codelists/time.ts';
import { cnaeSecao, tamanhoEstab } from './codelists/work.ts';
import type { CodeList } from './types.ts';

/** Every code list of the platform, by id. */
export const codeLists: Readonly<Record<string, CodeList>> = Object.fromEntries(
  [
    ano,
    mes,
    sexo,
    racaCor,
    escolaridade,
    faixaEtaria,
    deficiencia,
    regiao,
    uf,
    municipio,
    continente,
    pais,
    tipoMovimentacao,
    arquivoCaged,
    parcela,
    linkRule,
    tamanhoEstab,
    cnaeSecao,
    tipoAutorizacao,
    classificacao,
    tipoMovimentacaoFronteira,
    tipologia,
    ...detailLists,
  ].map((list) => [list.id, list]),
);

/** The code list of an id. */
export function codeListById(id: string): CodeList {
  const found = codeLists[id];
  if (!found) throw new Error(`unknown code list: ${id}`);
  return found;
}
