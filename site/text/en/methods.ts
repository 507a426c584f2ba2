import type { Texts } from '../pt.ts';

export const methods: Texts['methods'] = {
  title: 'Methods',
  lead: 'How an administrative record becomes a published figure: the path, the rules, what is lost and what remains open.',
  sections: {
    flow: 'The path in six stages',
    reception: 'Reception of this release',
    pairing: 'Record linkage',
    vintages: 'Two series for the same month',
    protection: 'Confidentiality',
    breaks: 'Breaks in series',
    signs: 'Signs and numbers',
    decisions: 'Decisions and open questions',
    absent: 'Databases without data in this release',
    bases: 'Methodological notes by database',
  },
  flow: {
    text: 'Stages and names are those of Nota Técnica nº 4/2022/CGIL, item 3.1, and of item 5.6 for de-identification.',
    stages: {
      reception: {
        name: 'Reception of the databases',
        text: 'Each file is identified, summed (SHA-256) and read with the encoding and separator detected in it, never assumed. An unknown header stops the load.',
      },
      cleaning: {
        name: 'Treatment and cleaning',
        text: 'Columns receive types, the missing values of each year are recognised, PIS and CPF are checked by their check digits. An unreadable line goes to quarantine, with the reason.',
      },
      critique: {
        name: 'Critique and consistency',
        text: 'Codes are compared with the lists of the year; totals, with the previous period. An error stops the load and names up to ten codes.',
      },
      pairing: {
        name: 'Linkage and harmonisation',
        text: 'Records of the same person in CTPS, RAIS and CAGED are linked; then the three databases speak the same codes.',
      },
      tabulation: {
        name: 'De-identification and tabulation',
        text: 'Each record receives the finest place that may be published; all tables come from these protected records and are attacked before publication.',
      },
      limits: {
        name: 'Analysis of limits and potentialities',
        text: 'Notes, breaks, linkage quality and attack results travel with the figures.',
      },
    },
  },
  reception: {
    text: 'Every line read is either accepted or quarantined: the two parts always add up to the total.',
    caption: 'Lines read, accepted and quarantined, by source, in this release',
    source: 'Source',
    files: 'Files',
    read: 'Lines read',
    staged: 'Accepted',
    quarantined: 'Quarantined',
    total: 'Total',
    rounded:
      'In a vintage each count is to the nearest multiple of {step}, so that the difference between two vintages does not count a late record.',
    calibration:
      'Check of the synthetic data against published totals, before protection: {cells} cells, largest deviation {deviation}.',
  },
  pairing: {
    text: 'The key is the worker’s PIS number; the CPF decides cases of doubt. The Nota Técnica does not define “doubt”: the rules in use are a proposal of this project. Each record keeps the rule that linked it.',
    principal:
      'Main bond: for each person, the bond active on 31 December with the highest December pay; in case of a tie, more hours, then longer tenure. The published stock counts the main bond only.',
    precedence:
      'When databases disagree on the country of birth, CTPS prevails, then CAGED from 2020; for nationality, the latest year of RAIS, then CTPS.',
    link: 'The rules, how much each one links and how often they are right are on the Quality page',
  },
  vintages: {
    text: 'A movement may be declared late (FOR) or excluded (EXC). The unadjusted series counts what was declared on time (MOV); the adjusted series adds late declarations and subtracts exclusions, up to twelve months later.',
    example:
      'Example: for {month}, the unadjusted series has a net change of {unadjusted}; the adjusted one, {adjusted}. The difference, {difference}, is late declarations and exclusions.',
    equal: 'In this release the two series coincide in every month.',
    single: 'This release has only one of the two series.',
    link: 'The two series, month by month',
  },
  breaks: {
    text: 'No change is computed across a break, and the lines of charts stop at it.',
    caption: 'Breaks in series of the databases of this release',
    base: 'Database',
    between: 'Between',
    reason: 'Reason',
    source: 'Origin of the note',
    none: 'No database of this release has a declared break.',
  },
  signs: {
    text: 'Conventions of the IBGE rules for tables (3rd edition, 1993). The dash is a number: zero.',
    rounding:
      'Counts of immigrants are not rounded; the bonds of every nationality, which rates divide by, are rounded to the nearest ten, and the rate to one decimal. Percentages are rounded once, from the full value, half upwards; parts may not add up to the total.',
  },
  decisions: {
    text: 'Where the sources are silent or contradict each other, the project decides once, says what it decided and leaves the decision as a parameter.',
    caption: 'Decisions in force',
    question: 'Question',
    decision: 'Decision in force',
    items: {
      principal: {
        question: '“One worker per bond”: are people or bonds counted?',
        decision: 'One main bond per person in the RAIS stock.',
      },
      doubt: {
        question: 'What is “doubt” in linkage?',
        decision: 'Rules P0 to P9 of the Quality page.',
      },
      movement: {
        question: 'Which are the types of movement of CAGED?',
        decision: 'Hiring and separation; the net change is the difference.',
      },
      windows: {
        question: 'How long may a late declaration adjust a month?',
        decision: 'Up to twelve months later; later ones stay out of both series.',
      },
      naturalised: {
        question: 'Are naturalised Brazilians immigrants?',
        decision:
          'They stay in the data as a category of their own; sentences on movements leave them out and say so.',
      },
      suppression: {
        question: 'How does OBMigra decide what to withhold?',
        decision:
          'The official method is not published; here the method described under Confidentiality applies.',
      },
      zeros: {
        question: 'May a municipal zero be published?',
        decision:
          'No: for a municipality, the absence of a figure means “zero or fewer than the minimum”, and a certain zero is never stated.',
      },
      nationality: {
        question: 'Birth or nationality?',
        decision:
          'Each database keeps its own: RAIS, nationality; CAGED and CTPS, birth. One is not converted into the other.',
      },
    },
    open: 'Open: {items}',
    openItems: [
      'the limits of the RAIS lists of nationality before 2018, when few countries are told apart',
      'the coverage of CTPS issued in São Paulo, incomplete at the source',
      'the fall of PIS as a key from 2021, when eSocial uses CPF only',
    ],
  },
  absent: {
    text: 'These databases belong to the system described in the Nota Técnica, but this release has no data of them. A database without files is absent: nothing is invented.',
    none: 'All databases have data in this release.',
  },
};
