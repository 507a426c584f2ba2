export const data = {
  title: 'Dados para baixar',
  lead: 'Tudo o que este sítio mostra sai destes arquivos, e nada além deles é público. Baixe, confira a soma de verificação, cite a versão.',
  which: {
    title: 'Qual arquivo escolher',
    excel: {
      title: 'Planilha no Brasil',
      text: 'CSV com ponto e vírgula e vírgula decimal, que o Excel em português abre com acentos e números certos.',
    },
    csv: {
      title: 'Programas: R, Python, Stata',
      text: 'CSV em UTF-8 com vírgula e ponto decimal, códigos em texto (não perca os zeros à esquerda) e coluna de sinal.',
    },
    parquet: {
      title: 'Consultas grandes: DuckDB, Arrow, Spark',
      text: 'Parquet tipado, uma linha por célula publicada, o menor de todos.',
    },
    jsonStat: {
      title: 'Intercâmbio estatístico',
      text: 'JSON-stat 2.0, com rótulos e sinais.',
    },
    compact: {
      title: 'O formato deste sítio',
      text: 'Colunas compactas que as tabelas e mapas destas páginas leem.',
    },
  },
  cubes: 'Cubos',
  derived: 'Por característica: {base}',
  pieces: 'Partes dos cubos e tabelas avulsas',
  codeLists: {
    title: 'Listas de códigos',
    text: 'Os códigos são chaves; os rótulos em português, inglês e espanhol estão nestas listas.',
  },
  other: {
    title: 'Sobre a versão',
    text: 'O manifesto nomeia todos os arquivos, com tamanho e soma de verificação.',
  },
  geo: 'Malhas para mapas',
  columns: {
    file: 'Arquivo',
    format: 'Formato',
    rows: 'Linhas',
    size: 'Tamanho',
    sha256: 'SHA-256',
  },
  formats: {
    parquet: 'Parquet',
    compact: 'JSON compacto',
    'json-stat': 'JSON-stat 2.0',
    csv: 'CSV (programas)',
    'csv-excel': 'CSV (planilha)',
  },
  files: {
    manifest: 'Manifesto da versão',
    catalog: 'Catálogo: cubos, variáveis, notas e totais',
    attacks: 'Resultado dos ataques à proteção',
    protection: 'A proteção em números: parâmetros, custo e regras',
    quality: 'Recepção, pareamento e conferência',
    dictionary: 'Dicionário das colunas',
    geo: 'Malha simplificada',
    piece: 'Parte de cubo ou tabela',
    other: 'Outro arquivo',
  },
  licence: {
    title: 'Licença e citação',
    text: 'Os dados são publicados sob a licença {licence}: use, copie e transforme, citando a fonte. O código é publicado sob a licença MIT.',
    licenceName: 'Creative Commons Atribuição 4.0 (CC BY 4.0)',
    cite: 'Como citar',
    citation: 'VÍNCULO. {title}. Versão dos dados {version}. {origin}.',
    citationTitle: 'Estatísticas do trabalho formal de imigrantes no Brasil',
  },
  check: {
    title: 'Como conferir',
    text: 'A soma SHA-256 de um arquivo baixado deve ser igual à da tabela e à do manifesto.',
  },
} as const;
