export const secrecy = {
  title: 'Sigilo',
  lead: 'Um número público não pode apontar para uma pessoa. Aqui está o que se protege, como, quanto isso custa, como esta versão foi atacada antes de sair e como conferir.',
  headline:
    'Nesta versão, {town} dos registros da base {base} mostram o município e {state} mostram ao menos a Unidade da Federação.',
  smallest:
    'A menor contagem publicada é {cell}; o menor resíduo "não divulgado" é {residual}. O limite é {k}.',
  noResidual: 'A menor contagem publicada é {cell}. O limite é {k}.',
  legend: {
    text: 'x: omitido para que ninguém seja identificado; no município, quer dizer zero ou menos de {k}.',
    link: 'Por que há x e o que se pode perguntar no lugar',
  },
  sections: {
    why: 'O que se protege',
    method: 'Como um registro sobe',
    thresholds: 'Os limites',
    cost: 'Quanto custa',
    attacks: 'Os ataques desta versão',
    check: 'Confira você mesmo',
  },
  why: {
    duty: 'Em cidades pequenas há poucos imigrantes, e às vezes um só de um país. Um número como 1 diria a um vizinho, a um patrão ou a quem procura alguém que aquela pessoa está ali. A Nota Técnica nº 4/2022 (itens 5.6 a 5.8) manda retirar a Unidade da Federação ou o município desses registros.',
    subtraction:
      'Esconder só a célula pequena não basta: com o total e as outras células, uma subtração a devolve. Por isso aqui não se escondem células. Cada registro recebe um só lugar publicável, e todas as tabelas, mapas e arquivos saem desses registros. Eles somam entre si, e nenhum revela mais do que outro.',
    attacker:
      'Supõe-se um atacante que conhece este método, os limites, o programa e todos os arquivos já publicados, e que sabe de antemão que uma pessoa está nos dados.',
  },
  picture: {
    caption:
      'Exemplo inventado, com k = {k}: registros de um país, um sexo e um período. Cada ponto é um registro; cheio, fica neste nível; vazado, sobe.',
    stays: 'fica',
    climbs: 'sobe',
    town: 'Município',
    townText: 'A tem {a} e fica. B, C e D têm menos de {k} e sobem.',
    state: 'Unidade da Federação',
    stateText:
      '{b} + {c} + {d} = {sum}, em três municípios: ficam como "município não divulgado". Não se sabe de qual vieram.',
    region: 'Região',
    regionText:
      'Outra Unidade da Federação tinha só {few}: sobem e juntam-se às sobras das vizinhas.',
    brazil: 'Brasil',
    brazilText: 'O que ainda poderia ser localizado conta só no total do Brasil, que é exato.',
  },
  rules: {
    title: 'As regras, em ordem',
    country: {
      name: 'Países raros primeiro.',
      text: 'Um país com menos de {k} registros no Brasil, por sexo e período, passa a "Outros" do seu continente; se ainda forem menos de {k}, a "Outros – não especificado".',
    },
    town: {
      name: 'Município.',
      text: 'Um grupo com menos de {k} registros num município sobe para a Unidade da Federação.',
    },
    place: {
      name: 'Unidade da Federação, depois região, depois Brasil.',
      text: 'O que subiu só fica se forem {k} ou mais, se puderem ter vindo de três municípios ou mais e se não forem tantos que revelem onde estão. Senão, o menor município publicado os acompanha, ou sobem mais um nível.',
    },
    repeat: {
      name: 'Até não haver mais nada errado.',
      text: 'As regras são repetidas; o que subiu não desce.',
    },
    zero: {
      name: 'Sem zeros certos no município.',
      text: 'A ausência quer dizer zero ou menos de {k}. Dizer "ninguém" também é dizer algo sobre alguém.',
    },
    vintage: {
      name: 'O que já saiu só muda de k em k.',
      text: 'Registros declarados depois esperam até somarem {k} ou mais num lugar já publicado; exclusões esperam a consolidação anual. Um lugar nunca fica mais fino de uma versão para outra.',
    },
    balance: {
      name: 'Saldo só com as duas partes.',
      text: 'O saldo aparece onde admissões e desligamentos aparecem.',
    },
    category: {
      name: 'Uma característica, todas as categorias.',
      text: 'Nas tabelas por idade, escolaridade, setor e outras, um grupo mostra todas as suas categorias ou nenhuma. Se uma tem menos de {k} registros, o grupo passa à categoria ampla, depois a um lugar, a um país ou a “não divulgado”.',
    },
    total: {
      name: 'Total do município.',
      text: 'Só se publica quando é 10 ou mais e quando o que falta para ele nas células publicadas esconde {k} registros ou mais.',
    },
    everyone: {
      name: 'Vínculos de todos, para as taxas.',
      text: 'Todos os vínculos de um lugar, de brasileiros e imigrantes, saem arredondados à dezena, uma só vez por ano, e não saem abaixo de cem nem onde, menos os imigrantes publicados, deixariam aos escondidos menos lugar do que as tabelas lhes deixam.',
    },
    pay: {
      name: 'Remuneração.',
      text: 'A média e a mediana de um grupo exigem {ks} pessoas com remuneração, sem que uma tenha metade ou duas tenham três quartos do que todas ganham.',
    },
  },
  thresholds: {
    k: 'k é a menor contagem que se publica. Nesta versão, k = {k} (perfil "{profile}").',
    ks: 'ks vale para células com remuneração ou distribuição sensível, como cor ou raça e deficiência. Nesta versão, ks = {ks}.',
    caption: 'Parâmetros em vigor e em que se apoiam',
    parameter: 'Parâmetro',
    value: 'Valor',
    reference: 'Referência',
    names: {
      k: 'k: menor contagem publicada',
      ks: 'ks: menor contagem com dado sensível',
      c: 'c: municípios de onde um resíduo pode ter vindo',
      dominancia_1: 'Dominância do maior valor (%)',
      dominancia_2: 'Dominância dos dois maiores valores (%)',
      p: 'Regra p% (%)',
      todos: 'Menor contagem publicada de vínculos de todos (arredondada à dezena)',
      total_municipal: 'Menor total de município publicado',
    },
  },
  cost: {
    map: 'Registros que mantêm o município, por Unidade da Federação – {base} – {period}',
    mapText:
      'De cada 100 registros publicados dentro da Unidade da Federação, quantos mostram o município. O que subiu para a região ou o Brasil não entra na conta: 100 pode ser de um lugar onde pouco se publica, não de um onde nada se perdeu.',
    federal: 'O Distrito Federal tem um só município: o que sobe dele vai direto para a região.',
    legend: 'Registros com município (%)',
    twin: 'Ver a tabela por Unidade da Federação',
    withTown: 'Com município (%)',
    twinCaption: 'Registros que mantêm o município, por Unidade da Federação e base',
    place: 'Unidade da Federação',
    curve: 'Risco e utilidade: o que muda com k',
    curveText:
      'As mesmas regras sobre o estoque mais recente, com três valores de k. Quanto maior k, menos uma contagem diz sobre alguém, e menos registros mostram o município.',
    curveCaption: 'Registros por nível publicado, segundo k (%)',
    curveMissing:
      'Esta versão não traz a curva para outros valores de k. Para o k em vigor, vale a tabela acima.',
    atLeastState: 'ao menos a Unidade da Federação',
    town: 'município',
    profiles: 'O que cada perfil custa',
    profilesText:
      'O perfil "padrao" usa k = 5, o limite mais comum entre institutos de estatística. O perfil "obmigra" usa k = 10, medido nos arquivos públicos do OBMigra.',
    profile: 'Perfil',
    inForce: 'em vigor',
    rules: 'O que cada regra fez subir',
    rulesCaption: 'Grupos e registros que subiram, por regra e nível de destino',
    attributesCaption:
      'Registros que não puderam mostrar a característica no próprio lugar, pelo nível em que a mostram',
    attribute: 'Característica',
    levels: {
      pais: 'País',
      uf: 'Unidade da Federação',
      regiao: 'Região',
      brasil: 'Brasil',
      continente: 'Continente',
      sem_pais: 'Sem país',
      sem_sexo: 'Sem sexo',
      nao_divulgado: 'Não divulgado',
    },
    words: {
      regra: 'Regra',
      limiar: 'menos que o limite',
      localizacao: 'poucos municípios possíveis',
      absorvido: 'acompanhou outro grupo',
      soma: 'soma abaixo do limite',
      continente: 'país raro, vai ao continente',
      nao_especificado: 'país raro, vai a não especificado',
      idade: 'Idade',
      escolaridade: 'Escolaridade',
      secao: 'Setor de atividade',
      ocupacao: 'Ocupação',
      renda: 'Faixa de remuneração',
      raca: 'Raça ou cor',
      deficiencia: 'Deficiência',
      salario: 'Remuneração',
    },
    rule: 'Regra',
    level: 'Sobe para',
    groups: 'Grupos',
    records: 'Registros',
    waiting: {
      caption:
        'Registros que esperam uma versão futura, porque publicá-los já mudaria uma contagem em menos de k',
      base: 'Base',
      records: 'Declarados depois',
      exclusions: 'Excluídos',
      series: 'Séries (mês e movimento)',
    },
  },
  attacks: {
    detail: 'O que foi tentado, em detalhe',
    none: 'Nenhum dos {tried} testes teve sucesso.',
    some: '{succeeded} de {tried} testes tiveram sucesso.',
  },
  check: {
    text: 'Baixe um arquivo e refaça a conta. A consulta abaixo, em DuckDB, devolve para cada Unidade da Federação e para o Brasil os registros, a parte que mostra o município, a menor contagem e o menor resíduo. A linha do Brasil deve dar {town}% e {cell}.',
    file: 'Baixar {file}',
    residual:
      'Um município terminado em 99999 é um resíduo: registros cujo município não se divulga. R1 a R5 são regiões; BR, o Brasil.',
    sdcMicro:
      'No arquivo temático da RAIS cada linha é uma pessoa. As pessoas com as mesmas chaves devem ser {k} ou mais. A primeira conta usa só o R; a segunda, a função freqCalc do sdcMicro, em que fk é a frequência das chaves de cada linha. As duas devem dar o mesmo mínimo. Sem na.strings, o R trocaria por ausentes os códigos NA.',
    tauArgus:
      'Em τ-ARGUS, guarde do CSV só as colunas ano, municipio, país, sexo e contagem, sem cabeçalho e separadas por ponto e vírgula, e declare-as nessa ordem no arquivo de metadados, com <SEPARATOR> ";". Abra como tabela já pronta: as quatro primeiras são explicativas, o município com <HIERLEVELS> 2 5; a contagem é a resposta e a frequência. Com a regra FREQ({k}, 30), nenhuma célula deve aparecer como insegura.',
    code: 'O programa que ataca cada versão lê só os arquivos públicos. Seu resultado está em attacks.json.',
    report: 'Baixar attacks.json',
    none: 'Esta versão não tem uma base de estoque com município; a consulta não se aplica.',
  },
} as const;
