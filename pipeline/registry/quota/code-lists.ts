import { codeListById } from '../code-lists.ts';
import { other, value } from '../codelists/code.ts';
import { text } from '../text.ts';
import type { Code, CodeList } from '../types.ts';
import { legalNatureGroups } from './legal-nature.ts';

/** What a table groups because it could not be shown apart. */
const GROUPED: Code = other(
  'X',
  'withheld',
  text(
    'Demais categorias, agrupadas para sigilo',
    'Other categories, grouped for confidentiality',
    'Demás categorías, agrupadas por confidencialidad',
  ),
);

const unknown = (code: string): Code =>
  other(code, 'unknown', text('Não informada', 'Not stated', 'No informada'));

/** A list of the registry with what the quota adds to it. */
function extended(id: string, added: readonly Code[]): CodeList {
  const list = codeListById(id);
  const codes = list.codes.filter((each) => !added.some(({ code }) => code === each.code));
  return { ...list, codes: [...codes, ...added, GROUPED] };
}

const faixaCota: CodeList = {
  id: 'faixa_cota',
  title: text('Faixa da cota', 'Quota bracket', 'Tramo de la cuota'),
  codes: [
    value('0', text('Até 99 empregados', 'Up to 99 employees', 'Hasta 99 empleados')),
    value('1', text('100 a 200 (2 %)', '100 to 200 (2 %)', '100 a 200 (2 %)')),
    value('2', text('201 a 500 (3 %)', '201 to 500 (3 %)', '201 a 500 (3 %)')),
    value('3', text('501 a 1.000 (4 %)', '501 to 1,000 (4 %)', '501 a 1.000 (4 %)')),
    value('4', text('1.001 ou mais (5 %)', '1,001 or more (5 %)', '1.001 o más (5 %)')),
    GROUPED,
  ],
};

const lugar: CodeList = {
  id: 'lugar',
  title: text('Lugar', 'Place', 'Lugar'),
  codes: [
    value('0', text('Brasil', 'Brazil', 'Brasil')),
    ...codeListById('regiao').codes,
    ...codeListById('uf').codes,
    ...codeListById('municipio').codes,
  ],
};

/** Every list a dimension of a quota table may use, by dimension. */
export const quotaCodeLists: Readonly<Record<string, CodeList>> = {
  lugar,
  faixa: faixaCota,
  secao: extended('cnae_secao', [unknown('9')]),
  natureza: {
    id: 'natureza_grupo',
    title: text('Natureza jurídica', 'Legal nature', 'Naturaleza jurídica'),
    codes: [...legalNatureGroups.map(({ code, label }) => value(code, label)), GROUPED],
  },
  deficiencia: extended('deficiencia', [
    other('9', 'unknown', text('Tipo não informado', 'Type not stated', 'Tipo no informado')),
  ]),
  sexo: extended('sexo', []),
  raca_cor: extended('raca_cor', []),
  faixa_etaria: extended('faixa_etaria', [unknown('99')]),
  escolaridade: extended('escolaridade', [unknown('99')]),
  mes: extended('mes', []),
  imigrante: {
    id: 'imigrante',
    title: text('Imigrante', 'Immigrant', 'Inmigrante'),
    codes: [
      value('0', text('Brasileiros natos', 'Brazilians by birth', 'Brasileños de nacimiento')),
      value('1', text('Imigrantes', 'Immigrants', 'Inmigrantes')),
      GROUPED,
    ],
  },
  nivel: {
    id: 'nivel',
    title: text('Nível', 'Level', 'Nivel'),
    codes: [
      value('brasil', text('Brasil', 'Brazil', 'Brasil')),
      value('regiao', text('Região', 'Region', 'Región')),
      value('uf', text('UF', 'State', 'UF')),
      value('municipio', text('Município', 'Municipality', 'Municipio')),
    ],
  },
};
