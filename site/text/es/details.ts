import type { Texts } from '../pt.ts';

export const details: Texts['details'] = {
  index: {
    title: 'Quiénes son, qué hacen, cuánto ganan',
    text: 'Los mismos registros de esta base, con una característica más cada vez. Cada página tiene tabla, mapa, notas y archivos propios.',
    largest: 'La mayor parte: {category} ({share}).',
    open: 'Abrir: {name}',
  },
  back: 'Todas las cifras: {base}',
  others: 'Otras características de esta base',
  names: {
    ANUAL: 'Año entero',
    IDADE: 'Edad',
    ESCOLARIDADE: 'Escolaridad',
    SECAO: 'Sector de actividad',
    OCUPACAO: 'Ocupación',
    RENDA: 'Tramo de remuneración',
    VINCULO: 'Tipo de vínculo',
    RACA: 'Raza o color',
    DEFICIENCIA: 'Discapacidad',
    SALARIO: 'Remuneración media y mediana',
    MUNICIPIO: 'Total por municipio',
  },
  about: {
    ANUAL: 'Los meses sumados, con más municipios',
    IDADE: 'Qué edad tenían',
    ESCOLARIDADE: 'Hasta dónde estudiaron',
    SECAO: 'En qué sectores están los puestos',
    OCUPACAO: 'Qué trabajo hacen',
    RENDA: 'En cuántos salarios mínimos',
    VINCULO: 'Qué contrato tenían',
    RACA: 'Según lo declarado por la empresa',
    DEFICIENCIA: 'Quién fue declarado con discapacidad',
    SALARIO: 'Media y mediana por municipio, país y sexo',
    MUNICIPIO: 'Cuántos son, sin distinguir país ni sexo',
  },
  units: {
    bonds: { one: 'vínculo formal activo', other: 'vínculos formales activos' },
    admissions: {
      one: 'contratación declarada en plazo',
      other: 'contrataciones declaradas en plazo',
    },
    cards: { one: 'cartera emitida', other: 'carteras emitidas' },
  },
  when: {
    stock: 'Al 31 de diciembre de {year}',
    flow: 'En el año {year}',
  },
  sentence: {
    year: '{when}, hubo {total}. Sumados los meses, aparecen en el municipio también grupos que ningún mes puede mostrar solo.',
    largest:
      '{when}, de {total} de inmigrantes en Brasil, {part} ({share}) estaban en la categoría “{category}”, la mayor de todas.',
    withheld:
      'De {hidden} ({share}) no se divulga la categoría, para que nadie sea identificado; cuentan en el total.',
    complete: 'Las categorías suman el total nacional.',
    pay: '{when}, la remuneración media del mayor grupo publicado ({group}, {people}) era de {mean}; la mitad de ese grupo ganaba hasta {median}.',
    payUnit: 'remuneración media, {group}',
    people: { one: 'persona', other: 'personas' },
    towns:
      '{when}, {towns} tienen el total publicado. El mayor de los publicados es el de {largest}, con {value}.',
    town: { one: 'municipio', other: 'municipios' },
    townsUnit: 'con total publicado, {year}',
  },
  isNot: {
    year: 'la suma de lo que cada mes muestra por municipio: el año muestra más.',
    bands:
      'la suma de lo que muestran los municipios: un grupo muestra su categoría solo donde todas pueden mostrarse; si no, cuenta en un lugar o país más amplio.',
    pay: 'la media de Brasil ni de un estado: cada valor es de un grupo de un municipio, país y sexo, y las medias de grupos distintos no se juntan. Es la remuneración del vínculo principal, redondeada a R$ 10.',
    towns:
      'el total de Brasil: solo entran los municipios cuyo total puede publicarse, y su suma es menor que el total nacional.',
  },
  bars: {
    caption: '{name}, Brasil, {year}',
    category: 'Categoría',
    number: 'Número',
    share: '% del total',
    total: 'Total',
  },
  payTable: {
    caption: 'Mayores grupos con remuneración publicada, {year} (R$)',
    group: 'Municipio, país y sexo',
    people: 'Personas',
    mean: 'Media',
    median: 'Mediana',
  },
  townTable: {
    caption: 'Municipios con los mayores totales, {year}',
    town: 'Municipio',
  },
  mapText:
    'El mapa suma todas las categorías. Para una sola, elíjala en los filtros de la tabla, con la UF en las filas.',
  rulesTitle: 'Cómo se protegen estas cifras',
  rules: {
    year: 'Un grupo que ningún mes puede mostrar en el municipio aparece en el año cuando, en el año, tiene {k} registros o más ocultos en la UF, y cuando nada de eso revela el mes de nadie.',
    bands: [
      'Un grupo (lugar, país y sexo) aparece con todas sus categorías o con ninguna. Si una tiene menos de {k} registros, el grupo entero pasa a la categoría amplia, o a un lugar o país más amplio.',
      '“Sin detalle” quiere decir que solo pudo mostrarse la categoría amplia. “No divulgado” quiere decir que ni siquiera ella.',
      'Las sumas nacionales por categoría amplia son exactas, descontado lo “no divulgado”. Las de un estado o municipio pueden ser menores que las de la tabla principal.',
    ],
    sensitive: 'Por ser dato sensible (LGPD, art. 5, II), el mínimo aquí es de {ks} registros.',
    yearly:
      'Los movimientos por característica son por año, declarados en plazo: por mes, los grupos serían demasiado pequeños.',
    pay: 'La media y la mediana exigen {ks} personas con remuneración, sin que una o dos concentren la masa salarial. Lo que no lo cumple es x.',
    towns:
      'Un total solo se publica cuando su diferencia con las celdas del municipio oculta {k} registros o más, y nunca por debajo de 10.',
  },
};
