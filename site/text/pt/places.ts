export const places = {
  countries: 'Países',
  places: 'Lugares',
  questionsNav: 'Perguntas',
  newsNav: 'Notícias',
  searchNav: 'Busca',
  breadcrumb: 'Você está em',
  kind: { pais: 'País', uf: 'Unidade da Federação', municipio: 'Município' },
  title: {
    pais: '{people} no trabalho formal do Brasil',
    uf: 'Imigrantes no trabalho formal {in}',
    municipio: 'Imigrantes no trabalho formal {in}',
  },
  stock: {
    pais: 'Em 31 de dezembro de {year}, os {people} tinham {count} no Brasil, contado um vínculo principal por pessoa.',
    uf: 'Em 31 de dezembro de {year}, os imigrantes tinham {count} {in}, contado um vínculo principal por pessoa.',
    municipio:
      'Em 31 de dezembro de {year}, {count} de imigrantes estavam publicados {in}. O número real pode ser maior: grupos com menos de {k} não aparecem no município.',
  },
  flow: {
    pais: 'Em {year}, foram publicadas {count} de nascidos {in} no emprego formal do Brasil (declaradas no prazo).',
    uf: 'Em {year}, foram publicadas {count} de imigrantes {in} (declaradas no prazo; não inclui naturalizados).',
    municipio:
      'Em {year}, foram publicadas {count} de imigrantes {in} (declaradas no prazo). O número real pode ser maior: grupos com menos de {k} não aparecem no município.',
  },
  exits: {
    pais: 'Em {year}, foram publicados {count} de nascidos {in} no emprego formal do Brasil (declarados no prazo); nenhuma admissão pôde ser publicada.',
    uf: 'Em {year}, foram publicados {count} de imigrantes {in} (declarados no prazo; não inclui naturalizados); nenhuma admissão pôde ser publicada.',
    municipio:
      'Em {year}, foram publicados {count} de imigrantes {in} (declarados no prazo); nenhuma admissão pôde ser publicada.',
  },
  whole: {
    stock:
      'Em 31 de dezembro de {year}, os imigrantes tinham {count} {in}: é o total do município, sem distinguir país nem sexo.',
    flow: 'Em {year}, houve {count} de imigrantes {in} (declaradas no prazo): é o total do município, sem distinguir país nem sexo.',
    exits:
      'Em {year}, houve {count} de imigrantes {in} (declarados no prazo): é o total do município, sem distinguir país nem sexo.',
  },
  groups: 'Distinguindo país e sexo, publicam-se {count}: grupos com menos de {k} não aparecem.',
  groupsSeries: 'por país e sexo',
  month: 'Em {month}: {admissions} e {separations}; saldo de {balance}.',
  monthHidden:
    'Em {month}: admissões {admissions}, desligamentos {separations}; o saldo só é mostrado quando as duas partes podem ser.',
  cards: {
    pais: 'De {from} a {to}, foram emitidas {count} a nascidos {in}.',
    uf: 'De {from} a {to}, foram emitidas {count} a imigrantes {in}.',
    municipio: 'De {from} a {to}, foram publicadas {count} emitidas a imigrantes {in}.',
  },
  share: 'São {share} do total do Brasil.',
  shareOfUf: 'São {share} dos publicados {in}.',
  rates: {
    exact:
      'São {rate} a cada mil vínculos formais de todas as nacionalidades (Brasil, {brazil}{others}).',
    least:
      'Pelo menos {rate} a cada mil vínculos formais de todas as nacionalidades, pelos grupos publicados (Brasil, {brazil}{others}).',
  },
  wholeShareOfUf: 'São {share} do total {in}.',
  rank: {
    pais: 'É a {rank}ª entre as {all} nacionalidades publicadas.',
    uf: 'É a {rank}ª entre as 27 Unidades da Federação.',
  },
  change: 'Em relação a {previous}: {difference} ({change}).',
  broken: 'Não se compara com {previous}: há uma quebra de série entre os dois anos.',
  latestHidden:
    'Depois de {year} nenhum número pôde ser publicado aqui: pode ser zero ou pode ser pequeno demais para mostrar.',
  label: {
    stock: 'Vínculos ativos',
    flow: 'Admissões no ano',
    exits: 'Desligamentos no ano',
    cards: 'Carteiras de trabalho',
  },
  seriesLabel: '{what}, por ano, de {from} a {to}. Último número publicado: {last}, em {year}.',
  map: {
    title: 'Onde trabalham',
    label: '{title}, por Unidade da Federação, {year}',
    zero: 'zero',
    suppressed: 'não divulgado (x)',
    townsLabel: 'Municípios por {unit} {in}, {when}',
    outlined: 'Com contorno: {place}',
    open: 'Abrir o mapa',
    municipios: 'Ver no mapa os municípios {of}',
  },
  ufs: 'Unidades da Federação',
  topCountries: 'Países de nacionalidade',
  topCountriesBirth: 'Países de nascimento',
  topMunicipios: 'Municípios com números publicados',
  allMunicipios: 'Todos os municípios com página',
  sexes: 'Mulheres e homens',
  women: 'Mulheres',
  men: 'Homens',
  others: 'e mais {count}: veja a tabela',
  name: 'Nome',
  part: 'Parte do total',
  profile: {
    title: 'Quem são e o que fazem',
    text: {
      pais: 'Cada característica tem a sua proteção: onde uma categoria não pode ser mostrada, conta em “Não divulgado”.',
      uf: 'Cada característica tem a sua proteção: onde uma categoria não pode ser mostrada, o grupo conta em “Não divulgado” ou num lugar mais amplo, e o total pode ser menor que o da UF.',
      municipio:
        'Só entram os grupos de país e sexo em que todas as categorias podem ser mostradas: os números são mínimos, e podem somar menos que o total do município.',
    },
  },
  compare: {
    title: 'Em comparação',
    place: 'Lugar',
    group: 'Grupo',
    women: 'Mulheres (%)',
    firstCountry: 'Primeiro país',
    firstUf: 'Primeira UF',
    brazil: 'Brasil',
    everyone: 'Todos os imigrantes',
    note: 'Inclui naturalizados onde a base os inclui. A parte das mulheres considera só os números publicados.',
  },
  years: {
    title: 'Ano a ano',
    total: 'total',
    year: 'Ano',
    why: 'por que não há número aqui',
    withheld:
      'x: o número existe ou pode existir, mas identificaria alguém. Toque no x para saber por quê.',
  },
  hidden: {
    title: 'O que não se pode mostrar aqui',
    municipio:
      'No município só aparecem grupos de pelo menos {k} pessoas do mesmo país e sexo, no mesmo período. A ausência de um número significa zero ou menos que {k}, e não se diz qual. Quem não aparece aqui está contado na UF, na região ou no Brasil.',
    other:
      'Um x é um número que existe ou pode existir, mas identificaria alguém. Quem não aparece aqui está contado na região, no Brasil ou em “Outros” do continente.',
    why: 'Por que há x',
    nearest: 'A tabela mais próxima que se pode ver',
  },
  tables: {
    what: {
      stock: 'Vínculos ativos',
      flow: 'Admissões',
      exits: 'Desligamentos',
      cards: 'Carteiras de trabalho',
    },
    title: 'Tabelas prontas',
    series: '{what} por ano e sexo',
    countries: '{what} por país',
    ufs: '{what} por UF',
    municipios: '{what} por município',
    months: 'Admissões e desligamentos por mês',
    years: '{what} por ano',
  },
  see: 'Ver a tabela',
  index: {
    countriesTitle: 'Países de origem',
    countriesLead:
      'Uma página por país com números publicados: {count} nesta versão. Um país sem página não tem número que se possa mostrar.',
    placesTitle: 'Unidades da Federação e municípios',
    placesLead:
      'As 27 Unidades da Federação e os {count} municípios com ao menos um número publicado nesta versão.',
    filter: 'Filtrar a lista',
    find: 'Encontrar um município',
    findHint: 'Escreva o começo do nome',
    none: 'Nenhum nome corresponde. Um lugar sem números publicados não tem página.',
    found: 'Encontrados: {count}',
    count: 'Municípios com página: {count}',
  },
  questions: {
    title: 'Perguntas que os dados respondem',
    lead: 'Cada pergunta abre uma tabela pronta, que se pode mudar, baixar e citar. São {count}, escritas a partir dos números desta versão.',
    all: 'Ver todas as perguntas',
    themes: {
      stock: 'Quem tem emprego formal',
      flow: 'Quem entra e quem sai',
      cards: 'Carteiras de trabalho',
    },
    stockIn: 'Quantos {people} têm vínculo formal {in}?',
    stockBrazil: 'Quantos {people} têm vínculo formal no Brasil?',
    stockWomen: 'Quantas mulheres há entre os {people} com vínculo formal?',
    stockWhere: 'Em que Unidades da Federação trabalham os {people}?',
    stockFrom: 'De que países são os imigrantes com vínculo formal {in}?',
    stockPlace: 'Quantos imigrantes têm vínculo formal {in}?',
    admissions: 'Quantas admissões de nascidos {in} houve em {month}?',
    balance: 'Qual foi o saldo de postos formais dos nascidos {in} em {month}?',
    admissionsIn: 'Quantas admissões de imigrantes houve {in} em {month}?',
    womenIn: 'Quantas mulheres imigrantes foram admitidas {in} em {month}?',
    cardsOf: 'Quantas carteiras de trabalho foram emitidas a nascidos {in}?',
    cardsIn: 'Quantas carteiras de trabalho foram emitidas a imigrantes {in}?',
  },
  news: {
    title: 'O mês em números: {month}',
    lead: 'Frases prontas, com unidade, período e definição. Os dados não têm embargo: cite com a fonte e a versão.',
    charts: 'Gráficos prontos do mês',
    moreCharts: 'Todos os gráficos desta base',
    whatChanged: 'O que mudou',
    balances: 'Saldos do mês',
    moversCountry: 'Países de nascimento em que as admissões mais mudaram',
    moversUf: 'UFs em que as admissões mais mudaram',
    stock: 'Vínculos que mais mudaram em um ano',
    sinceYear: 'Em relação ao mesmo mês do ano anterior',
    sinceMonth: 'Em relação ao mês anterior',
    moverPlace:
      'Em {month}, houve {count} de imigrantes {in} (declaradas no prazo; não inclui naturalizados): {difference} que em {previous}.',
    moverCountry:
      'Em {month}, houve {count} de nascidos {in} (declaradas no prazo): {difference} que em {previous}.',
    moverStock:
      'Em 31 de dezembro de {year}, os {people} tinham {count} no Brasil: {difference} que em {previous}.',
    balancePlace:
      'Em {month}, o saldo dos imigrantes {in} foi de {count} (admissões menos desligamentos declarados no prazo; não inclui naturalizados).',
    exact:
      'Só entram comparações em que os dois números estão publicados e sem quebra de série entre eles.',
    none: 'Nenhuma comparação pode ser feita neste mês.',
    cite: 'Como citar',
    citation: '{source}. Vínculo, versão dos dados {version}.',
    use: 'Números sem embargo, licença {licence}.',
  },
  search: {
    title: 'Busca',
    lead: 'Procure um país, um lugar, uma pergunta ou um termo do método. A busca corre no seu navegador: nada é enviado.',
    label: 'O que procura?',
    button: 'Buscar',
    found: '{count} resultados para “{query}”',
    one: '1 resultado para “{query}”',
    none: 'Nada encontrado para “{query}”. O que não está publicado não se encontra.',
    failed: 'A busca não pôde ser carregada. Use os índices abaixo.',
    noScript: 'A busca precisa de JavaScript. Os índices abaixo levam a todas as páginas.',
    more: 'Mostrar mais',
  },
} as const;
