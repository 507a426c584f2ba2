import type { Locale } from '../../pipeline/registry/types.ts';
import type { Refusal } from './query.ts';

/** Words of the cross-table: the vocabulary of TabNet and SIDRA in Portuguese. */
export type TableText = {
  readonly row: string;
  readonly subRow: string;
  readonly column: string;
  readonly measure: string;
  readonly filters: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly none: string;
  readonly rotate: string;
  readonly showEmpty: string;
  readonly naturalised: string;
  readonly reset: string;
  readonly search: string;
  readonly clear: string;
  readonly all: string;
  readonly noMatch: string;
  readonly moreMatches: (count: string) => string;
  readonly selected: (count: string) => string;
  readonly total: string;
  readonly balance: string;
  readonly shownSum: string;
  readonly table: string;
  readonly by: string;
  readonly versus: string;
  readonly and: string;
  readonly brazil: string;
  readonly source: string;
  readonly note: string;
  readonly notes: string;
  readonly signs: string;
  readonly synthetic: string;
  readonly withoutNaturalised: string;
  readonly withNaturalised: string;
  readonly stockNote: string;
  readonly municipioNote: string;
  readonly municipioBalanceNote: string;
  readonly partialYear: (year: string, months: string) => string;
  readonly copyLink: string;
  readonly copied: string;
  readonly csvCode: string;
  readonly csvExcel: string;
  readonly csvCodeHint: string;
  readonly csvExcelHint: string;
  readonly showMore: (count: string) => string;
  readonly updated: (lines: string, columns: string) => string;
  readonly sortedBy: (column: string, direction: string) => string;
  readonly ascending: string;
  readonly descending: string;
  readonly sortHint: (column: string) => string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly tooLarge: (cells: string) => string;
  readonly empty: string;
  readonly scrollHint: string;
  readonly noScript: string;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly file: string;
  readonly version: string;
  readonly address: string;
  readonly value: string;
  readonly sign: string;
  readonly unit: string;
  readonly code: string;
  readonly cells: (count: string) => string;
};

const pt: TableText = {
  row: 'Linha',
  subRow: 'Dentro da linha',
  column: 'Coluna',
  measure: 'Conteúdo',
  filters: 'Filtros',
  period: 'Período',
  from: 'de',
  to: 'até',
  none: '(nenhuma)',
  rotate: 'Trocar linha e coluna',
  showEmpty: 'Mostrar linhas sem informação',
  naturalised: 'Incluir naturalizados',
  reset: 'Voltar à tabela inicial',
  search: 'Buscar',
  clear: 'Limpar',
  all: 'todos',
  noMatch: 'Nada encontrado.',
  moreMatches: (count) => `Mais ${count}: escreva para encontrar.`,
  selected: (count) => `${count} selecionados`,
  total: 'Total',
  balance: 'Saldo',
  shownSum: 'Soma dos municípios exibidos',
  table: 'Tabela',
  by: 'por',
  versus: 'segundo',
  and: 'e',
  brazil: 'Brasil',
  source: 'Fonte',
  note: 'Nota',
  notes: 'Notas',
  signs: 'Sinais convencionais',
  synthetic: 'Dados sintéticos de demonstração: nenhum número desta tabela é real.',
  withoutNaturalised: 'Não inclui brasileiros naturalizados.',
  withNaturalised: 'Inclui brasileiros naturalizados.',
  stockNote:
    'Vínculos ativos em 31 de dezembro: cada ano é uma fotografia. Anos diferentes não se somam, por isso o total entre anos não se aplica (..).',
  municipioNote:
    'Quem não tem o lugar divulgado aparece em linha própria e completa os totais. Município sem linha ou com x: zero ou menos que o mínimo divulgável.',
  municipioBalanceNote:
    'O saldo de um município considera somente as movimentações divulgadas nele.',
  partialYear: (year, months) => `${year}: somente ${months}.`,
  copyLink: 'Copiar link desta tabela',
  copied: 'Link copiado.',
  csvCode: 'CSV para código',
  csvExcel: 'CSV para Excel',
  csvCodeHint: 'separador vírgula, UTF-8, códigos e rótulos',
  csvExcelHint: 'separador ponto e vírgula, abre direto no Excel em português',
  showMore: (count) => `Mostrar mais ${count} linhas`,
  updated: (lines, columns) => `Tabela atualizada: ${lines} linhas e ${columns} colunas.`,
  sortedBy: (column, direction) => `Ordenada por ${column}, ${direction}.`,
  ascending: 'do menor para o maior',
  descending: 'do maior para o menor',
  sortHint: (column) => `Ordenar por ${column}`,
  loading: 'Carregando os dados da tabela…',
  failed: 'Não foi possível carregar os dados. Verifique a conexão e tente de novo.',
  retry: 'Tentar de novo',
  tooLarge: (cells) =>
    `Esta combinação tem ${cells} células. Use filtros, encurte o período ou retire uma variável.`,
  empty: 'Nenhuma informação divulgada para esta seleção.',
  scrollHint: 'Tabela com rolagem horizontal',
  noScript:
    'Com JavaScript desligado, esta é a tabela inicial da base. Os arquivos completos estão nos downloads.',
  refusals: {
    'same-variable': 'A mesma variável não pode estar na linha e na coluna: a coluna foi retirada.',
    'hierarchy-across':
      'Uma variável e a que a contém não podem ficar em eixos opostos (continente e país, UF e município, ano e mês): a coluna foi retirada. Use “Dentro da linha”.',
    'stock-over-years':
      'Vínculos em 31/12 não se somam entre anos: sem o ano na linha ou na coluna, a tabela mostra um único ano.',
    'movement-measure':
      'Com o tipo de movimentação na tabela, o conteúdo é o saldo: admissões, desligamentos e a diferença.',
  },
  file: 'tabela',
  version: 'Versão dos dados',
  address: 'Endereço',
  value: 'valor',
  sign: 'sinal',
  unit: 'unidade',
  code: 'codigo',
  cells: (count) => `${count} células`,
};

