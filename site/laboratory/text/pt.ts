export const pt = {
  nav: 'Laboratório SQL',
  title: 'Laboratório SQL',
  lead: 'Pergunte às tabelas publicadas em SQL, aqui mesmo no navegador. Nada é enviado: o motor e os dados vêm deste sítio e a consulta roda no seu aparelho.',
  optIn:
    'O motor (DuckDB) pesa {size} e só é baixado quando você pede. Cada tabela é baixada quando uma consulta a nomeia. Num telefone com pouca memória, prefira as tabelas prontas.',
  noScript:
    'O laboratório precisa de JavaScript. As consultas abaixo rodam em qualquer DuckDB, com os arquivos da página Dados.',
  examples: 'Consultas prontas',
  examplesText: 'Escolha uma: ela vai para a caixa, onde você pode mudá-la.',
  titles: {
    paises: 'Os 15 países com mais vínculos',
    mulheres: 'Parte das mulheres, ano a ano',
    municipios: 'Os 20 municípios com mais vínculos',
    meses: 'Admissões, desligamentos e saldo de cada mês',
    primeiroDaUf: 'O país com mais admissões em cada UF',
    escolaridadeRenda: 'Remuneração por escolaridade, dos microdados',
    sobrequalificacao: 'Quem tem curso superior, por ocupação',
    setores: 'Admissões e saldo por seção da CNAE',
    tendencia: 'Regressão: quantos vínculos a mais por ano, por país',
    cota: 'Cota de pessoas com deficiência: preenchimento por UF',
  },
  query: 'Consulta',
  queryHelp: 'Ctrl + Enter roda. Tab sai da caixa.',
  start: 'Baixar o motor ({size}) e rodar',
  run: 'Rodar',
  stop: 'Parar',
  csv: 'Baixar CSV',
  link: 'Copiar link da consulta',
  linked: 'Link copiado.',
  starting: 'Baixando e ligando o motor…',
  reading: 'Lendo {tables}…',
  running: 'Rodando…',
  stopped: 'Parada. A próxima consulta liga o motor de novo.',
  done: { one: '{count} linha em {seconds} s.', other: '{count} linhas em {seconds} s.' },
  shown: 'A tabela mostra as primeiras {shown}; o CSV traz todas.',
  result: 'Resultado',
  empty: 'A consulta não deu nenhuma linha.',
  none: 'Rode uma consulta para ver o resultado aqui.',
  nothing: 'Escreva uma consulta.',
  problem: 'A consulta não rodou.',
  problems: {
    parser: 'O SQL tem um erro de escrita. O motor aponta o lugar:',
    catalog:
      'A consulta nomeia uma tabela ou função que não existe aqui. As tabelas estão na lista abaixo. O motor diz:',
    binder:
      'A consulta usa uma coluna que a tabela não tem, ou de um jeito que não se aplica. O motor diz:',
    conversion:
      'Um valor não pôde ser convertido. Os códigos são texto, alguns com letras (1X, X): filtre-os antes. O motor diz:',
    closed:
      'O laboratório só lê as tabelas deste sítio: endereços, arquivos e extensões estão fechados. O motor diz:',
    memory: 'A memória do navegador acabou. Filtre antes de juntar ou agrupar. O motor diz:',
    download:
      'Não foi possível baixar o motor ou uma tabela. Verifique a conexão e tente de novo. O navegador diz:',
    other: 'O motor diz:',
  },
  tables: 'Tabelas',
  tablesText:
    'Clique num nome para pô-lo na consulta. Códigos são texto; as listas dão os nomes. Os cubos trazem só células publicadas: veja a coluna status.',
  kinds: {
    denominator: 'O que as taxas dividem',
    cube: 'Cubos',
    microdata: 'Microdados',
    quota: 'Cota (art. 93)',
    list: 'Listas de códigos',
  },
  insert: 'Pôr {name} na consulta',
  size: '{rows} linhas, {bytes}',
  closed: 'O que o laboratório não faz',
  closedText:
    'Não abre endereços nem arquivos, não baixa extensões e não guarda nada: fechou a página, acabou. Para arquivos inteiros, use os exemplos de leitura de cada página de microdados.',
  open: 'Abrir no laboratório SQL',
} as const;
