import type { Texts } from '../pt.ts';

export const secrecy: Texts['secrecy'] = {
  title: 'Confidencialidad',
  lead: 'Una cifra pública no puede señalar a una persona. Aquí está lo que se protege, cómo, cuánto cuesta, cómo se atacó esta versión antes de publicarla y cómo comprobarlo.',
  headline:
    'En esta versión, {town} de los registros de la base {base} muestran el municipio y {state} muestran al menos la Unidad de la Federación.',
  smallest:
    'El menor recuento publicado es {cell}; el menor residuo «no divulgado» es {residual}. El límite es {k}.',
  noResidual: 'El menor recuento publicado es {cell}. El límite es {k}.',
  legend: {
    text: 'x: omitido para que nadie sea identificado; en el municipio quiere decir cero o menos de {k}.',
    link: 'Por qué hay x y qué se puede preguntar en su lugar',
  },
  sections: {
    why: 'Lo que se protege',
    method: 'Cómo sube un registro',
    thresholds: 'Los límites',
    cost: 'Cuánto cuesta',
    attacks: 'Los ataques de esta versión',
    check: 'Compruébelo usted',
  },
  why: {
    duty: 'En las ciudades pequeñas hay pocos inmigrantes, y a veces uno solo de un país. Una cifra como 1 le diría a un vecino, a un empleador o a quien busca a alguien que esa persona está allí. La Nota Técnica nº 4/2022 (puntos 5.6 a 5.8) manda retirar la Unidad de la Federación o el municipio de esos registros.',
    subtraction:
      'Ocultar solo la celda pequeña no basta: con el total y las otras celdas, una resta la devuelve. Por eso aquí no se ocultan celdas. Cada registro recibe un solo lugar publicable, y todas las tablas, mapas y archivos salen de esos registros. Suman entre sí, y ninguno revela más que otro.',
    attacker:
      'Se supone un atacante que conoce este método, los límites, el programa y todos los archivos ya publicados, y que sabe de antemano que una persona está en los datos.',
  },
  picture: {
    caption:
      'Ejemplo inventado, con k = {k}: registros de un país, un sexo y un período. Cada punto es un registro; lleno, se queda en este nivel; hueco, sube.',
    stays: 'se queda',
    climbs: 'sube',
    town: 'Municipio',
    townText: 'A tiene {a} y se queda. B, C y D tienen menos de {k} y suben.',
    state: 'Unidad de la Federación',
    stateText:
      '{b} + {c} + {d} = {sum}, en tres municipios: se quedan como «municipio no divulgado». No se sabe de cuál vinieron.',
    region: 'Región',
    regionText:
      'Otra Unidad de la Federación tenía solo {few}: suben y se unen a lo que quedó de las vecinas.',
    brazil: 'Brasil',
    brazilText: 'Lo que aún podría ubicarse cuenta solo en el total de Brasil, que es exacto.',
  },
  rules: {
    title: 'Las reglas, en orden',
    country: {
      name: 'Primero los países raros.',
      text: 'Un país con menos de {k} registros en Brasil, por sexo y período, pasa a «Otros» de su continente; si aún son menos de {k}, a «Otros – no especificado».',
    },
    town: {
      name: 'Municipio.',
      text: 'Un grupo con menos de {k} registros en un municipio sube a la Unidad de la Federación.',
    },
    place: {
      name: 'Unidad de la Federación, luego región, luego Brasil.',
      text: 'Lo que subió solo se queda si son {k} o más, si pueden haber venido de tres municipios o más y si no son tantos que revelen dónde están. Si no, el menor municipio publicado los acompaña, o suben un nivel más.',
    },
    repeat: {
      name: 'Hasta que nada esté mal.',
      text: 'Las reglas se repiten; lo que subió no baja.',
    },
    zero: {
      name: 'Sin ceros ciertos en el municipio.',
      text: 'La ausencia quiere decir cero o menos de {k}. Decir «nadie» también es decir algo sobre alguien.',
    },
    vintage: {
      name: 'Lo ya publicado solo cambia de k en k.',
      text: 'Los registros declarados después esperan hasta sumar {k} o más en un lugar ya publicado; las exclusiones esperan la consolidación anual. Un lugar nunca se hace más fino de una versión a otra.',
    },
    balance: {
      name: 'Saldo solo con las dos partes.',
      text: 'El saldo aparece donde aparecen contrataciones y desvinculaciones.',
    },
    category: {
      name: 'Una característica, todas las categorías.',
      text: 'En las tablas por edad, escolaridad, sector y otras, un grupo muestra todas sus categorías o ninguna. Si una tiene menos de {k} registros, el grupo pasa a la categoría amplia, luego a un lugar o país más amplio, o a “no divulgado”.',
    },
    total: {
      name: 'Total del municipio.',
      text: 'Solo se publica cuando es 10 o más y cuando lo que le falta en las celdas publicadas oculta {k} registros o más.',
    },
    everyone: {
      name: 'Vínculos de todos, para las tasas.',
      text: 'Todos los vínculos de un lugar, de brasileños e inmigrantes, salen redondeados a la decena, una sola vez por año, y no salen por debajo de cien ni donde, menos los inmigrantes publicados, dejarían a los ocultos menos lugar del que les dejan las tablas.',
    },
    pay: {
      name: 'Remuneración.',
      text: 'La media y la mediana de un grupo exigen {ks} personas con remuneración, sin que una tenga la mitad o dos tengan tres cuartos de lo que todas ganan.',
    },
  },
  thresholds: {
    k: 'k es el menor recuento que se publica. En esta versión, k = {k} (perfil «{profile}»).',
    ks: 'ks vale para celdas con remuneración o distribución sensible, como color o raza y discapacidad. En esta versión, ks = {ks}.',
    caption: 'Parámetros vigentes y en qué se apoyan',
    parameter: 'Parámetro',
    value: 'Valor',
    reference: 'Referencia',
    names: {
      k: 'k: menor recuento publicado',
      ks: 'ks: menor recuento con dato sensible',
      c: 'c: municipios de los que puede venir un residuo',
      dominancia_1: 'Dominancia del mayor valor (%)',
      dominancia_2: 'Dominancia de los dos mayores valores (%)',
      p: 'Regla p% (%)',
      todos: 'Menor recuento publicado de vínculos de todos (redondeado a la decena)',
      total_municipal: 'Menor total de municipio publicado',
    },
  },
  cost: {
    map: 'Registros que conservan el municipio, por Unidad de la Federación – {base} – {period}',
    mapText:
      'De cada 100 registros publicados dentro de la Unidad de la Federación, cuántos muestran el municipio. Lo que subió a la región o a Brasil no entra en la cuenta: 100 puede ser de un lugar donde se publica poco, no de uno donde nada se perdió.',
    federal:
      'El Distrito Federal tiene un solo municipio: lo que sube de él va directo a la región.',
    legend: 'Registros con municipio (%)',
    twin: 'Ver la tabla por Unidad de la Federación',
    withTown: 'Con municipio (%)',
    twinCaption: 'Registros que conservan el municipio, por Unidad de la Federación y base',
    place: 'Unidad de la Federación',
    curve: 'Riesgo y utilidad: qué cambia con k',
    curveText:
      'Las mismas reglas sobre las existencias más recientes, con tres valores de k. Cuanto mayor k, menos dice un recuento sobre alguien, y menos registros muestran el municipio.',
    curveCaption: 'Registros por nivel publicado, según k (%)',
    curveMissing:
      'Esta versión no trae la curva para otros valores de k. Para el k vigente, vale la tabla de arriba.',
    atLeastState: 'al menos la Unidad de la Federación',
    town: 'municipio',
    profiles: 'Cuánto cuesta cada perfil',
    profilesText:
      'El perfil «padrao» usa k = 5, el límite más usual de los institutos de estadística. El perfil «obmigra» usa k = 10, medido en los archivos públicos del OBMigra.',
    profile: 'Perfil',
    inForce: 'vigente',
    rules: 'Lo que cada regla hizo subir',
    rulesCaption: 'Grupos y registros que subieron, por regla y nivel de destino',
    attributesCaption:
      'Registros que no pudieron mostrar la característica en su propio lugar, según el nivel en que la muestran',
    attribute: 'Característica',
    levels: {
      pais: 'País',
      uf: 'Unidad de la Federación',
      regiao: 'Región',
      brasil: 'Brasil',
      continente: 'Continente',
      sem_pais: 'Sin país',
      sem_sexo: 'Sin sexo',
      nao_divulgado: 'No divulgado',
    },
    words: {
      regra: 'Regla',
      limiar: 'por debajo del límite',
      localizacao: 'pocos municipios posibles',
      absorvido: 'acompañó a otro grupo',
      soma: 'suma por debajo del límite',
      continente: 'país raro, va al continente',
      nao_especificado: 'país raro, va a no especificado',
      idade: 'Edad',
      escolaridade: 'Escolaridad',
      secao: 'Sector de actividad',
      ocupacao: 'Ocupación',
      renda: 'Tramo de remuneración',
      raca: 'Raza o color',
      deficiencia: 'Discapacidad',
      salario: 'Remuneración',
    },
    rule: 'Regla',
    level: 'Sube a',
    groups: 'Grupos',
    records: 'Registros',
    waiting: {
      caption:
        'Registros que esperan una versión futura, porque publicarlos ya cambiaría un conteo en menos de k',
      base: 'Base',
      records: 'Declarados después',
      exclusions: 'Excluidos',
      series: 'Series (mes y movimiento)',
    },
  },
  attacks: {
    detail: 'Lo que se intentó, en detalle',
    none: 'Ninguna de las {tried} pruebas tuvo éxito.',
    some: '{succeeded} de {tried} pruebas tuvieron éxito.',
  },
  check: {
    text: 'Descargue un archivo y rehaga la cuenta. La consulta de abajo, en DuckDB, devuelve para cada Unidad de la Federación y para Brasil los registros, la parte que muestra el municipio, el menor recuento y el menor residuo. La fila de Brasil debe dar {town}% y {cell}.',
    file: 'Descargar {file}',
    residual:
      'Un municipio terminado en 99999 es un residuo: registros cuyo municipio no se divulga. R1 a R5 son regiones; BR, Brasil.',
    sdcMicro:
      'En el archivo temático de la RAIS cada fila es una persona. Las personas con las mismas claves deben ser {k} o más. La primera cuenta usa solo R; la segunda, la función freqCalc de sdcMicro, en la que fk es la frecuencia de las claves de cada fila. Las dos deben dar el mismo mínimo. Sin na.strings, R tomaría por ausentes los códigos NA.',
    tauArgus:
      'En τ-ARGUS, guarde del CSV solo las columnas año, municipio, país, sexo y recuento, sin encabezado y separadas por punto y coma, y declárelas en ese orden en el archivo de metadatos, con <SEPARATOR> ";". Ábralo como tabla ya hecha: las cuatro primeras son explicativas, el municipio con <HIERLEVELS> 2 5; el recuento es la respuesta y la frecuencia. Con la regla FREQ({k}, 30), ninguna celda debe salir como insegura.',
    code: 'El programa que ataca cada versión lee solo los archivos públicos. Su resultado está en attacks.json.',
    report: 'Descargar attacks.json',
    none: 'Esta versión no tiene existencias con municipio; la consulta no se aplica.',
  },
};
