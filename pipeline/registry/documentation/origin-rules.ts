import { text } from '../text.ts';
import type { Text } from '../types.ts';

/** How a harmonised value is made of a raw column when it is not the column itself; named in `variable-origins.csv`. */
export const originRules = {
  ano_da_data: text('O ano da data.', 'The year of the date.', 'El año de la fecha.'),
  mes_da_data: text('O mês da data.', 'The month of the date.', 'El mes de la fecha.'),
  uf_do_municipio: text(
    'Os dois primeiros dígitos do município; um município desconhecido (<UF>9999) ainda diz a UF.',
    'The first two digits of the municipality; an unknown one (<UF>9999) still tells the state.',
    'Los dos primeros dígitos del municipio; uno desconocido (<UF>9999) aún dice la UF.',
  ),
  regiao_da_uf: text('A região da UF.', 'The region of the state.', 'La región de la UF.'),
  municipio_sete_digitos: text(
    'Código de seis dígitos completado com o dígito verificador do IBGE; 999999 e <UF>9999 são desconhecidos.',
    'Six-digit code completed with the IBGE check digit; 999999 and <UF>9999 are unknown.',
    'Código de seis dígitos completado con el dígito verificador del IBGE; 999999 y <UF>9999 son desconocidos.',
  ),
  grafia_do_pais: text(
    'Nome do país em português, em qualquer grafia conhecida, para o código ISO 3166-1 alfa-3.',
    'Name of the country in Portuguese, in any known spelling, to the ISO 3166-1 alpha-3 code.',
    'Nombre del país en portugués, en cualquier grafía conocida, al código ISO 3166-1 alfa-3.',
  ),
  pais_pareado: text(
    'País da pessoa pareada: o da CTPS primeiro, depois o do Novo CAGED.',
    'Country of the paired person: that of CTPS first, then that of Novo CAGED.',
    'País de la persona pareada: el de la CTPS primero, luego el del Novo CAGED.',
  ),
  continente_do_pais: text(
    'Derivado do país; o continente escrito na fonte só serve quando o país não foi dito.',
    'Derived from the country; the continent written in the source is used only when the country is not told.',
    'Derivado del país; el continente escrito en la fuente sirve solo cuando el país no fue dicho.',
  ),
  niveis_agrupados: text(
    'Os níveis harmonizados, agrupados.',
    'The harmonised levels, grouped.',
    'Los niveles armonizados, agrupados.',
  ),
  tipos_de_vinculo: text(
    'Os tipos de vínculo da RAIS, agrupados.',
    'The types of bond of RAIS, grouped.',
    'Los tipos de vínculo de la RAIS, agrupados.',
  ),
  dois_digitos: text(
    'O mesmo código, com dois dígitos.',
    'The same code, with two digits.',
    'El mismo código, con dos dígitos.',
  ),
  faixa_da_idade: text(
    'A faixa da idade em anos completos; 0 é desconhecida.',
    'The group of the age in completed years; 0 is unknown.',
    'El grupo de la edad en años cumplidos; 0 es desconocida.',
  ),
  idade_da_data: text(
    'Usada na falta da idade: anos completos na data de referência.',
    'Used where the age is missing: completed years on the reference date.',
    'Usada si falta la edad: años cumplidos en la fecha de referencia.',
  ),
  faixas_de_2021: text(
    'O mesmo código, com dois dígitos; o arquivo de 2021 usa as oito faixas da RAIS, com as duas primeiras reunidas aqui.',
    'The same code, with two digits; the file of 2021 uses the eight groups of RAIS, the first two joined here.',
    'El mismo código, con dos dígitos; el archivo de 2021 usa los ocho grupos de la RAIS, con los dos primeros reunidos aquí.',
  ),
  sem_deficiencia: text(
    'Usada na falta do tipo: 0 diz que não há deficiência.',
    'Used where the type is missing: 0 says that there is no disability.',
    'Usada si falta el tipo: 0 dice que no hay discapacidad.',
  ),
  sinal_do_saldo: text(
    'O sinal: 1 é admissão, −1 é desligamento. Uma exclusão guarda o sinal do que exclui e é subtraída.',
    'The sign: 1 is a hiring, −1 a separation. An exclusion keeps the sign of what it withdraws and is subtracted.',
    'El signo: 1 es contratación, −1 desvinculación. Una exclusión guarda el signo de lo que excluye y se resta.',
  ),
  secao_da_subclasse: text(
    'A seção da CNAE 2.0 a que a subclasse pertence, ou um grupo de seções.',
    'The CNAE 2.0 section of the subclass, or a group of sections.',
    'La sección de la CNAE 2.0 de la subclase, o un grupo de secciones.',
  ),
  grupo_da_ocupacao: text(
    'O grande grupo da CBO 2002, pelo primeiro dígito, ou um conjunto deles.',
    'The CBO 2002 major group, by the first digit, or a set of them.',
    'El gran grupo de la CBO 2002, por el primer dígito, o un conjunto de ellos.',
  ),
  salarios_minimos: text(
    'Em salários mínimos do período, por faixas.',
    'In minimum wages of the period, by bands.',
    'En salarios mínimos del período, por tramos.',
  ),
  na_falta_de_dezembro: text(
    'Usada na falta da remuneração de dezembro.',
    'Used where the pay of December is missing.',
    'Usada si falta la remuneración de diciembre.',
  ),
  exclusao: text(
    'Nos arquivos de exclusão, o mês da exclusão.',
    'In files of exclusions, the month of the exclusion.',
    'En los archivos de exclusión, el mes de la exclusión.',
  ),
  no_prazo: text(
    'No prazo quando declarada no próprio mês; ajuste quando depois, em até 12 meses.',
    'On time when declared in its own month; an adjustment when later, within 12 months.',
    'En plazo cuando se declara en el propio mes; ajuste cuando después, hasta 12 meses.',
  ),
  vinculo_principal: text(
    'Entre os vínculos ativos de uma pessoa em 31/12, o escolhido pelos critérios do método.',
    'Among the active bonds of a person on 31 December, the one that the criteria of the method choose.',
    'Entre los vínculos activos de una persona al 31/12, el elegido por los criterios del método.',
  ),
} as const satisfies Readonly<Record<string, Text>>;

export type OriginRule = keyof typeof originRules;
