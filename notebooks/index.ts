import type { Notebook } from './notebook.ts';
import { perfil } from './perfil/index.ts';
import { primeirosPassos } from './primeiros-passos/index.ts';
import { sazonalidade } from './sazonalidade/index.ts';

/** The notebooks, in the order a newcomer reads them. */
export const NOTEBOOKS: readonly Notebook[] = [primeirosPassos, perfil, sazonalidade];
