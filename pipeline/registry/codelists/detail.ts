import { text } from '../text.ts';
import type { Code, CodeList, Text } from '../types.ts';
import { other, value } from './code.ts';
import { cnaeSecao } from './work.ts';

/**
 * The attributes of the detailed cubes: a broad list, and a fine one nested in it. A fine list has,
 * for each broad code, a withheld child (`1X`) for groups shown by the broad code alone.
 */
const UNKNOWN = '9';
const WITHHELD = 'X';

const unstated = text('Não informado', 'Not stated', 'No informado');
const undisclosed = text('Não divulgado', 'Not disclosed', 'No divulgado');

const ends = (parents: boolean): readonly Code[] => [
  other(UNKNOWN, 'unknown', unstated, parents ? UNKNOWN : undefined),
  other(WITHHELD, 'withheld', undisclosed, parents ? WITHHELD : undefined),
];

type Row = readonly [code: string, pt: string, en: string, es: string, parent?: string];

function broad(id: string, title: Text, rows: readonly Row[]): CodeList {
  const codes = rows.map(([code, ...label]) => value(code, text(label[0], label[1], label[2])));
  return { id, title, codes: [...codes, ...ends(false)] };
}

function fine(id: string, title: Text, parent: CodeList, codes: readonly Code[]): CodeList {
  const undetailed = parent.codes
    .filter(({ kind }) => kind === 'value')
    .map(({ code, label }) =>
      other(
        `${code}${WITHHELD}`,
        'withheld',
        text(`${label.pt} – sem detalhe`, `${label.en} – no detail`, `${label.es} – sin detalle`),
        code,
      ),
    );
  return { id, title, parentList: parent.id, codes: [...codes, ...undetailed, ...ends(true)] };
}

const values = (rows: readonly Row[]): readonly Code[] =>
  rows.map(([code, pt, en, es, parent]) => value(code, text(pt, en, es), parent));

const idade3 = broad(
  'faixa_etaria_3',
  text('Faixa etária, três classes', 'Age group, three classes', 'Grupo de edad, tres clases'),
  [
    ['1', 'Até 29 anos', 'Up to 29', 'Hasta 29 años'],
    ['2', '30 a 49 anos', '30 to 49', '30 a 49 años'],
    ['3', '50 anos ou mais', '50 and over', '50 años o más'],
  ],
);

const idade6 = fine(
  'faixa_etaria_6',
  text('Faixa etária, seis classes', 'Age group, six classes', 'Grupo de edad, seis clases'),
  idade3,
  values([
    ['1', 'Até 24 anos', 'Up to 24', 'Hasta 24 años', '1'],
    ['2', '25 a 29 anos', '25 to 29', '25 a 29 años', '1'],
    ['3', '30 a 39 anos', '30 to 39', '30 a 39 años', '2'],
    ['4', '40 a 49 anos', '40 to 49', '40 a 49 años', '2'],
    ['5', '50 a 64 anos', '50 to 64', '50 a 64 años', '3'],
    ['6', '65 anos ou mais', '65 and over', '65 años o más', '3'],
  ]),
);

const escolaridade3 = broad(
  'escolaridade_3',
  text('Instrução, três níveis', 'Education, three levels', 'Instrucción, tres niveles'),
  [
    ['1', 'Sem médio completo', 'Less than secondary', 'Sin medio completo'],
    ['2', 'Médio completo', 'Complete secondary', 'Medio completo'],
    ['3', 'Superior completo', 'Complete higher', 'Superior completo'],
  ],
);

const escolaridade5 = fine(
  'escolaridade_5',
  text('Instrução, cinco níveis', 'Education, five levels', 'Instrucción, cinco niveles'),
  escolaridade3,
  values([
    [
      '1',
      'Sem instrução ou fundamental incompleto',
      'No schooling or incomplete primary',
      'Sin instrucción o fundamental incompleto',
      '1',
    ],
    [
      '2',
      'Fundamental completo ou médio incompleto',
      'Complete primary or incomplete secondary',
      'Fundamental completo o medio incompleto',
      '1',
    ],
    [
      '3',
      'Médio completo ou superior incompleto',
      'Complete secondary or incomplete higher',
      'Medio completo o superior incompleto',
      '2',
    ],
    ['4', 'Superior completo', 'Complete higher', 'Superior completo', '3'],
    ['5', 'Pós-graduação', 'Postgraduate', 'Posgrado', '3'],
  ]),
);

const setor = broad(
  'setor',
  text('Grande setor de atividade', 'Broad sector of activity', 'Gran sector de actividad'),
  [
    ['1', 'Agropecuária', 'Agriculture', 'Agropecuaria'],
    ['2', 'Indústria', 'Industry', 'Industria'],
    ['3', 'Construção', 'Construction', 'Construcción'],
    ['4', 'Comércio', 'Trade', 'Comercio'],
    ['5', 'Serviços', 'Services', 'Servicios'],
  ],
);

/** Sections of CNAE 2.0 in IBGE's five broad sectors. */
const SETORES: Readonly<Record<string, string>> = { A: '1', F: '3', G: '4' };
const setorOf = (section: string) => SETORES[section] ?? (section <= 'E' ? '2' : '5');

const secao = fine(
  'secao',
  cnaeSecao.title,
  setor,
  cnaeSecao.codes.map(({ code, label }) => value(code, label, setorOf(code))),
);

