import { IDENTIFIED } from './sharing.ts';
import { text } from '../text.ts';
import type { Base } from '../types.ts';

/** Nota Técnica nº 4/2022/CGIL, 4.1.6: verbatim in pt. */
export const sti: Base = {
  id: 'STI',
  slug: 'sti',
  shortName: text('STI', 'STI', 'STI'),
  section: '4.1.6',
  controller: 'Polícia Federal',
  sharing: IDENTIFIED,
  unit: text('movimento na fronteira', 'border movement', 'movimiento en la frontera'),
  notes: {
    pt: {
      titulo: 'Sistema de Tráfego Internacional (STI)',
      descricao: [
        'O STI é um sistema da Polícia Federal desenvolvido para registrar os dados das entradas e saídas das pessoas no país através dos postos de controle de fronteiras terrestres, aéreas, marítimas e fluviais. Desse modo, são registrados pelo sistema todos os tipos de vistos de entradas possíveis, incluindo os concedidos por motivo de turismo, que representam a maior proporção dos registros, e que, por razões óbvias, não estão contemplados pelo SisMigra.',
      ],
      potencialidades: [
        'serve de parâmetro para mensurar parte das imigrações irregulares, sobretudo daquela parcela que entra pelos postos de fronteiras com vistos de turismo e permanece no país. A partir da data de entrada, poder-se-ia considerar na categoria de imigrantes irregulares todos os turistas que ingressaram e permaneceram por 12 meses ou mais',
        'no sentido contrário, todos os brasileiros que saíram do país pelos postos de fronteira e não tenham regressado nos 12 meses subsequentes à partida seriam considerados emigrantes',
      ],
      limitacoes: [
        'os dados disponibilizados são desidentificados',
        'desenvolvido para registrar os dados sobre as entradas e saídas de pessoas no país através dos postos de controle de fronteiras (terrestres, portuárias e aeroportuárias), não permite, de modo direto, inferir sobre a migração internacional',
      ],
      variaveis: [
        'Ano, mês, Unidade da Federação, país de nascimento, continente, tipo de movimentação, tipologias e sexo',
      ],
      observacao: [],
    },
    en: {
      titulo: 'International Traffic System (STI)',
      descricao: [
        'STI is a Federal Police system developed to record data on entries and exits of persons through land, air, sea and river border control posts. All possible types of entry visas are therefore recorded by the system, including those granted for tourism, which represent the largest share of the records and which, for obvious reasons, are not covered by SisMigra.',
      ],
      potencialidades: [
        'it serves as a parameter to measure part of irregular immigration, especially those who enter through border posts with tourist visas and remain in the country. From the date of entry, all tourists who entered and remained for 12 months or more could be considered irregular immigrants',
        'in the opposite direction, all Brazilians who left the country through border posts and did not return within the 12 months following departure would be considered emigrants',
      ],
      limitacoes: [
        'the data made available are de-identified',
        'developed to record data on entries and exits of persons through border control posts (land, port and airport), it does not allow direct inference about international migration',
      ],
      variaveis: [
        'Year, month, Federation Unit, country of birth, continent, type of movement, typologies and sex',
      ],
      observacao: [],
    },
    es: {
      titulo: 'Sistema de Tráfico Internacional (STI)',
      descricao: [
        'El STI es un sistema de la Policía Federal desarrollado para registrar los datos de entradas y salidas de personas en el país por los puestos de control de fronteras terrestres, aéreas, marítimas y fluviales. De este modo, el sistema registra todos los tipos posibles de visas de entrada, incluidas las concedidas por motivo de turismo, que representan la mayor proporción de los registros y que, por razones obvias, no están contempladas por el SisMigra.',
      ],
      potencialidades: [
        'sirve de parámetro para medir parte de las inmigraciones irregulares, sobre todo la de quienes entran por los puestos de frontera con visas de turismo y permanecen en el país. A partir de la fecha de entrada, podrían considerarse inmigrantes irregulares todos los turistas que ingresaron y permanecieron 12 meses o más',
        'en sentido contrario, todos los brasileños que salieron del país por los puestos de frontera y no hayan regresado en los 12 meses siguientes a la partida serían considerados emigrantes',
      ],
      limitacoes: [
        'los datos disponibles están desidentificados',
        'desarrollado para registrar los datos sobre entradas y salidas de personas por los puestos de control de fronteras (terrestres, portuarias y aeroportuarias), no permite, de modo directo, inferir sobre la migración internacional',
      ],
      variaveis: [
        'Año, mes, Unidad de la Federación, país de nacimiento, continente, tipo de movimiento, tipologías y sexo',
      ],
      observacao: [],
    },
  },
};
