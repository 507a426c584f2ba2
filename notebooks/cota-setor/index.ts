import { section, type Notebook } from '../notebook.ts';
import { desenharTaxaPorAno, taxaPorAno } from './anos.ts';
import { cotaPorSetor, desenharSetoresDaCota } from './setores.ts';
import { tellSectors, tellYears } from './words.ts';

export const cotaSetor: Notebook = {
  id: 'cota-setor',
  title: {
    pt: 'A cota para pessoas com deficiência, por setor',
    en: 'The disability quota, by sector',
    es: 'La cuota para personas con discapacidad, por sector',
  },
  question: {
    pt: 'Em que setores faltam as vagas que a lei reserva, e quanto pesa cada um no que falta?',
    en: 'In which sectors are the posts reserved by law missing, and how much does each weigh in what is missing?',
    es: '¿En qué sectores faltan los puestos que la ley reserva, y cuánto pesa cada uno en lo que falta?',
  },
  method: [
    {
      pt: 'Lei 8.213/1991, art. 93: empresas com 100 empregados ou mais, contados em todos os estabelecimentos, reservam de 2 % a 5 % das vagas. As tabelas da cota já contam por empresa; aqui elas são somadas por seção e por ano.',
      en: 'Law 8.213/1991, art. 93: companies with 100 employees or more, counted over all establishments, reserve 2% to 5% of their posts. The tables of the quota already count by company; here they are added by section and by year.',
      es: 'Ley 8.213/1991, art. 93: las empresas con 100 empleados o más, contados en todos los establecimientos, reservan de 2 % a 5 % de los puestos. Las tablas de la cuota ya cuentan por empresa; aquí se suman por sección y por año.',
    },
  ],
  data: ['quota/empresas_secao'],
  sections: [
    section({
      id: 'setores',
      queries: ['setores'],
      code: ['setores.ts'],
      analyse: cotaPorSetor,
      draw: desenharSetoresDaCota,
      tell: tellSectors,
    }),
    section({
      id: 'anos',
      queries: ['anos'],
      code: ['../quebra.ts', 'anos.ts'],
      analyse: taxaPorAno,
      draw: desenharTaxaPorAno,
      tell: tellYears,
    }),
  ],
  caveats: [
    {
      pt: 'A unidade é a empresa, não o estabelecimento, e só uma RAIS identificada permite contá-la. O MTE pede cautela com a declaração de deficiência.',
      en: 'The unit is the company, not the establishment, and only an identified RAIS allows counting it. The Ministry asks for caution with the declaration of disability.',
      es: 'La unidad es la empresa, no el establecimiento, y solo una RAIS identificada permite contarla. El Ministerio pide cautela con la declaración de discapacidad.',
    },
    {
      pt: 'A parte agrupada muda de composição de um ano a outro, conforme o que se pode mostrar: compare seções mostradas, não o grupo.',
      en: 'The grouped part changes its composition from one year to the next, with what may be shown: compare sections shown, not the group.',
      es: 'La parte agrupada cambia de composición de un año a otro, según lo que se puede mostrar: compare secciones mostradas, no el grupo.',
    },
    {
      pt: 'Na demonstração há poucas empresas grandes: uma só move a taxa de uma seção.',
      en: 'In the demonstration there are few large companies: a single one moves the rate of a section.',
      es: 'En la demostración hay pocas empresas grandes: una sola mueve la tasa de una sección.',
    },
  ],
  next: [
    {
      pt: 'Use `empresas_secao_faixa` para separar o efeito do setor do efeito do tamanho da empresa.',
      en: 'Use `empresas_secao_faixa` to tell the effect of the sector from that of company size.',
      es: 'Use `empresas_secao_faixa` para separar el efecto del sector del efecto del tamaño de la empresa.',
    },
    {
      pt: 'Compare a taxa limitada à cota com a taxa bruta (`pcd_em_obrigadas` sobre reservadas): a diferença é o excesso de algumas empresas.',
      en: 'Compare the rate limited to the quota with the gross one (`pcd_em_obrigadas` over reserved): the difference is the excess of some companies.',
      es: 'Compare la tasa limitada a la cuota con la bruta (`pcd_em_obrigadas` sobre reservados): la diferencia es el exceso de algunas empresas.',
    },
  ],
};