const ocupacao3 = broad(
  'ocupacao_3',
  text('Ocupação, três grupos', 'Occupation, three groups', 'Ocupación, tres grupos'),
  [
    [
      '1',
      'Dirigentes, profissionais e técnicos',
      'Managers, professionals and technicians',
      'Directivos, profesionales y técnicos',
    ],
    [
      '2',
      'Administração, serviços e comércio',
      'Clerical, services and trade',
      'Administración, servicios y comercio',
    ],
    [
      '3',
      'Agropecuária, produção e manutenção',
      'Agriculture, production and maintenance',
      'Agropecuaria, producción y mantenimiento',
    ],
  ],
);

const ocupacao = fine(
  'ocupacao',
  text('Grande grupo da CBO 2002', 'CBO 2002 major group', 'Gran grupo de la CBO 2002'),
  ocupacao3,
  values([
    [
      'G0',
      'Forças armadas, policiais e bombeiros',
      'Armed forces, police and fire',
      'Fuerzas armadas, policía y bomberos',
      '1',
    ],
    ['G1', 'Dirigentes e gerentes', 'Managers', 'Directivos y gerentes', '1'],
    [
      'G2',
      'Profissionais das ciências e das artes',
      'Professionals',
      'Profesionales de las ciencias y las artes',
      '1',
    ],
    ['G3', 'Técnicos de nível médio', 'Technicians', 'Técnicos de nivel medio', '1'],
    ['G4', 'Serviços administrativos', 'Clerical workers', 'Servicios administrativos', '2'],
    ['G5', 'Serviços e vendas', 'Services and sales', 'Servicios y ventas', '2'],
    [
      'G6',
      'Agropecuária, florestas e pesca',
      'Agriculture, forestry and fishing',
      'Agropecuaria, bosques y pesca',
      '3',
    ],
    [
      'G7',
      'Produção de bens, artesanal e discreta',
      'Craft and discrete production',
      'Producción artesanal y discreta',
      '3',
    ],
    [
      'G8',
      'Produção de bens, processos contínuos',
      'Continuous process production',
      'Producción de procesos continuos',
      '3',
    ],
    ['G9', 'Manutenção e reparação', 'Maintenance and repair', 'Mantenimiento y reparación', '3'],
  ]),
);

const renda3 = broad(
  'renda_3',
  text('Remuneração, três faixas', 'Pay, three bands', 'Remuneración, tres franjas'),
  [
    ['1', 'Até 2 salários mínimos', 'Up to 2 minimum wages', 'Hasta 2 salarios mínimos'],
    ['2', 'Mais de 2 a 5', 'Over 2 to 5', 'Más de 2 a 5'],
    ['3', 'Mais de 5', 'Over 5', 'Más de 5'],
  ],
);

const renda8 = fine(
  'renda_8',
  text(
    'Remuneração em salários mínimos',
    'Pay in minimum wages',
    'Remuneración en salarios mínimos',
  ),
  renda3,
  values([
    ['1', 'Até 1', 'Up to 1', 'Hasta 1', '1'],
    ['2', 'Mais de 1 a 1,5', 'Over 1 to 1.5', 'Más de 1 a 1,5', '1'],
    ['3', 'Mais de 1,5 a 2', 'Over 1.5 to 2', 'Más de 1,5 a 2', '1'],
    ['4', 'Mais de 2 a 3', 'Over 2 to 3', 'Más de 2 a 3', '2'],
    ['5', 'Mais de 3 a 5', 'Over 3 to 5', 'Más de 3 a 5', '2'],
    ['6', 'Mais de 5 a 10', 'Over 5 to 10', 'Más de 5 a 10', '3'],
    ['7', 'Mais de 10 a 20', 'Over 10 to 20', 'Más de 10 a 20', '3'],
    ['8', 'Mais de 20', 'Over 20', 'Más de 20', '3'],
  ]),
);

const vinculo2 = broad(
  'tipo_vinculo_2',
  text('Tipo de vínculo, dois grupos', 'Type of bond, two groups', 'Tipo de vínculo, dos grupos'),
  [
    ['1', 'CLT por prazo indeterminado', 'Permanent contract (CLT)', 'CLT por plazo indeterminado'],
    ['2', 'Outros vínculos', 'Other bonds', 'Otros vínculos'],
  ],
);

/** The types of bond of RAIS, grouped. */
const vinculo8 = fine(
  'tipo_vinculo_8',
  text(
    'Tipo de vínculo, oito grupos',
    'Type of bond, eight groups',
    'Tipo de vínculo, ocho grupos',
  ),
  vinculo2,
  values([
    [
      '1',
      'CLT por prazo indeterminado, urbano',
      'Permanent contract (CLT), urban',
      'CLT por plazo indeterminado, urbano',
      '1',
    ],
    [
      '2',
      'CLT por prazo indeterminado, rural',
      'Permanent contract (CLT), rural',
      'CLT por plazo indeterminado, rural',
      '1',
    ],
    [
      '3',
      'CLT por prazo determinado',
      'Fixed-term contract (CLT)',
      'CLT por plazo determinado',
      '2',
    ],
    [
      '4',
      'Temporário ou contrato de lei própria',
      'Temporary, or contract under its own law',
      'Temporal o contrato de ley propia',
      '2',
    ],
    ['5', 'Aprendiz', 'Apprentice', 'Aprendiz', '2'],
    ['6', 'Avulso', 'Casual worker (avulso)', 'Trabajador eventual (avulso)', '2'],
    ['7', 'Estatutário', 'Civil servant', 'Funcionario público', '2'],
    ['8', 'Diretor', 'Director', 'Director', '2'],
  ]),
);

export const detailLists: readonly CodeList[] = [
  idade3,
  idade6,
  escolaridade3,
  escolaridade5,
  setor,
  secao,
  ocupacao3,
  ocupacao,
  renda3,
  renda8,
  vinculo2,
  vinculo8,
];
