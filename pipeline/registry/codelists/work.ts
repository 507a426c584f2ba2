import { text } from '../text.ts';
import type { CodeList } from '../types.ts';
import { value } from './code.ts';

/** Size of the establishment by bonds; does not match the brackets of the disability quota. */
export const tamanhoEstab: CodeList = {
  id: 'tamanho_estab',
  title: text('Tamanho do estabelecimento', 'Size of establishment', 'Tamaño del establecimiento'),
  codes: [
    value('1', text('Nenhum vínculo', 'No bond', 'Ningún vínculo')),
    ...(
      [
        ['2', 'Até 4', 'Up to 4', 'Hasta 4'],
        ['3', '5 a 9', '5 to 9', '5 a 9'],
        ['4', '10 a 19', '10 to 19', '10 a 19'],
        ['5', '20 a 49', '20 to 49', '20 a 49'],
        ['6', '50 a 99', '50 to 99', '50 a 99'],
        ['7', '100 a 249', '100 to 249', '100 a 249'],
        ['8', '250 a 499', '250 to 499', '250 a 499'],
        ['9', '500 a 999', '500 to 999', '500 a 999'],
        ['10', '1.000 ou mais', '1,000 or more', '1.000 o más'],
      ] as const
    ).map(([code, pt, en, es]) => value(code, text(pt, en, es))),
  ],
};

/** Sections of CNAE 2.0. */
export const cnaeSecao: CodeList = {
  id: 'cnae_secao',
  title: text('Seção da CNAE 2.0', 'CNAE 2.0 section', 'Sección de la CNAE 2.0'),
  codes: (
    [
      [
        'A',
        'Agropecuária, florestas e pesca',
        'Agriculture, forestry and fishing',
        'Agropecuaria, bosques y pesca',
      ],
      ['B', 'Indústrias extrativas', 'Mining and quarrying', 'Industrias extractivas'],
      ['C', 'Indústrias de transformação', 'Manufacturing', 'Industrias manufactureras'],
      ['D', 'Eletricidade e gás', 'Electricity and gas', 'Electricidad y gas'],
      [
        'E',
        'Água, esgoto e resíduos',
        'Water, sewerage and waste',
        'Agua, alcantarillado y residuos',
      ],
      ['F', 'Construção', 'Construction', 'Construcción'],
      [
        'G',
        'Comércio e reparação de veículos',
        'Trade and repair of vehicles',
        'Comercio y reparación de vehículos',
      ],
      [
        'H',
        'Transporte, armazenagem e correio',
        'Transport, storage and mail',
        'Transporte, almacenamiento y correo',
      ],
      ['I', 'Alojamento e alimentação', 'Accommodation and food', 'Alojamiento y alimentación'],
      [
        'J',
        'Informação e comunicação',
        'Information and communication',
        'Información y comunicación',
      ],
      [
        'K',
        'Atividades financeiras e seguros',
        'Finance and insurance',
        'Actividades financieras y seguros',
      ],
      ['L', 'Atividades imobiliárias', 'Real estate', 'Actividades inmobiliarias'],
      [
        'M',
        'Atividades profissionais, científicas e técnicas',
        'Professional, scientific and technical',
        'Actividades profesionales, científicas y técnicas',
      ],
      [
        'N',
        'Atividades administrativas e serviços complementares',
        'Administrative and support services',
        'Actividades administrativas y servicios complementarios',
      ],
      [
        'O',
        'Administração pública, defesa e seguridade social',
        'Public administration, defence and social security',
        'Administración pública, defensa y seguridad social',
      ],
      ['P', 'Educação', 'Education', 'Educación'],
      [
        'Q',
        'Saúde humana e serviços sociais',
        'Human health and social work',
        'Salud humana y servicios sociales',
      ],
      [
        'R',
        'Artes, cultura, esporte e recreação',
        'Arts, culture, sport and recreation',
        'Artes, cultura, deporte y recreación',
      ],
      ['S', 'Outras atividades de serviços', 'Other services', 'Otras actividades de servicios'],
      ['T', 'Serviços domésticos', 'Domestic service', 'Servicios domésticos'],
      [
        'U',
        'Organismos internacionais',
        'International organisations',
        'Organismos internacionales',
      ],
    ] as const
  ).map(([code, pt, en, es]) => value(code, text(pt, en, es))),
};
