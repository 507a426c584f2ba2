import { codeListById } from '../code-lists.ts';
import { other, value } from '../codelists/code.ts';
import { text } from '../text.ts';
import type { Code, CodeList, Text } from '../types.ts';
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

/** A list of its own for the quota, whose tables may group what they cannot show. */
const grouped = (id: string, title: Text, codes: readonly Code[]): CodeList => ({
  id,
  title,
  codes: [...codes, GROUPED],
});

const unknown = (code: string): Code =>
  other(code, 'unknown', text('Não informada', 'Not stated', 'No informada'));

/** A list of the registry with what the quota adds to it. */
function extended(id: string, added: readonly Code[]): CodeList {
  const list = codeListById(id);
  const codes = list.codes.filter((each) => !added.some(({ code }) => code === each.code));
  return { ...list, codes: [...codes, ...added, GROUPED] };
}

const faixaCota: CodeList = grouped(
  'faixa_cota',
  text('Faixa da cota', 'Quota bracket', 'Tramo de la cuota'),
  [
    value('0', text('Até 99 empregados', 'Up to 99 employees', 'Hasta 99 empleados')),
    value('1', text('100 a 200 (2 %)', '100 to 200 (2 %)', '100 a 200 (2 %)')),
    value('2', text('201 a 500 (3 %)', '201 to 500 (3 %)', '201 a 500 (3 %)')),
    value('3', text('501 a 1.000 (4 %)', '501 to 1,000 (4 %)', '501 a 1.000 (4 %)')),
    value('4', text('1.001 ou mais (5 %)', '1,001 or more (5 %)', '1.001 o más (5 %)')),
  ],
);

/** Brackets two by two, for a crossing that four would leave with nothing to show. */
const porteCota: CodeList = grouped('porte_cota', text('Porte', 'Size', 'Tamaño'), [
  value('1', text('100 a 500 empregados', '100 to 500 employees', '100 a 500 empleados')),
  value('2', text('501 ou mais', '501 or more', '501 o más')),
]);

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
  porte: porteCota,
  secao: extended('cnae_secao', [unknown('9')]),
  natureza: grouped(
    'natureza_grupo',
    text('Natureza jurídica', 'Legal nature', 'Naturaleza jurídica'),
    legalNatureGroups.map(({ code, label }) => value(code, label)),
  ),
  deficiencia: extended('deficiencia', [
    other('9', 'unknown', text('Tipo não informado', 'Type not stated', 'Tipo no informado')),
  ]),
  sexo: extended('sexo', []),
  raca_cor: extended('raca_cor', []),
  faixa_etaria: extended('faixa_etaria', [unknown('99')]),
  escolaridade: extended('escolaridade', [unknown('99')]),
  mes: extended('mes', []),
  imigrante: grouped('imigrante', text('Imigrante', 'Immigrant', 'Inmigrante'), [
    value('0', text('Brasileiros natos', 'Brazilians by birth', 'Brasileños de nacimiento')),
    value('1', text('Imigrantes', 'Immigrants', 'Inmigrantes')),
  ]),
  semestre: grouped('semestre', text('Semestre', 'Semester', 'Semestre'), [
    value('1', text('1º semestre', '1st semester', '1.er semestre')),
    value('2', text('2º semestre', '2nd semester', '2.º semestre')),
  ]),
  grupo_mapa: grouped('grupo_mapa', text('Grupo', 'Group', 'Grupo'), [
    value('reabilitados', text('Reabilitados', 'Rehabilitated', 'Rehabilitados')),
    value('pcd', text('PcD habilitadas', 'Qualified persons with disability', 'PcD habilitadas')),
    value('bpc', text('BPC', 'BPC', 'BPC')),
  ]),
  grupo_meta: grouped(
    'grupo_meta',
    text('Grupo da meta', 'Group of the goal', 'Grupo de la meta'),
    [
      value('reabilitados', text('Reabilitação profissional', 'Rehabilitation', 'Rehabilitación')),
      value('bpc', text('BPC', 'BPC', 'BPC')),
    ],
  ),
  meta: {
    id: 'meta',
    title: text('Meta', 'Goal', 'Meta'),
    codes: [
      value(
        'compartilhamento',
        text('KPI-100: compartilhamento', 'KPI-100: sharing', 'KPI-100: intercambio'),
      ),
      value(
        'encaminhamento',
        text('KPI-15: encaminhamento', 'KPI-15: referrals', 'KPI-15: derivaciones'),
      ),
      value('ocupacao', text('KPI-15: ocupação', 'KPI-15: placements', 'KPI-15: colocaciones')),
    ],
  },
  situacao: {
    id: 'situacao',
    title: text('Situação', 'Status', 'Situación'),
    codes: [
      value('atingida', text('Atingida', 'Met', 'Alcanzada')),
      value('nao_atingida', text('Não atingida', 'Not met', 'No alcanzada')),
      value('nao_avaliavel', text('Não avaliável', 'Not assessable', 'No evaluable')),
    ],
  },
  ano_completo: {
    id: 'ano_completo',
    title: text('Ano completo', 'Whole year', 'Año completo'),
    codes: [
      value('1', text('Sim', 'Yes', 'Sí')),
      value('0', text('Não: ano parcial', 'No: part of a year', 'No: año parcial')),
    ],
  },
  grande_grupo: grouped(
    'cbo_grande_grupo',
    text('Grande grupo ocupacional', 'Major occupation group', 'Gran grupo ocupacional'),
    [
      value(
        '0',
        text(
          'Forças armadas, policiais e bombeiros',
          'Armed forces, police, firefighters',
          'Fuerzas armadas, policías y bomberos',
        ),
      ),
      value('1', text('Dirigentes e gerentes', 'Managers', 'Directivos y gerentes')),
      value('2', text('Profissionais das ciências e das artes', 'Professionals', 'Profesionales')),
      value('3', text('Técnicos de nível médio', 'Technicians', 'Técnicos de nivel medio')),
      value('4', text('Serviços administrativos', 'Clerical workers', 'Servicios administrativos')),
      value('5', text('Serviços e comércio', 'Service and sales workers', 'Servicios y comercio')),
      value(
        '6',
        text(
          'Agropecuária, florestas e pesca',
          'Agriculture, forestry and fishing',
          'Agropecuaria, bosques y pesca',
        ),
      ),
      value(
        '7',
        text(
          'Produção industrial (discreta)',
          'Industrial production (discrete)',
          'Producción industrial (discreta)',
        ),
      ),
      value(
        '8',
        text(
          'Produção industrial (contínua)',
          'Industrial production (continuous)',
          'Producción industrial (continua)',
        ),
      ),
      value(
        '9',
        text('Reparação e manutenção', 'Repair and maintenance', 'Reparación y mantenimiento'),
      ),
      unknown('-'),
    ],
  ),
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
