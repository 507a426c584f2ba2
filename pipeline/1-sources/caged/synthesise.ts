import { runStep } from '../../engine/step.ts';
import { latin1, type Generation } from '../synthetic/generation.ts';
import { writeMonths } from '../synthetic/monthly-files.ts';
import type { RawColumn } from '../synthetic/raw-file.ts';

/** Header (layout of 28/11/2017, in its order) and what it holds. */
export const colunasCaged: readonly RawColumn[] = [
  ['Competencia Declarada', 'competencia_declarada'],
  ['Municipio', 'municipio'],
  ['Ano Declarado', 'ano_declarado'],
  ['CBO 2002', 'ocupacao'],
  ['CNAE 1.0 Classe', 'classe'],
  ['CNAE 2.0 Classe', 'classe'],
  ['Competencia Movimentação', 'competencia_movimentacao'],
  ['Data Admissão', 'data_admissao'],
  ['Data de Nascimento', 'data_nascimento'],
  ['Tam Empresa Jan', 'tamanho'],
  ['Tam Empresa Prim Dia', 'tamanho'],
  ['Grau de Instrução', 'escolaridade'],
  ['Qtd Hora Contratuais', 'horas'],
  ['Idade', 'idade'],
  ['CNPJ / CEI', 'cnpj'],
  ['Indicador de Aprendiz', 'aprendiz'],
  ['Indicador de Inf Competencia', 'no_prazo'],
  ['PIS', 'pis'],
  ['Indicador de Portador de Deficiência', 'portador_deficiencia'],
  ['Raça Cor', 'raca'],
  ['Salario Mensal', 'salario'],
  ['Salario Mensal Declarado', 'salario_declarado'],
  ['Saldo Movimentação', 'saldo'],
  ['CNAE 2.0 Subclas', 'subclasse'],
  ['Genero', 'sexo'],
  ['Nome Trabalhador', 'nome'],
  ['IBGE subsetor', 'subsetor'],
  ['Tempo de Emprego', 'tempo_emprego'],
  ['Tipo de Estabelecimento', 'tipo_estabelecimento'],
  ['Tipo Deficiencia', 'deficiencia'],
  ['Tipo de Movimentação Desagregado', 'tipo_movimento'],
  ['CEP do Estabelecimento', 'cep'],
  ['CPF', 'cpf'],
  ['DIA Movimentação', 'dia'],
  ['IND TRAB PARCIAL', 'parcial'],
  ['IND TRAB INTERMITENTE', 'intermitente'],
];

/** Writes the adjusted identified file of each movement month of 2018 and 2019. */
export async function synthesiseCaged(generation: Generation): Promise<void> {
  await runStep(generation.database, {
    table: 'sint_caged_declarado',
    stage: '1-sources',
    sql: new URL('synthesise-declared.sql', import.meta.url),
    reads: ['sint_movimento'],
  });
  await writeMonths(generation, {
    table: 'sint_caged_declarado',
    columns: colunasCaged,
    format: latin1,
    name: ({ mes }) =>
      `caged/CAGED_TRABID_AJUST_${String((mes % 12) + 1).padStart(2, '0')}${Math.floor(mes / 12)}.txt`,
  });
}
