import type { Step } from '../engine/step.ts';
import { attributes, codeColumn, type Attribute } from './attributes.ts';
import { generatedStep } from './generated-step.ts';
import type { ProtectionParameters } from './parameters.ts';

/** Which of the two unlinked files of a base (rule 10). */
export type MicrodataKind = 'geografico' | 'tematico';

/** One file of de-identified rows: its table and its columns, in file order, by variable. */
export type MicrodataDefinition = {
  readonly base: 'RAIS' | 'CAGED' | 'CTPS';
  readonly kind: MicrodataKind;
  readonly table: string;
  readonly columns: readonly string[];
};

const THEMATIC = ['IDADE', 'ESCOLARIDADE', 'OCUPACAO', 'SECAO', 'RENDA', 'VINCULO'];

/**
 * Attributes that do not coarsen the place of a row: nearly everybody is in one category, so groups that
 * show the others are few. They are withheld from the rows whose group shows them above the UF: the
 * groups of a class in a UF stay together, those of a region need not.
 */
const WITHHELD_ABOVE_UF: ReadonlySet<string> = new Set(['VINCULO']);

const country = (base: string) => (base === 'RAIS' ? 'pais_nacionalidade' : 'pais_nascimento');
const movement = (base: string) => (base === 'CAGED' ? ['tipo_movimentacao'] : []);

const BASES = ['RAIS', 'CAGED', 'CTPS'] as const;

/** The two files of each base, without the steps that make them. */
export const microdataFiles: readonly MicrodataDefinition[] = BASES.flatMap((base) => [
  geographicFile(base),
  thematicFile(base),
]);

/**
 * The two files of each base with the step that makes each. A card (CTPS) has an age and nothing
 * else to tell: its thematic file has the age in six bands at the UF.
 */
export const microdata = (
  parameters: ProtectionParameters,
): readonly (MicrodataDefinition & { readonly step: Step })[] =>
  BASES.flatMap((base) => [geographic(base), thematic(base, parameters)]);

function definition(
  base: MicrodataDefinition['base'],
  kind: MicrodataKind,
  own: readonly string[],
) {
  const columns = ['ano', ...movement(base), ...own];
  return { base, kind, table: `micro_${base.toLowerCase()}_${kind}`, columns };
}

function geographicFile(base: MicrodataDefinition['base']) {
  const place = ['uf', 'municipio', country(base), 'continente', 'sexo', 'faixa_etaria_3'];
  return definition(base, 'geografico', place);
}

function thematicFile(base: MicrodataDefinition['base']) {
  const place = ['uf', country(base), 'continente', 'sexo'];
  return definition(base, 'tematico', [...place, ...chosenFor(base).map(({ list }) => list)]);
}

function chosenFor(base: string): readonly Attribute[] {
  return attributes.filter(({ id, cubes }) => THEMATIC.includes(id) && cubes.includes(base));
}

/** The rows of the cube by age, in three bands: what the cube counts, one row per person. */
function geographic(base: MicrodataDefinition['base']) {
  const made = geographicFile(base);
  const select = `select ano, ${movement(base)
    .map((each) => `movimento as ${each}, `)
    .join('')}uf, municipio, pais as ${country(base)}, continente, sexo, larga as faixa_etaria_3
from (select *, unnest(range(n)) from prt_detalhado where cubo = '${base}' and atributo = 'IDADE')
join reg_pais on codigo = pais`;
  return { ...made, step: stepOf(made, select, ['prt_detalhado', 'reg_pais']) };
}

/**
 * One row per person with every attribute in the grain of its cube, at the UF or further up. Where
 * the ages of a place, country and sex would set apart fewer than k people, or fewer than ks with one
 * band of pay, the ages of all of them are broader, or withheld.
 */
function thematic(base: MicrodataDefinition['base'], parameters: ProtectionParameters) {
  const chosen = chosenFor(base);
  const made = thematicFile(base);
  const reads = [
    'prt_codigo',
    'prt_detalhe',
    'prt_grupo',
    'prt_registro',
    'prt_tematico',
    'reg_pais',
  ];
  const others = made.columns.filter((column) => column !== AGE);
  const select = `with graos as (
  select grupo, ${chosen.map(grainOf).join(', ')}
  from prt_detalhe
  group by grupo
),
linhas as (
  select
    g.ano,
    ${movement(base)
      .map((each) => `g.movimento as ${each}, `)
      .join('')}t.uf, t.pais as ${country(base)}, reg_pais.continente, t.sexo,
    ${chosen.map(shown).join(',\n    ')},
    case graos.IDADE when 'retida' then 'X' else g_IDADE.fina end as larga
  from prt_registro as r
  join prt_grupo as g using (grupo)
  join prt_tematico as t using (grupo)
  join graos using (grupo)
  join reg_pais on codigo = t.pais
  ${chosen.map(codesOf).join('\n  ')}
  where g.cubo = '${base}'
),
${ageGrain(base, chosen, parameters)}
select ${others.join(', ')}, case idades.grao when 1 then ${AGE} when 2 then larga else 'X' end as ${AGE}
from linhas
join idades using (${classOf(base).join(', ')})`;
  return { ...made, step: stepOf(made, select, reads) };
}

const AGE = 'faixa_etaria_6';

const classOf = (base: string) => ['ano', ...movement(base), 'uf', country(base), 'sexo'];

const grainOf = ({ id }: Attribute) =>
  `coalesce(any_value(grao) filter (atributo = '${id}'${WITHHELD_ABOVE_UF.has(id) ? ' and nivel <= 1' : ''}), 'retida') as ${id}`;

const codesOf = ({ id }: Attribute) =>
  `join prt_codigo as f_${id} on f_${id}.atributo = '${id}' and f_${id}.codigo = r.${codeColumn(id)}
  join prt_codigo as g_${id} on g_${id}.atributo = '${id}' and g_${id}.codigo = f_${id}.grosso`;

function shown({ id, list }: Attribute): string {
  return `case graos.${id} when 'fina' then f_${id}.fina when 'larga' then g_${id}.fina else 'X' end as ${list}`;
}

/** Finest grain of the ages of each place, country and sex that leaves nobody alone: 1 as shown, 2 broad, 3 none. */
function ageGrain(
  base: string,
  chosen: readonly Attribute[],
  { k, ks }: ProtectionParameters,
): string {
  const keys = classOf(base).join(', ');
  const pay = chosen.find(({ id }) => id === 'RENDA')?.list;
  const alike = pay
    ? ` or count(*) < ${ks} and min(${pay}) = max(${pay}) and min(${pay}) <> 'X'`
    : '';
  const judged = (grain: string) =>
    `select ${keys}, count(*) < ${k}${alike} as exposta from linhas group by ${keys}, ${grain}`;
  const exposed = (grain: string) =>
    `select ${keys}, bool_or(exposta) as exposta from (${judged(grain)}) group by ${keys}`;
  return `idades as (
  select ${keys}, if(not finas.exposta, 1, if(not largas.exposta, 2, 3)) as grao
  from (${exposed(AGE)}) as finas
  join (${exposed('larga')}) as largas using (${keys})
)`;
}

function stepOf({ table }: MicrodataDefinition, select: string, reads: readonly string[]): Step {
  return generatedStep(table, 'one row per person or movement, de-identified', select, reads);
}
