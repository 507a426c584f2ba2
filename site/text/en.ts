import { about } from './en/about.ts';
import { accessibility } from './en/accessibility.ts';
import { base } from './en/base.ts';
import { data } from './en/data.ts';
import { details } from './en/details.ts';
import { home } from './en/home.ts';
import { methods } from './en/methods.ts';
import { microdata } from './en/microdata.ts';
import { places } from './en/places.ts';
import { protection } from './en/protection.ts';
import { secrecy } from './en/secrecy.ts';
import { quality } from './en/quality.ts';
import { sentences } from './en/sentences.ts';
import { shell } from './en/shell.ts';
import type { Texts } from './pt.ts';

export const en: Texts = {
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
