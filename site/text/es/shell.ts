import type { Texts } from '../pt.ts';

export const shell: Texts['shell'] = {
  name: 'Vínculo',
  languageName: 'Español',
  skip: {
    content: 'Ir al contenido',
    menu: 'Ir al menú',
    footer: 'Ir al pie de página',
  },
  menu: 'Menú principal',
  languages: 'Idioma',
  theme: {
    label: 'Tema',
    auto: 'Automático',
    light: 'Claro',
    dark: 'Oscuro',
    contrast: 'Alto contraste',
  },
  nav: {
    home: 'Inicio',
    methods: 'Métodos',
    secrecy: 'Confidencialidad',
    quality: 'Calidad',
    data: 'Datos',
    about: 'Acerca de',
    accessibility: 'Accesibilidad',
  },
  synthetic: {
    title: 'Datos sintéticos de demostración',
    detail: 'Ninguna cifra de estas páginas es real. No citar.',
  },
  notOfficial: 'Este no es un sitio oficial.',
  footer: {
    title: 'Acerca de estos datos',
    notOfficial:
      'No es un sitio oficial del gobierno brasileño, del OBMigra ni de los organismos que producen los registros.',
    periodically: 'Consulte periódicamente las notas metodológicas.',
    licence: 'Datos bajo licencia {licence}; código bajo licencia MIT.',
    version: 'Versión de los datos {data}; versión del código {code}.',
    received: 'Registros recibidos hasta el {date}.',
    origin: 'Origen de cada base',
    privacy: 'Sin cookies, sin rastreadores, sin solicitudes a otros servidores.',
    pages: 'Páginas',
  },
  origin: {
    synthetic: 'datos sintéticos de demostración',
    public: 'microdatos públicos desidentificados',
    identified: 'registros identificados, protegidos antes de la publicación',
  },
  source: 'Fuente',
  seeTable: 'Ver la tabla',
  signs: {
    title: 'Signos convencionales',
    sign: 'Signo',
    meaning: 'Significado',
  },
  notFound: {
    title: 'Página no encontrada',
    text: 'La dirección no corresponde a ninguna página de esta versión. Una base sin datos en esta versión no tiene página.',
    back: 'Volver al inicio',
  },
};
