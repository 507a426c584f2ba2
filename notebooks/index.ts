import { cotaSetor } from './cota-setor/index.ts';
import { geografia } from './geografia/index.ts';
import type { Notebook } from './notebook.ts';
import { perfil } from './perfil/index.ts';
import { primeirosPassos } from './primeiros-passos/index.ts';
import { salarios } from './salarios/index.ts';
import { sazonalidade } from './sazonalidade/index.ts';
import { sobrequalificacao } from './sobrequalificacao/index.ts';
import { supressao } from './supressao/index.ts';

/** The notebooks, in the order a newcomer reads them. */
export const NOTEBOOKS: readonly Notebook[] = [
  primeirosPassos,
  perfil,
  sazonalidade,
  geografia,
  sobrequalificacao,
  salarios,
  supressao,
  cotaSetor,
];
