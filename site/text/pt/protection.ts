export const protection = {
  text: 'Cada registro recebe um só local publicável: município, Unidade da Federação, região ou Brasil. Todas as tabelas e arquivos saem desses registros protegidos; por isso somam entre si, e nenhuma tabela revela mais do que outra.',
  rules: [
    'Nenhuma célula publicada tem de 1 a {kMinusOne} pessoas: o mínimo é k = {k}.',
    'Um grupo com menos de {k} registros num município sobe para a Unidade da Federação; dali para a região e o Brasil, até que ninguém possa ser localizado por diferença.',
    'Um país com menos de {k} registros no período passa a "Outros" do seu continente.',
    'Células com remuneração ou distribuição sensível exigem ao menos {ks} pessoas.',
    'No município nunca se publica um zero certo: a ausência quer dizer "zero ou menos de {k}".',
  ],
  cost: {
    text: 'Participação dos registros por nível em que foram publicados. Quem consulta municípios vê menos do que quem consulta o Brasil.',
    caption: 'Registros por nível geográfico publicado, por cubo (%)',
    cube: 'Cubo',
    municipio: 'Município',
    uf: 'Unidade da Federação',
    regiao: 'Região',
    brasil: 'Brasil',
    generalisedCountry: 'País generalizado',
  },
  attacks: {
    text: 'Antes de publicar, um atacante que conhece o método e todos os arquivos tenta descobrir o que foi protegido. Um único acerto interrompe a publicação.',
    caption: 'Ataques executados sobre os arquivos desta versão',
    attack: 'Ataque',
    tried: 'Tentativas',
    succeeded: 'Acertos',
    missing: 'Esta versão não traz o relatório de ataques.',
  },
  more: 'O método em detalhe, o que custa, os ataques desta versão e como conferir',
  municipalities:
    'Em alguns casos, Unidade da Federação e município foram desidentificados. As tabelas por município não mostram esses registros, e a soma dos municípios pode ser menor que o total (Nota Técnica nº 4/2022, itens 5.6 e 5.7).',
} as const;
