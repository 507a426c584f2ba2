import type { Texts } from '../pt.ts';

export const microdata: Texts['microdata'] = {
  title: 'Microdata',
  door: 'Download microdata and run a regression',
  lead: 'Files with one row per person or movement, for those who make their own tables and models. They hold no name, document, company or date: only what a table may already show.',
  eyebrow: 'Microdata of {base}',
  kinds: { geografico: 'Geographic', tematico: 'Thematic' },
  name: '{base}, {kind} file',
  kindText: {
    geografico: 'Where: municipality, state, country, sex and three age groups. No themes.',
    tematico: 'What: age, schooling, sector, occupation and pay band, by state. No municipality.',
  },
  both: 'Each register has two files of the same people, which cannot be linked: crossing places with themes could find someone. Choose by what your question asks.',
  open: 'Documentation and files',
  rows: { one: 'row', other: 'rows' },
  columns: { one: 'column', other: 'columns' },
  facts: {
    row: 'What a row is',
    who: 'Who is in it',
    period: 'Period',
    rows: 'Rows',
    vintage: 'Series',
    version: 'Data version',
    licence: 'Licence',
    licenceName: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
    source: 'Source',
  },
  row: {
    RAIS: 'A person with a formal bond active on 31 December of the year, counted by the main bond.',
    CAGED: 'A movement: a hiring or a separation. A person may be in several rows.',
    CTPS: 'A work card issued in the year. It is a document, not an employed person.',
  },
  who: {
    RAIS: 'Immigrants in formal work, by nationality, with the naturalised (code XBR, which can be left out).',
    CAGED:
      'Immigrants hired or separated, declared on time, by country of birth. The tables of this site leave XBR out; here it has a code of its own.',
    CTPS: 'Immigrants who were issued a work card, by country of birth.',
  },
  vintage: {
    sem_ajuste: 'Declared on time, unadjusted',
    ajustado: 'Adjusted',
    unica: 'Single',
  },
  sections: {
    files: 'Files',
    codebook: 'Codebook',
    read: 'How to read it',
    model: 'A regression',
    issues: 'Before you use it',
    cite: 'How to cite',
    changes: 'Changes since the last version',
  },
  filesText:
    'The CSV has semicolons, UTF-8 and Windows line ends, as the microdata of OBMigra. Read every column as text: codes have zeros and letters.',
  filesCaption: 'Files of {name}',
  codebookText:
    'Codes are text. “No detail” (1X, 2X…) is the broad category without the fine one; X is a category not disclosed; places ending in 99999, R and BR are those not disclosed.',
  descriptions: 'For programs',
  descriptionsText:
    'The scripts read the CSV and name its columns and codes; run them in the folder of the files you downloaded.',
  column: 'Column',
  meaning: 'What it is',
  codes: '{count} codes',
  code: 'Code',
  label: 'Label',
  group: 'Group',
  listFile: 'Whole list (JSON)',
  usedCodes: 'See the {count} codes',
  readText:
    'Copy and run: each piece reads the published file and makes a first count. The address is that of this page.',
  modelText:
    'It is a starting point: the newest year, without unknown codes or codes without detail. It describes differences between groups, not causes, and what was raised a level for confidentiality is not random.',
  models: {
    mais_de_5:
      'Logistic regression: earning more than five minimum wages, by sex, education and age. The cut is where the broad band begins: who has only the broad one counts too.',
    mulher: 'Logistic regression: being a woman, by continent and age.',
  },
  issues: {
    years:
      'It has years, not months: a second partition of the same people by month could be subtracted from the first. For months, use the tables.',
    place:
      'Place and country are the most precise that may be shown. Rows with municipality 99999, state R1 to R5 or BR count in the total, but in no place.',
    unlinked:
      'The two files cannot be linked, and the order of rows says nothing. Equal rows are different people.',
    weights: 'There is no weight and no sample: each row counts one.',
    margins:
      'Sums by column are those of the published cubes; check before drawing anything from a difference.',
    bias: 'What moves up a level does so by size, not by chance: small groups. A model by municipality stands for the municipalities with many immigrants.',
  },
  baseNotes: 'Notes of the register',
  changes: {
    first: 'This is the first version published.',
    fresh: 'The version before ({version}) did not have this file.',
    same: 'The file is that of the version before ({version}): the same SHA-256.',
    other:
      'The file is not that of the version before ({version}). What changed is told cell by cell, with the reason, in the cubes of the same base:',
    never: 'Do not compare two versions row by row: each is protected by itself.',
    all: 'versions and changes',
  },
  citeText: 'Cite the version: a revision of the registers changes the figures.',
  citation:
    'VÍNCULO. {title}. Microdata. Data version {version}. [S. l.]: Vínculo. {rows}. Available at: {address}. Accessed on: {date}.',
  address: '[address of this page]',
  date: '[date of access]',
  fromBase: 'Microdata of this register',
  fromBaseText: 'One row per person or movement, with codebook and examples of reading.',
  all: 'All microdata',
};
