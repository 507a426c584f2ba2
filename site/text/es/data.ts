import type { Texts } from '../pt.ts';

export const data: Texts['data'] = {
  title: 'Datos para descargar',
  lead: 'Todo lo que muestra este sitio sale de estos archivos, y nada fuera de ellos es público. Descargue, compruebe la suma de verificación, cite la versión.',
  which: {
    title: 'Qué archivo elegir',
    excel: {
      title: 'Hojas de cálculo en Brasil',
      text: 'CSV con punto y coma y coma decimal, que el Excel en portugués abre con acentos y números correctos.',
    },
    csv: {
      title: 'Programas: R, Python, Stata',
      text: 'CSV en UTF-8 con coma y punto decimal, códigos en texto (no pierda los ceros a la izquierda) y columna de signos.',
    },
    parquet: {
      title: 'Consultas grandes: DuckDB, Arrow, Spark',
      text: 'Parquet tipado, una fila por celda publicada, el menor de todos.',
    },
    jsonStat: {
      title: 'Intercambio estadístico',
      text: 'JSON-stat 2.0, con etiquetas y signos.',
    },
    compact: {
      title: 'El formato de este sitio',
      text: 'Columnas compactas que leen las tablas y los mapas de estas páginas.',
    },
  },
  cubes: 'Cubos',
  derived: 'Por característica: {base}',
  pieces: 'Partes de los cubos y tablas sueltas',
  codeLists: {
    title: 'Listas de códigos',
    text: 'Los códigos son claves; las etiquetas en portugués, inglés y español están en estas listas.',
  },
  other: {
    title: 'Acerca de la versión',
    text: 'El manifiesto nombra todos los archivos, con su tamaño y suma de verificación.',
  },
  geo: 'Mallas para mapas',
  columns: {
    file: 'Archivo',
    format: 'Formato',
    rows: 'Filas',
    size: 'Tamaño',
    sha256: 'SHA-256',
  },
  formats: {
    parquet: 'Parquet',
    compact: 'JSON compacto',
    'json-stat': 'JSON-stat 2.0',
    csv: 'CSV (programas)',
    'csv-excel': 'CSV (hoja de cálculo)',
  },
  files: {
    manifest: 'Manifiesto de la versión',
    catalog: 'Catálogo: cubos, variables, notas y totales',
    attacks: 'Resultado de los ataques a la protección',
    protection: 'La protección en cifras: parámetros, costo y reglas',
    quality: 'Recepción, enlace y comprobación',
    dictionary: 'Diccionario de las columnas',
    geo: 'Malla simplificada',
    piece: 'Parte de cubo o tabla',
    other: 'Otro archivo',
  },
  licence: {
    title: 'Licencia y cita',
    text: 'Los datos se publican bajo la licencia {licence}: use, copie y transforme, citando la fuente. El código se publica bajo la licencia MIT.',
    licenceName: 'Creative Commons Atribución 4.0 (CC BY 4.0)',
    cite: 'Cómo citar',
    citation: 'VÍNCULO. {title}. Versión de los datos {version}. {origin}.',
    citationTitle: 'Estadísticas del trabajo formal de inmigrantes en Brasil',
  },
  check: {
    title: 'Cómo comprobar',
    text: 'La suma SHA-256 de un archivo descargado debe ser igual a la de la tabla y a la del manifiesto.',
  },
};
