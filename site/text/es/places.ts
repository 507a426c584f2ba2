import type { Texts } from '../pt.ts';

export const places: Texts['places'] = {
  countries: 'Países',
  places: 'Lugares',
  questionsNav: 'Preguntas',
  newsNav: 'Noticias',
  searchNav: 'Búsqueda',
  breadcrumb: 'Está en',
  kind: { pais: 'País', uf: 'Unidad de la Federación', municipio: 'Municipio' },
  title: {
    pais: '{people} en el trabajo formal de Brasil',
    uf: 'Inmigrantes en el trabajo formal {in}',
    municipio: 'Inmigrantes en el trabajo formal {in}',
  },
  stock: {
    pais: 'El 31 de diciembre de {year}, los {people} tenían {count} en Brasil, contado un vínculo principal por persona.',
    uf: 'El 31 de diciembre de {year}, los inmigrantes tenían {count} {in}, contado un vínculo principal por persona.',
    municipio:
      'El 31 de diciembre de {year}, {count} de inmigrantes estaban publicados {in}. El número real puede ser mayor: los grupos de menos de {k} no aparecen en el municipio.',
  },
  flow: {
    pais: 'En {year}, se publicaron {count} de nacidos {in} en el empleo formal de Brasil (declaradas en plazo).',
    uf: 'En {year}, se publicaron {count} de inmigrantes {in} (declaradas en plazo; no incluye naturalizados).',
    municipio:
      'En {year}, se publicaron {count} de inmigrantes {in} (declaradas en plazo). El número real puede ser mayor: los grupos de menos de {k} no aparecen en el municipio.',
  },
  exits: {
    pais: 'En {year} se publicaron {count} de nacidos {in} en el empleo formal de Brasil (declaradas en plazo); ninguna contratación pudo publicarse.',
    uf: 'En {year} se publicaron {count} de inmigrantes {in} (declaradas en plazo; no incluye naturalizados); ninguna contratación pudo publicarse.',
    municipio:
      'En {year} se publicaron {count} de inmigrantes {in} (declaradas en plazo); ninguna contratación pudo publicarse.',
  },
  whole: {
    stock:
      'El 31 de diciembre de {year}, los inmigrantes tenían {count} {in}: es el total del municipio, sin distinguir país ni sexo.',
    flow: 'En {year} hubo {count} de inmigrantes {in} (declaradas en plazo): es el total del municipio, sin distinguir país ni sexo.',
    exits:
      'En {year} hubo {count} de inmigrantes {in} (declaradas en plazo): es el total del municipio, sin distinguir país ni sexo.',
  },
  groups: 'Distinguiendo país y sexo se publican {count}: los grupos de menos de {k} no aparecen.',
  groupsSeries: 'por país y sexo',
  month: 'En {month}: {admissions} y {separations}; saldo de {balance}.',
  monthHidden:
    'En {month}: contrataciones {admissions}, desvinculaciones {separations}; el saldo solo se muestra cuando las dos partes pueden mostrarse.',
  cards: {
    pais: 'De {from} a {to}, se emitieron {count} a nacidos {in}.',
    uf: 'De {from} a {to}, se emitieron {count} a inmigrantes {in}.',
    municipio: 'De {from} a {to}, se publicaron {count} emitidas a inmigrantes {in}.',
  },
  share: 'Son {share} del total de Brasil.',
  shareOfUf: 'Son {share} de los publicados {in}.',
  rates: {
    exact:
      'Son {rate} de cada mil vínculos formales de todas las nacionalidades (Brasil, {brazil}{others}).',
    least:
      'Al menos {rate} de cada mil vínculos formales de todas las nacionalidades, por los grupos publicados (Brasil, {brazil}{others}).',
  },
  wholeShareOfUf: 'Son {share} del total {in}.',
  rank: {
    pais: 'Es la número {rank} de las {all} nacionalidades publicadas.',
    uf: 'Es la número {rank} de las 27 Unidades de la Federación.',
  },
  change: 'Respecto de {previous}: {difference} ({change}).',
  broken: 'No se compara con {previous}: hay una ruptura de serie entre los dos años.',
  latestHidden:
    'Después de {year} ningún número pudo publicarse aquí: puede ser cero o demasiado pequeño para mostrarse.',
  label: {
    stock: 'Vínculos activos',
    flow: 'Contrataciones en el año',
    exits: 'Desvinculaciones en el año',
    cards: 'Carteras de trabajo',
  },
  seriesLabel: '{what}, por año, de {from} a {to}. Último número publicado: {last}, en {year}.',
  map: {
    title: 'Dónde trabajan',
    label: '{title}, por Unidad de la Federación, {year}',
    zero: 'cero',
    suppressed: 'no divulgado (x)',
    townsLabel: 'Municipios por {unit} {in}, {when}',
    outlined: 'Con contorno: {place}',
    open: 'Abrir el mapa',
    municipios: 'Ver en el mapa los municipios {of}',
  },
  ufs: 'Unidades de la Federación',
  topCountries: 'Países de nacionalidad',
  topCountriesBirth: 'Países de nacimiento',
  topMunicipios: 'Municipios con números publicados',
  allMunicipios: 'Todos los municipios con página',
  sexes: 'Mujeres y hombres',
  women: 'Mujeres',
  men: 'Hombres',
  others: 'y {count} más: vea el cuadro',
  name: 'Nombre',
  part: 'Parte del total',
  profile: {
    title: 'Quiénes son y qué hacen',
    text: {
      pais: 'Cada característica tiene su protección: donde una categoría no puede mostrarse, cuenta en “No divulgado”.',
      uf: 'Cada característica tiene su protección: donde una categoría no puede mostrarse, el grupo cuenta en “No divulgado” o en un lugar más amplio, y el total puede ser menor que el de la UF.',
      municipio:
        'Solo entran los grupos de país y sexo en que todas las categorías pueden mostrarse: las cifras son mínimas y pueden sumar menos que el total del municipio.',
    },
  },
  compare: {
    title: 'En comparación',
    place: 'Lugar',
    group: 'Grupo',
    women: 'Mujeres (%)',
    firstCountry: 'Primer país',
    firstUf: 'Primera UF',
    brazil: 'Brasil',
    everyone: 'Todos los inmigrantes',
    note: 'Incluye naturalizados donde la base los incluye. La parte de las mujeres considera solo los números publicados.',
  },
  years: {
    title: 'Año a año',
    total: 'total',
    year: 'Año',
    why: 'por qué no hay cifra aquí',
    withheld:
      'x: la cifra existe o puede existir, pero identificaría a alguien. Toque la x para saber por qué.',
  },
  hidden: {
    title: 'Lo que no se puede mostrar aquí',
    municipio:
      'En el municipio solo aparecen grupos de al menos {k} personas del mismo país y sexo, en el mismo período. La ausencia de un número significa cero o menos de {k}, y no se dice cuál. Quien no aparece aquí está contado en la UF, en la región o en Brasil.',
    other:
      'Una x es un número que existe o puede existir, pero que identificaría a alguien. Quien no aparece aquí está contado en la región, en Brasil o en “Otros” del continente.',
    why: 'Por qué hay x',
    nearest: 'El cuadro más próximo que se puede ver',
  },
  tables: {
    what: {
      stock: 'Vínculos activos',
      flow: 'Contrataciones',
      exits: 'Desvinculaciones',
      cards: 'Carteras de trabajo',
    },
    title: 'Cuadros preparados',
    series: '{what} por año y sexo',
    countries: '{what} por país',
    ufs: '{what} por UF',
    municipios: '{what} por municipio',
    months: 'Contrataciones y desvinculaciones por mes',
    years: '{what} por año',
  },
  see: 'Ver el cuadro',
  index: {
    countriesTitle: 'Países de origen',
    countriesLead:
      'Una página por país con números publicados: {count} en esta versión. Un país sin página no tiene número que se pueda mostrar.',
    placesTitle: 'Unidades de la Federación y municipios',
    placesLead:
      'Las 27 Unidades de la Federación y los {count} municipios con al menos un número publicado en esta versión.',
    filter: 'Filtrar la lista',
    find: 'Encontrar un municipio',
    findHint: 'Escriba el comienzo del nombre',
    none: 'Ningún nombre corresponde. Un lugar sin números publicados no tiene página.',
    found: 'Encontrados: {count}',
    count: 'Municipios con página: {count}',
  },
  questions: {
    title: 'Preguntas que los datos responden',
    lead: 'Cada pregunta abre un cuadro preparado, que se puede cambiar, descargar y citar. Son {count}, escritas a partir de los números de esta versión.',
    all: 'Ver todas las preguntas',
    themes: {
      stock: 'Quién tiene empleo formal',
      flow: 'Quién entra y quién sale',
      cards: 'Carteras de trabajo',
    },
    stockIn: '¿Cuántos {people} tienen vínculo formal {in}?',
    stockBrazil: '¿Cuántos {people} tienen vínculo formal en Brasil?',
    stockWomen: '¿Cuántas mujeres hay entre los {people} con vínculo formal?',
    stockWhere: '¿En qué Unidades de la Federación trabajan los {people}?',
    stockFrom: '¿De qué países son los inmigrantes con vínculo formal {in}?',
    stockPlace: '¿Cuántos inmigrantes tienen vínculo formal {in}?',
    admissions: '¿Cuántas contrataciones de nacidos {in} hubo en {month}?',
    balance: '¿Cuál fue el saldo de puestos formales de los nacidos {in} en {month}?',
    admissionsIn: '¿Cuántas contrataciones de inmigrantes hubo {in} en {month}?',
    womenIn: '¿Cuántas mujeres inmigrantes fueron contratadas {in} en {month}?',
    cardsOf: '¿Cuántas carteras de trabajo se emitieron a nacidos {in}?',
    cardsIn: '¿Cuántas carteras de trabajo se emitieron a inmigrantes {in}?',
  },
  news: {
    title: 'El mes en números: {month}',
    lead: 'Frases listas, con unidad, período y definición. Los datos no tienen embargo: cítelos con la fuente y la versión.',
    charts: 'Gráficos listos del mes',
    moreCharts: 'Todos los gráficos de esta base',
    whatChanged: 'Qué cambió',
    balances: 'Saldos del mes',
    moversCountry: 'Países de nacimiento en que las contrataciones más cambiaron',
    moversUf: 'UF en que las contrataciones más cambiaron',
    stock: 'Vínculos que más cambiaron en un año',
    sinceYear: 'Respecto del mismo mes del año anterior',
    sinceMonth: 'Respecto del mes anterior',
    moverPlace:
      'En {month}, hubo {count} de inmigrantes {in} (declaradas en plazo; no incluye naturalizados): {difference} que en {previous}.',
    moverCountry:
      'En {month}, hubo {count} de nacidos {in} (declaradas en plazo): {difference} que en {previous}.',
    moverStock:
      'El 31 de diciembre de {year}, los {people} tenían {count} en Brasil: {difference} que en {previous}.',
    balancePlace:
      'En {month}, el saldo de los inmigrantes {in} fue de {count} (contrataciones menos desvinculaciones declaradas en plazo; no incluye naturalizados).',
    exact: 'Solo se comparan números publicados los dos y sin ruptura de serie entre ellos.',
    none: 'Ninguna comparación puede hacerse este mes.',
    cite: 'Cómo citar',
    citation: '{source}. Vínculo, versión de los datos {version}.',
    use: 'Números sin embargo, licencia {licence}.',
  },
  search: {
    title: 'Búsqueda',
    lead: 'Busque un país, un lugar, una pregunta o un término del método. La búsqueda corre en su navegador: nada se envía.',
    label: '¿Qué busca?',
    button: 'Buscar',
    found: '{count} resultados para “{query}”',
    one: '1 resultado para “{query}”',
    none: 'Nada encontrado para “{query}”. Lo que no está publicado no se encuentra.',
    failed: 'La búsqueda no pudo cargarse. Use los índices de abajo.',
    noScript: 'La búsqueda necesita JavaScript. Los índices de abajo llevan a todas las páginas.',
    more: 'Mostrar más',
  },
};
