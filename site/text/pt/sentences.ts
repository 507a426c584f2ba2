export const sentences = {
  posts: { one: 'posto formal', other: 'postos formais' },
  admissions: { one: 'admissão', other: 'admissões' },
  separations: { one: 'desligamento', other: 'desligamentos' },
  bonds: { one: 'vínculo formal ativo', other: 'vínculos formais ativos' },
  cards: { one: 'carteira de trabalho', other: 'carteiras de trabalho' },
  stock: {
    whole:
      'Em 31 de dezembro de {year}, os imigrantes tinham {bonds} no Brasil, contado um vínculo principal por pessoa.',
    naturalised: 'O total inclui {bonds} de brasileiros naturalizados.',
    change: 'São {difference} em relação a 31 de dezembro de {previous} ({change}).',
    equal: 'É o mesmo número de 31 de dezembro de {previous}.',
    broken:
      'Não se calcula a variação em relação a {previous}: há uma quebra de série entre os dois anos.',
    more: '{number} a mais',
    less: '{number} a menos',
  },
  flow: {
    positive:
      'Em {month}, os imigrantes tiveram saldo de {balance} no Brasil: {admissions} menos {separations} (movimentações declaradas no prazo; não inclui naturalizados).',
    negative:
      'Em {month}, os imigrantes tiveram saldo negativo de {balance} no Brasil: {admissions} menos {separations} (movimentações declaradas no prazo; não inclui naturalizados).',
    zero: 'Em {month}, as admissões e os desligamentos de imigrantes no Brasil foram iguais: {admissions} e {separations} (movimentações declaradas no prazo; não inclui naturalizados).',
    compared: 'O saldo foi {comparison}.',
    both: '{monthBefore} e {yearBefore}',
    greater: '{share} maior que o de {month}',
    smaller: '{share} menor que o de {month}',
    equal: 'igual ao de {month}',
    more: 'maior em {posts} que o de {month} ({value})',
    less: 'menor em {posts} que o de {month} ({value})',
    broken: 'Não se compara com {month}: há uma quebra de série entre os dois meses.',
  },
  cardsIssued: {
    whole:
      'De {from} a {to} foram emitidas {cards} a imigrantes no Brasil. São documentos, não pessoas; a série terminou em novembro de 2019.',
    lastYear: 'No último ano completo, {year}, foram {cards}.',
  },
  places: {
    stock:
      'Em 31 de dezembro de {year}, {places} dos {all} municípios do Brasil tinham ao menos um número publicado sobre imigrantes em emprego formal.',
    flow: 'Em {year}, {places} dos {all} municípios do Brasil tinham ao menos um número publicado sobre movimentações de imigrantes.',
    countries: 'Os números publicados de {period} distinguem {countries}.',
    municipality: { one: 'município', other: 'municípios' },
    country: { one: 'país', other: 'países' },
  },
  changed: {
    balance:
      'Em {month}, o saldo de postos formais dos imigrantes, de {balance}, foi {comparison}.',
    leader:
      'Em {month}, o país de nascimento com mais admissões foi {country}: {admissions}, de um total de {total} ({share}).',
    growth:
      'Entre 31 de dezembro de {previous} e 31 de dezembro de {year}, o país de nacionalidade em que os vínculos mais cresceram foi {country}: {difference} vínculos, para {total}.',
  },
  isNot: {
    stock:
      'o número de imigrantes no país, nem de pessoas que trabalharam no ano: é uma fotografia dos vínculos em 31 de dezembro, por nacionalidade, não por nascimento.',
    flow: 'o número de imigrantes empregados: são entradas e saídas do emprego formal no mês, por país de nascimento, e uma pessoa pode mover-se várias vezes.',
    cards:
      'o número de imigrantes empregados nem no país: uma carteira emitida não prova emprego, e uma pessoa pode ter mais de uma.',
    places: 'a lista dos municípios com imigrantes: onde há poucos, o sigilo não permite mostrar.',
    countries:
      'a lista de todas as nacionalidades: os grupos pequenos aparecem reunidos em "Outros" do continente.',
  },
} as const;
