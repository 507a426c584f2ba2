import { text } from '../../registry/text.ts';
import type { Text } from '../../registry/types.ts';

/** Terms of the Vocabulário Controlado do Governo Eletrônico (VCGE) that apply to every data set. */
export const VCGE: readonly { readonly label: string; readonly iri: string }[] = [
  { label: 'Trabalho', iri: 'http://vocab.e.gov.br/2011/03/vcge#trabalho' },
  { label: 'Empregabilidade', iri: 'http://vocab.e.gov.br/2011/03/vcge#empregabilidade' },
];

export const KEYWORDS: readonly Text[] = [
  text('trabalho formal', 'formal work', 'trabajo formal'),
  text('imigrantes', 'immigrants', 'inmigrantes'),
  text('mercado de trabalho', 'labour market', 'mercado de trabajo'),
  text('sigilo estatístico', 'statistical disclosure control', 'secreto estadístico'),
];

export const LICENCE = {
  id: 'CC-BY-4.0',
  title: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export const BRAZIL = 'https://www.geonames.org/3469034';
