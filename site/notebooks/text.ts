import type { Locale } from '../../pipeline/registry/types.ts';

/** Words around the notebooks; what a notebook itself says stands in its folder. */
export type NotebookText = {
  readonly nav: string;
  readonly title: string;
  readonly lead: string;
  readonly format: string;
  readonly question: string;
  readonly method: string;
  readonly data: string;
  readonly absent: string;
  readonly version: string;
  readonly caveats: string;
  readonly withheld: string;
  readonly synthetic: string;
  readonly next: string;
  readonly cite: string;
  readonly citation: string;
  readonly download: string;
  readonly downloadText: string;
  readonly bundle: string;
  readonly rows: string;
  readonly code: string;
  readonly query: string;
  readonly missing: string;
  readonly source: string;
  readonly computed: string;
  readonly other: string;
  readonly otherText: string;
  readonly open: string;
  readonly partial: string;
};

export const NOTEBOOK_TEXT: Readonly<Record<Locale, NotebookText>> = {
  pt: {
    nav: 'Cadernos',
    title: 'Cadernos de análise',
    lead: 'Análises prontas para ler, conferir e mudar: cada uma parte de uma pergunta, mostra a consulta e o código que a respondem, e roda de novo sobre os arquivos publicados.',
    format:
      'As figuras são do Observable Plot, desenhadas quando o sítio é feito; nada é pedido a outro servidor. Cada caderno se baixa com as consultas em SQL, o código, as linhas e um arquivo do Observable Notebook Kit.',
    question: 'Pergunta',
    method: 'Como se responde',
    data: 'Dados usados',
    absent: 'não está nesta versão',
    version: 'Versão dos dados',
    caveats: 'Cautelas',
    withheld:
      'O que poderia identificar alguém não é publicado (x) ou conta num lugar ou grupo maior; parcelas e médias são do que é mostrado.',
    synthetic:
      'Estes dados são sintéticos: os números mostram o método, não o Brasil. Não os cite como fatos.',
    next: 'O que tentar a seguir',
    cite: 'Como citar',
    citation: 'VÍNCULO. {title}. Caderno de análise. Versão dos dados {version}. {origin}.',
    download: 'Baixar',
    downloadText: 'Para mudar e rodar de novo. No projeto: `npm run notebooks {id}`.',
    bundle: 'Caderno completo (zip): SQL, código, linhas e Notebook Kit',
    rows: 'Linhas (CSV)',
    code: 'Código da figura',
    query: 'Consulta',
    missing:
      'Esta versão dos dados não tem o que esta parte pede; a consulta abaixo é a que a faria.',
    source: 'Fonte',
    computed: 'Cálculo deste caderno.',
    other: 'Em Python e em R',
    otherText:
      'As mesmas contas, para quem trabalha em outra ferramenta; os arquivos são os que foram rodados.',
    open: 'Abrir o caderno',
    partial: 'Sem figura nesta versão dos dados.',
  },
  en: {
    nav: 'Notebooks',
    title: 'Analysis notebooks',
    lead: 'Analyses ready to read, check and change: each starts from a question, shows the query and the code that answer it, and runs again over the published files.',
    format:
      'Figures are made with Observable Plot, drawn when the site is built; nothing is requested from another server. Each notebook downloads with its SQL queries, its code, its rows and a file of Observable Notebook Kit.',
    question: 'Question',
    method: 'How it is answered',
    data: 'Data used',
    absent: 'not in this version',
    version: 'Data version',
    caveats: 'Caveats',
    withheld:
      'What could identify someone is not published (x) or counts in a larger place or group; shares and means are of what is shown.',
    synthetic:
      'These data are synthetic: the numbers show the method, not Brazil. Do not quote them as facts.',
    next: 'What to try next',
    cite: 'How to cite',
    citation: 'VÍNCULO. {title}. Analysis notebook. Data version {version}. {origin}.',
    download: 'Download',
    downloadText: 'To change and run again. In the project: `npm run notebooks {id}`.',
    bundle: 'Whole notebook (zip): SQL, code, rows and Notebook Kit',
    rows: 'Rows (CSV)',
    code: 'Code of the figure',
    query: 'Query',
    missing:
      'This version of the data lacks what this part needs; the query below is the one that would make it.',
    source: 'Source',
    computed: 'Computed in this notebook.',
    other: 'In Python and in R',
    otherText:
      'The same counts for those who work with another tool; the files are the ones that were run.',
    open: 'Open the notebook',
    partial: 'No figure in this version of the data.',
  },
  es: {
    nav: 'Cuadernos',
    title: 'Cuadernos de análisis',
    lead: 'Análisis listos para leer, comprobar y cambiar: cada uno parte de una pregunta, muestra la consulta y el código que la responden, y se ejecuta de nuevo sobre los archivos publicados.',
    format:
      'Las figuras son de Observable Plot, dibujadas cuando se hace el sitio; nada se pide a otro servidor. Cada cuaderno se descarga con las consultas en SQL, el código, las filas y un archivo de Observable Notebook Kit.',
    question: 'Pregunta',
    method: 'Cómo se responde',
    data: 'Datos usados',
    absent: 'no está en esta versión',
    version: 'Versión de los datos',
    caveats: 'Cautelas',
    withheld:
      'Lo que podría identificar a alguien no se publica (x) o cuenta en un lugar o grupo mayor; proporciones y medias son de lo que se muestra.',
    synthetic:
      'Estos datos son sintéticos: los números muestran el método, no Brasil. No los cite como hechos.',
    next: 'Qué probar después',
    cite: 'Cómo citar',
    citation: 'VÍNCULO. {title}. Cuaderno de análisis. Versión de los datos {version}. {origin}.',
    download: 'Descargar',
    downloadText: 'Para cambiarlo y ejecutarlo de nuevo. En el proyecto: `npm run notebooks {id}`.',
    bundle: 'Cuaderno completo (zip): SQL, código, filas y Notebook Kit',
    rows: 'Filas (CSV)',
    code: 'Código de la figura',
    query: 'Consulta',
    missing:
      'Esta versión de los datos no tiene lo que esta parte pide; la consulta de abajo es la que la haría.',
    source: 'Fuente',
    computed: 'Cálculo de este cuaderno.',
    other: 'En Python y en R',
    otherText:
      'Las mismas cuentas para quien trabaja con otra herramienta; los archivos son los que se ejecutaron.',
    open: 'Abrir el cuaderno',
    partial: 'Sin figura en esta versión de los datos.',
  },
};
