import type { Texts } from '../pt.ts';

export const sentences: Texts['sentences'] = {
  posts: { one: 'formal job', other: 'formal jobs' },
  admissions: { one: 'hiring', other: 'hirings' },
  separations: { one: 'separation', other: 'separations' },
  bonds: { one: 'active formal employment bond', other: 'active formal employment bonds' },
  cards: { one: 'work card', other: 'work cards' },
  stock: {
    whole:
      'On 31 December {year}, immigrants held {bonds} in Brazil, counting one main bond per person.',
    naturalised: 'The total includes {bonds} of naturalised Brazilians.',
    change: 'That is {difference} compared with 31 December {previous} ({change}).',
    equal: 'That is the same number as on 31 December {previous}.',
    broken: 'No change is computed from {previous}: the series breaks between the two years.',
    more: '{number} more',
    less: '{number} fewer',
  },
  flow: {
    positive:
      'In {month}, immigrants had a net change of {balance} in Brazil: {admissions} minus {separations} (movements declared on time; naturalised citizens not included).',
    negative:
      'In {month}, immigrants had a negative net change of {balance} in Brazil: {admissions} minus {separations} (movements declared on time; naturalised citizens not included).',
    zero: 'In {month}, hirings and separations of immigrants in Brazil were equal: {admissions} and {separations} (movements declared on time; naturalised citizens not included).',
    compared: 'The net change was {comparison}.',
    both: '{monthBefore} and {yearBefore}',
    greater: '{share} larger than in {month}',
    smaller: '{share} smaller than in {month}',
    equal: 'the same as in {month}',
    more: '{posts} higher than in {month} ({value})',
    less: '{posts} lower than in {month} ({value})',
    broken: 'It is not compared with {month}: the series breaks between the two months.',
  },
  cardsIssued: {
    whole:
      'From {from} to {to}, {cards} were issued to immigrants in Brazil. They are documents, not people; the series ended in November 2019.',
    lastYear: 'In the last complete year, {year}, there were {cards}.',
  },
  places: {
    stock:
      'On 31 December {year}, {places} of the {all} municipalities of Brazil had at least one published figure on immigrants in formal work.',
    flow: 'In {year}, {places} of the {all} municipalities of Brazil had at least one published figure on movements of immigrants.',
    countries: 'The figures published for {period} tell {countries} apart.',
    municipality: { one: 'municipality', other: 'municipalities' },
    country: { one: 'country', other: 'countries' },
  },
  changed: {
    balance: 'In {month}, the net change in immigrants’ formal jobs, {balance}, was {comparison}.',
    leader:
      'In {month}, the country of birth with most hirings was {country}: {admissions}, out of {total} in all ({share}).',
    growth:
      'Between 31 December {previous} and 31 December {year}, the country of nationality whose bonds grew most was {country}: {difference} bonds, to {total}.',
  },
  isNot: {
    stock:
      'the number of immigrants in the country, nor of people who worked during the year: it is a picture of bonds on 31 December, by nationality, not by birth.',
    flow: 'the number of immigrants in work: it counts entries into and exits from formal work in the month, by country of birth, and one person may move several times.',
    cards:
      'the number of immigrants in work or in the country: a card issued does not prove a job, and one person may hold more than one.',
    places:
      'the list of municipalities with immigrants: where there are few, confidentiality does not allow them to be shown.',
    countries:
      'the list of all nationalities: small groups appear together as “Other” of their continent.',
  },
};
