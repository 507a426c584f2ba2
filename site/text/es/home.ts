import type { Texts } from '../pt.ts';

export const home: Texts['home'] = {
  title: 'El trabajo formal de los inmigrantes en Brasil, en cifras',
  lead: 'Vínculo transforma los registros administrativos del trabajo en estadísticas públicas sobre los inmigrantes: cuántos tienen empleo formal, cuántos entran y cuántos salen de él, de dónde vienen y dónde trabajan.',
  leadSecond:
    'Cada cifra dice qué cuenta, de cuándo es y qué no se puede concluir de ella. Cada cifra abre la tabla de donde salió.',
  periodically: 'Consulte periódicamente las {link}.',
  periodicallyLink: 'notas metodológicas',
  questions: {
    title: 'Preguntas que los datos responden',
    vinculos: { one: 'vínculo', other: 'vínculos' },
    admissoes: { one: 'contratación', other: 'contrataciones' },
    postos: { one: 'puesto', other: 'puestos' },
    carteiras: { one: 'cartera', other: 'carteras' },
    vagas: { one: 'plaza', other: 'plazas' },
    answer: '{number} {unit}, {period}',
    leader: 'sobre todo {name}: {number} {unit}, {period}',
    largest: 'sobre todo {name}: {share}, {period}',
    pay: 'hombres {men}, mujeres {women}, {period}',
    rate: '{rate}, {period}',
    more: 'Otras preguntas',
  },
  headlines: {
    title: 'Cifras principales',
    stock: 'Vínculos activos',
    balance: 'Saldo del mes',
    cards: 'Carteras de trabajo emitidas',
    places: 'Municipios con inmigrantes en empleo formal',
    countries: 'Países de origen',
    series: 'Serie de {from} a {to}, de {first} a {last}.',
    isNot: 'No es',
  },
  map: {
    title: 'Dónde trabajan',
    legend: 'Qué contar',
    stock: '{measure} ({base}, existencias)',
    flow: '{measure} ({base}, flujo)',
    more: 'Mapas y municipios: {base}',
  },
  changed: {
    title: 'Qué cambió',
  },
  doors: {
    title: 'Por dónde empezar',
    journalist: {
      title: 'Para quien escribe',
      text: 'Una cifra correcta, la frase que la explica y lo que no es. Cada página de base empieza por ahí.',
      link: 'Empezar por la base {base}',
    },
    researcher: {
      title: 'Para quien investiga',
      text: 'Todas las celdas publicadas en Parquet, CSV y JSON-stat, con listas de códigos, sumas de verificación y licencia abierta.',
      link: 'Descargar los datos',
    },
    policymaker: {
      title: 'Para quien decide',
      text: 'Unidades de la Federación y municipios lado a lado, con lo que la confidencialidad permite mostrar y lo que no.',
      link: 'Ver las tablas por Unidad de la Federación',
    },
  },
  about: {
    title: 'Qué es, y qué no es',
    text: 'Vínculo enlaza registros de empleo formal, protege la identidad de las personas y publica solo estadísticas. No es un sitio oficial, no sirve para seguir trámites y no sustituye las publicaciones del OBMigra.',
    link: 'Acerca del proyecto',
    releaseTitle: 'De esta versión',
    bases: 'Bases con datos',
    period: 'Período',
    origin: 'Origen',
    version: 'Versión de los datos',
    received: 'Registros hasta',
    notApplicable: 'no se aplica',
  },
};
