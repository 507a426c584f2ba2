export const methods = {
  title: 'Métodos',
  lead: 'Como um registro administrativo se torna um número publicado: o caminho, as regras, o que se perde e o que continua em aberto.',
  sections: {
    flow: 'O caminho em seis etapas',
    reception: 'Recepção desta versão',
    pairing: 'Pareamento',
    vintages: 'Duas séries para o mesmo mês',
    protection: 'Sigilo',
    breaks: 'Quebras de série',
    signs: 'Sinais e números',
    decisions: 'Decisões e questões em aberto',
    absent: 'Bases sem dados nesta versão',
    bases: 'Notas metodológicas por base',
  },
  flow: {
    text: 'As etapas e os nomes são os da Nota Técnica nº 4/2022/CGIL, item 3.1, e do item 5.6 para a desidentificação.',
    stages: {
      reception: {
        name: 'Recepção das bases de dados',
        text: 'Cada arquivo é identificado, somado (SHA-256) e lido com a codificação e o separador detectados nele, nunca supostos. Um cabeçalho desconhecido interrompe a carga.',
      },
      cleaning: {
        name: 'Tratamento e limpeza',
        text: 'Colunas ganham tipo, ausências de cada ano são reconhecidas, PIS e CPF são conferidos pelos dígitos verificadores. Uma linha ilegível vai para a quarentena, com o motivo.',
      },
      critique: {
        name: 'Crítica e consistência',
        text: 'Códigos são comparados com as listas do ano; totais, com o período anterior. Um erro interrompe a carga e nomeia até dez códigos.',
      },
      pairing: {
        name: 'Pareamento e harmonização',
        text: 'Registros da mesma pessoa em CTPS, RAIS e CAGED são ligados; depois, as três bases passam a falar os mesmos códigos.',
      },
      tabulation: {
        name: 'Desidentificação e tabulação',
        text: 'Cada registro recebe o local mais fino que se pode publicar; todas as tabelas saem desses registros protegidos e são atacadas antes da publicação.',
      },
      limits: {
        name: 'Análise de limites e potencialidades',
        text: 'Notas, quebras, qualidade do pareamento e resultados dos ataques acompanham os números.',
      },
    },
  },
  reception: {
    text: 'Toda linha lida é aceita ou vai para a quarentena: as duas parcelas somam o total, sempre.',
    caption: 'Linhas lidas, aceitas e em quarentena, por fonte, nesta versão',
    source: 'Fonte',
    files: 'Arquivos',
    read: 'Linhas lidas',
    staged: 'Aceitas',
    quarantined: 'Em quarentena',
    total: 'Total',
    rounded:
      'Numa safra, cada contagem é dada ao múltiplo de {step} mais próximo, para que a diferença entre duas safras não conte um registro tardio.',
    calibration:
      'Conferência dos dados sintéticos com os totais publicados, antes da proteção: {cells} células, maior diferença de {deviation}.',
  },
  pairing: {
    text: 'A chave é o PIS do trabalhador; o CPF decide os casos de dúvida. A Nota Técnica não define "dúvida": as regras em uso são uma proposta deste projeto. Cada registro guarda a regra que o ligou.',
    principal:
      'Vínculo principal: de cada pessoa, o vínculo ativo em 31 de dezembro de maior remuneração em dezembro; em caso de empate, mais horas, mais tempo de emprego. O estoque publicado conta só o vínculo principal.',
    precedence:
      'Quando as bases discordam do país de nascimento, vale a CTPS e depois o CAGED de 2020 em diante; para a nacionalidade, o ano mais recente da RAIS e depois a CTPS.',
    link: 'As regras, o quanto cada uma liga e o quanto acertam estão na página Qualidade',
  },
  vintages: {
    text: 'Uma movimentação pode ser declarada depois do prazo (FOR) ou excluída (EXC). A série sem ajuste conta o que foi declarado no prazo (MOV); a série ajustada soma as declarações tardias e subtrai as exclusões, até doze meses depois.',
    example:
      'Exemplo: para {month}, a série sem ajuste tem saldo de {unadjusted}; a ajustada, de {adjusted}. A diferença, de {difference}, são declarações tardias e exclusões.',
    equal: 'Nesta versão, as duas séries coincidem em todos os meses.',
    single: 'Nesta versão há apenas uma das duas séries.',
    link: 'As duas séries, mês a mês',
  },
  breaks: {
    text: 'Nenhuma variação é calculada através de uma quebra, e as linhas dos gráficos se interrompem nela.',
    caption: 'Quebras de série das bases desta versão',
    base: 'Base',
    between: 'Entre',
    reason: 'Motivo',
    source: 'Origem da nota',
    none: 'Nenhuma das bases desta versão tem quebra declarada.',
  },
  signs: {
    text: 'Convenções das Normas de apresentação tabular do IBGE (3ª edição, 1993). O traço é um número: zero.',
    rounding:
      'Contagens de imigrantes não são arredondadas; os vínculos de todas as nacionalidades, divisor das taxas, são arredondados à dezena, e a taxa, a uma casa. Percentuais são arredondados uma só vez, a partir do valor completo, com o meio para cima; a soma das parcelas pode diferir do total.',
  },
  decisions: {
    text: 'Onde as fontes se calam ou se contradizem, o projeto decide uma vez, diz o que decidiu e deixa a decisão como parâmetro.',
    caption: 'Decisões em vigor',
    question: 'Questão',
    decision: 'Decisão em vigor',
    items: {
      principal: {
        question: '"Um trabalhador por vínculo": contam-se pessoas ou vínculos?',
        decision: 'Um vínculo principal por pessoa no estoque da RAIS.',
      },
      doubt: {
        question: 'O que é "dúvida" no pareamento?',
        decision: 'As regras P0 a P9 da página Qualidade.',
      },
      movement: {
        question: 'Quais são os tipos de movimentação do CAGED?',
        decision: 'Admissão e desligamento; o saldo é a diferença.',
      },
      windows: {
        question: 'Até quando uma declaração tardia ajusta um mês?',
        decision: 'Até doze meses depois; as posteriores ficam fora das duas séries.',
      },
      naturalised: {
        question: 'Brasileiros naturalizados são imigrantes?',
        decision:
          'Ficam nos dados como categoria própria; as frases sobre movimentações não os incluem e dizem isso.',
      },
      suppression: {
        question: 'Como o OBMigra decide o que omitir?',
        decision: 'O método oficial não está publicado; aqui vale o método descrito em Sigilo.',
      },
      zeros: {
        question: 'Um zero municipal pode ser publicado?',
        decision:
          'Não: no município, a ausência de número quer dizer "zero ou menos que o mínimo", e nunca se afirma um zero certo.',
      },
      nationality: {
        question: 'Nascimento ou nacionalidade?',
        decision:
          'Cada base mantém a sua: a RAIS, nacionalidade; o CAGED e a CTPS, nascimento. Não se convertem uma na outra.',
      },
    },
    open: 'Em aberto: {items}',
    openItems: [
      'os limites das listas de nacionalidade da RAIS antes de 2018, quando poucos países são distinguidos',
      'a cobertura das CTPS emitidas em São Paulo, incompleta na origem',
      'a queda do PIS como chave a partir de 2021, quando o eSocial passa a usar só o CPF',
    ],
  },
  absent: {
    text: 'Estas bases fazem parte do sistema descrito na Nota Técnica, mas esta versão não tem dados delas. Uma base sem arquivos fica ausente: nada é inventado.',
    none: 'Todas as bases têm dados nesta versão.',
  },
} as const;
