import type { Texts } from '../pt.ts';

export const home: Texts['home'] = {
  title: 'Immigrants in formal work in Brazil, in figures',
  lead: 'Vínculo turns administrative work records into public statistics on immigrants: how many hold a formal job, how many enter and leave one, where they come from and where they work.',
  leadSecond:
    'Each figure says what it counts, of when it is and what cannot be concluded from it. Each figure opens the table it came from.',
  periodically: 'Consult the {link} periodically.',
  periodicallyLink: 'methodological notes',
  questions: {
    title: 'Questions the data answer',
    vinculos: { one: 'bond', other: 'bonds' },
    admissoes: { one: 'hiring', other: 'hirings' },
    postos: { one: 'job', other: 'jobs' },
    carteiras: { one: 'card', other: 'cards' },
    vagas: { one: 'post', other: 'posts' },
    answer: '{number} {unit}, {period}',
    leader: 'mostly {name}: {number} {unit}, {period}',
    largest: 'mostly {name}: {share}, {period}',
    pay: 'men {men}, women {women}, {period}',
    rate: '{rate}, {period}',
    more: 'Other questions',
  },
  headlines: {
    title: 'Headline figures',
    stock: 'Active employment bonds',
    balance: 'Net change of the month',
    cards: 'Work cards issued',
    places: 'Municipalities with immigrants in formal work',
    countries: 'Countries of origin',
    series: 'Series from {from} to {to}, from {first} to {last}.',
    isNot: 'It is not',
  },
  map: {
    title: 'Where they work',
    legend: 'What to count',
    stock: '{measure} ({base}, stock)',
    flow: '{measure} ({base}, flow)',
    more: 'Maps and municipalities: {base}',
  },
  changed: {
    title: 'What changed',
  },
  doors: {
    title: 'Where to start',
    journalist: {
      title: 'If you write',
      text: 'One right figure, the sentence that explains it and what it is not. Every database page starts there.',
      link: 'Start with {base}',
    },
    researcher: {
      title: 'If you do research',
      text: 'Every published cell in Parquet, CSV and JSON-stat, with code lists, checksums and an open licence.',
      link: 'Download the data',
    },
    policymaker: {
      title: 'If you decide',
      text: 'States and municipalities side by side, with what confidentiality allows to be shown and what it does not.',
      link: 'See the tables by Federation Unit',
    },
  },
  about: {
    title: 'What it is, and what it is not',
    text: 'Vínculo links records of formal employment, protects people’s identity and publishes statistics only. It is not an official site, does not serve to follow applications and does not replace the publications of OBMigra.',
    link: 'About the project',
    releaseTitle: 'In this release',
    bases: 'Databases with data',
    period: 'Period',
    origin: 'Origin',
    version: 'Data version',
    received: 'Records up to',
    notApplicable: 'not applicable',
  },
};
