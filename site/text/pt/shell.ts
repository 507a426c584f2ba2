export const shell = {
  name: 'Vínculo',
  languageName: 'Português',
  skip: {
    content: 'Ir para o conteúdo',
    menu: 'Ir para o menu',
    footer: 'Ir para o rodapé',
  },
  menu: 'Menu principal',
  languages: 'Idioma',
  theme: {
    label: 'Tema',
    auto: 'Automático',
    light: 'Claro',
    dark: 'Escuro',
    contrast: 'Alto contraste',
  },
  nav: {
    home: 'Início',
    methods: 'Métodos',
    data: 'Dados',
    about: 'Sobre',
    accessibility: 'Acessibilidade',
  },
  synthetic: {
    title: 'Dados sintéticos de demonstração',
    detail: 'Nenhum número destas páginas é real. Não cite.',
  },
  notOfficial: 'Este não é um sítio oficial.',
  footer: {
    title: 'Sobre estes dados',
    notOfficial:
      'Não é um sítio oficial do governo brasileiro, do OBMigra nem dos órgãos que produzem os registros.',
    periodically: 'Consulte periodicamente as notas metodológicas.',
    licence: 'Dados sob licença {licence}; código sob licença MIT.',
    version: 'Versão dos dados {data}; versão do código {code}.',
    received: 'Registros recebidos até {date}.',
    origin: 'Origem de cada base',
    privacy: 'Sem cookies, sem rastreadores, sem pedidos a outros servidores.',
    pages: 'Páginas',
  },
  origin: {
    synthetic: 'dados sintéticos de demonstração',
    public: 'microdados públicos desidentificados',
    identified: 'registros identificados, protegidos antes da publicação',
  },
  source: 'Fonte',
  seeTable: 'Ver a tabela',
  signs: {
    title: 'Sinais convencionais',
    sign: 'Sinal',
    meaning: 'Significado',
  },
  notFound: {
    title: 'Página não encontrada',
    text: 'O endereço não corresponde a nenhuma página desta versão. Uma base sem dados nesta versão não tem página.',
    back: 'Voltar ao início',
  },
} as const;
