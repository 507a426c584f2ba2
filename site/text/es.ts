import { about } from './es/about.ts';
import { accessibility } from './es/accessibility.ts';
import { base } from './es/base.ts';
import { data } from './es/data.ts';
import { details } from './es/details.ts';
import { home } from './es/home.ts';
import { methods } from './es/methods.ts';
import { microdata } from './es/microdata.ts';
import { places } from './es/places.ts';
import { protection } from './es/protection.ts';
import { secrecy } from './es/secrecy.ts';
import { quality } from './es/quality.ts';
import { sentences } from './es/sentences.ts';
import { shell } from './es/shell.ts';
import type { Texts } from './pt.ts';

export const es: Texts = {
  about,
  accessibility,
  base,
  data,
  details,
  home,
  methods,
  microdata,
  places,
  protection,
  secrecy,
  quality,
  sentences,
  shell,
};
