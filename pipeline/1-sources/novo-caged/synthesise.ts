import { runStep } from '../../engine/step.ts';
import { sujeira } from '../synthetic/dirt.ts';
import { latin1, type Generation } from '../synthetic/generation.ts';
import { writeMonths } from '../synthetic/monthly-files.ts';
import type { RawColumn } from '../synthetic/raw-file.ts';

/** The 32 identified headers of 2021, then declaration and the two countries that MTE adds. */
export const colunasNovoCaged: readonly RawColumn[] = [
  ['competencia', 'competencia'],
  ['regiao', 'regiao'],
  ['uf', 'uf'],
  ['municipio', 'municipio'],
  ['secao', 'secao'],
  ['subclasse', 'subclasse'],
  ['saldomovimentacao', 'saldo'],
  ['cbo2002ocupacao', 'ocupacao'],
  ['cpf', 'cpf'],
  ['categoria', 'categoria'],
  ['graudeinstrucao', 'escolaridade'],
  ['idade', 'idade'],
  ['cnpjraiz', 'raiz'],
  ['cnpjcei', 'cnpj'],
  ['horascontratuais', 'horas'],
  ['tempoemprego', 'tempo_emprego'],
  ['racacor', 'raca'],
  ['sexo', 'sexo'],
  ['tipoempregador', 'tipo_empregador'],
  ['tipoestabelecimento', 'tipo_estabelecimento'],
  ['tipomovimentacao', 'tipo_movimento'],
  ['tipodedeficiencia', 'deficiencia'],
  ['indtrabintermitente', 'intermitente'],
  ['indtrabparcial', 'parcial'],
  ['salario', 'salario'],
  ['tamestabjan', 'tamanho'],
  ['indicadoraprendiz', 'aprendiz'],
  ['fonte', 'fonte'],
  ['nit', 'nit'],
  ['datanascimento', 'data_nascimento'],
  ['diamovimentacao', 'dia'],
  ['dataadmissao', 'data_admissao'],
  ['competenciadec', 'competencia_declarada'],
  ['paisnascimento', 'pais_nascimento'],
  ['nacionalidade', 'nacionalidade'],
];

/** Two more in the exclusion files. */
export const colunasExclusao: readonly RawColumn[] = [
  ['competenciaexc', 'competencia_excluida'],
  ['indicadordeexclusao', 'indicador_exclusao'],
];

/** Writes MOV, FOR and EXC of each declaration month from 2020 on; a month without rows has no file. */
export async function synthesiseNovoCaged(generation: Generation): Promise<void> {
  await runStep(generation.database, {
    table: 'sint_novo_caged_declarado',
    stage: '1-sources',
    sql: new URL('synthesise-declared.sql', import.meta.url),
    reads: ['sint_movimento'],
    parameters: { campos_nulos: sujeira.camposNulos },
  });
  for (const tipo of ['MOV', 'FOR', 'EXC']) {
    await writeMonths(generation, {
      table: 'sint_novo_caged_declarado',
      where: `tipo = '${tipo}'`,
      columns: tipo === 'EXC' ? [...colunasNovoCaged, ...colunasExclusao] : colunasNovoCaged,
      format: latin1,
      name: ({ mes }) =>
        `novo-caged/CAGED${tipo}${Math.floor(mes / 12)}${String((mes % 12) + 1).padStart(2, '0')}ID.txt`,
    });
  }
}
