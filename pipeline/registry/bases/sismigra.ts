import { IDENTIFIED } from './sharing.ts';
import { text } from '../text.ts';
import type { Base } from '../types.ts';

/** Nota Técnica nº 4/2022/CGIL, 4.1.5: verbatim in pt. */
export const sismigra: Base = {
  id: 'SISMIGRA',
  slug: 'sismigra',
  shortName: text('SisMigra', 'SisMigra', 'SisMigra'),
  section: '4.1.5',
  controller: 'Polícia Federal',
  sharing: IDENTIFIED,
  unit: text('registro migratório', 'migration registration', 'registro migratorio'),
  notes: {
    pt: {
      titulo: 'Sistema de Registro Nacional Migratório (SisMigra)',
      descricao: [
        'O SisMigra é constituído por registros administrativos da Polícia Federal (DPF) que tem por objetivo cadastrar todos os imigrantes com vistos de residência regular no país, exceto aqueles temporários concedidos por motivo de turismo. Todas as pessoas com permissão de ingresso, temporário ou permanente, devem comparecer, num período máximo de 30 dias, ao Departamento de Polícia Federal para obter o registro nacional migratório (RNM). Uma vez construído o cadastro, além do controle da presença dos estrangeiros no território nacional é possível a emissão da carteira de registro nacional migratório (CRNM).',
        'Até a edição da Lei 13.445, em 2017, o sistema estava estruturado a partir de uma classificação que abrangia seis categorias (permanente, asilado, temporário, provisório, fronteiro e “outros”). Com a promulgação da nova lei de migração, passaram a viger três categorias (residentes, temporários e fronteiriços) que, por sua vez, estão relacionadas a mais de 300 tipos de amparos. Da combinação entre classificação e amparos é possível estabelecer as proxies com as diversas modalidades de mobilidade espacial da população imigrante que ingressa de forma regular no país.',
      ],
      potencialidades: [
        'essa base de registros administrativos tem grande potencial para o monitoramento das imigrações internacionais no país',
        'as variáveis presentes na base de dados possibilitam estabelecer o perfil do imigrante, incluindo sua qualificação profissional e o diferencial por sexo',
        'os dados estão desagregados no nível municipal',
      ],
      limitacoes: [
        'os dados disponibilizados são desidentificados',
        'anistias concedidas antes de 2000, sobretudo a de 1988, prejudicam a qualidade dos registros para esse período',
        'não é realizada a atualização regular do sistema para exclusões das observações relacionadas à re-emigração ou óbito do imigrante',
        'parcela importante dos registros permanentes é concedida por transformação de registro temporário e por “reunião familiar”',
        'a dificuldade de obtenção do número do RNM, variável de ligação com outras bases de dados',
      ],
      variaveis: [
        'Data de registro: Ano de registro, mês de registro, Unidade da Federação, município, país de nascimento, continente, classificação e sexo.',
        'Data de entrada: Ano de entrada, mês de entrada, Unidade da Federação, município, país de nascimento, continente, classificação e sexo.',
      ],
      observacao: [],
    },
    en: {
      titulo: 'National Migration Registration System (SisMigra)',
      descricao: [
        'SisMigra consists of administrative records of the Federal Police (DPF) whose purpose is to register all immigrants with regular residence visas in the country, except temporary visas granted for tourism. Everyone with permission to enter, temporarily or permanently, must report to the Federal Police within at most 30 days to obtain the national migration registration (RNM). Once the record is created, besides monitoring the presence of foreigners in the national territory, the national migration registration card (CRNM) can be issued.',
        'Until Law 13,445 was enacted in 2017, the system was structured on a classification with six categories (permanent, asylee, temporary, provisional, frontier and "others"). With the new migration law, three categories came into force (residents, temporary and border residents) which, in turn, relate to more than 300 types of legal basis (amparos). Combining classification and legal basis, it is possible to establish proxies for the various modes of spatial mobility of the immigrant population that enters the country regularly.',
      ],
      potencialidades: [
        'this administrative database has great potential for monitoring international immigration in the country',
        'the variables in the database make it possible to establish the profile of the immigrant, including professional qualification and differences by sex',
        'the data are broken down to municipal level',
      ],
      limitacoes: [
        'the data made available are de-identified',
        'amnesties granted before 2000, especially that of 1988, impair the quality of the records for that period',
        'the system is not regularly updated to exclude observations related to re-emigration or death of the immigrant',
        'an important share of permanent registrations is granted by conversion of a temporary registration and by "family reunion"',
        'the difficulty of obtaining the RNM number, the linking variable with other databases',
      ],
      variaveis: [
        'Registration date: year of registration, month of registration, Federation Unit, municipality, country of birth, continent, classification and sex.',
        'Entry date: year of entry, month of entry, Federation Unit, municipality, country of birth, continent, classification and sex.',
      ],
      observacao: [],
    },
    es: {
      titulo: 'Sistema de Registro Nacional Migratorio (SisMigra)',
      descricao: [
        'El SisMigra está constituido por registros administrativos de la Policía Federal (DPF) que tienen por objeto registrar a todos los inmigrantes con visas de residencia regular en el país, excepto las temporales concedidas por motivo de turismo. Todas las personas con permiso de ingreso, temporal o permanente, deben comparecer, en un plazo máximo de 30 días, ante la Policía Federal para obtener el registro nacional migratorio (RNM). Una vez constituido el registro, además del control de la presencia de extranjeros en el territorio nacional, es posible emitir la tarjeta de registro nacional migratorio (CRNM).',
        'Hasta la Ley 13.445, de 2017, el sistema se estructuraba a partir de una clasificación de seis categorías (permanente, asilado, temporal, provisional, fronterizo y "otros"). Con la nueva ley de migración pasaron a regir tres categorías (residentes, temporales y fronterizos) que, a su vez, se relacionan con más de 300 tipos de amparos. De la combinación entre clasificación y amparos es posible establecer las proxies de las diversas modalidades de movilidad espacial de la población inmigrante que ingresa de forma regular al país.',
      ],
      potencialidades: [
        'esta base de registros administrativos tiene gran potencial para el monitoreo de las inmigraciones internacionales en el país',
        'las variables presentes en la base permiten establecer el perfil del inmigrante, incluida su calificación profesional y el diferencial por sexo',
        'los datos están desagregados a nivel municipal',
      ],
      limitacoes: [
        'los datos disponibles están desidentificados',
        'las amnistías concedidas antes de 2000, sobre todo la de 1988, perjudican la calidad de los registros de ese período',
        'no se actualiza regularmente el sistema para excluir las observaciones relativas a la reemigración o al fallecimiento del inmigrante',
        'una parte importante de los registros permanentes se concede por transformación de registro temporal y por "reunión familiar"',
        'la dificultad de obtener el número del RNM, variable de enlace con otras bases de datos',
      ],
      variaveis: [
        'Fecha de registro: año de registro, mes de registro, Unidad de la Federación, municipio, país de nacimiento, continente, clasificación y sexo.',
        'Fecha de entrada: año de entrada, mes de entrada, Unidad de la Federación, municipio, país de nacimiento, continente, clasificación y sexo.',
      ],
      observacao: [],
    },
  },
};
