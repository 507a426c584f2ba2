import { identifier, type Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import { addScores, finding, nothing, type Finding, type Score } from './finding.ts';
import { PERIOD, type LoadedFile } from './load-microdata.ts';
import type { PublicFolder } from './public-folder.ts';

/** What a neighbour knows besides the period: place, country, sex, age. */
const QUASI = /^(?:municipio|uf|regiao|pais|continente|sexo|faixa_etaria\w*|idade\w*)$/;

/** What nobody should learn of a neighbour: race or colour, disability, pay. */
const SENSITIVE = /raca|deficien|renda|remunera|salar/;

/** Columns another one of the file determines. */
const IMPLIED: readonly (readonly [string, string])[] = [
  ['municipio', 'uf'],
  ['municipio', 'regiao'],
  ['uf', 'regiao'],
  ['pais', 'continente'],
];

const SUBSET = 4;

/**
 * A7: uniqueness. Looks, in every subset of up to four quasi-identifiers and in the period, for
 * fewer than k records that share them, and for fewer than ks that also share a sensitive value (`X`,
 * withheld, is none); and for fewer than k in a category of any other column. A
 * class of a smaller subset is a union of classes of a larger one: the largest subsets answer for all.
 */
export async function attackUniqueness(
  database: Database,
  files: readonly LoadedFile[],
  { k, ks }: PublicFolder,
): Promise<Finding> {
  const scores = { rare: nothing, alike: nothing, category: nothing };
  for (const file of files) {
    const period = file.columns.filter((each) => PERIOD.includes(each));
    for (const keys of categories(file)) {
      const [rare] = await countClasses(database, { file, keys: [...period, ...keys], k, ks });
      scores.category = addScores([scores.category, rare]);
    }
    for (const subset of subsets(quasiIdentifiers(file))) {
      const keys = [...period, ...subset];
      const [rare, alike] = await countClasses(database, { file, keys, k, ks });
      scores.rare = addScores([scores.rare, rare]);
      scores.alike = addScores([scores.alike, alike]);
    }
  }
  return finding(
    'A7',
    text('Unicidade nos microdados', 'Uniqueness in the microdata', 'Unicidad en los microdatos'),
    [
      [text('combinações raras', 'rare combinations', 'combinaciones raras'), scores.rare],
      [
        text(
          'classes com um só valor sensível',
          'classes with one sensitive value',
          'clases con un solo valor sensible',
        ),
        scores.alike,
      ],
      [text('categorias raras', 'rare categories', 'categorías raras'), scores.category],
    ],
  );
}

export function quasiIdentifiers({ columns }: LoadedFile): readonly string[] {
  const found = columns.filter((column) => QUASI.test(column));
  return found.filter(
    (column) => !IMPLIED.some(([by, implied]) => implied === column && found.includes(by)),
  );
}

/** Place, country and sex with each of the other columns: what a cube by that attribute would show. */
function categories(file: LoadedFile): readonly (readonly string[])[] {
  const known = quasiIdentifiers(file).filter((each) => !/^(?:faixa_etaria|idade)/.test(each));
  return file.columns
    .filter((each) => !QUASI.test(each) && !PERIOD.includes(each))
    .map((each) => [...known, each]);
}

/** All subsets of the largest size asked for. */
function subsets(columns: readonly string[], size = Math.min(SUBSET, columns.length)): string[][] {
  if (size === 0) return [[]];
  return columns.flatMap((first, at) =>
    columns.length - at < size
      ? []
      : subsets(columns.slice(at + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

type Question = {
  readonly file: LoadedFile;
  readonly keys: readonly string[];
  readonly k: number;
  readonly ks: number;
};

async function countClasses(database: Database, { file, keys, k, ks }: Question) {
  const sensitive = file.columns.filter((column) => SENSITIVE.test(column)).map(identifier);
  const values = sensitive.map(
    (column, at) => `count(distinct ${column}) as v${at}, bool_or(${column} = 'X') as retido${at}`,
  );
  const alike = sensitive.map(
    (_, at) => `cast(count(*) filter (n < $ks and v${at} = 1 and not retido${at}) as double)`,
  );
  const [row] = await database.rows<{ classes: number; raras: number; iguais: number }>(
    `select cast(count(*) as double) as classes, cast(count(*) filter (n < $k) as double) as raras,
       ${['0.0', ...alike].join(' + ')} as iguais
     from (select ${['count(*) as n', ...values].join(', ')} from ${file.table} group by ${keys.map(identifier).join(', ')})
     where $ks > 0`,
    { k, ks },
  );
  const { classes = 0, raras = 0, iguais = 0 } = row ?? {};
  const rare: Score = { tried: classes, succeeded: raras };
  return [rare, { tried: classes * sensitive.length, succeeded: iguais }] as const;
}
