export const about = {
  title: 'Sobre o Vínculo',
  lead: 'Vínculo é, ao mesmo tempo, o laço de emprego e a ligação entre registros. O projeto faz as duas coisas: liga registros do trabalho formal e publica o que eles dizem sobre os imigrantes.',
  what: {
    title: 'O que é',
    text: 'Uma plataforma aberta de estatísticas sobre imigrantes no trabalho formal, feita a partir de registros administrativos, segundo a metodologia descrita na Nota Técnica nº 4/2022 da Coordenação-Geral de Imigração Laboral.',
  },
  notOfficial: {
    title: 'Não é um sítio oficial',
    text: 'O Vínculo é um projeto independente. Não representa o governo brasileiro, o Ministério da Justiça e Segurança Pública, o Ministério do Trabalho e Emprego, a Polícia Federal, o IBGE, a Universidade de Brasília nem o OBMigra, e não usa as suas marcas.',
  },
  who: {
    title: 'Quem faz o quê',
    text: 'Os registros são produzidos por órgãos públicos, que decidem sobre eles. No sistema oficial, o IBGE responde pela recepção, o tratamento, a crítica e a desidentificação das bases, e o OBMigra, pela análise e a divulgação. Aqui, as mesmas etapas são feitas por um programa de código aberto, que qualquer pessoa pode ler e repetir.',
  },
  legal: {
    title: 'Razão legal',
    text: 'Lei nº 13.445, de 24 de maio de 2017 (Lei de Migração), art. 120, § 3º:',
    quote:
      'Com vistas à formulação de políticas públicas, deverá ser produzida informação quantitativa e qualitativa, de forma sistemática, sobre os migrantes, com a criação de banco de dados.',
    link: 'Texto da lei no Planalto',
  },
  notFor: {
    title: 'Para que não serve',
    text: 'Não serve para acompanhar processos nem para medir a gestão dos órgãos, que têm relatórios e metodologias próprias. Os sistemas dos próprios órgãos podem mostrar números diferentes, porque não aplicam as mesmas regras de sigilo.',
  },
  sensitive: {
    title: 'Dados pessoais e dados sensíveis',
    text: 'Nenhum registro individual identificado sai da área confidencial. O que se publica são contagens que passaram pela proteção descrita em {link}. Dados sensíveis só são tratados para estudos de órgão de pesquisa, com anonimização, e para políticas públicas, como prevê a Lei Geral de Proteção de Dados.',
    link: 'Métodos',
  },
  privacy: {
    title: 'Aviso de privacidade',
    text: 'Este sítio não usa cookies, não conta visitas, não carrega nada de outros servidores e não pede dados. A escolha de tema fica só no seu navegador e pode ser apagada por ele.',
  },
  terms: {
    title: 'Termos de uso',
    text: 'Os dados podem ser usados livremente sob CC BY 4.0, com citação da fonte e da versão. Quem usa deve respeitar as notas: não somar o que não se soma, não comparar através de uma quebra de série, não tentar identificar pessoas.',
  },
  periodically: 'Consulte periodicamente as {link}: os métodos e as fontes mudam.',
  periodicallyLink: 'notas metodológicas',
} as const;
