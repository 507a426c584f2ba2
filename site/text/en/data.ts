import type { Texts } from '../pt.ts';

export const data: Texts['data'] = {
  title: 'Data to download',
  lead: 'Everything this site shows comes from these files, and nothing beyond them is public. Download, check the checksum, cite the version.',
  which: {
    title: 'Which file to choose',
    excel: {
      title: 'Spreadsheets in Brazil',
      text: 'CSV with semicolons and decimal comma, which a Portuguese Excel opens with accents and numbers right.',
    },
    csv: {
      title: 'Programs: R, Python, Stata',
      text: 'CSV in UTF-8 with comma and decimal point, codes as text (keep the leading zeros) and a column of signs.',
    },
    parquet: {
      title: 'Large queries: DuckDB, Arrow, Spark',
      text: 'Typed Parquet, one row per published cell, the smallest of all.',
    },
    jsonStat: {
      title: 'Statistical exchange',
      text: 'JSON-stat 2.0, with labels and signs.',
    },
    compact: {
      title: 'The format of this site',
      text: 'Compact columns read by the tables and maps of these pages.',
    },
  },
  cubes: 'Cubes',
  derived: 'By characteristic: {base}',
  pieces: 'Pieces of cubes and single tables',
  codeLists: {
    title: 'Code lists',
    text: 'Codes are keys; the labels in Portuguese, English and Spanish are in these lists.',
  },
  other: {
    title: 'About the release',
    text: 'The manifest names every file, with its size and checksum.',
  },
  geo: 'Boundaries for maps',
  columns: {
    file: 'File',
    format: 'Format',
    rows: 'Rows',
    size: 'Size',
    sha256: 'SHA-256',
  },
  formats: {
    parquet: 'Parquet',
    compact: 'Compact JSON',
    'json-stat': 'JSON-stat 2.0',
    csv: 'CSV (programs)',
    'csv-excel': 'CSV (spreadsheet)',
  },
  files: {
    manifest: 'Manifest of the release',
    catalog: 'Catalogue: cubes, variables, notes and totals',
    attacks: 'Result of the attacks on the protection',
    protection: 'The protection in figures: parameters, cost and rules',
    quality: 'Reception, linkage and checks',
    dictionary: 'Dictionary of the columns',
    geo: 'Simplified boundaries',
    piece: 'Piece of a cube or table',
    other: 'Other file',
  },
  licence: {
    title: 'Licence and citation',
    text: 'The data are published under {licence}: use, copy and transform them, citing the source. The code is published under the MIT licence.',
    licenceName: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
    cite: 'How to cite',
    citation: 'VÍNCULO. {title}. Data version {version}. {origin}.',
    citationTitle: 'Statistics on immigrants in formal work in Brazil',
  },
  check: {
    title: 'How to check',
    text: 'The SHA-256 sum of a downloaded file must equal the one in the table and in the manifest.',
  },
};
