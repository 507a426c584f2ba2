import { IDENTIFIED } from './sharing.ts';
import { text } from '../text.ts';
import type { Base } from '../types.ts';

/** Nota Técnica nº 4/2022/CGIL, 4.1.1: verbatim in pt. */
export const cgil: Base = {
  id: 'CGIL',
  slug: 'cgil',
  shortName: text('CGIL', 'CGIL', 'CGIL'),
  section: '4.1.1',
  controller: 'Ministério da Justiça e Segurança Pública',
  sharing: IDENTIFIED,
  unit: text('autorização deferida', 'authorisation granted', 'autorización concedida'),
  notes: {
    pt: {
      titulo: 'Coordenação Geral de Imigração Laboral (CGIL)',
      descricao: [
        'A Coordenação Geral de Imigração Laboral (CGIL) é responsável por conceder as autorizações para fins laborais e de investimentos aos imigrantes que desejam trabalhar de forma regular no Brasil, subordinado a empresa nacional ou estrangeira. Para tanto, o indivíduo ou seu empregador deve fazer a solicitação ao Ministério da Justiça e Segurança Pública. Além da concessão das autorizações, a CGIL também fica encarregada de executar as Resoluções emitidas pelo Conselho Nacional de Imigração (CNIg).',
      ],
      potencialidades: [
        'o conjunto de variáveis possibilita estabelecer o perfil sociodemográfico das solicitações',
        'permitir que se dimensione e acompanhe a evolução da demanda por mão-de-obra estrangeira no mercado de trabalho formal do país',
        'diferentemente de outras bases, a profissão declarada é exatamente aquela que o estrangeiro exercerá, caso efetivamente ingresse no mercado laboral brasileiro',
      ],
      limitacoes: [
        'nem todas as autorizações se configuram em efetiva entrada no país, seja porque, no momento da entrevista no consulado, o visto, por algum motivo, seja negado; ou a Polícia Federal negue o ingresso num dos postos de fronteira; ou pessoa simplesmente desista de vir',
        'a desagregação espacial das informações não chega no nível municipal',
        'a análise por indivíduo necessita de tratamento prévio na base de modo a evitar duplicações',
      ],
      variaveis: [
        'Ano, mês, Unidade da Federação, país de nascimento, continente, tipo de autorização e sexo.',
      ],
      observacao: [],
    },
    en: {
      titulo: 'General Coordination of Labour Immigration (CGIL)',
      descricao: [
        'The General Coordination of Labour Immigration (CGIL) is responsible for granting authorisations for work and investment purposes to immigrants who wish to work regularly in Brazil, employed by a national or foreign company. To that end, the individual or the employer must apply to the Ministry of Justice and Public Security. Besides granting authorisations, CGIL is also in charge of implementing the Resolutions issued by the National Immigration Council (CNIg).',
      ],
      potencialidades: [
        'the set of variables makes it possible to establish the sociodemographic profile of the applications',
        "it makes it possible to measure and follow the evolution of the demand for foreign labour in the country's formal labour market",
        'unlike other databases, the occupation declared is exactly the one the foreigner will exercise, if he or she actually enters the Brazilian labour market',
      ],
      limitacoes: [
        'not every authorisation results in an actual entry into the country: the visa may for some reason be denied at the consular interview; the Federal Police may deny entry at a border post; or the person may simply give up coming',
        'the spatial breakdown of the information does not reach the municipal level',
        'analysis by individual requires prior treatment of the database in order to avoid duplicates',
      ],
      variaveis: [
        'Year, month, Federation Unit, country of birth, continent, type of authorisation and sex.',
      ],
      observacao: [],
    },
    es: {
      titulo: 'Coordinación General de Inmigración Laboral (CGIL)',
      descricao: [
        'La Coordinación General de Inmigración Laboral (CGIL) es responsable de conceder las autorizaciones con fines laborales y de inversión a los inmigrantes que desean trabajar de forma regular en Brasil, subordinados a una empresa nacional o extranjera. Para ello, la persona o su empleador debe presentar la solicitud al Ministerio de Justicia y Seguridad Pública. Además de conceder las autorizaciones, la CGIL se encarga de ejecutar las Resoluciones emitidas por el Consejo Nacional de Inmigración (CNIg).',
      ],
      potencialidades: [
        'el conjunto de variables permite establecer el perfil sociodemográfico de las solicitudes',
        'permite dimensionar y seguir la evolución de la demanda de mano de obra extranjera en el mercado de trabajo formal del país',
        'a diferencia de otras bases, la profesión declarada es exactamente la que el extranjero ejercerá, en caso de que ingrese efectivamente en el mercado laboral brasileño',
      ],
      limitacoes: [
        'no todas las autorizaciones se traducen en una entrada efectiva en el país, sea porque en la entrevista en el consulado la visa sea denegada por algún motivo, o la Policía Federal niegue el ingreso en uno de los puestos de frontera, o la persona simplemente desista de venir',
        'la desagregación espacial de la información no llega al nivel municipal',
        'el análisis por individuo requiere un tratamiento previo de la base para evitar duplicaciones',
      ],
      variaveis: [
        'Año, mes, Unidad de la Federación, país de nacimiento, continente, tipo de autorización y sexo.',
      ],
      observacao: [],
    },
  },
};
