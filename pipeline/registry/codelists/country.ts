import { countries } from '../countries.ts';
import { countryPhrases } from '../phrases.ts';
import { text } from '../text.ts';
import type { CodeList } from '../types.ts';
import { other, phrased, value } from './code.ts';

export const continente: CodeList = {
  id: 'continente',
  title: text('Continente', 'Continent', 'Continente'),
  codes: [
    value('SA', text('América do Sul', 'South America', 'América del Sur')),
    value('NA', text('América do Norte', 'North America', 'América del Norte')),
    value(
      'CC',
      text('América Central e Caribe', 'Central America and Caribbean', 'América Central y Caribe'),
    ),
    value('EU', text('Europa', 'Europe', 'Europa')),
    value('AS', text('Ásia', 'Asia', 'Asia')),
    value('AF', text('África', 'Africa', 'África')),
    value('OC', text('Oceania', 'Oceania', 'Oceanía')),
    other('NE', 'unknown', text('Não especificado', 'Unspecified', 'No especificado')),
  ],
};

export const pais: CodeList = {
  id: 'pais',
  title: text('País', 'Country', 'País'),
  parentList: 'continente',
  codes: countries.map(({ code, label, kind, continent }) =>
    phrased(other(code, kind, label, continent), countryPhrases(code, label)),
  ),
};
