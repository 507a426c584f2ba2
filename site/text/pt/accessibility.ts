export const accessibility = {
  title: 'Acessibilidade',
  lead: 'O objetivo é que qualquer pessoa chegue ao mesmo número: com ou sem visão, mouse, boa conexão ou JavaScript. A referência é a WCAG 2.2, nível AA, e a ABNT NBR 17225.',
  features: {
    title: 'O que foi feito',
    items: [
      'Atalhos no início de cada página levam ao conteúdo, ao menu e ao rodapé.',
      'A tabela principal de cada base está no próprio documento: é lida sem JavaScript.',
      'Cada mapa e gráfico tem uma tabela com os mesmos números; nada se diz só com cor.',
      'Os sinais convencionais (-, .., ..., x) têm leitura por extenso para leitores de tela.',
      'Quatro temas: automático, claro, escuro e alto contraste. A escolha fica no seu navegador.',
      'Tudo funciona com o teclado, o foco é sempre visível e os alvos têm ao menos 24 pixels.',
      'O movimento é reduzido quando o seu sistema pede.',
      'As páginas podem ser ampliadas a 400 % e impressas com as notas e a fonte.',
    ],
  },
  keys: {
    title: 'Teclas de atalho',
    text: 'Com a tecla de atalho do seu navegador (Alt, Alt + Shift ou Control + Option): 1 vai ao conteúdo, 2 ao menu, 3 à busca e 4 ao rodapé. Nas tabelas, a tecla Tab leva ao primeiro x, as setas aos outros, Enter diz por que foi omitido e Esc volta.',
  },
  limits: {
    title: 'O que ainda falta',
    items: [
      'Não há tradução em Libras nestas páginas.',
      'A tabela de municípios é longa; use os filtros para encurtá-la.',
    ],
  },
} as const;
