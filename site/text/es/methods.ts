import type { Texts } from '../pt.ts';

export const methods: Texts['methods'] = {
  title: 'Métodos',
  lead: 'Cómo un registro administrativo se convierte en una cifra publicada: el camino, las reglas, lo que se pierde y lo que sigue abierto.',
  sections: {
    flow: 'El camino en seis etapas',
    reception: 'Recepción de esta versión',
    pairing: 'Enlace de registros',
    vintages: 'Dos series para el mismo mes',
    protection: 'Confidencialidad',
    breaks: 'Rupturas de la serie',
    signs: 'Signos y números',
    decisions: 'Decisiones y cuestiones abiertas',
    absent: 'Bases sin datos en esta versión',
    bases: 'Notas metodológicas por base',
  },
  flow: {
    text: 'Las etapas y los nombres son los de la Nota Técnica nº 4/2022/CGIL, ítem 3.1, y del ítem 5.6 para la desidentificación.',
    stages: {
      reception: {
        name: 'Recepción de las bases de datos',
        text: 'Cada archivo se identifica, se suma (SHA-256) y se lee con la codificación y el separador detectados en él, nunca supuestos. Un encabezado desconocido interrumpe la carga.',
      },
      cleaning: {
        name: 'Tratamiento y limpieza',
        text: 'Las columnas reciben tipo, se reconocen las ausencias de cada año, PIS y CPF se comprueban por sus dígitos verificadores. Una línea ilegible va a cuarentena, con el motivo.',
      },
      critique: {
        name: 'Crítica y consistencia',
        text: 'Los códigos se comparan con las listas del año; los totales, con el período anterior. Un error interrumpe la carga y nombra hasta diez códigos.',
      },
      pairing: {
        name: 'Enlace y armonización',
        text: 'Los registros de la misma persona en CTPS, RAIS y CAGED se enlazan; después, las tres bases hablan los mismos códigos.',
      },
      tabulation: {
        name: 'Desidentificación y tabulación',
        text: 'Cada registro recibe el lugar más fino que se puede publicar; todas las tablas salen de esos registros protegidos y son atacadas antes de la publicación.',
      },
      limits: {
        name: 'Análisis de límites y potencialidades',
        text: 'Notas, rupturas, calidad del enlace y resultados de los ataques acompañan a las cifras.',
      },
    },
  },
  reception: {
    text: 'Toda línea leída se acepta o va a cuarentena: las dos partes suman siempre el total.',
    caption: 'Líneas leídas, aceptadas y en cuarentena, por fuente, en esta versión',
    source: 'Fuente',
    files: 'Archivos',
    read: 'Líneas leídas',
    staged: 'Aceptadas',
    quarantined: 'En cuarentena',
    total: 'Total',
    rounded:
      'En las publicaciones mensuales encadenadas cada recuento se da al múltiplo de {step} más próximo, para que la diferencia entre dos de ellas no cuente un registro tardío.',
    calibration:
      'Comprobación de los datos sintéticos con los totales publicados, antes de la protección: {cells} celdas, mayor diferencia de {deviation}.',
  },
  pairing: {
    text: 'La clave es el PIS del trabajador; el CPF decide los casos de duda. La Nota Técnica no define "duda": las reglas en uso son una propuesta de este proyecto. Cada registro guarda la regla que lo enlazó.',
    principal:
      'Vínculo principal: de cada persona, el vínculo activo el 31 de diciembre con mayor remuneración en diciembre; en caso de empate, más horas, más tiempo de empleo. El stock publicado cuenta solo el vínculo principal.',
    precedence:
      'Cuando las bases no concuerdan en el país de nacimiento, vale la CTPS y después el CAGED desde 2020; para la nacionalidad, el año más reciente de la RAIS y después la CTPS.',
    link: 'Las reglas, cuánto enlaza cada una y cuánto acierta están en la página Calidad',
  },
  vintages: {
    text: 'Un movimiento puede declararse después del plazo (FOR) o excluirse (EXC). La serie sin ajuste cuenta lo declarado en plazo (MOV); la serie ajustada suma las declaraciones tardías y resta las exclusiones, hasta doce meses después.',
    example:
      'Ejemplo: para {month}, la serie sin ajuste tiene un saldo de {unadjusted}; la ajustada, de {adjusted}. La diferencia, de {difference}, son declaraciones tardías y exclusiones.',
    equal: 'En esta versión, las dos series coinciden en todos los meses.',
    single: 'Esta versión tiene solo una de las dos series.',
    link: 'Las dos series, mes a mes',
  },
  breaks: {
    text: 'No se calcula ninguna variación a través de una ruptura, y las líneas de los gráficos se interrumpen en ella.',
    caption: 'Rupturas de la serie de las bases de esta versión',
    base: 'Base',
    between: 'Entre',
    reason: 'Motivo',
    source: 'Origen de la nota',
    none: 'Ninguna base de esta versión tiene ruptura declarada.',
  },
  signs: {
    text: 'Convenciones de las Normas de presentación tabular del IBGE (3.ª edición, 1993). El guion es un número: cero.',
    rounding:
      'Los recuentos de inmigrantes no se redondean; los vínculos de todas las nacionalidades, divisor de las tasas, se redondean a la decena, y la tasa, a un decimal. Los porcentajes se redondean una sola vez, a partir del valor completo, la mitad hacia arriba; la suma de las partes puede diferir del total.',
  },
  decisions: {
    text: 'Donde las fuentes callan o se contradicen, el proyecto decide una vez, dice lo que decidió y deja la decisión como parámetro.',
    caption: 'Decisiones vigentes',
    question: 'Cuestión',
    decision: 'Decisión vigente',
    items: {
      principal: {
        question: '"Un trabajador por vínculo": ¿se cuentan personas o vínculos?',
        decision: 'Un vínculo principal por persona en el stock de la RAIS.',
      },
      doubt: {
        question: '¿Qué es "duda" en el enlace?',
        decision: 'Las reglas P0 a P9 de la página Calidad.',
      },
      movement: {
        question: '¿Cuáles son los tipos de movimiento del CAGED?',
        decision: 'Contratación y desvinculación; el saldo es la diferencia.',
      },
      windows: {
        question: '¿Hasta cuándo una declaración tardía ajusta un mes?',
        decision: 'Hasta doce meses después; las posteriores quedan fuera de las dos series.',
      },
      naturalised: {
        question: '¿Los brasileños naturalizados son inmigrantes?',
        decision:
          'Quedan en los datos como categoría propia; las frases sobre movimientos no los incluyen y lo dicen.',
      },
      suppression: {
        question: '¿Cómo decide el OBMigra qué omitir?',
        decision:
          'El método oficial no está publicado; aquí vale el método descrito en Confidencialidad.',
      },
      zeros: {
        question: '¿Puede publicarse un cero municipal?',
        decision:
          'No: en el municipio, la ausencia de cifra quiere decir "cero o menos que el mínimo", y nunca se afirma un cero cierto.',
      },
      nationality: {
        question: '¿Nacimiento o nacionalidad?',
        decision:
          'Cada base mantiene la suya: la RAIS, nacionalidad; el CAGED y la CTPS, nacimiento. No se convierten una en otra.',
      },
    },
    open: 'Abierto: {items}',
    openItems: [
      'los límites de las listas de nacionalidad de la RAIS antes de 2018, cuando se distinguen pocos países',
      'la cobertura de las CTPS emitidas en São Paulo, incompleta en el origen',
      'la caída del PIS como clave desde 2021, cuando el eSocial pasa a usar solo el CPF',
    ],
  },
  absent: {
    text: 'Estas bases forman parte del sistema descrito en la Nota Técnica, pero esta versión no tiene datos de ellas. Una base sin archivos queda ausente: nada se inventa.',
    none: 'Todas las bases tienen datos en esta versión.',
  },
};
