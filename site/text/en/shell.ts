import type { Texts } from '../pt.ts';

export const shell: Texts['shell'] = {
  name: 'Vínculo',
  languageName: 'English',
  skip: {
    content: 'Skip to content',
    menu: 'Skip to menu',
    footer: 'Skip to footer',
  },
  menu: 'Main menu',
  languages: 'Language',
  theme: {
    label: 'Theme',
    auto: 'Automatic',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  },
  nav: {
    home: 'Home',
    methods: 'Methods',
    secrecy: 'Confidentiality',
    quality: 'Quality',
    data: 'Data',
    about: 'About',
    accessibility: 'Accessibility',
  },
  synthetic: {
    title: 'Synthetic demonstration data',
    detail: 'No figure on these pages is real. Do not cite.',
  },
  notOfficial: 'This is not an official site.',
  footer: {
    title: 'About these data',
    notOfficial:
      'Not an official site of the Brazilian government, of OBMigra or of the bodies that produce the records.',
    periodically: 'Consult the methodological notes periodically.',
    licence: 'Data under the {licence} licence; code under the MIT licence.',
    version: 'Data version {data}; code version {code}.',
    received: 'Records received up to {date}.',
    origin: 'Origin of each database',
    privacy: 'No cookies, no trackers, no requests to other servers.',
    pages: 'Pages',
  },
  origin: {
    synthetic: 'synthetic demonstration data',
    public: 'public de-identified microdata',
    identified: 'identified records, protected before publication',
  },
  source: 'Source',
  seeTable: 'See the table',
  signs: {
    title: 'Conventional signs',
    sign: 'Sign',
    meaning: 'Meaning',
  },
  notFound: {
    title: 'Page not found',
    text: 'The address matches no page of this release. A database without data in this release has no page.',
    back: 'Back to the home page',
  },
};
