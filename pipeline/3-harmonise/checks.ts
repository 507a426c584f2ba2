import type { Check } from '../engine/check.ts';

type Rule = Pick<Check, 'name' | 'what' | 'where' | 'todo'> & {
  /** SQL list of the variables of har_codigos the rule answers for. */
  readonly variables: string;
};

const rules: readonly Rule[] = [
  {
    name: 'PaisDesconhecido',
    what: 'nome de país que o registro não conhece',
    where: 'CTPS, Novo CAGED ou arquivos do OBMigra',
    todo: 'acrescente a grafia em pipeline/registry/geography/paises-grafias.csv',
    variables: `'pais'`,
  },
  {
    name: 'NacionalidadeDesconhecida',
    what: 'código de nacionalidade da RAIS que o registro não conhece',
    where: 'RAIS, coluna Nacionalidade',
    todo: 'confira o leiaute do ano e acrescente o código em pipeline/registry/geography/rais-nacionalidades.csv',
    variables: `'nacionalidade'`,
  },
  {
    name: 'MunicipioDesconhecido',
    what: 'código de município ou de UF que o registro não conhece',
    where: 'registros de imigrantes, colunas uf e municipio',
    todo: 'confira o código e acrescente-o em pipeline/registry/geography/municipios.csv',
    variables: `'municipio', 'uf'`,
  },
  {
    name: 'CodigoSemCorrespondencia',
    what: 'código sem correspondência entre a base e o registro',
    where: 'registros de imigrantes, base, variável e código',
    todo: 'acrescente a correspondência em pipeline/registry/crosswalks.ts',
    variables: `'sexo', 'raca_cor', 'escolaridade', 'deficiencia', 'tipo_movimentacao'`,
  },
  {
    name: 'CategoriaDoOBMigraDesconhecida',
    what: 'categoria que o leiaute da base harmonizada do OBMigra não tem',
    where: 'arquivos do OBMigra, variável e código',
    todo: 'confira o leiaute do ano; as categorias aceitas estão em pipeline/3-harmonise/codigos.sql',
    variables: `'nivel_instrucao', 'faixa_etaria'`,
  },
  {
    name: 'CompetenciaAusente',
    what: 'registro sem competência de movimentação ou sem data de emissão',
    where: 'CAGED ou CTPS',
    todo: 'corrija a origem ou ponha a linha em quarentena na leitura da base, em pipeline/1-sources',
    variables: `'competencia'`,
  },
];

/**
 * Codes and joins without a match stop the line, each error naming up to ten codes and the file to
 * edit. They read `har_codigos`: run them after `harmoniseSteps`, in any mode.
 */
export const harmoniseChecks: readonly Check[] = rules.map(({ variables, ...parts }) => ({
  ...parts,
  offenders: `
    select base || ' ' || variavel || ' ' || codigo as code, linhas as "rows"
    from har_codigos
    where not conhecido and variavel in (${variables})`,
}));
