import { IDENTIFIED } from './sharing.ts';
import { text } from '../text.ts';
import type { Base } from '../types.ts';

/** Nota Técnica nº 4/2022/CGIL, 4.1.2: verbatim in pt. */
export const ctps: Base = {
  id: 'CTPS',
  slug: 'ctps',
  shortName: text('CTPS', 'CTPS', 'CTPS'),
  section: '4.1.2',
  controller: 'Ministério do Trabalho',
  sharing: IDENTIFIED,
  unit: text('carteira emitida', 'work card issued', 'cartera emitida'),
  notes: {
    pt: {
      titulo: 'Carteira de Trabalho e Previdência Social (CTPS)',
      descricao: [
        'A CTPS era um documento obrigatório para toda pessoa que prestasse trabalho subordinado, com vínculo celetista, que reproduzia, de forma tempestiva, a situação funcional do trabalhador, possibilitando acesso a direitos como o Fundo de Garantia por Tempo de Trabalho, seguro-desemprego e benefícios previdenciários',
        'A base da CTPS foi descontinuada em novembro de 2019, dando lugar à Carteira de Trabalho Digital que, dada suas limitações não veio a ser objeto de estudo de interesse do OBMigra.',
      ],
      potencialidades: [
        'possibilitava estabelecer links com outras bases a partir de variáveis como os números do PIS e do CPF',
        'indicava também a potencial demanda por trabalho formal',
        'identificava o status migratório do trabalhador',
        'permitia estudos sobre dupla nacionalidade para o segmento de imigrantes',
        'informações desagregadas até o nível municipal',
      ],
      limitacoes: [
        'sua utilização de forma isolada não permite grandes avanços, pois o fato de possuir a CTPS não significa que o imigrante necessariamente está inserido formalmente no mercado laboral e nem que permaneça no país',
        'parte das CTPS emitidas em São Paulo não constavam da base',
      ],
      variaveis: [
        'Ano, mês, Unidade da Federação, município, país de nascimento, continente e sexo.',
      ],
      observacao: [],
    },
    en: {
      titulo: 'Work and Social Security Card (CTPS)',
      descricao: [
        "The CTPS was a mandatory document for every person in subordinate work under the CLT regime; it recorded, in a timely manner, the worker's employment situation, giving access to rights such as the Severance Indemnity Fund (FGTS), unemployment insurance and social security benefits.",
        'The CTPS database was discontinued in November 2019, giving way to the Digital Work Card which, given its limitations, did not become an object of study of interest to OBMigra.',
      ],
      potencialidades: [
        'it made it possible to establish links with other databases from variables such as the PIS and CPF numbers',
        'it also indicated the potential demand for formal work',
        "it identified the worker's migratory status",
        'it allowed studies on dual nationality for the immigrant segment',
        'information broken down to municipal level',
      ],
      limitacoes: [
        'its use in isolation does not allow great advances, since holding a CTPS does not mean that the immigrant is necessarily formally inserted in the labour market, nor that he or she remains in the country',
        'part of the CTPS issued in São Paulo was missing from the database',
      ],
      variaveis: [
        'Year, month, Federation Unit, municipality, country of birth, continent and sex.',
      ],
      observacao: [],
    },
    es: {
      titulo: 'Cartera de Trabajo y Previsión Social (CTPS)',
      descricao: [
        'La CTPS era un documento obligatorio para toda persona que prestara trabajo subordinado, con vínculo regido por la CLT, que reproducía de forma oportuna la situación funcional del trabajador, dando acceso a derechos como el Fondo de Garantía por Tiempo de Servicio, el seguro de desempleo y las prestaciones de la seguridad social.',
        'La base de la CTPS fue discontinuada en noviembre de 2019, dando lugar a la Cartera de Trabajo Digital que, dadas sus limitaciones, no llegó a ser objeto de estudio de interés del OBMigra.',
      ],
      potencialidades: [
        'permitía establecer enlaces con otras bases a partir de variables como los números del PIS y del CPF',
        'indicaba también la demanda potencial de trabajo formal',
        'identificaba la condición migratoria del trabajador',
        'permitía estudios sobre doble nacionalidad para el segmento de inmigrantes',
        'información desagregada hasta el nivel municipal',
      ],
      limitacoes: [
        'su uso de forma aislada no permite grandes avances, pues el hecho de poseer la CTPS no significa que el inmigrante esté necesariamente insertado formalmente en el mercado laboral ni que permanezca en el país',
        'parte de las CTPS emitidas en São Paulo no constaba en la base',
      ],
      variaveis: [
        'Año, mes, Unidad de la Federación, municipio, país de nacimiento, continente y sexo.',
      ],
      observacao: [],
    },
  },
};
