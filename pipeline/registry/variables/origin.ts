import { text } from '../text.ts';
import type { Variable } from '../types.ts';
import { OPEN } from './sharing.ts';
import { coded, plain } from './variable.ts';

/** Where the worker comes from. */
export const origin: readonly Variable[] = [
  coded('pais', 'pais', {
    ...OPEN,
    label: text('País', 'Country', 'País'),
    definition: text(
      'País de nacionalidade no estoque (RAIS) e de nascimento nos fluxos (CAGED e CTPS).',
      'Country of nationality in the stock (RAIS) and of birth in the flows (CAGED and CTPS).',
      'País de nacionalidad en el stock (RAIS) y de nacimiento en los flujos (CAGED y CTPS).',
    ),
  }),
  coded('pais_nascimento', 'pais', {
    ...OPEN,
    label: text('País de nascimento', 'Country of birth', 'País de nacimiento'),
    definition: text(
      'País de nascimento: CTPS, depois CAGED desde 2020; provisório de janeiro de 2020 a setembro de 2021.',
      'Country of birth: CTPS, then CAGED from 2020; provisional from January 2020 to September 2021.',
      'País de nacimiento: CTPS, luego CAGED desde 2020; provisional de enero de 2020 a septiembre de 2021.',
    ),
  }),
  coded('pais_nacionalidade', 'pais', {
    ...OPEN,
    label: text('País de nacionalidade', 'Country of nationality', 'País de nacionalidad'),
    definition: text(
      'País de nacionalidade declarado na RAIS ou, no refúgio, na solicitação.',
      'Country of nationality declared in RAIS or, in refuge, in the application.',
      'País de nacionalidad declarado en la RAIS o, en refugio, en la solicitud.',
    ),
  }),
  coded('continente', 'continente', {
    ...OPEN,
    label: text('Continente', 'Continent', 'Continente'),
    definition: text(
      'Continente do país, conforme o OBMigra; sempre derivado do país.',
      'Continent of the country, as in OBMigra; always derived from the country.',
      'Continente del país, según el OBMigra; siempre derivado del país.',
    ),
  }),
  plain('pais_provisorio', 'boolean', {
    ...OPEN,
    label: text('País provisório', 'Provisional country', 'País provisional'),
    definition: text(
      'O país de nascimento foi atribuído a partir da nacionalidade ou no período provisório.',
      'The country of birth was taken from nationality or in the provisional period.',
      'El país de nacimiento fue atribuido a partir de la nacionalidad o en el período provisional.',
    ),
  }),
];