const en: TableText = {
  ...pt,
  row: 'Row',
  subRow: 'Within the row',
  column: 'Column',
  measure: 'Content',
  filters: 'Filters',
  period: 'Period',
  from: 'from',
  to: 'to',
  none: '(none)',
  rotate: 'Swap row and column',
  showEmpty: 'Show lines without figures',
  naturalised: 'Include naturalised Brazilians',
  reset: 'Back to the opening table',
  search: 'Search',
  clear: 'Clear',
  all: 'all',
  noMatch: 'Nothing found.',
  moreMatches: (count) => `${count} more: type to find them.`,
  selected: (count) => `${count} selected`,
  balance: 'Net change',
  shownSum: 'Sum of the municipalities shown',
  table: 'Table',
  by: 'by',
  versus: 'and by',
  and: 'and',
  brazil: 'Brazil',
  source: 'Source',
  note: 'Note',
  notes: 'Notes',
  signs: 'Conventional signs',
  synthetic: 'Synthetic demonstration data: no figure in this table is real.',
  withoutNaturalised: 'Naturalised Brazilians are not included.',
  withNaturalised: 'Naturalised Brazilians are included.',
  stockNote:
    'Bonds active on 31 December: each year is a snapshot. Years are never added up, so a total over years does not apply (..).',
  municipioNote:
    'People whose place is not disclosed are in lines of their own, which complete the totals. Municipality without a line or with x: zero or fewer than the minimum that may be disclosed.',
  municipioBalanceNote:
    'The net change of a municipality counts only the movements disclosed for it.',
  partialYear: (year, months) => `${year}: only ${months}.`,
  copyLink: 'Copy the link to this table',
  copied: 'Link copied.',
  csvCode: 'CSV for code',
  csvExcel: 'CSV for Excel (pt-BR)',
  csvCodeHint: 'comma separated, UTF-8, codes and labels',
  csvExcelHint: 'semicolon separated, opens directly in Excel in Portuguese',
  showMore: (count) => `Show ${count} more lines`,
  updated: (lines, columns) => `Table updated: ${lines} lines and ${columns} columns.`,
  sortedBy: (column, direction) => `Sorted by ${column}, ${direction}.`,
  ascending: 'smallest first',
  descending: 'largest first',
  sortHint: (column) => `Sort by ${column}`,
  loading: 'Loading the data of the table…',
  failed: 'The data could not be loaded. Check the connection and try again.',
  retry: 'Try again',
  tooLarge: (cells) =>
    `This combination has ${cells} cells. Use filters, shorten the period or remove a variable.`,
  empty: 'No figure disclosed for this selection.',
  scrollHint: 'Table that scrolls sideways',
  noScript:
    'With JavaScript off, this is the opening table of the base. Complete files are in the downloads.',
  refusals: {
    'same-variable':
      'The same variable cannot be on the row and on the column: the column was removed.',
    'hierarchy-across':
      'A variable and the one that contains it cannot be on opposite axes (continent and country, state and municipality, year and month): the column was removed. Use “Within the row”.',
    'stock-over-years':
      'Bonds on 31 December are not added up over years: without the year on an axis, the table shows a single year.',
    'movement-measure':
      'With the type of movement in the table, the content is the balance: admissions, separations and their difference.',
  },
  file: 'table',
  version: 'Data version',
  address: 'Address',
  value: 'value',
  sign: 'sign',
  unit: 'unit',
  code: 'code',
  cells: (count) => `${count} cells`,
};

