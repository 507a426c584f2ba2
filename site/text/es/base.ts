import type { Texts } from '../pt.ts';

export const base: Texts['base'] = {
  figure: 'Cifra principal',
  index: 'En esta página',
  sections: {
    table: 'Tabla',
    maps: 'Mapas',
    series: 'Las dos series',
    notes: 'Notas',
    method: 'Nota metodológica',
    files: 'Archivos',
  },
  period: 'Brasil – {period}',
  series: {
    title: 'Las dos series: sin ajuste y ajustada',
    text: 'La serie sin ajuste cuenta solo lo declarado en plazo. La serie ajustada suma las declaraciones fuera de plazo y resta las exclusiones hechas hasta doce meses después (MOV + FOR − EXC; hasta 2019, en plazo más ajustes). Son dos medidas del mismo mes: ninguna sustituye a la otra, y las dos se publican.',
    caption: 'Saldo de movimientos de inmigrantes, sin naturalizados, por mes y serie',
    month: 'Mes',
    unadjusted: 'Sin ajuste',
    adjusted: 'Ajustada',
    difference: 'Diferencia',
    unit: 'puestos',
    year: 'Año {year}',
  },
  notes: {
    none: 'Ninguna nota además de la nota metodológica.',
    always: 'Siempre',
    from: 'Desde {from}',
    until: 'Hasta {to}',
    between: 'De {from} a {to}',
    breakAt: 'Ruptura de la serie entre {before} y {after}',
    dimension: 'En consultas por {dimension}',
  },
  method: {
    text: 'Texto de la Nota Técnica nº 4/2022/CGIL, sección {section}; traducción de este proyecto, no oficial.',
    descricao: 'Descripción',
    potencialidades: 'Potencialidades',
    limitacoes: 'Limitaciones',
    variaveis: 'Variables',
    observacao: 'Observación',
    controller: 'Controlador de los datos',
    paired:
      'Los datos de esta base salen de la base enlazada CTPS–RAIS–CAGED; la observación que la define está en la {link}.',
    pairedLink: 'nota metodológica del CAGED',
    unit: 'Qué es una unidad',
  },
  files: {
    text: 'Las celdas publicadas de esta base, en todos los formatos. Todos los formatos tienen las mismas cifras.',
    all: 'Todos los archivos y listas de códigos',
  },
  vintage: {
    sem_ajuste: 'sin ajuste',
    ajustado: 'ajustada',
    unica: 'serie única',
  },
  origin: 'Origen: {origin}.',
};
