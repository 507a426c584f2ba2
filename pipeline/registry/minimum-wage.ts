/**
 * Monthly minimum wage in force on 31 December, in reais, with the norm that set it. Pay bands are in
 * minimum wages of the year, as in the tables of RAIS.
 */
export const minimumWages: readonly {
  readonly year: number;
  readonly reais: number;
  readonly norm: string;
}[] = [
  { year: 2006, reais: 350, norm: 'Lei 11.321/2006' },
  { year: 2007, reais: 380, norm: 'Lei 11.498/2007' },
  { year: 2008, reais: 415, norm: 'Lei 11.709/2008' },
  { year: 2009, reais: 465, norm: 'Lei 11.944/2009' },
  { year: 2010, reais: 510, norm: 'Lei 12.255/2010' },
  { year: 2011, reais: 545, norm: 'Lei 12.382/2011' },
  { year: 2012, reais: 622, norm: 'Decreto 7.655/2011' },
  { year: 2013, reais: 678, norm: 'Decreto 7.872/2012' },
  { year: 2014, reais: 724, norm: 'Decreto 8.166/2013' },
  { year: 2015, reais: 788, norm: 'Decreto 8.381/2014' },
  { year: 2016, reais: 880, norm: 'Decreto 8.618/2015' },
  { year: 2017, reais: 937, norm: 'Decreto 8.948/2016' },
  { year: 2018, reais: 954, norm: 'Decreto 9.255/2017' },
  { year: 2019, reais: 998, norm: 'Decreto 9.661/2019' },
  { year: 2020, reais: 1045, norm: 'Lei 14.013/2020' },
  { year: 2021, reais: 1100, norm: 'Lei 14.158/2021' },
  { year: 2022, reais: 1212, norm: 'Lei 14.358/2022' },
  { year: 2023, reais: 1320, norm: 'Lei 14.663/2023' },
  { year: 2024, reais: 1412, norm: 'Decreto 11.864/2023' },
  { year: 2025, reais: 1518, norm: 'Decreto 12.342/2024' },
];
