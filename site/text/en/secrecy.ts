import type { Texts } from '../pt.ts';

export const secrecy: Texts['secrecy'] = {
  title: 'Confidentiality',
  lead: 'A public figure must not point to a person. Here is what is protected, how, what it costs, how this release was attacked before it came out, and how to check us.',
  headline:
    'In this release, {town} of the records of {base} show the municipality and {state} show at least the state (Federation Unit).',
  smallest:
    'The smallest published count is {cell}; the smallest “not disclosed” residual is {residual}. The threshold is {k}.',
  noResidual: 'The smallest published count is {cell}. The threshold is {k}.',
  legend: {
    text: 'x: withheld so that no one can be identified; at municipality level it means zero or fewer than {k}.',
    link: 'Why there is an x and what can be asked instead',
  },
  sections: {
    why: 'What is protected',
    method: 'How a record climbs',
    thresholds: 'The thresholds',
    cost: 'What it costs',
    attacks: 'The attacks on this release',
    check: 'Check us',
  },
  why: {
    duty: 'Small towns have few immigrants, sometimes a single one from a country. A figure such as 1 would tell a neighbour, an employer or someone looking for that person that they are there. Nota Técnica nº 4/2022 (items 5.6 to 5.8) requires the state or the municipality of such records to be removed.',
    subtraction:
      'Hiding the small cell alone is not enough: with the total and the other cells, a subtraction gives it back. So no cell is hidden here. Each record gets one publishable place, and every table, map and file is made from those records. They add up, and none reveals more than another.',
    attacker:
      'The assumed attacker knows this method, the thresholds, the program and every file ever published, and knows beforehand that a person is in the data.',
  },
  picture: {
    caption:
      'Invented example with k = {k}: records of one country, one sex and one period. Each dot is a record; full, it stays at this level; hollow, it climbs.',
    stays: 'stays',
    climbs: 'climbs',
    town: 'Municipality',
    townText: 'A has {a} and stays. B, C and D have fewer than {k} and climb.',
    state: 'State (Federation Unit)',
    stateText:
      '{b} + {c} + {d} = {sum}, in three municipalities: they stay as “municipality not disclosed”. Which one they came from is not known.',
    region: 'Region',
    regionText: 'Another state had only {few}: they climb and join what its neighbours had left.',
    brazil: 'Brazil',
    brazilText: 'What could still be located counts only in the total of Brazil, which is exact.',
  },
  rules: {
    title: 'The rules, in order',
    country: {
      name: 'Rare countries first.',
      text: 'A country with fewer than {k} records in Brazil, by sex and period, becomes “Other” of its continent; if still fewer than {k}, “Other – not specified”.',
    },
    town: {
      name: 'Municipality.',
      text: 'A group with fewer than {k} records in a municipality climbs to the state.',
    },
    place: {
      name: 'State, then region, then Brazil.',
      text: 'What climbed stays only if it is {k} or more, may have come from three municipalities or more, and is not so many that it reveals where it is. Otherwise the smallest published municipality goes along, or it climbs one more level.',
    },
    repeat: {
      name: 'Until nothing is wrong.',
      text: 'The rules are repeated; what climbed does not come down.',
    },
    zero: {
      name: 'No certain zeros at the municipality.',
      text: 'Absence means zero or fewer than {k}. Saying “no one” also says something about someone.',
    },
    vintage: {
      name: 'What is out changes only k at a time.',
      text: 'Records declared later wait until {k} or more add up in a place already published; exclusions wait for the yearly consolidation. A place never gets finer from one release to the next.',
    },
    balance: {
      name: 'Net change only with both parts.',
      text: 'The net change appears where hirings and separations appear.',
    },
    category: {
      name: 'One characteristic, every category.',
      text: 'In the tables by age, schooling, sector and others, a group shows all its categories or none. If one has fewer than {k} records, the group moves to the broad category, then to a wider place or country, or to “not disclosed”.',
    },
    total: {
      name: 'Total of a municipality.',
      text: 'Published only when it is 10 or more and when what the published cells lack of it hides {k} records or more.',
    },
    everyone: {
      name: 'Everyone’s bonds, for rates.',
      text: 'All bonds of a place, of Brazilians and immigrants, are rounded to the nearest ten, come out once a year, and do not below a hundred nor where, less the published immigrants, they would leave the hidden ones less room than the tables do.',
    },
    pay: {
      name: 'Pay.',
      text: 'The mean and the median of a group need {ks} people with pay, without one having half, or two three quarters, of all they earn.',
    },
  },
  thresholds: {
    k: 'k is the smallest count that is published. In this release, k = {k} (profile “{profile}”).',
    ks: 'ks holds for cells with pay or a sensitive distribution, such as race and disability. In this release, ks = {ks}.',
    caption: 'Parameters in force and what they rest on',
    parameter: 'Parameter',
    value: 'Value',
    reference: 'Reference',
    names: {
      k: 'k: smallest published count',
      ks: 'ks: smallest count with sensitive data',
      c: 'c: municipalities a residual may have come from',
      dominancia_1: 'Dominance of the largest value (%)',
      dominancia_2: 'Dominance of the two largest values (%)',
      p: 'p% rule (%)',
      todos: "Smallest published count of everyone's bonds (rounded to the nearest ten)",
      total_municipal: 'Smallest published total of a municipality',
    },
  },
  cost: {
    map: 'Records that keep the municipality, by state – {base} – {period}',
    mapText:
      'Of every 100 records published inside the state, how many show the municipality. What climbed to the region or to Brazil is not counted: 100 may be that of a place where little is published, not of one where nothing is lost.',
    federal:
      'The Federal District has one municipality: what climbs from it goes straight to the region.',
    legend: 'Records with municipality (%)',
    twin: 'See the table by state',
    withTown: 'With municipality (%)',
    twinCaption: 'Records that keep the municipality, by state and database',
    place: 'State (Federation Unit)',
    curve: 'Risk and utility: what changes with k',
    curveText:
      'The same rules on the newest stock with three values of k. The larger k, the less a count says about anyone, and the fewer records show the municipality.',
    curveCaption: 'Records by published level, by k (%)',
    curveMissing:
      'This release carries no curve for other values of k. For the k in force, see the table above.',
    atLeastState: 'at least the state',
    town: 'municipality',
    profiles: 'What each profile costs',
    profilesText:
      'The profile “padrao” uses k = 5, the most usual threshold of statistical offices. The profile “obmigra” uses k = 10, measured on OBMigra’s public files.',
    profile: 'Profile',
    inForce: 'in force',
    rules: 'What each rule raised',
    rulesCaption: 'Groups and records that climbed, by rule and level reached',
    attributesCaption:
      'Records that could not show the characteristic at their own place, by the level at which they show it',
    attribute: 'Characteristic',
    levels: {
      pais: 'Country',
      uf: 'State',
      regiao: 'Region',
      brasil: 'Brazil',
      continente: 'Continent',
      sem_pais: 'No country',
      sem_sexo: 'No sex',
      nao_divulgado: 'Not disclosed',
    },
    words: {
      regra: 'Rule',
      limiar: 'below the threshold',
      localizacao: 'few possible municipalities',
      absorvido: 'went along with another group',
      soma: 'sum below the threshold',
      continente: 'rare country, to its continent',
      nao_especificado: 'rare country, to unspecified',
      idade: 'Age',
      escolaridade: 'Schooling',
      secao: 'Economic sector',
      ocupacao: 'Occupation',
      renda: 'Pay band',
      raca: 'Race or colour',
      deficiencia: 'Disability',
      salario: 'Pay',
    },
    rule: 'Rule',
    level: 'Climbs to',
    groups: 'Groups',
    records: 'Records',
    waiting: {
      caption:
        'Records that wait for a later release, because publishing them already would change a count by fewer than k',
      base: 'Register',
      records: 'Declared later',
      exclusions: 'Excluded',
      series: 'Series (month and movement)',
    },
  },
  attacks: {
    detail: 'What was tried, in detail',
    none: 'None of the {tried} tests succeeded.',
    some: '{succeeded} of {tried} tests succeeded.',
  },
  check: {
    text: 'Download a file and do the sum again. The query below, in DuckDB, returns for each state and for Brazil the records, the part that shows the municipality, the smallest count and the smallest residual. The row of Brazil should give {town}% and {cell}.',
    file: 'Download {file}',
    residual:
      'A municipality ending in 99999 is a residual: records whose municipality is not disclosed. R1 to R5 are regions; BR is Brazil.',
    sdcMicro:
      'In the thematic file of RAIS each row is a person. People with the same keys should be {k} or more. The first count uses R alone; the second, freqCalc of sdcMicro, where fk is the frequency of the keys of each row. Both should give the same minimum. Without na.strings, R would take codes that read NA for missing.',
    tauArgus:
      'In τ-ARGUS, keep of the CSV only the columns year, municipio, country, sex and count, without a header and separated by semicolons, and declare them in that order in the metadata file, with <SEPARATOR> ";". Open it as a ready-made table: the first four are explanatory, the municipality with <HIERLEVELS> 2 5; the count is the response and the frequency. With the rule FREQ({k}, 30), no cell should come out as unsafe.',
    code: 'The program that attacks each release reads only the public files. Its result is in attacks.json.',
    report: 'Download attacks.json',
    none: 'This release has no stock with municipality; the query does not apply.',
  },
};
