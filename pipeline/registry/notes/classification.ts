import { text } from '../text.ts';
import type { Note } from '../types.ts';

/** How people without a country of their own in the source appear, by the cube's country variable. */
export function classificationNotes(dimension: string): readonly Note[] {
  return [
    {
      id: 'naturalizados',
      dimension,
      source: 'Tabela de nacionalidades da RAIS, código 20',
      text: text(
        'Naturalizados brasileiros aparecem à parte, porque a fonte não diz o país de origem; cada tabela diz se o total os inclui.',
        'Naturalised Brazilians appear apart, because the source does not say the country of origin; each table says whether its total includes them.',
        'Los naturalizados brasileños aparecen aparte, porque la fuente no dice el país de origen; cada tabla dice si el total los incluye.',
      ),
    },
  ];
}

/** OBMigra's continents, kept as published. */
export const continentNote: Note = {
  id: 'continentes-obmigra',
  dimension: 'continente',
  source: 'OBMigra, conversor de países e continentes',
  text: text(
    'Continentes conforme o OBMigra: Guiana Francesa, Martinica, Guadalupe e Granada estão em Europa e Porto Rico em América do Norte.',
    'Continents follow OBMigra: French Guiana, Martinique, Guadeloupe and Grenada are in Europe and Puerto Rico in North America.',
    'Continentes según el OBMigra: Guayana Francesa, Martinica, Guadalupe y Granada están en Europa y Puerto Rico en América del Norte.',
  ),
};
