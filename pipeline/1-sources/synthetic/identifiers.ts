/**
 * DuckDB statements for identifiers with right check digits (SPEC 3.8) that cannot be mistaken for issued ones:
 * PIS with first digit 0, 8 or 9 (PIS, PASEP and NIT are issued with 1 or 2; 0 gives leading zeros
 * to lose), CNPJ roots from 90,000,000 (issued in sequence, far below). CPF has no free range: its
 * number may coincide with an issued one, together with an invented name.
 */
export function identifierMacros(): readonly string[] {
  const macros = [
    `create or replace macro resto_onze(soma) as case when soma % 11 < 2 then 0 else 11 - soma % 11 end`,
    // Bijections of the person number, so that no two persons share a base by accident.
    `create or replace macro base_pis(pessoa) as (pessoa * 1234567891) % 3000000000`,
    `create or replace macro base_cpf(pessoa) as (pessoa * 716253849 + 41) % 1000000000`,
    `create or replace macro pis_com_prefixo(base) as
       list_extract([0, 8000000000, 9000000000], cast(1 + base // 1000000000 as integer)) + base % 1000000000`,
    `create or replace macro pis_completo(dez) as
       dez * 10 + resto_onze(${weighted('dez', [2, 3, 4, 5, 6, 7, 8, 9, 2])} + 3 * (dez // 1000000000))`,
    `create or replace macro cpf_primeiro(nove) as
       resto_onze(${weighted('nove', [2, 3, 4, 5, 6, 7, 8, 9, 10])})`,
    `create or replace macro cpf_completo(nove) as nove * 100 + cpf_primeiro(nove) * 10
       + resto_onze(2 * cpf_primeiro(nove) + ${weighted('nove', [3, 4, 5, 6, 7, 8, 9, 10, 11])})`,
    `create or replace macro cnpj_primeiro(doze) as
       resto_onze(${weighted('doze', [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5])})`,
    `create or replace macro cnpj_completo(doze) as doze * 100 + cnpj_primeiro(doze) * 10
       + resto_onze(2 * cnpj_primeiro(doze) + ${weighted('doze', [3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5, 6])})`,
  ];
  return [...weightGroups.map(setSums), ...macros];
}

/** Every group of three weights in use, from the units. */
const weightGroups = [
  [2, 3, 4],
  [5, 6, 7],
  [8, 9, 2],
  [8, 9, 10],
  [3, 4, 5],
  [6, 7, 8],
  [9, 10, 11],
  [9, 2, 3],
  [4, 5, 6],
];

function groupName(weights: readonly number[]): string {
  return `somas_${weights.join('_')}`;
}

/** A variable with the thousand possible sums of one group of weights. */
function setSums(weights: readonly number[]): string {
  return `set variable ${groupName(weights)} = ${thousandSums(weights)}`;
}

/**
 * Sum of the digits of a number, from the last, each times its weight: one look-up and one division
 * for every three digits.
 */
function weighted(number: string, weights: readonly number[]): string {
  const terms: string[] = [];
  for (let place = 0; place < weights.length; place += 3) {
    const name = groupName(weights.slice(place, place + 3));
    const group = `cast((${number} // ${10n ** BigInt(place)}) % 1000 as integer)`;
    terms.push(`list_extract(getvariable('${name}'), 1 + ${group})`);
  }
  return `(${terms.join(' + ')})`;
}

function thousandSums([units = 0, tens = 0, hundreds = 0]: readonly number[]): string {
  const sums = Array.from(
    { length: 1000 },
    (_, n) => (n % 10) * units + (Math.floor(n / 10) % 10) * tens + Math.floor(n / 100) * hundreds,
  );
  return `[${sums.join()}]`;
}
