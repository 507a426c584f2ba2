import type { Texts } from '../pt.ts';

export const accessibility: Texts['accessibility'] = {
  title: 'Accesibilidad',
  lead: 'El objetivo es que cualquier persona llegue a la misma cifra: con o sin visión, ratón, buena conexión o JavaScript. La referencia es la WCAG 2.2, nivel AA, y la norma brasileña ABNT NBR 17225.',
  features: {
    title: 'Lo que se hizo',
    items: [
      'Atajos al inicio de cada página llevan al contenido, al menú y al pie de página.',
      'La tabla principal de cada base está en el propio documento: se lee sin JavaScript.',
      'Cada mapa y gráfico tiene una tabla con las mismas cifras; nada se dice solo con color.',
      'Los signos convencionales (-, .., ..., x) tienen lectura completa para lectores de pantalla.',
      'Cuatro temas: automático, claro, oscuro y alto contraste. La elección queda en su navegador.',
      'Todo funciona con el teclado, el foco es siempre visible y los objetivos tienen al menos 24 píxeles.',
      'El movimiento se reduce cuando su sistema lo pide.',
      'Las páginas pueden ampliarse al 400 % e imprimirse con las notas y la fuente.',
    ],
  },
  keys: {
    title: 'Teclas de acceso',
    text: 'Con la tecla de acceso de su navegador (Alt, Alt + Shift o Control + Option): 1 va al contenido, 2 al menú, 3 a la búsqueda y 4 al pie de página. En las tablas, Tab lleva al primer x, las flechas a los otros, Enter dice por qué se omitió y Esc vuelve.',
  },
  limits: {
    title: 'Lo que aún falta',
    items: [
      'Estas páginas no tienen traducción a la lengua de señas brasileña (Libras).',
      'La tabla de municipios es larga; use los filtros para acortarla.',
    ],
  },
};
