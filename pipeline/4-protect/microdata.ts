import type { Step } from '../engine/step.ts';
import { attributes, codeColumn, generatedStep, type Attribute } from './attributes.ts';

/** Which of the two unlinked files of a base (rule 10). */
export type MicrodataKind = 'geografico' | 'tematico';

/** One file of de-identified rows: its table and its columns, in file order, by variable. */
export type MicrodataDefinition = {
  readonly base: 'RAIS' | 'CAGED' | 'CTPS';
  readonly kind: MicrodataKind;
  readonly table: string;
  readonly columns: readonly string[];
};

const THEMATIC = ['IDADE', 'ESCOLARIDADE', 'OCUPACAO', 'SECAO', 'RENDA'];

const country = (base: string) => (base === 'RAIS' ? 'pais_nacionalidade' : 'pais_nascimento');
const movement = (base: string) => (base === 'CAGED' ? ['tipo_movimentacao'] : []);

/**
 * The two files of each base with the step that makes each. A card (CTPS) has an age and nothing
 * else to tell: its thematic file has the age in six bands at the UF.
 */
export const microdata: readonly (MicrodataDefinition & { readonly step: Step })[] = (
  ['RAIS', 'CAGED', 'CTPS'] as const
).flatMap((base) => [geographic(base), thematic(base)]);

function definition(
  base: MicrodataDefinition['base'],
  kind: MicrodataKind,
  own: readonly string[],
) {
  const columns = ['ano', ...movement(base), ...own];
  return { base, kind, table: `micro_${base.toLowerCase()}_${kind}`, columns };
}

/** The rows of the cube by age, in three bands: what the cube counts, one row per person. */
function geographic(base: MicrodataDefinition['base']) {
  const place = ['uf', 'municipio', country(base), 'continente', 'sexo', 'faixa_etaria_3'];
  const made = definition(base, 'geografico', place);
  const select = `select ano, ${movement(base)
    .map((each) => `movimento as ${each}, `)
    .join('')}uf, municipio, pais as ${country(base)}, continente, sexo, larga as faixa_etaria_3
from (select *, unnest(range(n)) from prt_detalhado where cubo = '${base}' and atributo = 'IDADE')
join reg_pais on codigo = pais`;
  return { ...made, step: stepOf(made, select, ['prt_detalhado', 'reg_pais']) };
}

/** One row per person with every attribute in the grain of its cube, at the UF or further up. */
function thematic(base: MicrodataDefinition['base']) {
  const chosen = attributes.filter(
    ({ id, cubes }) => THEMATIC.includes(id) && cubes.includes(base),
  );
  const own = ['uf', country(base), 'continente', 'sexo', ...chosen.map(({ list }) => list)];
  const made = definition(base, 'tematico', own);
  const joins = chosen.map(
    ({ id }) =>
      `join prt_codigo as c_${id} on c_${id}.atributo = '${id}' and c_${id}.fina = r.${codeColumn(id)}`,
  );
  const grains = chosen.map(
    ({ id }) => `coalesce(any_value(grao) filter (atributo = '${id}'), 'retida') as ${id}`,
  );
  const select = `with graos as (
  select grupo, ${grains.join(', ')}
  from prt_detalhe
  group by grupo
)
select g.ano, ${movement(base)
    .map((each) => `g.movimento as ${each}, `)
    .join('')}t.uf, t.pais as ${country(base)}, reg_pais.continente, t.sexo,
  ${chosen.map(shown).join(',\n  ')}
from prt_registro as r
join prt_grupo as g using (grupo)
join prt_tematico as t using (grupo)
join graos using (grupo)
join reg_pais on codigo = t.pais
${joins.join('\n')}
where r.cubo = '${base}'`;
  const reads = [
    'prt_codigo',
    'prt_detalhe',
    'prt_grupo',
    'prt_registro',
    'prt_tematico',
    'reg_pais',
  ];
  return { ...made, step: stepOf(made, select, reads) };
}

function shown({ id, list }: Attribute): string {
  return `case graos.${id} when 'fina' then c_${id}.fina when 'larga' then c_${id}.sem_detalhe else 'X' end as ${list}`;
}

function stepOf({ table }: MicrodataDefinition, select: string, reads: readonly string[]): Step {
  return generatedStep(table, 'one row per person or movement, de-identified', select, reads);
}
