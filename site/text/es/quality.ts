import type { Texts } from '../pt.ts';

export const quality: Texts['quality'] = {
  title: 'Calidad',
  lead: 'Quién es quién en la RAIS, el CAGED y la CTPS: qué se enlazó, con qué regla, con qué certeza, dónde hay sesgo y qué no se sabe.',
  sections: {
    passes: 'Qué se enlazó y con qué regla',
    accuracy: 'Cuánto acierta el enlace',
    groups: '¿Acierta igual para todos?',
    unlinked: 'Qué quedó sin enlazar, y dónde',
    identifiers: 'PIS y CPF tal como vinieron',
    reconciliation: '¿Cuadran el stock y el flujo?',
    definitions: 'Tres definiciones de inmigrante',
    reception: 'Recepción de esta versión',
    limits: 'Límites y cómo se midió',
  },
  headline: {
    whole:
      '{records} registros se atribuyeron a {people} personas: {linked} enlazados por una regla, {none} sin clave que permita enlazar (P0) y {ambiguous} ambiguos, dejados aparte (P9).',
    precision:
      'Frente a la verdad de los datos sintéticos: de cada 100 mil pares de registros que el enlace unió, {wrong} son de personas diferentes, y de cada 100 mil pares de la misma persona, {missed} quedaron separados.',
    unknown:
      'En estos datos no se conoce la verdad: lo que se mide es lo que quedó sin enlazar, lo que es ambiguo y si cuadran el stock y el flujo.',
    fewer: 'menos de 1',
    hidden: 'una parte omitida',
    sourcePaired:
      'Los datos de esta versión ya vinieron desidentificados: el enlace se hizo en el origen, por el OBMigra, y no puede medirse aquí. Esta página muestra solo la recepción de los archivos.',
  },
  facts: {
    records: 'registros',
    people: 'personas',
    precision: 'precisión de los pares',
    recall: 'exhaustividad de los pares',
    linked: 'de los registros enlazados',
    gap: 'diferencia entre stock y flujo en {year}',
    interval: 'IC 95 %: {low} a {high}',
  },
  synthetic:
    'Verdad sintética: las personas de estos datos fueron inventadas y por eso se sabe quién es quién. Los errores se plantaron según proporciones supuestas. Lo que se lee aquí vale para este generador, no para los registros reales.',
  base: 'Base',
  year: 'Año',
  total: 'Total',
  columns: { records: 'Registros', people: 'Personas' },
  people: 'personas',
  bonds: 'vínculos',
  unitRecords: 'registros',
  unitPercent: '%',
  others: 'Países con menos de mil registros',
  unknownPlace: 'No informada',
  unknownYear: 'Sin año',
  uf: 'Unidad de la Federación',
  country: 'País de nacimiento',
  sex: 'Sexo',
  table: 'Ver las cifras en una tabla',
  small:
    'x: celda con menos de {threshold} o que permitiría descubrir una de ellas por resta. Un guion es cero.',
  file: 'Todas las cifras de esta página, en JSON',
  passes: {
    text: 'El PIS enlaza; el CPF decide en caso de duda; el resto de la evidencia (fecha de nacimiento, nombre, sexo, país) decide cuando PIS y CPF señalan a personas diferentes. Las reglas se prueban en orden, de la más segura a la menos segura, y cada registro guarda la que lo enlazó.',
    caption: 'Reglas de enlace y participación de cada una en los registros, por base',
    rule: 'Regla',
    meaning: 'Cuándo se aplica',
    sure: 'Evidencia',
    rules: {
      P1: 'PIS y CPF concuerdan.',
      P2: 'El PIS es válido y falta el CPF.',
      P3: 'El CPF es válido y el PIS falta, es inválido o lo usan varias personas.',
      P4: 'PIS y CPF señalan a personas diferentes, y la evidencia decide con holgura.',
      P5: 'El PIS difiere en un dígito; nacimiento y sexo coinciden, y solo una persona sirve.',
      P6: 'Nombre, nacimiento, sexo y país coinciden, y solo una persona sirve.',
      P7: 'Modelo probabilístico (Fellegi-Sunter) con probabilidad del 99 % o más.',
      P8: 'Una persona decidió, en la cola de revisión.',
      P9: 'Ambiguo: ninguna evidencia decide; queda aparte, para no unir a personas diferentes.',
      P0: 'Sin clave utilizable y sin nadie que coincida: cuenta como una persona aparte.',
    },
    levels: {
      both: 'dos claves',
      one: 'una clave',
      weighed: 'evidencia sumada',
      model: 'probabilidad',
      person: 'revisión',
      none: 'sin enlace',
    },
    chart: 'Participación de las reglas en los registros, por base y año (%)',
    chartAlt:
      'Barras horizontales, una por base y año, divididas según las reglas. La tabla siguiente trae las mismas cifras.',
    chartText:
      'Desde 2021 el eSocial dejó de exigir el PIS: la parte enlazada solo por el CPF (P3) muestra cuánto depende de él la serie.',
    groups: {
      P1: 'P1 dos claves',
      P2: 'P2 solo PIS',
      P3: 'P3 solo CPF',
      weighed: 'P4 a P6 evidencia',
      model: 'P7 y P8 modelo y revisión',
      P9: 'P9 ambiguos',
      P0: 'P0 sin enlace',
      hidden: 'omitido',
    },
    tableCaption: 'Registros por base, año y regla de enlace',
  },
  accuracy: {
    text: 'Dos preguntas. Precisión: de lo que se unió, ¿cuánto es de verdad de la misma persona? Exhaustividad: de lo que es de la misma persona, ¿cuánto se unió? Por pares, cada par de registros cuenta una vez, y quien tiene muchos registros pesa más; por B-cubed, cada registro cuenta una vez.',
    denominator:
      'La verdad tiene {lines} líneas de {people} inmigrantes; {candidates} entraron en el enlace, y las demás cuentan como exhaustividad perdida. Unir a un inmigrante un registro de un brasileño cuenta como error de precisión.',
    caption:
      'Precisión y exhaustividad frente a la verdad sintética, por período de los registros (%)',
    period: 'Registros',
    pairPrecision: 'Precisión, pares',
    pairRecall: 'Exhaustividad, pares',
    bCubedPrecision: 'Precisión, B-cubed',
    bCubedRecall: 'Exhaustividad, B-cubed',
    interval: 'entre paréntesis, intervalo de confianza del 95 %',
    periods: {
      todos: 'Todos',
      antes: 'De archivos hasta 2020',
      depois: 'De archivos desde 2021',
      entre: 'Uno de cada lado',
    },
    noTruth:
      'Precisión y exhaustividad exigen saber quién es quién, y eso solo se sabe en datos sintéticos. En estos datos, los indicadores son los de las próximas secciones.',
  },
  groups: {
    text: 'Un enlace que pierde más personas de un país o de un sexo distorsiona las comparaciones entre ellos. La diferencia entre la mayor y la menor exhaustividad es de {country} puntos porcentuales entre países y de {sex} entre los sexos; el proyecto acepta hasta 0,5.',
    chart: 'Exhaustividad de los pares por país de nacimiento, con intervalo del 95 % (%)',
    chartAlt:
      'Un punto por país con mil personas o más, con su intervalo. La tabla siguiente trae las mismas cifras.',
    caption:
      'Exhaustividad y precisión por país de nacimiento y sexo, grupos de mil personas o más (%)',
    casesCaption: 'Exhaustividad y precisión por caso difícil plantado (%)',
    cases: {
      homonimo: 'Homónimos',
      homonimo_mesmo_nascimento: 'Homónimos nacidos el mismo día',
      gemeo: 'Gemelos',
      pis_de_familia: 'Familia con un solo PIS',
      pis_reutilizado: 'PIS reutilizado por otra persona',
      sete_vinculos: 'Siete vínculos o más',
      cpf_de_colega: 'CPF de un colega',
      nome_trocado: 'Nombre y apellido invertidos',
      nome_transliterado: 'Grafías diferentes del nombre',
      primeiro_de_janeiro: 'Nacidos el 1 de enero',
    },
    casesText:
      'Los casos difíciles se plantaron a propósito; una persona puede reunir más de uno. Donde la exhaustividad cae, la regla prefirió separar a unir mal.',
    group: 'Grupo',
    case: 'Caso',
  },
  unlinked: {
    text: 'Sin saber la verdad, se sabe quién quedó fuera. Una tasa mayor en un lugar, país o sexo es señal de sesgo: allí, personas contadas por separado pueden ser la misma. Donde hay pocos registros, la tasa también varía por azar.',
    chart: 'Registros sin enlace o ambiguos, por Unidad de la Federación (%)',
    chartAlt:
      'Un punto por Unidad de la Federación, de la mayor a la menor tasa. La tabla siguiente trae las mismas cifras.',
    ufCaption: 'Registros sin enlace (P0) y ambiguos (P9), por Unidad de la Federación',
    countryCaption: 'Registros sin enlace (P0) y ambiguos (P9), por país de nacimiento',
    sexCaption: 'Registros sin enlace (P0) y ambiguos (P9), por sexo',
    none: 'Sin enlace (P0)',
    ambiguous: 'Ambiguos (P9)',
    rate: 'P0 y P9 juntos',
    drawn:
      'Entran también los registros de brasileños que tienen un PIS o CPF en común con un registro de inmigrante: hay que mirarlos para no unirlos.',
  },
  identifiers: {
    text: 'La situación de cada identificador antes de cualquier enlace, como parte de los registros.',
    pisCaption: 'Registros por situación del PIS, base y año',
    cpfCaption: 'Registros por situación del CPF, base y año',
    status: {
      ok: 'Válido',
      compartilhado: 'En duda',
      multiplo: 'Con varios PIS',
      ausente: 'Ausente',
      marcador: 'Marcador',
      invalido: 'Inválido',
    },
    note: 'En duda: PIS válido que aparece con dos o más CPF, o con dos o más combinaciones de nacimiento, sexo y primer nombre, incluso por error de escritura. Con varios PIS: CPF que aparece con más de uno. Marcador: número repetido o de relleno. Inválido: dígito verificador o longitud incorrectos.',
  },
  reconciliation: {
    text: 'El stock de vínculos de un año debería ser el del año anterior más las contrataciones menos las desvinculaciones. Lo que sobra mide, sin verdad alguna, errores de enlace, de cobertura y de definición: la RAIS cuenta por nacionalidad, el CAGED por nacimiento.',
    caption: 'Stock y flujo de vínculos de inmigrantes, Brasil',
    before: 'Stock al inicio',
    admissions: 'Contrataciones',
    separations: 'Desvinculaciones',
    after: 'Stock al final',
    gap: 'Diferencia',
    gapShare: 'Diferencia, % del stock',
    none: 'Esta versión no tiene dos años seguidos de stock con doce meses de flujo entre ellos.',
    chart:
      'Diferencia entre stock y flujo, {year}, Unidades de la Federación con mil vínculos o más (% del stock)',
    chartAlt:
      'Un punto por Unidad de la Federación, a la derecha de cero cuando el stock supera lo que el flujo explica. La tabla siguiente trae las mismas cifras.',
    ufCaption: 'Diferencia entre stock y flujo por Unidad de la Federación, {year}',
    stock: 'Stock publicado',
    rounded:
      'La diferencia por Unidad de la Federación se redondea a múltiplos de {threshold}: los valores exactos revelarían, por resta, lo que las tablas omiten.',
    late: 'Al último año le faltan las declaraciones tardías, que llegan en hasta doce meses.',
    flow: {
      title: 'Sesgo del flujo frente a la verdad sintética',
      text: 'Movimientos de inmigrantes que el enlace encontró, comparados con los que ocurrieron, en los meses cuyas declaraciones tardías ya llegaron. El proyecto acepta hasta 0,5 % en cada Unidad de la Federación.',
      chart: 'Sesgo del flujo por Unidad de la Federación (%)',
      caption:
        'Movimientos de inmigrantes por Unidad de la Federación: en la verdad y en el enlace',
      truth: 'En la verdad',
      paired: 'En el enlace',
      bias: 'Sesgo (%)',
    },
  },
  definitions: {
    text: 'Nacer fuera y tener otra nacionalidad son cosas diferentes. Cada persona está en una sola columna; por nacimiento son las tres primeras, por nacionalidad todas menos "solo por nacimiento", y el total es de quien cumple una u otra.',
    caption: 'Personas con registro en la base, por definición de inmigrante y año',
    columns: {
      ambas: 'Nacimiento y nacionalidad',
      presumido: 'Nacionalidad; nacimiento presumido de ella',
      nascimento: 'Solo nacimiento',
      nacionalidade: 'Solo nacionalidad',
    },
    naturalised: 'Los naturalizados son brasileños: están en "solo nacimiento".',
    bondsText:
      'Quien tiene más de un vínculo el 31 de diciembre cuenta una vez entre las personas, por el vínculo principal, y tantas veces como vínculos tiene.',
    bondsCaption: 'Vínculos activos de inmigrantes el 31 de diciembre',
    principal: 'Principales (personas)',
    outros: 'Otros',
    bondsTotal: 'Vínculos',
  },
  limits: {
    items: [
      'Sin la verdad, una tasa baja de registros sin enlace no prueba que los enlaces sean correctos: solo dice que hubo una regla para ellos.',
      'La verdad sintética reproduce errores que alguien imaginó. Un error que nadie plantó no aparece.',
      'La regla P2 enlaza registros que solo tienen PIS; un PIS prestado, sin CPF que lo desmienta, une a dos personas.',
      'El CAGED antiguo no tiene país: un inmigrante que solo aparece en él, sin clave en común con otra base, no se encuentra.',
      'El período de un registro es el del archivo que lo trajo, y no el del movimiento.',
    ],
    interval:
      'Intervalos: los pares de una persona aciertan o yerran juntos; por eso la muestra es de personas y no de pares. La varianza es la de una razón de sumas por persona (Cochran, 1977); de ella sale el número de pruebas independientes que valen lo mismo, y de este el intervalo de Wilson, que no pasa de 0 ni de 100 % y no se cierra cuando no se vio ningún error.',
    protection:
      'Confidencialidad: no se publica ningún conteo de 1 a {below}, ni el que permitiría descubrirlo por resta en filas, columnas y totales; las tasas se calculan solo de conteos publicados.',
  },
};
