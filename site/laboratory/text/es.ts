import type { LaboratoryTexts } from '../text.ts';

export const es: LaboratoryTexts = {
  nav: 'Laboratorio SQL',
  title: 'Laboratorio SQL',
  lead: 'Consulte las tablas publicadas en SQL, aquí mismo en el navegador. No se envía nada: el motor y los datos vienen de este sitio y la consulta corre en su dispositivo.',
  optIn:
    'El motor (DuckDB) pesa {size} y solo se descarga cuando usted lo pide. Cada tabla se descarga cuando una consulta la nombra. En un teléfono con poca memoria, prefiera las tablas listas.',
  noScript:
    'El laboratorio necesita JavaScript. Las consultas de abajo corren en cualquier DuckDB, con los archivos de la página Datos.',
  examples: 'Consultas listas',
  examplesText: 'Elija una: va a la caja, donde puede cambiarla.',
  titles: {
    paises: 'Los 15 países con más vínculos',
    mulheres: 'Parte de las mujeres, año a año',
    municipios: 'Los 20 municipios con más vínculos',
    meses: 'Contrataciones, ceses y saldo de cada mes',
    primeiroDaUf: 'El país con más contrataciones en cada estado',
    escolaridadeRenda: 'Remuneración por escolaridad, de los microdatos',
    sobrequalificacao: 'Quién tiene título superior, por ocupación',
    setores: 'Contrataciones y saldo por sección de la CNAE',
    tendencia: 'Regresión: cuántos vínculos más por año, por país',
    cota: 'Cuota de personas con discapacidad: ocupación por estado',
  },
  query: 'Consulta',
  queryHelp: 'Ctrl + Enter la ejecuta. Tab sale de la caja.',
  start: 'Descargar el motor ({size}) y ejecutar',
  run: 'Ejecutar',
  stop: 'Parar',
  csv: 'Descargar CSV',
  link: 'Copiar enlace de la consulta',
  linked: 'Enlace copiado.',
  starting: 'Descargando e iniciando el motor…',
  reading: 'Leyendo {tables}…',
  running: 'Ejecutando…',
  stopped: 'Parada. La próxima consulta inicia el motor de nuevo.',
  done: { one: '{count} fila en {seconds} s.', other: '{count} filas en {seconds} s.' },
  shown: 'La tabla muestra las primeras {shown}; el CSV las trae todas.',
  result: 'Resultado',
  empty: 'La consulta no dio ninguna fila.',
  none: 'Ejecute una consulta para ver aquí el resultado.',
  nothing: 'Escriba una consulta.',
  problem: 'La consulta no se ejecutó.',
  problems: {
    parser: 'El SQL tiene un error de escritura. El motor señala el lugar:',
    catalog:
      'La consulta nombra una tabla o función que no existe aquí. Las tablas están en la lista de abajo. El motor dice:',
    binder:
      'La consulta usa una columna que la tabla no tiene, o de un modo que no se aplica. El motor dice:',
    conversion:
      'Un valor no se pudo convertir. Los códigos son texto, algunos con letras (1X, X): fíltrelos antes. El motor dice:',
    closed:
      'El laboratorio solo lee las tablas de este sitio: direcciones, archivos y extensiones están cerrados. El motor dice:',
    memory: 'Se acabó la memoria del navegador. Filtre antes de unir o agrupar. El motor dice:',
    download:
      'No se pudo descargar el motor o una tabla. Verifique la conexión e intente de nuevo. El navegador dice:',
    other: 'El motor dice:',
  },
  tables: 'Tablas',
  tablesText:
    'Haga clic en un nombre para ponerlo en la consulta. Los códigos son texto; las listas dan los nombres. Los cubos traen solo celdas publicadas: vea la columna status.',
  kinds: {
    denominator: 'Entre qué dividen las tasas',
    cube: 'Cubos',
    microdata: 'Microdatos',
    quota: 'Cuota (art. 93)',
    list: 'Listas de códigos',
  },
  insert: 'Poner {name} en la consulta',
  size: '{rows} filas, {bytes}',
  closed: 'Lo que el laboratorio no hace',
  closedText:
    'No abre direcciones ni archivos, no descarga extensiones y no guarda nada: al cerrar la página, se acaba. Para archivos enteros, use los ejemplos de lectura de cada página de microdatos.',
  open: 'Abrir en el laboratorio SQL',
};
