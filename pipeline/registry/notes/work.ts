import { text } from '../text.ts';
import type { Note } from '../types.ts';
import { classificationNotes, continentNote } from './classification.ts';

/** Sentences that accompany RAIS, CAGED and CTPS selections (SPEC 3.6). */
const NOTA = 'Nota Técnica nº 4/2022/CGIL';

/** Nota Técnica 5.6 and 5.7: any table by municipality. */
export const municipioNotes: readonly Note[] = [
  {
    id: 'municipio-sigilo',
    dimension: 'municipio',
    source: `${NOTA}, 5.6`,
    text: text(
      'Em alguns casos o município e/ou a Unidade da Federação não é divulgado, para preservar o sigilo: consultas por município podem estar subdimensionadas.',
      'In some cases the municipality and/or the Federation Unit is not disclosed, to preserve confidentiality: queries by municipality may be underestimated.',
      'En algunos casos no se divulga el municipio y/o la Unidad de la Federación, para preservar la confidencialidad: las consultas por municipio pueden estar subestimadas.',
    ),
  },
  {
    id: 'municipio-soma',
    dimension: 'municipio',
    source: `${NOTA}, 5.7`,
    text: text(
      'A soma dos municípios exibidos pode diferir do total da Unidade da Federação, dos microdados e dos relatórios.',
      'The sum of the municipalities shown may differ from the total of the Federation Unit, from the microdata and from the reports.',
      'La suma de los municipios exhibidos puede diferir del total de la Unidad de la Federación, de los microdatos y de los informes.',
    ),
  },
];

const paired: Note = {
  id: 'base-pareada',
  source: `${NOTA}, 4.1.4, Observação`,
  text: text(
    'Dados da base pareada e harmonizada de CTPS, RAIS e CAGED: o PIS liga os registros, o CPF resolve as dúvidas, e cada trabalhador conta pelo vínculo principal.',
    'Data from the linked and harmonised CTPS, RAIS and CAGED base: the PIS links the records, the CPF settles doubts, and each worker counts by the main bond.',
    'Datos de la base pareada y armonizada de CTPS, RAIS y CAGED: el PIS enlaza los registros, el CPF resuelve las dudas y cada trabajador cuenta por el vínculo principal.',
  ),
};

export const raisNotes: readonly Note[] = [
  paired,
  {
    id: 'rais-quebra-2019',
    breakBetween: ['2018', '2019'],
    source: `${NOTA}, 4.1.3`,
    text: text(
      'A partir de 2019, na transição para o eSocial, a RAIS inclui trabalhadores por conta própria, em tempo parcial e em trabalho intermitente, e passa a ser possível identificar o serviço doméstico. Não se calcula variação entre 2018 e 2019.',
      'From 2019, in the transition to eSocial, RAIS includes own-account, part-time and intermittent workers, and domestic service becomes identifiable. No change is computed between 2018 and 2019.',
      'A partir de 2019, en la transición al eSocial, la RAIS incluye trabajadores por cuenta propia, a tiempo parcial y en trabajo intermitente, y pasa a ser posible identificar el servicio doméstico. No se calcula variación entre 2018 y 2019.',
    ),
  },
  {
    id: 'rais-nacionalidades-novas',
    dimension: 'pais_nacionalidade',
    from: '2018',
    to: '2020',
    source: 'Leiautes da RAIS 2017, 2018 e 2020',
    text: text(
      'Guiné-Bissau, Marrocos, Cuba, Síria, Coreia do Sul e Coreia do Norte só têm código próprio na RAIS depois de 2018; antes estão em “outros” do continente ou em Coreia (não especificada).',
      'Guinea-Bissau, Morocco, Cuba, Syria, South Korea and North Korea have a code of their own in RAIS only after 2018; before that they are in “other” of the continent or in Korea (unspecified).',
      'Guinea-Bisáu, Marruecos, Cuba, Siria, Corea del Sur y Corea del Norte solo tienen código propio en la RAIS después de 2018; antes están en “otros” del continente o en Corea (sin especificar).',
    ),
  },
  {
    id: 'rais-nacionalidade-agregada',
    dimension: 'pais_nacionalidade',
    source: `${NOTA}, 4.1.3, limitação a`,
    text: text(
      'A RAIS discrimina poucas nacionalidades; as demais estão em grupos (“Outros – África”, “Outros latino-americanos”). Coreia e Congo sem especificação não são atribuídos a um país.',
      'RAIS itemises few nationalities; the others are in groups (“Other – Africa”, “Other Latin American”). Unspecified Korea and Congo are not assigned to one country.',
      'La RAIS discrimina pocas nacionalidades; las demás están en grupos (“Otros – África”, “Otros latinoamericanos”). Corea y Congo sin especificar no se asignan a un país.',
    ),
  },
  {
    id: 'rais-raca-estatutarios',
    dimension: 'raca_cor',
    source: `${NOTA}, 4.1.3, limitação c`,
    text: text(
      'A informação de cor ou raça tem baixa qualidade para os vínculos estatutários.',
      'The information on colour or race has low quality for statutory (civil service) bonds.',
      'La información de color o raza tiene baja calidad para los vínculos estatutarios.',
    ),
  },
  ...classificationNotes('pais_nacionalidade'),
  continentNote,
];

