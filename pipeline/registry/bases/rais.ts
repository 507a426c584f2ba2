import { IDENTIFIED } from './sharing.ts';
import { text } from '../text.ts';
import type { Base } from '../types.ts';

/** Nota Técnica nº 4/2022/CGIL, 4.1.3: verbatim in pt. */
export const rais: Base = {
  id: 'RAIS',
  slug: 'rais',
  shortName: text('RAIS', 'RAIS', 'RAIS'),
  section: '4.1.3',
  controller: 'Ministério do Trabalho',
  sharing: IDENTIFIED,
  unit: text('vínculo ativo em 31/12', 'active bond on 31 December', 'vínculo activo al 31/12'),
  notes: {
    pt: {
      titulo: 'Relação Anual de Informações Sociais (RAIS)',
      descricao: [
        'A RAIS é um registro administrativo declarado anualmente, de forma obrigatória, por todas as empresas registradas no Cadastro Nacional de Pessoas Jurídicas (CNPJ), abrangendo todo território nacional, podendo ser desagregada até o nível municipal. Essa fonte de dados tem entre seus objetivos principais: controlar a atividade trabalhista no País, gerar dados para a elaboração de estatísticas do trabalho e prover informações sobre o mercado de trabalho.',
        'Além disso, é uma das principais bases de dados sobre o mercado de trabalho formal brasileiro, sendo utilizada pelo governo na elaboração de políticas públicas de emprego e renda, também sendo utilizada pelos mais diversos segmentos da sociedade, como as empresas, meios acadêmicos, sindicatos, etc.',
        'Até 2018, a RAIS contemplava os dados de todos os trabalhadores inseridos no mercado laboral, a exceção daqueles que trabalham por conta-própria, indicando ao final de cada ano o estoque de pessoas subordinadas com vínculos formais. A partir de 2019, no processo de transição para o eSocial, passou a incorporar todos os trabalhadores que gerem alguma obrigação trabalhista, previdenciária ou tributária, o que inclui trabalhadores por conta própria, em tempo parcial e trabalho intermitente. No caso dos imigrantes, abrange aqueles com autorização de trabalho temporário ou permanente, além de informar sobre seu ano de chegada no Brasil.',
      ],
      potencialidades: [
        'é uma ferramenta importantíssima para dimensionar a inserção formal dos imigrantes no mercado de trabalho brasileiro',
        'permite que seja traçado um perfil dessa força de trabalho, inclusive utilizando o tempo de presença no país como parâmetro para mensurar o grau de inserção laboral',
        'a partir de 2019, com a transição para o eSocial, será possível identificar trabalhadoras e trabalhadores imigrantes no serviço doméstico',
        'possibilita desagregação no nível municipal, em todo o território nacional',
        'o fato de possuir entre suas variáveis o código do PIS, abre a possibilidade do relacionamento com outras bases, como por exemplo, a da CTPS e CAGED',
      ],
      limitacoes: [
        'as nacionalidades que estão discriminadas apresentam um baixo grau de desagregação por país',
        'até 2018, não captava os imigrantes inseridos formalmente como conta-própria',
        'omissões, entrega da declaração fora do prazo e problemas de preenchimento são outras limitações observadas, destacando-se a baixa qualidade na informação de cor ou raça para os vínculos estatutários',
      ],
      variaveis: [
        'Ano, Unidade da Federação, município, país de nacionalidade, continente e sexo.',
      ],
      observacao: [],
    },
    en: {
      titulo: 'Annual Social Information Report (RAIS)',
      descricao: [
        'RAIS is an administrative record declared annually, on a mandatory basis, by all companies registered in the National Register of Legal Entities (CNPJ), covering the whole national territory, which can be broken down to municipal level. The main objectives of this data source include controlling labour activity in the country, generating data for labour statistics and providing information on the labour market.',
        'It is also one of the main databases on the Brazilian formal labour market, used by government to design public employment and income policies, and by the most diverse segments of society, such as companies, academia and trade unions.',
        'Until 2018 RAIS covered all workers inserted in the labour market except those working on their own account, giving at the end of each year the stock of subordinate persons with formal employment bonds. From 2019, in the transition to eSocial, it began to incorporate all workers who generate any labour, social security or tax obligation, which includes own-account workers, part-time and intermittent work. In the case of immigrants, it covers those with temporary or permanent work authorisation and also reports their year of arrival in Brazil.',
      ],
      potencialidades: [
        'it is a most important tool to measure the formal insertion of immigrants in the Brazilian labour market',
        'it makes it possible to draw a profile of this workforce, including using the time of presence in the country as a parameter to measure the degree of labour insertion',
        'from 2019, with the transition to eSocial, it will be possible to identify immigrant workers in domestic service',
        'it can be broken down to municipal level across the whole national territory',
        'having the PIS code among its variables opens the possibility of relating it to other databases, such as CTPS and CAGED',
      ],
      limitacoes: [
        'the nationalities that are itemised show a low degree of disaggregation by country',
        'until 2018 it did not capture immigrants formally inserted as own-account workers',
        'omissions, late delivery of the declaration and filling-in problems are other limitations observed, especially the low quality of the colour or race information for statutory (civil service) bonds',
      ],
      variaveis: [
        'Year, Federation Unit, municipality, country of nationality, continent and sex.',
      ],
      observacao: [],
    },
    es: {
      titulo: 'Relación Anual de Informaciones Sociales (RAIS)',
      descricao: [
        'La RAIS es un registro administrativo declarado anualmente, de forma obligatoria, por todas las empresas inscritas en el Registro Nacional de Personas Jurídicas (CNPJ), que abarca todo el territorio nacional y puede desagregarse hasta el nivel municipal. Entre los objetivos principales de esta fuente están: controlar la actividad laboral en el país, generar datos para la elaboración de estadísticas del trabajo y proveer información sobre el mercado de trabajo.',
        'Además, es una de las principales bases de datos sobre el mercado de trabajo formal brasileño, utilizada por el gobierno en la elaboración de políticas públicas de empleo y renta y por los más diversos segmentos de la sociedad, como empresas, medios académicos, sindicatos, etc.',
        'Hasta 2018, la RAIS contemplaba los datos de todos los trabajadores insertados en el mercado laboral, excepto los que trabajan por cuenta propia, indicando al final de cada año el stock de personas subordinadas con vínculos formales. A partir de 2019, en el proceso de transición al eSocial, pasó a incorporar a todos los trabajadores que generen alguna obligación laboral, previsional o tributaria, lo que incluye trabajadores por cuenta propia, a tiempo parcial y trabajo intermitente. En el caso de los inmigrantes, abarca a quienes tienen autorización de trabajo temporal o permanente, además de informar su año de llegada a Brasil.',
      ],
      potencialidades: [
        'es una herramienta importantísima para dimensionar la inserción formal de los inmigrantes en el mercado de trabajo brasileño',
        'permite trazar un perfil de esa fuerza de trabajo, incluso utilizando el tiempo de presencia en el país como parámetro para medir el grado de inserción laboral',
        'a partir de 2019, con la transición al eSocial, será posible identificar a trabajadoras y trabajadores inmigrantes en el servicio doméstico',
        'permite la desagregación a nivel municipal en todo el territorio nacional',
        'el hecho de poseer entre sus variables el código del PIS abre la posibilidad de relacionarla con otras bases, como la CTPS y el CAGED',
      ],
      limitacoes: [
        'las nacionalidades discriminadas presentan un bajo grado de desagregación por país',
        'hasta 2018 no captaba a los inmigrantes insertados formalmente como cuenta propia',
        'omisiones, entrega de la declaración fuera de plazo y problemas de llenado son otras limitaciones observadas, destacándose la baja calidad de la información de color o raza para los vínculos estatutarios',
      ],
      variaveis: [
        'Año, Unidad de la Federación, municipio, país de nacionalidad, continente y sexo.',
      ],
      observacao: [],
    },
  },
};
