export const details = {
  index: {
    title: 'Quem são, o que fazem, quanto ganham',
    text: 'Os mesmos registros desta base, com uma característica a mais de cada vez. Cada página tem tabela, mapa, notas e arquivos próprios.',
    largest: 'Maior parte: {category} ({share}).',
    open: 'Abrir: {name}',
  },
  back: 'Todos os números: {base}',
  others: 'Outras características desta base',
  names: {
    ANUAL: 'Ano inteiro',
    IDADE: 'Idade',
    ESCOLARIDADE: 'Escolaridade',
    SECAO: 'Setor de atividade',
    OCUPACAO: 'Ocupação',
    RENDA: 'Faixa de remuneração',
    VINCULO: 'Tipo de vínculo',
    RACA: 'Raça ou cor',
    DEFICIENCIA: 'Deficiência',
    SALARIO: 'Remuneração média e mediana',
    MUNICIPIO: 'Total por município',
  },
  about: {
    ANUAL: 'Os meses somados, com mais municípios',
    IDADE: 'Que idade tinham',
    ESCOLARIDADE: 'Até onde estudaram',
    SECAO: 'Em que setores estão os postos',
    OCUPACAO: 'Que trabalho fazem',
    RENDA: 'Em quantos salários mínimos',
    VINCULO: 'Que contrato tinham',
    RACA: 'Como foram declarados pela empresa',
    DEFICIENCIA: 'Quem foi declarado com deficiência',
    SALARIO: 'Média e mediana por município, país e sexo',
    MUNICIPIO: 'Quantos são, sem distinguir país nem sexo',
  },
  units: {
    bonds: { one: 'vínculo formal ativo', other: 'vínculos formais ativos' },
    admissions: { one: 'admissão declarada no prazo', other: 'admissões declaradas no prazo' },
    cards: { one: 'carteira emitida', other: 'carteiras emitidas' },
  },
  when: {
    stock: 'Em 31 de dezembro de {year}',
    flow: 'No ano de {year}',
  },
  sentence: {
    year: '{when}, foram {total}. Somados os meses, aparecem no município também grupos que nenhum mês pode mostrar sozinho.',
    largest:
      '{when}, de {total} de imigrantes no Brasil, {part} ({share}) estavam na categoria “{category}”, a maior de todas.',
    withheld:
      'De {hidden} ({share}) não se divulga a categoria, para que ninguém seja identificado; contam no total.',
    complete: 'As categorias somam o total nacional.',
    pay: '{when}, a remuneração média do maior grupo publicado ({group}, {people}) era de {mean}; metade desse grupo ganhava até {median}.',
    payUnit: 'remuneração média, {group}',
    people: { one: 'pessoa', other: 'pessoas' },
    towns:
      '{when}, {towns} têm o total publicado. O maior dos publicados é o de {largest}, com {value}.',
    town: { one: 'município', other: 'municípios' },
    townsUnit: 'com total publicado, {year}',
  },
  isNot: {
    year: 'a soma do que cada mês mostra por município: o ano mostra mais.',
    bands:
      'a soma do que aparece por município: um grupo só mostra a categoria onde todas as categorias podem aparecer; senão, ela conta num lugar ou país mais amplo.',
    pay: 'a média do Brasil nem de um estado: cada valor é de um grupo de um município, país e sexo, e médias de grupos diferentes não se juntam. É a remuneração do vínculo principal, arredondada a R$ 10.',
    towns:
      'o total do Brasil: só entram os municípios cujo total pode ser publicado, e a soma deles é menor que o total nacional.',
  },
  bars: {
    caption: '{name}, Brasil, {year}',
    category: 'Categoria',
    number: 'Número',
    share: '% do total',
    total: 'Total',
  },
  payTable: {
    caption: 'Maiores grupos com remuneração publicada, {year} (R$)',
    group: 'Município, país e sexo',
    people: 'Pessoas',
    mean: 'Média',
    median: 'Mediana',
  },
  townTable: {
    caption: 'Municípios com os maiores totais, {year}',
    town: 'Município',
  },
  mapText:
    'O mapa soma todas as categorias. Para uma só, escolha-a nos filtros da tabela, com a UF na linha.',
  rulesTitle: 'Como estes números são protegidos',
  rules: {
    year: 'Um grupo que nenhum mês pode mostrar no município aparece no ano quando, no ano, tem {k} registros ou mais escondidos na UF, e quando nada disso revela o mês de ninguém.',
    bands: [
      'Um grupo (lugar, país e sexo) aparece com todas as suas categorias ou com nenhuma. Se uma tem menos de {k} registros, o grupo inteiro passa à categoria ampla, ou a um lugar ou país mais amplo.',
      '“Sem detalhe” quer dizer que só a categoria ampla pôde aparecer. “Não divulgado” quer dizer que nem ela.',
      'As somas nacionais por categoria ampla são exatas, descontado o “não divulgado”. As de um estado ou município podem ser menores que as da tabela principal.',
    ],
    sensitive: 'Por ser dado sensível (LGPD, art. 5º, II), o mínimo aqui é de {ks} registros.',
    yearly:
      'As movimentações por característica são por ano, declaradas no prazo: por mês, os grupos seriam pequenos demais.',
    pay: 'Média e mediana exigem {ks} pessoas com remuneração, sem que uma ou duas concentrem a massa salarial. O que não cumpre isso é x.',
    towns:
      'Um total só é publicado quando a diferença entre ele e as células do município esconde {k} registros ou mais, e nunca abaixo de 10.',
  },
} as const;
