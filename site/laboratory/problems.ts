import type { LaboratoryTexts } from './text.ts';

export type ProblemKind = keyof LaboratoryTexts['problems'];

const KINDS: readonly (readonly [ProblemKind, RegExp])[] = [
  [
    'closed',
    /Permission Error|file system operations are disabled|disabled by configuration|configuration has been locked|Missing Extension|extension/i,
  ],
  ['memory', /Out of Memory|memory limit|malloc|Array buffer allocation/i],
  ['parser', /^(?:\w+: )?Parser Error/],
  ['catalog', /^(?:\w+: )?Catalog Error/],
  ['binder', /^(?:\w+: )?Binder Error/],
  ['conversion', /^(?:\w+: )?Conversion Error/],
];

/** What kind of mistake a message of the engine tells of, for the words of the page around it. */
export const problemKind = (message: string): ProblemKind =>
  KINDS.find(([, pattern]) => pattern.test(message))?.[0] ?? 'other';
