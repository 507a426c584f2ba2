import { IDENTIFIED } from './sharing.ts';
import { text } from '../text.ts';
import type { Base } from '../types.ts';

/** Nota Técnica nº 4/2022/CGIL, 4.1.4: verbatim in pt. */
export const caged: Base = {
  id: 'CAGED',
  slug: 'caged',
  shortName: text('CAGED', 'CAGED', 'CAGED'),
  section: '4.1.4',
  controller: 'Ministério do Trabalho',
  sharing: IDENTIFIED,
  unit: text('movimentação', 'movement', 'movimiento'),
  notes: {
    pt: {
      titulo: 'Cadastro Geral de Empregados e Desempregados (CAGED)',
      descricao: [
        'O CAGED é uma base de registros permanentes de admissões e demissões de empregados, sob regime da CLT. É muito utilizado pelo Programa do Seguro-Desemprego para a conferência dos vínculos empregatícios. Além disso, serve como base de tomadas de decisões para ações governamentais, para estudos, pesquisas e projetos sobre o mercado de trabalho.',
        'A partir de 2020, com a descontinuidade da CTPS e o processo de transição para o eSocial em curso, a identificação do país de nascimento foi realizada, provisoriamente. Em outubro de 2021, o Ministério do Trabalho e Previdência passou a extrair a informação de nacionalidade diretamente do CAGED, disponibilizando uma série histórica desde 2020.',
        'O processo de transição para o eSocial também trouxe algumas diferenças em relação às informações obtidas, em comparação com o CAGED até 2019. Em particular, vale citar o aprimoramento na cobertura dos registros e melhora na qualidade da informação, que trouxe o impacto negativo de uma alteração na série histórica entre os anos de 2019 e 2020.',
        'Mais detalhes podem ser obtidos em: http://pdet.mte.gov.br/images/Novo_CAGED/Nota%20t%C3%A9cnica%20substitui%C3%A7%C3%A3o%20CAGED_26_05.pdf e https://repositorio.ipea.gov.br/bitstream/11058/10291/4/BMT_69_substituicao_da_capacitacao.pdf',
      ],
      potencialidades: [
        'ao ser feito o link com a base da CTPS, é possível acompanhar a movimentação mensal dos trabalhadores imigrantes no mercado formal',
        'informações desagregadas até o nível municipal',
        'estabelecer o perfil socioeconômico dos trabalhadores imigrantes',
        'identificar, num curto período de tempo, como a dinâmica do mercado formal de trabalho está afetando o emprego da força de trabalho imigrante',
      ],
      limitacoes: [
        'até 2019 apresentava apenas os vínculos empregatícios sob o regime da CLT, algo que foi alterado a partir da transição para o eSocial, em 2020, quando passou a incluir todos os vínculos que geram obrigações trabalhistas, previdenciárias ou tributárias',
        'Quebra na série histórica entre 2019 e 2020 traz a necessidade de análise mais cuidadosa dos dados no tempo',
      ],
      variaveis: [
        'Ano, mês, Unidade da Federação, município, país de nascimento, continente, tipo de movimentação e sexo.',
      ],
      observacao: [
        'Os pesquisadores do OBMigra procederam o pareamento e a harmonização das bases de dados da CTPS, RAIS e CAGED. O pareamento foi implementado utilizando como variável de ligação o PIS do trabalhador, ficando o CPF como variável auxiliar nos casos de dúvidas no processo de linkage. O procedimento foi realizado de modo a deixar um trabalhador por vínculo, levando-se em consideração o vínculo principal.',
        'Após a criação dessa base, todas as informações relativas à CTPS, movimentação (CAGED) e estoque (RAIS) de trabalhadores imigrantes são oriundas da base de dados pareada e harmonizada.',
        'Os resultados obtidos a partir do Datamigra para o CAGED podem destoar ligeiramente dos apresentados nos relatórios do OBMigra e nos microdados públicos, particularmente para o ano anterior ao corrente.',
        'Tais diferenças ocorrem por conta dos ajustes na base CAGED, em função das movimentações declaradas fora do prazo. O tratamento adotado para a base CAGED contempla a incorporação da última base ajustada para cada mês, o que ocorre 12 meses após a liberação da base sem ajustes. Já no Datamigra, a carga dos dados é feita de forma anual, de modo que as bases ajustadas são incorporadas apenas quando a base ajustada de dezembro for disponibilizada.',
        'Por exemplo, no momento de liberação do Datamigra, este conta com os registros do CAGED até o ano de 2020. No momento que a base 2021 for carregada no sistema, a de 2020 será atualizada com os ajustes. Paralelamente, os microdados públicos serão atualizados mensalmente ao longo de 2021, de forma que, junto com a liberação da base de julho/2021 (sem ajustes), a base de julho/2020 é atualizada com os ajustes.',
        'Tais diferenças tendem a ser bem pequenas, trazendo pouco impacto nas análises efetuadas.',
        'A partir de 2020 foi instituído o Novo CAGED, essa nova base de dados passa a contemplar vínculos temporários e estatutários; foram impostas penalidades mais severas pelo descumprimento dos prazos ou não prestação das informações. Essas alterações implicaram numa maior cobertura do sistema, o que impõe certos cuidados na comparação com os dados dos anos anteriores',
      ],
    },
    en: {
      titulo: 'General Register of Employed and Unemployed Persons (CAGED)',
      descricao: [
        'CAGED is a permanent record of hirings and dismissals of employees under the CLT regime. It is widely used by the Unemployment Insurance Programme to check employment bonds. It also serves as a basis for government decisions and for studies, research and projects on the labour market.',
        'From 2020, with the discontinuity of the CTPS and the ongoing transition to eSocial, the country of birth was identified on a provisional basis. In October 2021 the Ministry of Labour and Social Security began to extract nationality directly from CAGED, making a historical series available from 2020.',
        'The transition to eSocial also brought some differences in the information obtained, compared with CAGED up to 2019. In particular, the improvement in record coverage and in information quality had the negative impact of changing the historical series between 2019 and 2020.',
        'More details can be obtained at: http://pdet.mte.gov.br/images/Novo_CAGED/Nota%20t%C3%A9cnica%20substitui%C3%A7%C3%A3o%20CAGED_26_05.pdf and https://repositorio.ipea.gov.br/bitstream/11058/10291/4/BMT_69_substituicao_da_capacitacao.pdf',
      ],
      potencialidades: [
        'when linked to the CTPS database, it is possible to follow the monthly movement of immigrant workers in the formal market',
        'information broken down to municipal level',
        'it establishes the socioeconomic profile of immigrant workers',
        'it identifies, within a short time, how the dynamics of the formal labour market are affecting the employment of the immigrant workforce',
      ],
      limitacoes: [
        'until 2019 it presented only employment bonds under the CLT regime; this changed with the transition to eSocial in 2020, when it began to include all bonds that generate labour, social security or tax obligations',
        'the break in the historical series between 2019 and 2020 requires more careful analysis of the data over time',
      ],
      variaveis: [
        'Year, month, Federation Unit, municipality, country of birth, continent, type of movement and sex.',
      ],
      observacao: [
        "OBMigra researchers linked and harmonised the CTPS, RAIS and CAGED databases. The linkage used the worker's PIS as the linking variable, with the CPF as an auxiliary variable when there were doubts in the linkage process. The procedure was carried out so as to leave one worker per bond, taking the main bond into account.",
        'Since the creation of this database, all information on CTPS, movement (CAGED) and stock (RAIS) of immigrant workers comes from the linked and harmonised database.',
        'Results obtained from DataMigra for CAGED may differ slightly from those presented in OBMigra reports and in the public microdata, particularly for the year preceding the current one.',
        'These differences are due to adjustments to the CAGED database because of movements declared after the deadline. The treatment adopted for CAGED incorporates the last adjusted base for each month, which happens 12 months after the release of the unadjusted base. In DataMigra, data are loaded annually, so adjusted bases are incorporated only when the adjusted December base becomes available.',
        'For example, at the time of its release DataMigra has CAGED records up to 2020. When the 2021 base is loaded into the system, the 2020 one will be updated with the adjustments. In parallel, the public microdata will be updated monthly throughout 2021, so that, together with the release of the July 2021 base (unadjusted), the July 2020 base is updated with the adjustments.',
        'These differences tend to be very small and have little impact on analyses.',
        'The New CAGED was introduced in 2020; the new database also covers temporary and statutory bonds, and more severe penalties were imposed for missing deadlines or failing to provide information. These changes led to greater coverage of the system, which calls for some care when comparing with data from previous years.',
      ],
    },
    es: {
      titulo: 'Registro General de Empleados y Desempleados (CAGED)',
      descricao: [
        'El CAGED es una base de registros permanentes de contrataciones y despidos de empleados bajo el régimen de la CLT. Es muy utilizado por el Programa del Seguro de Desempleo para verificar los vínculos de empleo. Además, sirve de base para la toma de decisiones de acciones gubernamentales y para estudios, investigaciones y proyectos sobre el mercado de trabajo.',
        'A partir de 2020, con la discontinuidad de la CTPS y el proceso de transición al eSocial en curso, la identificación del país de nacimiento se realizó de forma provisional. En octubre de 2021 el Ministerio de Trabajo y Previsión pasó a extraer la información de nacionalidad directamente del CAGED, poniendo a disposición una serie histórica desde 2020.',
        'El proceso de transición al eSocial también trajo algunas diferencias respecto de la información obtenida, en comparación con el CAGED hasta 2019. En particular, cabe citar la mejora en la cobertura de los registros y en la calidad de la información, que tuvo el impacto negativo de una alteración en la serie histórica entre 2019 y 2020.',
        'Más detalles en: http://pdet.mte.gov.br/images/Novo_CAGED/Nota%20t%C3%A9cnica%20substitui%C3%A7%C3%A3o%20CAGED_26_05.pdf y https://repositorio.ipea.gov.br/bitstream/11058/10291/4/BMT_69_substituicao_da_capacitacao.pdf',
      ],
      potencialidades: [
        'al enlazarlo con la base de la CTPS, es posible seguir el movimiento mensual de los trabajadores inmigrantes en el mercado formal',
        'información desagregada hasta el nivel municipal',
        'establecer el perfil socioeconómico de los trabajadores inmigrantes',
        'identificar, en un corto período de tiempo, cómo la dinámica del mercado formal de trabajo está afectando el empleo de la fuerza de trabajo inmigrante',
      ],
      limitacoes: [
        'hasta 2019 presentaba solo los vínculos de empleo bajo el régimen de la CLT, algo que cambió con la transición al eSocial, en 2020, cuando pasó a incluir todos los vínculos que generan obligaciones laborales, previsionales o tributarias',
        'la ruptura de la serie histórica entre 2019 y 2020 exige un análisis más cuidadoso de los datos en el tiempo',
      ],
      variaveis: [
        'Año, mes, Unidad de la Federación, municipio, país de nacimiento, continente, tipo de movimiento y sexo.',
      ],
      observacao: [
        'Los investigadores del OBMigra realizaron el pareamiento y la armonización de las bases de datos de la CTPS, la RAIS y el CAGED. El pareamiento se implementó utilizando como variable de enlace el PIS del trabajador, quedando el CPF como variable auxiliar en los casos de dudas en el proceso de enlace. El procedimiento se realizó de modo que quedara un trabajador por vínculo, teniendo en cuenta el vínculo principal.',
        'Tras la creación de esta base, toda la información relativa a la CTPS, al movimiento (CAGED) y al stock (RAIS) de trabajadores inmigrantes procede de la base de datos pareada y armonizada.',
        'Los resultados obtenidos en DataMigra para el CAGED pueden diferir ligeramente de los presentados en los informes del OBMigra y en los microdatos públicos, particularmente para el año anterior al corriente.',
        'Tales diferencias se deben a los ajustes en la base CAGED por los movimientos declarados fuera de plazo. El tratamiento adoptado para el CAGED contempla la incorporación de la última base ajustada para cada mes, lo que ocurre 12 meses después de la publicación de la base sin ajustes. En DataMigra, la carga de los datos es anual, de modo que las bases ajustadas se incorporan solo cuando está disponible la base ajustada de diciembre.',
        'Por ejemplo, en el momento de su publicación DataMigra cuenta con los registros del CAGED hasta el año 2020. Cuando se cargue la base 2021 en el sistema, la de 2020 se actualizará con los ajustes. Paralelamente, los microdatos públicos se actualizarán mensualmente a lo largo de 2021, de forma que, junto con la publicación de la base de julio de 2021 (sin ajustes), la base de julio de 2020 se actualiza con los ajustes.',
        'Tales diferencias tienden a ser muy pequeñas, con poco impacto en los análisis.',
        'A partir de 2020 se instituyó el Nuevo CAGED; esta nueva base de datos pasa a contemplar vínculos temporales y estatutarios, y se impusieron sanciones más severas por el incumplimiento de los plazos o la falta de información. Estos cambios implicaron una mayor cobertura del sistema, lo que exige cuidado al comparar con los datos de años anteriores.',
      ],
    },
  },
};
