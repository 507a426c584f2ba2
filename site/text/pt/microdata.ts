export const microdata = {
  title: 'Microdados',
  door: 'Baixar microdados e rodar uma regressão',
  lead: 'Arquivos com uma linha por pessoa ou por movimentação, para quem faz as próprias tabelas e modelos. Não têm nome, documento, empresa nem data: só o que já se pode mostrar em tabela.',
  eyebrow: 'Microdados da base {base}',
  kinds: { geografico: 'Geográfico', tematico: 'Temático' },
  name: '{base}, arquivo {kind}',
  kindText: {
    geografico:
      'Onde: município, Unidade da Federação, país, sexo e três faixas de idade. Sem temas.',
    tematico:
      'O quê: idade, escolaridade, setor, ocupação e faixa de remuneração, por Unidade da Federação. Sem município.',
  },
  both: 'Cada base tem dois arquivos das mesmas pessoas, que não se ligam entre si: quem cruzasse lugar e temas poderia achar alguém. Escolha pelo que sua pergunta pede.',
  open: 'Documentação e arquivos',
  rows: { one: 'linha', other: 'linhas' },
  columns: { one: 'coluna', other: 'colunas' },
  facts: {
    row: 'O que é uma linha',
    who: 'Quem está nele',
    period: 'Período',
    rows: 'Linhas',
    vintage: 'Série',
    version: 'Versão dos dados',
    licence: 'Licença',
    licenceName: 'Creative Commons Atribuição 4.0 (CC BY 4.0)',
    source: 'Fonte',
  },
  row: {
    RAIS: 'Uma pessoa com vínculo formal ativo em 31 de dezembro do ano, contada pelo vínculo principal.',
    CAGED:
      'Uma movimentação: uma admissão ou um desligamento. Uma pessoa pode estar em várias linhas.',
    CTPS: 'Uma carteira de trabalho emitida no ano. É um documento, não uma pessoa empregada.',
  },
  who: {
    RAIS: 'Imigrantes no emprego formal, por nacionalidade, com os naturalizados (código XBR, que se pode retirar).',
    CAGED:
      'Imigrantes admitidos ou desligados, declarados no prazo, por país de nascimento. As tabelas do sítio não contam XBR; aqui ele está, com código próprio.',
    CTPS: 'Imigrantes que tiraram carteira de trabalho, por país de nascimento.',
  },
  vintage: {
    sem_ajuste: 'Declarado no prazo, sem ajuste',
    ajustado: 'Com ajustes',
    unica: 'Única',
  },
  sections: {
    files: 'Arquivos',
    codebook: 'Livro de códigos',
    read: 'Como ler',
    model: 'Uma regressão',
    issues: 'O que saber antes de usar',
    cite: 'Como citar',
    changes: 'Mudanças desde a versão anterior',
  },
  filesText:
    'O CSV usa ponto e vírgula, UTF-8 e linhas de Windows, como os microdados do OBMigra. Leia todas as colunas como texto: códigos têm zeros e letras.',
  filesCaption: 'Arquivos de {name}',
  codebookText:
    'Códigos são texto. “Sem detalhe” (1X, 2X…) é a categoria ampla sem a fina; X é categoria não divulgada; lugares terminados em 99999, R e BR são os não divulgados.',
  descriptions: 'Para programas',
  descriptionsText:
    'Os roteiros leem o CSV e dão nome às colunas e aos códigos; rode-os na pasta dos arquivos baixados.',
  column: 'Coluna',
  meaning: 'O que é',
  codes: '{count} códigos',
  code: 'Código',
  label: 'Rótulo',
  group: 'Grupo',
  listFile: 'Lista completa (JSON)',
  usedCodes: 'Ver os {count} códigos',
  readText:
    'Copie e rode: cada trecho lê o arquivo publicado e faz uma primeira contagem. O endereço é o desta página.',
  modelText:
    'É um ponto de partida: no ano mais recente, sem os códigos desconhecidos ou sem detalhe. Descreve diferenças entre grupos, não causas, e o que subiu de nível por sigilo não é ao acaso.',
  models: {
    mais_de_5:
      'Regressão logística: ganhar mais de cinco salários mínimos, por sexo, escolaridade e idade. O corte é onde começa a faixa ampla: quem só tem a ampla também conta.',
    mulher: 'Regressão logística: ser mulher, por continente e idade.',
  },
  issues: {
    years:
      'Tem anos, não meses: uma segunda partição das mesmas pessoas por mês poderia ser subtraída da primeira. Para meses, use as tabelas.',
    place:
      'O lugar e o país são os mais precisos que se podem mostrar. Linhas com município 99999, UF R1 a R5 ou BR contam no total, mas não num lugar.',
    unlinked:
      'Os dois arquivos não se ligam, e a ordem das linhas nada diz. Linhas iguais são pessoas diferentes.',
    weights: 'Não há peso nem amostra: cada linha vale um.',
    margins:
      'As somas por coluna são as mesmas dos cubos publicados; confira antes de concluir algo de uma diferença.',
    bias: 'O que sobe de nível não é ao acaso: são grupos pequenos. Um modelo por município representa os municípios com muitos imigrantes.',
  },
  baseNotes: 'Notas da base',
  changes: {
    first: 'Esta é a primeira versão publicada.',
    fresh: 'Este arquivo não existia na versão anterior ({version}).',
    same: 'O arquivo é o mesmo da versão anterior ({version}): mesmo SHA-256.',
    other:
      'O arquivo não é o da versão anterior ({version}). As mudanças estão, célula por célula e com o motivo, nos cubos da mesma base:',
    never: 'Não compare duas versões linha por linha: cada uma é protegida por si.',
    all: 'versões e mudanças',
  },
  citeText: 'Cite a versão: uma revisão dos registros muda os números.',
  citation:
    'VÍNCULO. {title}. Microdados. Versão dos dados {version}. [S. l.]: Vínculo. {rows}. Disponível em: {address}. Acesso em: {date}.',
  address: '[endereço desta página]',
  date: '[data do acesso]',
  fromBase: 'Microdados desta base',
  fromBaseText: 'Uma linha por pessoa ou movimentação, com livro de códigos e exemplos de leitura.',
  all: 'Todos os microdados',
} as const;
