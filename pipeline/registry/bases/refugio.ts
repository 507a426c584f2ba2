import { IDENTIFIED } from './sharing.ts';
import { text } from '../text.ts';
import type { Base } from '../types.ts';

/** Nota Técnica nº 4/2022/CGIL, 4.1.7: verbatim in pt. */
export const refugio: Base = {
  id: 'REFUGIO',
  slug: 'refugio',
  shortName: text('Refúgio', 'Refuge', 'Refugio'),
  section: '4.1.7',
  controller: 'Ministério da Justiça e Segurança Pública',
  sharing: IDENTIFIED,
  unit: text('solicitação de refúgio', 'refugee status application', 'solicitud de refugio'),
  notes: {
    pt: {
      titulo: 'Solicitações de Reconhecimento da Condição de Refugiado',
      descricao: [
        'Até agosto de 2020, as solicitações de reconhecimento da condição de refugiado eram informadas pelo STI-MAR, sistema da Polícia Federal, que sistematiza essas solicitações para posterior encaminhamento ao Comitê Nacional para os Refugiados (CONARE) para apreciação e deliberação de forma a conceder ou não o refúgio. A partir de setembro de 2022, as solicitações realizadas nos postos da Polícia Federal passaram a ser registradas pelo SISCONARE, sistema Coordenação Geral do CONARE.',
      ],
      potencialidades: [
        'possibilita a identificação da nacionalidade, sexo e idade dos solicitantes de refúgio',
        'com o aumento dos fluxos mistos e a intensificação na estratégia de regularização via solicitação de refúgio, essa base de dados passou a ser de fundamental relevância para o acompanhamento das migrações no país, sobretudo a de venezuelanos e haitianos',
      ],
      limitacoes: [
        'em grande medida não permite identificar o local de residência dos solicitantes de refúgio, indicando com precisão apenas o município onde a condição de refugiado foi solicitada',
        'além das variáveis UF e município de residência, país de nascimento, estado civil e cor ou raça também não apresentam boa qualidade',
      ],
      variaveis: [
        'Ano, mês, Unidade da Federação, município, país de nacionalidade, continente e sexo.',
      ],
      observacao: [],
    },
    en: {
      titulo: 'Applications for Recognition of Refugee Status',
      descricao: [
        'Until August 2020, applications for recognition of refugee status were reported by STI-MAR, a Federal Police system that systematises these applications for later referral to the National Committee for Refugees (CONARE) for examination and deliberation on whether to grant refuge. From September 2022, applications made at Federal Police posts began to be recorded in SISCONARE, a system of the General Coordination of CONARE.',
      ],
      potencialidades: [
        'it makes it possible to identify the nationality, sex and age of refugee status applicants',
        'with the increase in mixed flows and the intensified strategy of regularisation via refugee status applications, this database became of fundamental relevance for monitoring migration in the country, especially that of Venezuelans and Haitians',
      ],
      limitacoes: [
        'to a large extent it does not allow the place of residence of refugee status applicants to be identified, indicating precisely only the municipality where refugee status was requested',
        'besides the variables UF and municipality of residence, country of birth, marital status and colour or race are also not of good quality',
      ],
      variaveis: [
        'Year, month, Federation Unit, municipality, country of nationality, continent and sex.',
      ],
      observacao: [],
    },
    es: {
      titulo: 'Solicitudes de Reconocimiento de la Condición de Refugiado',
      descricao: [
        'Hasta agosto de 2020, las solicitudes de reconocimiento de la condición de refugiado eran informadas por el STI-MAR, sistema de la Policía Federal que sistematiza esas solicitudes para su posterior envío al Comité Nacional para los Refugiados (CONARE) para su apreciación y deliberación sobre la concesión o no del refugio. A partir de septiembre de 2022, las solicitudes realizadas en los puestos de la Policía Federal pasaron a registrarse en el SISCONARE, sistema de la Coordinación General del CONARE.',
      ],
      potencialidades: [
        'permite identificar la nacionalidad, el sexo y la edad de los solicitantes de refugio',
        'con el aumento de los flujos mixtos y la intensificación de la estrategia de regularización mediante la solicitud de refugio, esta base de datos pasó a ser de fundamental relevancia para el seguimiento de las migraciones en el país, sobre todo la de venezolanos y haitianos',
      ],
      limitacoes: [
        'en gran medida no permite identificar el lugar de residencia de los solicitantes de refugio, indicando con precisión solo el municipio donde se solicitó la condición de refugiado',
        'además de las variables UF y municipio de residencia, tampoco presentan buena calidad el país de nacimiento, el estado civil y el color o raza',
      ],
      variaveis: [
        'Año, mes, Unidad de la Federación, municipio, país de nacionalidad, continente y sexo.',
      ],
      observacao: [],
    },
  },
};
