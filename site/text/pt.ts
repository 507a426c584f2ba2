import { about } from './pt/about.ts';
import { accessibility } from './pt/accessibility.ts';
import { base } from './pt/base.ts';
import { data } from './pt/data.ts';
import { details } from './pt/details.ts';
import { home } from './pt/home.ts';
import { methods } from './pt/methods.ts';
import { microdata } from './pt/microdata.ts';
import { places } from './pt/places.ts';
import { protection } from './pt/protection.ts';
import { secrecy } from './pt/secrecy.ts';
import { quality } from './pt/quality.ts';
import { sentences } from './pt/sentences.ts';
import { shell } from './pt/shell.ts';
import type { Shape } from './shape.ts';

export const pt = {
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
} as const;

/** What every language must say: Portuguese is written first and sets the keys. */
export type Texts = Shape<typeof pt>;
