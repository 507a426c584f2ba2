export const home = {
  title: 'O trabalho formal dos imigrantes no Brasil, em números',
  lead: 'O Vínculo transforma os registros administrativos do trabalho em estatísticas públicas sobre os imigrantes: quantos têm emprego formal, quantos entram e quantos saem dele, de onde vêm e onde trabalham.',
  leadSecond:
    'Cada número diz o que conta, de quando é e o que não se pode concluir dele. Cada número abre a tabela de onde saiu.',
  periodically: 'Consulte periodicamente as {link}.',
  periodicallyLink: 'notas metodológicas',
  questions: {
    title: 'Perguntas que os dados respondem',
    vinculos: { one: 'vínculo', other: 'vínculos' },
    admissoes: { one: 'admissão', other: 'admissões' },
    postos: { one: 'posto', other: 'postos' },
    carteiras: { one: 'carteira', other: 'carteiras' },
    answer: '{number} {unit}, {period}',
  },
  headlines: {
    title: 'Números principais',
    stock: 'Vínculos ativos',
    balance: 'Saldo do mês',
    cards: 'Carteiras de trabalho emitidas',
    places: 'Municípios com imigrantes em emprego formal',
    countries: 'Países de origem',
    series: 'Série de {from} a {to}, de {first} a {last}.',
    isNot: 'Não é',
  },
  map: {
    title: 'Onde trabalham',
    more: {
      here: 'Mapas e municípios na página da base {base}',
      other: 'O mesmo mapa em outra contagem: {base}',
    },
  },
  changed: {
    title: 'O que mudou',
  },
  doors: {
    title: 'Por onde começar',
    journalist: {
      title: 'Para quem escreve',
      text: 'Um número certo, a frase que o explica e o que ele não é. Cada página de base começa por aí.',
      link: 'Começar pela base {base}',
    },
    researcher: {
      title: 'Para quem pesquisa',
      text: 'Todas as células publicadas em Parquet, CSV e JSON-stat, com listas de códigos, somas de verificação e licença aberta.',
      link: 'Baixar os dados',
    },
    policymaker: {
      title: 'Para quem decide',
      text: 'Unidades da Federação e municípios lado a lado, com o que o sigilo permite mostrar e o que não permite.',
      link: 'Ver as tabelas por Unidade da Federação',
    },
  },
  about: {
    title: 'O que é, e o que não é',
    text: 'O Vínculo pareia registros de emprego formal, protege a identidade das pessoas e publica apenas estatísticas. Não é um sítio oficial, não serve para acompanhar processos e não substitui as publicações do OBMigra.',
    link: 'Sobre o projeto',
    releaseTitle: 'Desta versão',
    bases: 'Bases com dados',
    period: 'Período',
    origin: 'Origem',
    version: 'Versão dos dados',
    received: 'Registros até',
    notApplicable: 'não se aplica',
  },
} as const;