export const cagedNotes: readonly Note[] = [
  paired,
  {
    id: 'caged-quebra-2020',
    breakBetween: ['2019-12', '2020-01'],
    source: `${NOTA}, 4.1.4`,
    text: text(
      'Quebra na série entre 2019 e 2020: o Novo CAGED cobre também vínculos temporários e estatutários, impõe penalidades mais severas e recebe o eSocial. Não se calcula variação através da quebra.',
      'Break in the series between 2019 and 2020: the New CAGED also covers temporary and statutory bonds, imposes more severe penalties and receives eSocial. No change is computed across the break.',
      'Ruptura de la serie entre 2019 y 2020: el Nuevo CAGED cubre también vínculos temporales y estatutarios, impone sanciones más severas y recibe el eSocial. No se calcula variación a través de la ruptura.',
    ),
  },
  {
    id: 'caged-pais-provisorio',
    from: '2020-01',
    to: '2021-09',
    source: `${NOTA}, 4.1.4`,
    text: text(
      'De janeiro de 2020 a setembro de 2021 o país de nascimento foi identificado provisoriamente; desde outubro de 2021 a nacionalidade é extraída do próprio CAGED, com série desde 2020.',
      'From January 2020 to September 2021 the country of birth was identified provisionally; since October 2021 nationality is taken from CAGED itself, with a series from 2020.',
      'De enero de 2020 a septiembre de 2021 el país de nacimiento se identificó de forma provisional; desde octubre de 2021 la nacionalidad se extrae del propio CAGED, con serie desde 2020.',
    ),
  },
  ...classificationNotes('pais_nascimento'),
  continentNote,
];

export const ctpsNotes: readonly Note[] = [
  paired,
  {
    id: 'ctps-sao-paulo',
    source: `${NOTA}, 4.1.2, limitação b`,
    text: text(
      'Parte das CTPS emitidas em São Paulo não consta da base.',
      'Part of the work cards issued in São Paulo is missing from the base.',
      'Parte de las CTPS emitidas en São Paulo no consta en la base.',
    ),
  },
  {
    id: 'ctps-fim-da-serie',
    source: `${NOTA}, 4.1.2`,
    text: text(
      'A base foi descontinuada em novembro de 2019, com a Carteira de Trabalho Digital. Emitir a carteira não significa estar empregado nem permanecer no país.',
      'The base was discontinued in November 2019, with the Digital Work Card. Having a card issued does not mean being employed or remaining in the country.',
      'La base fue discontinuada en noviembre de 2019, con la Cartera de Trabajo Digital. Emitir la cartera no significa estar empleado ni permanecer en el país.',
    ),
  },
  continentNote,
];
