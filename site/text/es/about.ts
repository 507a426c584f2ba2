import type { Texts } from '../pt.ts';

export const about: Texts['about'] = {
  title: 'Acerca de Vínculo',
  lead: 'Vínculo es, al mismo tiempo, el lazo de empleo y el enlace entre registros. El proyecto hace las dos cosas: enlaza registros del trabajo formal y publica lo que dicen sobre los inmigrantes.',
  what: {
    title: 'Qué es',
    text: 'Una plataforma abierta de estadísticas sobre inmigrantes en el trabajo formal, hecha a partir de registros administrativos, según la metodología descrita en la Nota Técnica nº 4/2022 de la Coordinación General de Inmigración Laboral.',
  },
  notOfficial: {
    title: 'No es un sitio oficial',
    text: 'Vínculo es un proyecto independiente. No representa al gobierno brasileño, al Ministerio de Justicia y Seguridad Pública, al Ministerio de Trabajo y Empleo, a la Policía Federal, al IBGE, a la Universidad de Brasilia ni al OBMigra, y no usa sus marcas.',
  },
  who: {
    title: 'Quién hace qué',
    text: 'Los registros son producidos por organismos públicos, que deciden sobre ellos. En el sistema oficial, el IBGE responde por la recepción, el tratamiento, la crítica y la desidentificación de las bases, y el OBMigra, por el análisis y la difusión. Aquí las mismas etapas las realiza un programa de código abierto que cualquiera puede leer y repetir.',
  },
  legal: {
    title: 'Razón legal',
    text: 'Ley nº 13.445, de 24 de mayo de 2017 (Ley de Migración), art. 120, § 3 (traducción nuestra):',
    quote:
      'Con vistas a la formulación de políticas públicas, deberá producirse información cuantitativa y cualitativa, de forma sistemática, sobre los migrantes, con la creación de una base de datos.',
    link: 'Texto de la ley en Planalto (en portugués)',
  },
  notFor: {
    title: 'Para qué no sirve',
    text: 'No sirve para seguir trámites ni para medir la gestión de los organismos, que tienen informes y metodologías propias. Los sistemas de los propios organismos pueden mostrar cifras diferentes, porque no aplican las mismas reglas de confidencialidad.',
  },
  sensitive: {
    title: 'Datos personales y datos sensibles',
    text: 'Ningún registro individual identificado sale del área confidencial. Lo que se publica son recuentos que pasaron por la protección descrita en {link}. Los datos sensibles solo se tratan para estudios de organismos de investigación, con anonimización, y para políticas públicas, como prevé la ley brasileña de protección de datos.',
    link: 'Métodos',
  },
  privacy: {
    title: 'Aviso de privacidad',
    text: 'Este sitio no usa cookies, no cuenta visitas, no carga nada de otros servidores y no pide datos. La elección de tema queda solo en su navegador y puede borrarse en él.',
  },
  terms: {
    title: 'Términos de uso',
    text: 'Los datos pueden usarse libremente bajo CC BY 4.0, citando la fuente y la versión. Quien los usa debe respetar las notas: no sumar lo que no se suma, no comparar a través de una ruptura de la serie, no intentar identificar personas.',
  },
  periodically: 'Consulte periódicamente las {link}: los métodos y las fuentes cambian.',
  periodicallyLink: 'notas metodológicas',
};
