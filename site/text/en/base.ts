import type { Texts } from '../pt.ts';

export const base: Texts['base'] = {
  figure: 'Headline figure',
  index: 'On this page',
  sections: {
    table: 'Table',
    maps: 'Maps',
    series: 'The two series',
    notes: 'Notes',
    method: 'Methodological note',
    files: 'Files',
  },
  period: 'Brazil – {period}',
  series: {
    title: 'The two series: unadjusted and adjusted',
    text: 'The unadjusted series counts only what was declared on time. The adjusted series adds late declarations and subtracts exclusions made within twelve months (MOV + FOR − EXC; up to 2019, on time plus adjustments). They are two measures of the same month: neither replaces the other, and both are published.',
    caption:
      'Net change in immigrants’ formal jobs, naturalised citizens not included, by month and series',
    month: 'Month',
    unadjusted: 'Unadjusted',
    adjusted: 'Adjusted',
    difference: 'Difference',
    unit: 'jobs',
    year: 'Year {year}',
  },
  notes: {
    none: 'No note beyond the methodological note.',
    always: 'Always',
    from: 'From {from}',
    until: 'Up to {to}',
    between: 'From {from} to {to}',
    breakAt: 'Break in series between {before} and {after}',
    dimension: 'In queries by {dimension}',
  },
  method: {
    text: 'Text of Nota Técnica nº 4/2022/CGIL, section {section}; translated by this project, not official.',
    descricao: 'Description',
    potencialidades: 'Potentialities',
    limitacoes: 'Limitations',
    variaveis: 'Variables',
    observacao: 'Remark',
    controller: 'Data controller',
    paired:
      'The data of this database come from the linked CTPS–RAIS–CAGED base; the remark that defines it is in the {link}.',
    pairedLink: 'methodological note of CAGED',
    unit: 'What one unit is',
  },
  files: {
    text: 'The published cells of this database, in every format. All formats carry the same figures.',
    all: 'All files and code lists',
  },
  vintage: {
    sem_ajuste: 'unadjusted',
    ajustado: 'adjusted',
    unica: 'single series',
  },
  origin: 'Origin: {origin}.',
};