const es: TableText = {
  ...pt,
  row: 'Fila',
  subRow: 'Dentro de la fila',
  column: 'Columna',
  measure: 'Contenido',
  filters: 'Filtros',
  period: 'Período',
  from: 'de',
  to: 'a',
  none: '(ninguna)',
  rotate: 'Intercambiar fila y columna',
  showEmpty: 'Mostrar filas sin información',
  naturalised: 'Incluir naturalizados',
  reset: 'Volver al cuadro inicial',
  search: 'Buscar',
  clear: 'Limpiar',
  all: 'todos',
  noMatch: 'No se encontró nada.',
  moreMatches: (count) => `${count} más: escriba para encontrarlos.`,
  selected: (count) => `${count} seleccionados`,
  balance: 'Saldo',
  shownSum: 'Suma de los municipios mostrados',
  table: 'Cuadro',
  by: 'por',
  versus: 'según',
  and: 'y',
  brazil: 'Brasil',
  source: 'Fuente',
  note: 'Nota',
  notes: 'Notas',
  signs: 'Signos convencionales',
  synthetic: 'Datos sintéticos de demostración: ninguna cifra de este cuadro es real.',
  withoutNaturalised: 'No incluye brasileños naturalizados.',
  withNaturalised: 'Incluye brasileños naturalizados.',
  stockNote:
    'Vínculos activos al 31 de diciembre: cada año es una fotografía. Los años no se suman, por eso el total entre años no se aplica (..).',
  municipioNote:
    'Quien no tiene el lugar divulgado aparece en fila propia y completa los totales. Municipio sin fila o con x: cero o menos que el mínimo divulgable.',
  municipioBalanceNote:
    'El saldo de un municipio considera solamente los movimientos divulgados en él.',
  partialYear: (year, months) => `${year}: solamente ${months}.`,
  copyLink: 'Copiar el enlace de este cuadro',
  copied: 'Enlace copiado.',
  csvCode: 'CSV para código',
  csvExcel: 'CSV para Excel (pt-BR)',
  csvCodeHint: 'separador coma, UTF-8, códigos y etiquetas',
  csvExcelHint: 'separador punto y coma, se abre directamente en Excel en portugués',
  showMore: (count) => `Mostrar ${count} filas más`,
  updated: (lines, columns) => `Cuadro actualizado: ${lines} filas y ${columns} columnas.`,
  sortedBy: (column, direction) => `Ordenado por ${column}, ${direction}.`,
  ascending: 'de menor a mayor',
  descending: 'de mayor a menor',
  sortHint: (column) => `Ordenar por ${column}`,
  loading: 'Cargando los datos del cuadro…',
  failed: 'No fue posible cargar los datos. Verifique la conexión e intente de nuevo.',
  retry: 'Intentar de nuevo',
  tooLarge: (cells) =>
    `Esta combinación tiene ${cells} celdas. Use filtros, acorte el período o quite una variable.`,
  empty: 'Ninguna información divulgada para esta selección.',
  scrollHint: 'Cuadro con desplazamiento horizontal',
  noScript:
    'Con JavaScript desactivado, este es el cuadro inicial de la base. Los archivos completos están en las descargas.',
  refusals: {
    'same-variable':
      'La misma variable no puede estar en la fila y en la columna: se quitó la columna.',
    'hierarchy-across':
      'Una variable y la que la contiene no pueden estar en ejes opuestos (continente y país, UF y municipio, año y mes): se quitó la columna. Use “Dentro de la fila”.',
    'stock-over-years':
      'Los vínculos al 31/12 no se suman entre años: sin el año en la fila o en la columna, el cuadro muestra un solo año.',
    'movement-measure':
      'Con el tipo de movimiento en el cuadro, el contenido es el saldo: admisiones, desvinculaciones y la diferencia.',
  },
  file: 'cuadro',
  version: 'Versión de los datos',
  address: 'Dirección',
  value: 'valor',
  sign: 'signo',
  unit: 'unidad',
  code: 'codigo',
  cells: (count) => `${count} celdas`,
};

export const TABLE_TEXT: Readonly<Record<Locale, TableText>> = { pt, en, es };
