import type { Locale } from '../../pipeline/registry/types.ts';
import { readVariables } from '../data/documents.ts';
import { microdataSlug, readMicrodata } from '../data/microdata.ts';
import { apiDocument } from './api.ts';
import type { DocumentPage } from './block.ts';
import { layoutsDocument } from './layouts.ts';
import { microdataDocument } from './microdata.ts';
import { reconciliationDocument } from './reconciliation.ts';
import { variableDocument } from './variable.ts';
import { variablesDocument } from './variables.ts';

export type DocumentEntry = {
  readonly slug: string;
  readonly write: (locale: Locale) => DocumentPage;
};

/** Every document of this release, each at its address in every language and as Markdown beside it. */
export const documents = (): readonly DocumentEntry[] => [
  { slug: 'api', write: apiDocument },
  { slug: 'reconciliacao', write: reconciliationDocument },
  { slug: 'variaveis', write: variablesDocument },
  { slug: 'variaveis/leiautes', write: layoutsDocument },
  ...readMicrodata().map((file) => ({
    slug: microdataSlug(file),
    write: (locale: Locale) => microdataDocument(file, locale),
  })),
  ...readVariables().map(({ id }) => ({
    slug: `variaveis/${id}`,
    write: (locale: Locale) => variableDocument(id, locale),
  })),
];
