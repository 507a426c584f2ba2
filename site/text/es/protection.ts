import type { Texts } from '../pt.ts';

export const protection: Texts['protection'] = {
  text: 'Cada registro recibe un solo lugar publicable: municipio, Unidad de la Federación, región o Brasil. Todas las tablas y archivos salen de esos registros protegidos; por eso suman entre sí, y ninguna tabla revela más que otra.',
  rules: [
    'Ninguna celda publicada tiene de 1 a {kMinusOne} personas: el mínimo es k = {k}.',
    'Un grupo con menos de {k} registros en un municipio sube a la Unidad de la Federación; de ahí a la región y a Brasil, hasta que nadie pueda ser localizado por diferencia.',
    'Un país con menos de {k} registros en el período pasa a "Otros" de su continente.',
    'Las celdas con remuneración o distribución sensible exigen al menos {ks} personas.',
    'En el municipio nunca se publica un cero cierto: la ausencia quiere decir "cero o menos de {k}".',
  ],
  cost: {
    text: 'Participación de los registros por nivel en que se publicaron. Quien consulta municipios ve menos que quien consulta Brasil.',
    caption: 'Registros por nivel geográfico publicado, por cubo (%)',
    cube: 'Cubo',
    municipio: 'Municipio',
    uf: 'Unidad de la Federación',
    regiao: 'Región',
    brasil: 'Brasil',
    generalisedCountry: 'País generalizado',
  },
  attacks: {
    text: 'Antes de publicar, un atacante que conoce el método y todos los archivos intenta descubrir lo protegido. Un solo acierto interrumpe la publicación.',
    caption: 'Ataques ejecutados sobre los archivos de esta versión',
    attack: 'Ataque',
    tried: 'Intentos',
    succeeded: 'Aciertos',
    missing: 'Esta versión no trae el informe de ataques.',
  },
  more: 'El método en detalle, lo que cuesta, los ataques de esta versión y cómo comprobarlo',
  municipalities:
    'En algunos casos, la Unidad de la Federación y el municipio fueron desidentificados. Las tablas por municipio no muestran esos registros, y la suma de los municipios puede ser menor que el total (Nota Técnica nº 4/2022, ítems 5.6 y 5.7).',
};
