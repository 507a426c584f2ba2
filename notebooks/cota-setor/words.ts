import type { Facts } from '../notebook.ts';
import type { Say } from '../say.ts';
import type { taxaPorAno } from './anos.ts';
import type { cotaPorSetor } from './setores.ts';

const grouped = {
  pt: 'Demais seções, agrupadas para sigilo',
  en: 'Other sections, grouped for confidentiality',
  es: 'Demás secciones, agrupadas por confidencialidad',
};
const reserved = { pt: 'Vagas reservadas', en: 'Reserved posts', es: 'Puestos reservados' };
const filled = { pt: 'Preenchidas', en: 'Filled', es: 'Cubiertos' };
const missing = { pt: 'Faltam', en: 'Missing', es: 'Faltan' };
const companies = { pt: 'Empresas obrigadas', en: 'Obliged companies', es: 'Empresas obligadas' };
const rate = { pt: 'Taxa', en: 'Rate', es: 'Tasa' };

export const tellSectors = (
  { ano, setores, reservadas, preenchidas, deficit }: Facts<typeof cotaPorSetor>,
  say: Say,
) => {
  const { text, integer, percent, label } = say;
  const name = (secao: string) => (secao === 'X' ? text(grouped) : label('secao', secao));
  const named = setores.filter(({ secao }) => secao !== 'X');
  const worst = named.toSorted((a, b) => a.taxa - b.taxa)[0];
  const ofWorst = worst
    ? text({
        pt: ` Das seções mostradas, a de menor taxa é ${name(worst.secao).toLowerCase()}: ${percent(worst.taxa)}, com ${percent(worst.dasVagas)} das vagas reservadas e ${percent(worst.doDeficit)} das que faltam.`,
        en: ` Of the sections shown, the lowest rate is that of ${name(worst.secao).toLowerCase()}: ${percent(worst.taxa)}, with ${percent(worst.dasVagas)} of the reserved posts and ${percent(worst.doDeficit)} of the missing ones.`,
        es: ` De las secciones mostradas, la de menor tasa es ${name(worst.secao).toLowerCase()}: ${percent(worst.taxa)}, con ${percent(worst.dasVagas)} de los puestos reservados y ${percent(worst.doDeficit)} de los que faltan.`,
      })
    : '';
  const said = text({
    pt: `Em ${ano}, ${integer(preenchidas)} das ${integer(reservadas)} vagas reservadas estavam preenchidas (${percent(preenchidas / reservadas)}); faltavam ${integer(deficit)}.`,
    en: `In ${ano}, ${integer(preenchidas)} of the ${integer(reservadas)} reserved posts were filled (${percent(preenchidas / reservadas)}); ${integer(deficit)} were missing.`,
    es: `En ${ano}, ${integer(preenchidas)} de los ${integer(reservadas)} puestos reservados estaban cubiertos (${percent(preenchidas / reservadas)}); faltaban ${integer(deficit)}.`,
  });
  return {
    heading: text({ pt: 'Vagas por seção', en: 'Posts by section', es: 'Puestos por sección' }),
    paragraphs: [
      said + ofWorst,
      text({
        pt: 'Vaga preenchida é a ocupada por pessoa com deficiência ou reabilitada, até o limite da cota da empresa: o que uma empresa tem a mais não cobre o que falta em outra. Seções em que uma empresa poderia ser reconhecida aparecem juntas.',
        en: 'A filled post is one held by a person with a disability or rehabilitated, up to the quota of the company: what one company has in excess does not cover what another lacks. Sections in which a company could be recognised appear together.',
        es: 'Un puesto cubierto es el ocupado por una persona con discapacidad o rehabilitada, hasta el límite de la cuota de la empresa: lo que una empresa tiene de más no cubre lo que falta en otra. Las secciones en las que se podría reconocer a una empresa aparecen juntas.',
      }),
    ],
    figure: {
      title: text({
        pt: `Vagas reservadas e preenchidas da cota do art. 93, por seção da CNAE – Brasil – 31/12/${ano}`,
        en: `Reserved and filled posts of the quota of art. 93, by CNAE section – Brazil – 31 December ${ano}`,
        es: `Puestos reservados y cubiertos de la cuota del art. 93, por sección de la CNAE – Brasil – 31/12/${ano}`,
      }),
      said,
      words: {
        vagas: text({ pt: 'vagas', en: 'posts', es: 'puestos' }),
        secoes: Object.fromEntries(setores.map(({ secao }) => [secao, name(secao)])),
      },
      legend: [
        { color: 'var(--seq-6)', label: text(filled) },
        { color: 'var(--seq-2)', label: text(missing) },
      ],
    },
    table: {
      columns: [
        text({ pt: 'Seção', en: 'Section', es: 'Sección' }),
        text(companies),
        text(reserved),
        text(filled),
        text(missing),
        text(rate),
        text({ pt: '% das que faltam', en: '% of the missing', es: '% de los que faltan' }),
      ],
      rows: setores.map((each) => [
        name(each.secao),
        integer(each.empresas),
        integer(each.reservadas),
        integer(each.preenchidas),
        integer(each.deficit),
        percent(each.taxa),
        percent(each.doDeficit),
      ]),
    },
  };
};

