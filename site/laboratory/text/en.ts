import type { LaboratoryTexts } from '../text.ts';

export const en: LaboratoryTexts = {
  nav: 'SQL laboratory',
  title: 'SQL laboratory',
  lead: 'Query the published tables in SQL, right in your browser. Nothing is sent: the engine and the data come from this site and the query runs on your device.',
  optIn:
    'The engine (DuckDB) weighs {size} and is downloaded only when you ask. Each table is downloaded when a query names it. On a phone with little memory, prefer the ready-made tables.',
  noScript:
    'The laboratory needs JavaScript. The queries below run in any DuckDB, with the files of the Data page.',
  examples: 'Ready-made queries',
  examplesText: 'Choose one: it goes into the box, where you can change it.',
  titles: {
    paises: 'The 15 countries with most bonds',
    mulheres: 'Share of women, year by year',
    municipios: 'The 20 municipalities with most bonds',
    meses: 'Hirings, separations and balance of each month',
    primeiroDaUf: 'The country with most hirings in each state',
    escolaridadeRenda: 'Pay by education, from the microdata',
    sobrequalificacao: 'Who has a degree, by occupation',
    setores: 'Hirings and balance by CNAE section',
    tendencia: 'Regression: how many more bonds a year, by country',
    cota: 'Disability quota: share filled, by state',
  },
  query: 'Query',
  queryHelp: 'Ctrl + Enter runs it. Tab leaves the box.',
  start: 'Download the engine ({size}) and run',
  run: 'Run',
  stop: 'Stop',
  csv: 'Download CSV',
  link: 'Copy link to the query',
  linked: 'Link copied.',
  starting: 'Downloading and starting the engine…',
  reading: 'Reading {tables}…',
  running: 'Running…',
  stopped: 'Stopped. The next query starts the engine again.',
  done: { one: '{count} row in {seconds} s.', other: '{count} rows in {seconds} s.' },
  shown: 'The table shows the first {shown}; the CSV has them all.',
  result: 'Result',
  empty: 'The query gave no row.',
  none: 'Run a query to see its result here.',
  nothing: 'Write a query.',
  problem: 'The query did not run.',
  problems: {
    parser: 'The SQL has a mistake in its writing. The engine points to the place:',
    catalog:
      'The query names a table or function that is not here. The tables are listed below. The engine says:',
    binder:
      'The query uses a column that the table does not have, or in a way that does not apply. The engine says:',
    conversion:
      'A value could not be converted. Codes are text, some with letters (1X, X): filter them first. The engine says:',
    closed:
      'The laboratory reads only the tables of this site: addresses, files and extensions are closed. The engine says:',
    memory: 'The browser ran out of memory. Filter before you join or group. The engine says:',
    download:
      'The engine or a table could not be downloaded. Check the connection and try again. The browser says:',
    other: 'The engine says:',
  },
  tables: 'Tables',
  tablesText:
    'Click a name to put it in the query. Codes are text; the lists give the names. Cubes have published cells only: see the column status.',
  kinds: {
    denominator: 'What rates divide by',
    cube: 'Cubes',
    microdata: 'Microdata',
    quota: 'Quota (art. 93)',
    list: 'Lists of codes',
  },
  insert: 'Put {name} in the query',
  size: '{rows} rows, {bytes}',
  closed: 'What the laboratory does not do',
  closedText:
    'It opens no address or file, downloads no extension and keeps nothing: close the page and it is gone. For whole files, use the reading examples of each microdata page.',
  open: 'Open in the SQL laboratory',
};
