import type { Texts } from '../pt.ts';

export const microdata: Texts['microdata'] = {
  title: 'Microdatos',
  door: 'Descargar microdatos y ejecutar una regresión',
  lead: 'Archivos con una fila por persona o por movimiento, para quien hace sus propias tablas y modelos. No tienen nombre, documento, empresa ni fecha: solo lo que ya puede mostrarse en una tabla.',
  eyebrow: 'Microdatos de la base {base}',
  kinds: { geografico: 'Geográfico', tematico: 'Temático' },
  name: '{base}, archivo {kind}',
  kindText: {
    geografico:
      'Dónde: municipio, Unidad de la Federación, país, sexo y tres grupos de edad. Sin temas.',
    tematico:
      'Qué: edad, escolaridad, sector, ocupación y tramo de remuneración, por Unidad de la Federación. Sin municipio.',
  },
  both: 'Cada base tiene dos archivos de las mismas personas, que no se enlazan: quien cruzara lugar y temas podría hallar a alguien. Elija según lo que pide su pregunta.',
  open: 'Documentación y archivos',
  rows: { one: 'fila', other: 'filas' },
  columns: { one: 'columna', other: 'columnas' },
  facts: {
    row: 'Qué es una fila',
    who: 'Quién está en él',
    period: 'Período',
    rows: 'Filas',
    vintage: 'Serie',
    version: 'Versión de los datos',
    licence: 'Licencia',
    licenceName: 'Creative Commons Atribución 4.0 (CC BY 4.0)',
    source: 'Fuente',
  },
  row: {
    RAIS: 'Una persona con vínculo formal activo al 31 de diciembre del año, contada por el vínculo principal.',
    CAGED:
      'Un movimiento: una contratación o una desvinculación. Una persona puede estar en varias filas.',
    CTPS: 'Una cartera de trabajo emitida en el año. Es un documento, no una persona empleada.',
  },
  who: {
    RAIS: 'Inmigrantes en el empleo formal, por nacionalidad, con los naturalizados (código XBR, que se puede retirar).',
    CAGED:
      'Inmigrantes contratados o desvinculados, declarados en plazo, por país de nacimiento. Las tablas del sitio no cuentan XBR; aquí está, con código propio.',
    CTPS: 'Inmigrantes que obtuvieron cartera de trabajo, por país de nacimiento.',
  },
  vintage: {
    sem_ajuste: 'Declarado en plazo, sin ajuste',
    ajustado: 'Con ajustes',
    unica: 'Única',
  },
  sections: {
    files: 'Archivos',
    codebook: 'Libro de códigos',
    read: 'Cómo leerlo',
    model: 'Una regresión',
    issues: 'Qué saber antes de usarlo',
    cite: 'Cómo citar',
    changes: 'Cambios desde la versión anterior',
  },
  filesText:
    'El CSV usa punto y coma, UTF-8 y fines de línea de Windows, como los microdatos de OBMigra. Lea todas las columnas como texto: los códigos tienen ceros y letras.',
  filesCaption: 'Archivos de {name}',
  codebookText:
    'Los códigos son texto. “Sin detalle” (1X, 2X…) es la categoría amplia sin la fina; X es una categoría no divulgada; los lugares terminados en 99999, R y BR son los no divulgados.',
  descriptions: 'Para programas',
  descriptionsText:
    'Los guiones leen el CSV y ponen nombre a las columnas y los códigos; ejecútelos en la carpeta de los archivos descargados.',
  column: 'Columna',
  meaning: 'Qué es',
  codes: '{count} códigos',
  code: 'Código',
  label: 'Etiqueta',
  group: 'Grupo',
  listFile: 'Lista completa (JSON)',
  usedCodes: 'Ver los {count} códigos',
  readText:
    'Copie y ejecute: cada fragmento lee el archivo publicado y hace un primer conteo. La dirección es la de esta página.',
  modelText:
    'Es un punto de partida: el año más reciente, sin los códigos desconocidos o sin detalle. Describe diferencias entre grupos, no causas, y lo que subió de nivel por confidencialidad no es al azar.',
  models: {
    mais_de_5:
      'Regresión logística: ganar más de cinco salarios mínimos, por sexo, escolaridad y edad. El corte es donde empieza la franja amplia: quien solo tiene la amplia también cuenta.',
    mulher: 'Regresión logística: ser mujer, por continente y edad.',
  },
  issues: {
    years:
      'Tiene años, no meses: una segunda partición de las mismas personas por mes podría restarse de la primera. Para meses, use las tablas.',
    place:
      'El lugar y el país son los más precisos que pueden mostrarse. Las filas con municipio 99999, UF R1 a R5 o BR cuentan en el total, pero en ningún lugar.',
    unlinked:
      'Los dos archivos no se enlazan, y el orden de las filas nada dice. Filas iguales son personas distintas.',
    weights: 'No hay peso ni muestra: cada fila vale uno.',
    margins:
      'Las sumas por columna son las de los cubos publicados; verifique antes de concluir algo de una diferencia.',
    bias: 'Lo que sube de nivel no es al azar: son grupos pequeños. Un modelo por municipio representa a los municipios con muchos inmigrantes.',
  },
  baseNotes: 'Notas de la base',
  changes: {
    first: 'Esta es la primera versión publicada.',
    fresh: 'La versión anterior ({version}) no tenía este archivo.',
    same: 'El archivo es el de la versión anterior ({version}): el mismo SHA-256.',
    other:
      'El archivo no es el de la versión anterior ({version}). Los cambios están, celda por celda y con el motivo, en los cubos de la misma base:',
    never: 'No compare dos versiones fila por fila: cada una se protege por sí misma.',
    all: 'versiones y cambios',
  },
  citeText: 'Cite la versión: una revisión de los registros cambia las cifras.',
  citation:
    'VÍNCULO. {title}. Microdatos. Versión de los datos {version}. [S. l.]: Vínculo. {rows}. Disponible en: {address}. Acceso: {date}.',
  address: '[dirección de esta página]',
  date: '[fecha de acceso]',
  fromBase: 'Microdatos de esta base',
  fromBaseText: 'Una fila por persona o movimiento, con libro de códigos y ejemplos de lectura.',
  all: 'Todos los microdatos',
};