export const tellYears = ({ anos }: Facts<typeof taxaPorAno>, say: Say) => {
  const { text, integer, percent } = say;
  const after = anos.filter(({ trecho }) => trecho === anos.at(-1)?.trecho);
  const [first, last] = [after[0], after.at(-1)];
  const [from, to] = [anos[0]?.ano, anos.at(-1)?.ano];
  const said = text({
    pt: `De ${percent(first?.taxa ?? 0)} em ${first?.ano} a ${percent(last?.taxa ?? 0)} em ${last?.ano}, com ${integer(last?.empresas ?? 0)} empresas obrigadas no último ano.`,
    en: `From ${percent(first?.taxa ?? 0)} in ${first?.ano} to ${percent(last?.taxa ?? 0)} in ${last?.ano}, with ${integer(last?.empresas ?? 0)} obliged companies in the last year.`,
    es: `De ${percent(first?.taxa ?? 0)} en ${first?.ano} a ${percent(last?.taxa ?? 0)} en ${last?.ano}, con ${integer(last?.empresas ?? 0)} empresas obligadas en el último año.`,
  });
  return {
    heading: text({ pt: 'A taxa no tempo', en: 'The rate over time', es: 'La tasa en el tiempo' }),
    paragraphs: [
      text({
        pt: 'A taxa de um ano é a soma das preenchidas sobre a soma das reservadas: a média das taxas das seções daria peso igual a seções de tamanhos muito diferentes. A RAIS tem uma quebra entre 2018 e 2019, que a série não atravessa.',
        en: 'The rate of a year is the sum of filled over the sum of reserved: the mean of the rates of the sections would give equal weight to sections of very different sizes. RAIS has a break between 2018 and 2019, which the series does not cross.',
        es: 'La tasa de un año es la suma de los cubiertos sobre la suma de los reservados: la media de las tasas de las secciones daría el mismo peso a secciones de tamaños muy diferentes. La RAIS tiene una ruptura entre 2018 y 2019, que la serie no cruza.',
      }),
    ],
    figure: {
      title: text({
        pt: `Vagas preenchidas da cota do art. 93, em % das reservadas – Brasil – ${from}–${to}`,
        en: `Filled posts of the quota of art. 93, in % of those reserved – Brazil – ${from}–${to}`,
        es: `Puestos cubiertos de la cuota del art. 93, en % de los reservados – Brasil – ${from}–${to}`,
      }),
      said,
      words: {
        taxa: text({ pt: '% preenchida', en: '% filled', es: '% cubierto' }),
        quebra: text({ pt: 'quebra', en: 'break', es: 'ruptura' }),
      },
    },
    table: {
      columns: [
        text({ pt: 'Ano', en: 'Year', es: 'Año' }),
        text(companies),
        text(reserved),
        text(filled),
        text(missing),
        text(rate),
      ],
      rows: anos.map((each) => [
        String(each.ano),
        integer(each.empresas),
        integer(each.reservadas),
        integer(each.preenchidas),
        integer(each.deficit),
        percent(each.taxa),
      ]),
    },
  };
};
