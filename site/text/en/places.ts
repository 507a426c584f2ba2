import type { Texts } from '../pt.ts';

export const places: Texts['places'] = {
  countries: 'Countries',
  places: 'Places',
  questionsNav: 'Questions',
  newsNav: 'News',
  searchNav: 'Search',
  breadcrumb: 'You are in',
  kind: { pais: 'Country', uf: 'Federation Unit', municipio: 'Municipality' },
  title: {
    pais: '{people} in formal work in Brazil',
    uf: 'Immigrants in formal work {in}',
    municipio: 'Immigrants in formal work {in}',
  },
  stock: {
    pais: 'On 31 December {year}, {people} held {count} in Brazil, counting one main bond per person.',
    uf: 'On 31 December {year}, immigrants held {count} {in}, counting one main bond per person.',
    municipio:
      'On 31 December {year}, {count} of immigrants were published {in}. The true number may be larger: groups under {k} do not appear at municipality.',
  },
  flow: {
    pais: 'In {year}, {count} of people born {in} into formal jobs in Brazil were published (declared on time).',
    uf: 'In {year}, {count} of immigrants {in} were published (declared on time; naturalised Brazilians not included).',
    municipio:
      'In {year}, {count} of immigrants {in} were published (declared on time). The true number may be larger: groups under {k} do not appear at municipality.',
  },
  exits: {
    pais: 'In {year}, {count} of people born {in} from formal jobs in Brazil were published (declared on time); no hiring could be published.',
    uf: 'In {year}, {count} of immigrants {in} were published (declared on time; naturalised citizens not included); no hiring could be published.',
    municipio:
      'In {year}, {count} of immigrants {in} were published (declared on time); no hiring could be published.',
  },
  whole: {
    stock:
      'On 31 December {year}, immigrants had {count} {in}: this is the total of the municipality, without telling countries or sexes apart.',
    flow: 'In {year} there were {count} of immigrants {in} (declared on time): this is the total of the municipality, without telling countries or sexes apart.',
    exits:
      'In {year} there were {count} of immigrants {in} (declared on time): this is the total of the municipality, without telling countries or sexes apart.',
  },
  groups:
    'Telling countries and sexes apart, {count} are published: groups under {k} do not appear.',
  groupsSeries: 'by country and sex',
  month: 'In {month}: {admissions} and {separations}; net change of {balance}.',
  monthHidden:
    'In {month}: hirings {admissions}, separations {separations}; the net change is shown only when both parts can be.',
  cards: {
    pais: 'From {from} to {to}, {count} were issued to people born {in}.',
    uf: 'From {from} to {to}, {count} were issued to immigrants {in}.',
    municipio: 'From {from} to {to}, {count} issued to immigrants {in} were published.',
  },
  share: 'That is {share} of the total of Brazil.',
  shareOfUf: 'That is {share} of those published {in}.',
  rates: {
    exact:
      'They are {rate} in every thousand formal bonds of every nationality (Brazil, {brazil}{others}).',
    least:
      'At least {rate} in every thousand formal bonds of every nationality, by the published groups (Brazil, {brazil}{others}).',
  },
  wholeShareOfUf: 'That is {share} of the total {in}.',
  rank: {
    pais: 'It is number {rank} of the {all} nationalities published.',
    uf: 'It is number {rank} of the 27 Federation Units.',
  },
  change: 'Against {previous}: {difference} ({change}).',
  broken: 'Not compared with {previous}: the series breaks between the two years.',
  latestHidden:
    'After {year} no number could be published here: it may be zero, or too small to show.',
  label: {
    stock: 'Active bonds',
    flow: 'Hirings in the year',
    exits: 'Separations in the year',
    cards: 'Work cards',
  },
  seriesLabel: '{what}, by year, from {from} to {to}. Last published number: {last}, in {year}.',
  map: {
    title: 'Where they work',
    label: '{title}, by Federation Unit, {year}',
    zero: 'zero',
    suppressed: 'not disclosed (x)',
    townsLabel: 'Municipalities by {unit} {in}, {when}',
    outlined: 'Outlined: {place}',
    open: 'Open the map',
    municipios: 'See the municipalities {of} on the map',
  },
  ufs: 'Federation Units',
  topCountries: 'Countries of nationality',
  topCountriesBirth: 'Countries of birth',
  topMunicipios: 'Municipalities with published numbers',
  allMunicipios: 'Every municipality with a page',
  sexes: 'Women and men',
  women: 'Women',
  men: 'Men',
  others: 'and {count} more: see the table',
  name: 'Name',
  part: 'Share of the total',
  profile: {
    title: 'Who they are and what they do',
    text: {
      pais: 'Each attribute is protected on its own: where a category may not be shown, it counts in “Not disclosed”.',
      uf: 'Each attribute is protected on its own: where a category may not be shown, the group counts in “Not disclosed” or in a wider place, and the total may be smaller than that of the state.',
      municipio:
        'Only groups of country and sex whose categories may all be shown are counted: the figures are minima, and may add up to less than the total of the municipality.',
    },
  },
  compare: {
    title: 'In comparison',
    place: 'Place',
    group: 'Group',
    women: 'Women (%)',
    firstCountry: 'First country',
    firstUf: 'First state',
    brazil: 'Brazil',
    everyone: 'All immigrants',
    note: 'Naturalised Brazilians are included where the base includes them. The share of women counts published numbers only.',
  },
  years: {
    title: 'Year by year',
    total: 'total',
    year: 'Year',
    why: 'why there is no figure here',
    withheld:
      'x: a figure exists or may exist, but it would identify someone. Select the x to learn why.',
  },
  hidden: {
    title: 'What cannot be shown here',
    municipio:
      'At municipality only groups of at least {k} people of the same country and sex, in the same period, appear. A missing number means zero or fewer than {k}, and which one is not said. Those who do not appear here are counted in the state, the region or Brazil.',
    other:
      'An x is a number that exists or may exist but would identify someone. Those who do not appear here are counted in the region, in Brazil or in “Other” of the continent.',
    why: 'Why there is an x',
    nearest: 'The nearest table that can be seen',
  },
  tables: {
    what: { stock: 'Active bonds', flow: 'Hirings', exits: 'Separations', cards: 'Work cards' },
    title: 'Prepared tables',
    series: '{what} by year and sex',
    countries: '{what} by country',
    ufs: '{what} by state',
    municipios: '{what} by municipality',
    months: 'Hirings and separations by month',
    years: '{what} by year',
  },
  see: 'See the table',
  index: {
    countriesTitle: 'Countries of origin',
    countriesLead:
      'One page for each country with published numbers: {count} in this version. A country without a page has no number that may be shown.',
    placesTitle: 'Federation Units and municipalities',
    placesLead:
      'The 27 Federation Units and the {count} municipalities with at least one published number in this version.',
    filter: 'Filter the list',
    find: 'Find a municipality',
    findHint: 'Type the beginning of its name',
    none: 'No name matches. A place without published numbers has no page.',
    found: 'Found: {count}',
    count: 'Municipalities with a page: {count}',
  },
  questions: {
    title: 'Questions the data answer',
    lead: 'Each question opens a prepared table that can be changed, downloaded and cited. There are {count}, written from the numbers of this version.',
    all: 'See all the questions',
    themes: {
      stock: 'Who has a formal job',
      flow: 'Who enters and who leaves',
      cards: 'Work cards',
    },
    stockIn: 'How many {people} hold a formal bond {in}?',
    stockBrazil: 'How many {people} hold a formal bond in Brazil?',
    stockWomen: 'How many women are there among {people} with a formal bond?',
    stockWhere: 'In which states do {people} work?',
    stockFrom: 'Which countries are the immigrants with a formal bond {in} from?',
    stockPlace: 'How many immigrants hold a formal bond {in}?',
    admissions: 'How many hirings of people born {in} were there in {month}?',
    balance: 'What was the net change in formal posts of people born {in} in {month}?',
    admissionsIn: 'How many hirings of immigrants were there {in} in {month}?',
    womenIn: 'How many immigrant women were hired {in} in {month}?',
    cardsOf: 'How many work cards were issued to people born {in}?',
    cardsIn: 'How many work cards were issued to immigrants {in}?',
  },
  news: {
    title: 'The month in numbers: {month}',
    lead: 'Ready sentences, with unit, period and definition. The data are not under embargo: cite them with source and version.',
    charts: 'Ready charts of the month',
    moreCharts: 'All the charts of this base',
    whatChanged: 'What changed',
    balances: 'Net changes of the month',
    moversCountry: 'Countries of birth whose hirings changed most',
    moversUf: 'States whose hirings changed most',
    stock: 'Bonds that changed most in a year',
    sinceYear: 'Against the same month of the year before',
    sinceMonth: 'Against the month before',
    moverPlace:
      'In {month}, there were {count} of immigrants {in} (declared on time; naturalised Brazilians not included): {difference} than in {previous}.',
    moverCountry:
      'In {month}, there were {count} of people born {in} (declared on time): {difference} than in {previous}.',
    moverStock:
      'On 31 December {year}, {people} held {count} in Brazil: {difference} than in {previous}.',
    balancePlace:
      'In {month}, the net change of immigrants {in} was {count} (hirings minus separations declared on time; naturalised Brazilians not included).',
    exact:
      'Only comparisons of two published numbers with no break of the series between them are made.',
    none: 'No comparison can be made this month.',
    cite: 'How to cite',
    citation: '{source}. Vínculo, data version {version}.',
    use: 'Numbers without embargo, licence {licence}.',
  },
  search: {
    title: 'Search',
    lead: 'Look for a country, a place, a question or a term of the method. The search runs in your browser: nothing is sent.',
    label: 'What are you looking for?',
    button: 'Search',
    found: '{count} results for “{query}”',
    one: '1 result for “{query}”',
    none: 'Nothing found for “{query}”. What is not published cannot be found.',
    failed: 'The search could not be loaded. Use the indexes below.',
    noScript: 'The search needs JavaScript. The indexes below lead to every page.',
    more: 'Show more',
  },
};
