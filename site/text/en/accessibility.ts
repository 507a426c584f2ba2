import type { Texts } from '../pt.ts';

export const accessibility: Texts['accessibility'] = {
  title: 'Accessibility',
  lead: 'The aim is that anyone reaches the same figure: with or without sight, mouse, a good connection or JavaScript. The reference is WCAG 2.2, level AA, and the Brazilian norm ABNT NBR 17225.',
  features: {
    title: 'What was done',
    items: [
      'Shortcuts at the start of each page lead to the content, the menu and the footer.',
      'The main table of each database is in the document itself: it can be read without JavaScript.',
      'Each map and chart has a table with the same figures; nothing is said by colour alone.',
      'The conventional signs (-, .., ..., x) are spelled out for screen readers.',
      'Four themes: automatic, light, dark and high contrast. The choice stays in your browser.',
      'Everything works with the keyboard, the focus is always visible and targets are at least 24 pixels.',
      'Motion is reduced when your system asks for it.',
      'Pages can be enlarged to 400% and printed with their notes and source.',
    ],
  },
  keys: {
    title: 'Access keys',
    text: 'With your browser’s access key (Alt, Alt + Shift or Control + Option): 1 goes to the content, 2 to the menu, 3 to the search and 4 to the footer. In tables, Tab goes to the first x, the arrows to the others, Enter says why it was withheld and Esc returns.',
  },
  limits: {
    title: 'What is still missing',
    items: [
      'These pages have no translation into Brazilian Sign Language (Libras).',
      'The table of municipalities is long; use the filters to shorten it.',
    ],
  },
};
