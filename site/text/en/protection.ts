import type { Texts } from '../pt.ts';

export const protection: Texts['protection'] = {
  text: 'Each record receives a single publishable place: municipality, Federation Unit, region or Brazil. All tables and files come from these protected records; they therefore add up, and no table reveals more than another.',
  rules: [
    'No published cell holds 1 to {kMinusOne} people: the minimum is k = {k}.',
    'A group with fewer than {k} records in a municipality rises to the Federation Unit; from there to the region and to Brazil, until no one can be located by difference.',
    'A country with fewer than {k} records in the period becomes “Other” of its continent.',
    'Cells with pay or a sensitive distribution need at least {ks} people.',
    'At municipality level a certain zero is never published: absence means “zero or fewer than {k}”.',
  ],
  cost: {
    text: 'Share of records by the level at which they were published. Those who query municipalities see less than those who query Brazil.',
    caption: 'Records by published geographic level, by cube (%)',
    cube: 'Cube',
    municipio: 'Municipality',
    uf: 'Federation Unit',
    regiao: 'Region',
    brasil: 'Brazil',
    generalisedCountry: 'Generalised country',
  },
  attacks: {
    text: 'Before publication, an attacker who knows the method and every file tries to find out what was protected. A single success stops publication.',
    caption: 'Attacks run on the files of this release',
    attack: 'Attack',
    tried: 'Attempts',
    succeeded: 'Successes',
    missing: 'This release carries no attack report.',
  },
  more: 'The method in detail, what it costs, the attacks on this release and how to check us',
  municipalities:
    'In some cases the Federation Unit and the municipality were de-identified. Tables by municipality do not show those records, and the sum of municipalities may be smaller than the total (Nota Técnica nº 4/2022, items 5.6 and 5.7).',
};
