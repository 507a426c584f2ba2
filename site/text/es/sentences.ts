import type { Texts } from '../pt.ts';

export const sentences: Texts['sentences'] = {
  posts: { one: 'puesto formal', other: 'puestos formales' },
  admissions: { one: 'contratación', other: 'contrataciones' },
  separations: { one: 'desvinculación', other: 'desvinculaciones' },
  bonds: { one: 'vínculo formal activo', other: 'vínculos formales activos' },
  cards: { one: 'cartera de trabajo', other: 'carteras de trabajo' },
  stock: {
    whole:
      'El 31 de diciembre de {year}, los inmigrantes tenían {bonds} en Brasil, contando un vínculo principal por persona.',
    naturalised: 'El total incluye {bonds} de brasileños naturalizados.',
    change: 'Son {difference} con respecto al 31 de diciembre de {previous} ({change}).',
    equal: 'Es el mismo número que el 31 de diciembre de {previous}.',
    broken:
      'No se calcula la variación con respecto a {previous}: hay una ruptura de la serie entre los dos años.',
    more: '{number} más',
    less: '{number} menos',
  },
  flow: {
    positive:
      'En {month}, los inmigrantes tuvieron un saldo de {balance} en Brasil: {admissions} menos {separations} (movimientos declarados en plazo; no incluye naturalizados).',
    negative:
      'En {month}, los inmigrantes tuvieron un saldo negativo de {balance} en Brasil: {admissions} menos {separations} (movimientos declarados en plazo; no incluye naturalizados).',
    zero: 'En {month}, las contrataciones y las desvinculaciones de inmigrantes en Brasil fueron iguales: {admissions} y {separations} (movimientos declarados en plazo; no incluye naturalizados).',
    compared: 'El saldo fue {comparison}.',
    both: '{monthBefore} y {yearBefore}',
    greater: '{share} mayor que el de {month}',
    smaller: '{share} menor que el de {month}',
    equal: 'igual al de {month}',
    more: 'mayor en {posts} que el de {month} ({value})',
    less: 'menor en {posts} que el de {month} ({value})',
    broken: 'No se compara con {month}: hay una ruptura de la serie entre los dos meses.',
  },
  cardsIssued: {
    whole:
      'De {from} a {to} se emitieron {cards} a inmigrantes en Brasil. Son documentos, no personas; la serie terminó en noviembre de 2019.',
    lastYear: 'En el último año completo, {year}, fueron {cards}.',
  },
  places: {
    stock:
      'El 31 de diciembre de {year}, {places} de los {all} municipios de Brasil tenían al menos una cifra publicada sobre inmigrantes en empleo formal.',
    flow: 'En {year}, {places} de los {all} municipios de Brasil tenían al menos una cifra publicada sobre movimientos de inmigrantes.',
    countries: 'Las cifras publicadas de {period} distinguen {countries}.',
    municipality: { one: 'municipio', other: 'municipios' },
    country: { one: 'país', other: 'países' },
  },
  changed: {
    balance:
      'En {month}, el saldo de puestos formales de los inmigrantes, de {balance}, fue {comparison}.',
    leader:
      'En {month}, el país de nacimiento con más contrataciones fue {country}: {admissions}, de un total de {total} ({share}).',
    growth:
      'Entre el 31 de diciembre de {previous} y el 31 de diciembre de {year}, el país de nacionalidad en que más crecieron los vínculos fue {country}: {difference} vínculos, hasta {total}.',
  },
  isNot: {
    stock:
      'el número de inmigrantes en el país, ni de personas que trabajaron en el año: es una fotografía de los vínculos al 31 de diciembre, por nacionalidad, no por nacimiento.',
    flow: 'el número de inmigrantes empleados: son entradas y salidas del empleo formal en el mes, por país de nacimiento, y una persona puede moverse varias veces.',
    cards:
      'el número de inmigrantes empleados ni en el país: una cartera emitida no prueba empleo, y una persona puede tener más de una.',
    places:
      'la lista de los municipios con inmigrantes: donde hay pocos, la confidencialidad no permite mostrarlos.',
    countries:
      'la lista de todas las nacionalidades: los grupos pequeños aparecen reunidos en "Otros" del continente.',
  },
};
