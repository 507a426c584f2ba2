import type { Texts } from '../pt.ts';

export const details: Texts['details'] = {
  index: {
    title: 'Who they are, what they do, what they earn',
    text: 'The same records of this register, with one more characteristic at a time. Each page has its own table, map, notes and files.',
    largest: 'Largest part: {category} ({share}).',
    open: 'Open: {name}',
  },
  back: 'All figures: {base}',
  others: 'Other characteristics of this register',
  names: {
    ANUAL: 'Whole year',
    IDADE: 'Age',
    ESCOLARIDADE: 'Schooling',
    SECAO: 'Economic sector',
    OCUPACAO: 'Occupation',
    RENDA: 'Pay band',
    VINCULO: 'Type of bond',
    RACA: 'Race or colour',
    DEFICIENCIA: 'Disability',
    SALARIO: 'Mean and median pay',
    MUNICIPIO: 'Totals by municipality',
  },
  about: {
    ANUAL: 'The months added up, with more municipalities',
    IDADE: 'How old they were',
    ESCOLARIDADE: 'How far they studied',
    SECAO: 'Which sectors the jobs are in',
    OCUPACAO: 'What work they do',
    RENDA: 'In how many minimum wages',
    VINCULO: 'What contract they had',
    RACA: 'As declared by the employer',
    DEFICIENCIA: 'Who was declared to have a disability',
    SALARIO: 'Mean and median by municipality, country and sex',
    MUNICIPIO: 'How many there are, whatever the country or sex',
  },
  units: {
    bonds: { one: 'active formal bond', other: 'active formal bonds' },
    admissions: { one: 'hiring declared on time', other: 'hirings declared on time' },
    cards: { one: 'work card issued', other: 'work cards issued' },
  },
  when: {
    stock: 'On 31 December {year}',
    flow: 'In the year {year}',
  },
  sentence: {
    year: '{when} there were {total}. With the months added up, municipalities also show groups that no month can show alone.',
    largest:
      '{when}, of {total} of immigrants in Brazil, {part} ({share}) were in the category “{category}”, the largest of all.',
    withheld:
      'The category of {hidden} ({share}) is not disclosed, so that no one can be identified; they count in the total.',
    complete: 'The categories add up to the national total.',
    pay: '{when}, mean pay in the largest published group ({group}, {people}) was {mean}; half of that group earned up to {median}.',
    payUnit: 'mean pay, {group}',
    people: { one: 'person', other: 'people' },
    towns:
      '{when}, {towns} have a published total. The largest of those published is that of {largest}, with {value}.',
    town: { one: 'municipality', other: 'municipalities' },
    townsUnit: 'with a published total, {year}',
  },
  isNot: {
    year: 'the sum of what each month shows by municipality: the year shows more.',
    bands:
      'the sum of what municipalities show: a group shows its category only where all categories can be shown; otherwise it counts in a wider place or country.',
    pay: 'the mean of Brazil, nor of a state: each value belongs to one group of a municipality, country and sex, and means of different groups are not joined. It is the pay of the main bond, rounded to R$ 10.',
    towns:
      'the total of Brazil: only municipalities whose total may be published are in it, and their sum is less than the national total.',
  },
  bars: {
    caption: '{name}, Brazil, {year}',
    category: 'Category',
    number: 'Number',
    share: '% of total',
    total: 'Total',
  },
  payTable: {
    caption: 'Largest groups with published pay, {year} (R$)',
    group: 'Municipality, country and sex',
    people: 'People',
    mean: 'Mean',
    median: 'Median',
  },
  townTable: {
    caption: 'Municipalities with the largest totals, {year}',
    town: 'Municipality',
  },
  mapText:
    'The map adds all categories. For a single one, choose it in the filters of the table, with the state on the rows.',
  rulesTitle: 'How these figures are protected',
  rules: {
    year: 'A group that no month can show in the municipality appears in the year when, over the year, it has {k} or more records hidden in the state, and when none of this gives away anybody’s month.',
    bands: [
      'A group (place, country and sex) is shown with all its categories or with none. If one has fewer than {k} records, the whole group moves to the broad category, or to a wider place or country.',
      '“No detail” means that only the broad category could be shown. “Not disclosed” means that not even that one could.',
      'National sums by broad category are exact, but for what is “not disclosed”. Those of a state or municipality may be smaller than in the main table.',
    ],
    sensitive: 'As sensitive data (LGPD, art. 5, II), the minimum here is {ks} records.',
    yearly:
      'Movements by characteristic are by year, declared on time: by month, the groups would be too small.',
    pay: 'Mean and median need {ks} people with pay, without one or two of them holding most of the payroll. What fails that is x.',
    towns:
      'A total is published only when its difference from the cells of the municipality hides {k} records or more, and never below 10.',
  },
};
