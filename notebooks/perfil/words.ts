import type { Facts } from '../notebook.ts';
import type { Say } from '../say.ts';
import type { estoqueDosDois } from './estoque.ts';
import type { composicaoPorIdade } from './idade.ts';
import type { parcelasPorSetor } from './setores.ts';

const others = { pt: 'Demais imigrantes', en: 'Other immigrants', es: 'Demás inmigrantes' };
const countryIn = (say: Say) => ({
  HTI: say.label('pais', 'HTI'),
  VEN: say.label('pais', 'VEN'),
  outros: say.text(others),
});
const bonds = { pt: 'vínculos', en: 'bonds', es: 'vínculos' };
const percentAxis = { pt: '% do grupo', en: '% of the group', es: '% del grupo' };

export const tellStock = ({ anos }: Facts<typeof estoqueDosDois>, say: Say) => {
  const { text, integer } = say;
  const names = countryIn(say);
  const at = (year: number | undefined, country: string) =>
    anos.find(({ ano, pais }) => ano === year && pais === country)?.vinculos;
  const years = [...new Set(anos.map(({ ano }) => ano))];
  const last = years.at(-1);
  const [haiti, venezuela] = [at(last, 'HTI'), at(last, 'VEN')];
  const shown = (value: number | undefined) => (value === undefined ? 'x' : integer(value));
  const passed = years.find((year) => (at(year, 'VEN') ?? 0) > (at(year, 'HTI') ?? 0));
  const ahead =
    passed === undefined
      ? ''
      : text({
          pt: ` O primeiro ano em que há mais vínculos de venezuelanos que de haitianos é ${passed}.`,
          en: ` The first year with more bonds of Venezuelans than of Haitians is ${passed}.`,
          es: ` El primer año con más vínculos de venezolanos que de haitianos es ${passed}.`,
        });
  const said = text({
    pt: `Em 31/12/${last}: ${shown(venezuela)} vínculos de venezuelanos e ${shown(haiti)} de haitianos.`,
    en: `On 31 December ${last}: ${shown(venezuela)} bonds of Venezuelans and ${shown(haiti)} of Haitians.`,
    es: `Al 31/12/${last}: ${shown(venezuela)} vínculos de venezolanos y ${shown(haiti)} de haitianos.`,
  });
  return {
    heading: text({
      pt: 'Dois estoques, duas histórias',
      en: 'Two stocks, two histories',
      es: 'Dos existencias, dos historias',
    }),
    paragraphs: [
      said + ahead,
      text({
        pt: 'Nacionalidade declarada pelo empregador, não país de nascimento. Um ano sem linha é um ano sem célula publicada daquela nacionalidade: pode ser zero, ou um grupo pequeno que conta sob outro código.',
        en: 'Nationality as the employer declares it, not country of birth. A year without a row is a year without a published cell of that nationality: it may be zero, or a small group that counts under another code.',
        es: 'Nacionalidad declarada por el empleador, no país de nacimiento. Un año sin fila es un año sin celda publicada de esa nacionalidad: puede ser cero, o un grupo pequeño que cuenta bajo otro código.',
      }),
    ],
    figure: {
      title: text({
        pt: `Vínculos formais ativos de haitianos e venezuelanos em 31/12 – Brasil – ${years[0]}–${last}`,
        en: `Active formal bonds of Haitians and Venezuelans on 31 December – Brazil – ${years[0]}–${last}`,
        es: `Vínculos formales activos de haitianos y venezolanos al 31/12 – Brasil – ${years[0]}–${last}`,
      }),
      said,
      words: {
        vinculos: text(bonds),
        quebra: text({ pt: 'quebra', en: 'break', es: 'ruptura' }),
      },
      legend: [
        { color: 'var(--cat-1)', label: names.HTI },
        { color: 'var(--cat-2)', label: names.VEN },
      ],
    },
    table: {
      columns: [text({ pt: 'Ano', en: 'Year', es: 'Año' }), names.HTI, names.VEN],
      rows: years.map((year) => [String(year), shown(at(year, 'HTI')), shown(at(year, 'VEN'))]),
    },
  };
};

export const tellAges = ({ ano, parcelas, grupos }: Facts<typeof composicaoPorIdade>, say: Say) => {
  const { text, integer, percent, label } = say;
  const names: Readonly<Record<string, string>> = countryIn(say);
  const women = grupos.map(
    ({ grupo, mulheres, conhecidos }) => `${names[grupo]} ${percent(mulheres / conhecidos)}`,
  );
  const hidden = grupos.map(
    ({ grupo, conhecidos, total }) => `${names[grupo]} ${percent(1 - conhecidos / total)}`,
  );
  const said = text({
    pt: `Mulheres entre os vínculos: ${say.list(women)}.`,
    en: `Women among the bonds: ${say.list(women)}.`,
    es: `Mujeres entre los vínculos: ${say.list(women)}.`,
  });
  const bands = ['1', '2', '3'];
  const sexes = ['1', '2'];
  return {
    heading: text({ pt: 'Sexo e idade', en: 'Sex and age', es: 'Sexo y edad' }),
    paragraphs: [
      said,
      text({
        pt: `As parcelas são entre os vínculos com sexo e idade mostrados. Ficam fora, por sigilo ou por não informados: ${say.list(hidden)}.`,
        en: `Shares are among the bonds with sex and age shown. Left out, withheld or not informed: ${say.list(hidden)}.`,
        es: `Las proporciones son entre los vínculos con sexo y edad mostrados. Quedan fuera, por confidencialidad o no informados: ${say.list(hidden)}.`,
      }),
    ],
    figure: {
      title: text({
        pt: `Vínculos por sexo e faixa etária, em % de cada grupo – Brasil – 31/12/${ano}`,
        en: `Bonds by sex and age band, in % of each group – Brazil – 31 December ${ano}`,
        es: `Vínculos por sexo y grupo de edad, en % de cada grupo – Brasil – 31/12/${ano}`,
      }),
      said,
      words: {
        parcela: text(percentAxis),
        grupos: names,
        sexos: Object.fromEntries(sexes.map((code) => [code, label('sexo', code)])),
        faixas: Object.fromEntries(bands.map((code) => [code, label('faixa_etaria_3', code)])),
      },
      legend: [
        { color: 'var(--seq-5)', label: label('sexo', '1') },
        { color: 'var(--cat-4)', label: label('sexo', '2') },
      ],
    },
    table: {
      columns: [
        text({ pt: 'Grupo', en: 'Group', es: 'Grupo' }),
        text({ pt: 'Sexo', en: 'Sex', es: 'Sexo' }),
        text({ pt: 'Idade', en: 'Age', es: 'Edad' }),
        text({ pt: 'Vínculos', en: 'Bonds', es: 'Vínculos' }),
        text(percentAxis),
      ],
      rows: parcelas.map((each) => [
        names[each.grupo] ?? each.grupo,
        label('sexo', each.sexo),
        label('faixa_etaria_3', each.faixa),
        integer(each.vinculos),
        percent(each.parcela),
      ]),
    },
  };
};

export const tellSectors = (
  { ano, parcelas, semSetor }: Facts<typeof parcelasPorSetor>,
  say: Say,
) => {
  const { text, integer, percent, label } = say;
  const names: Readonly<Record<string, string>> = countryIn(say);
  const groups = ['HTI', 'VEN', 'outros'].filter((grupo) => grupo in semSetor);
  const tops = groups.flatMap((grupo) => {
    const [top] = parcelas
      .filter((each) => each.grupo === grupo)
      .toSorted((a, b) => b.parcela - a.parcela);
    return top
      ? [`${names[grupo]}: ${label('setor', top.setor).toLowerCase()}, ${percent(top.parcela)}`]
      : [];
  });
  const hidden = groups.map((grupo) => `${names[grupo]} ${percent(semSetor[grupo] ?? 0)}`);
  const said = text({
    pt: `Setor com mais vínculos. ${tops.join('; ')}.`,
    en: `Sector with most bonds. ${tops.join('; ')}.`,
    es: `Sector con más vínculos. ${tops.join('; ')}.`,
  });
  return {
    heading: text({
      pt: 'Onde trabalham: setores',
      en: 'Where they work: sectors',
      es: 'Dónde trabajan: sectores',
    }),
    paragraphs: [
      said,
      text({
        pt: `Parcelas entre os vínculos com setor mostrado; sem setor: ${say.list(hidden)}. O que falta não falta ao acaso: são grupos pequenos.`,
        en: `Shares among bonds with a sector shown; without one: ${say.list(hidden)}. What is missing is not missing at random: these are small groups.`,
        es: `Proporciones entre vínculos con sector mostrado; sin sector: ${say.list(hidden)}. Lo que falta no falta al azar: son grupos pequeños.`,
      }),
    ],
    figure: {
      title: text({
        pt: `Vínculos por grande setor de atividade, em % de cada grupo – Brasil – 31/12/${ano}`,
        en: `Bonds by broad sector of activity, in % of each group – Brazil – 31 December ${ano}`,
        es: `Vínculos por gran sector de actividad, en % de cada grupo – Brasil – 31/12/${ano}`,
      }),
      said,
      words: {
        parcela: text(percentAxis),
        grupos: Object.fromEntries(groups.map((grupo) => [grupo, names[grupo] ?? grupo])),
        setores: Object.fromEntries(
          ['1', '2', '3', '4', '5'].map((code) => [code, label('setor', code)]),
        ),
      },
      legend: groups.map((grupo, at) => ({
        color: `var(--cat-${at + 1})`,
        label: names[grupo] ?? grupo,
      })),
    },
    table: {
      columns: [
        text({ pt: 'Grupo', en: 'Group', es: 'Grupo' }),
        text({ pt: 'Setor', en: 'Sector', es: 'Sector' }),
        text({ pt: 'Vínculos', en: 'Bonds', es: 'Vínculos' }),
        text(percentAxis),
      ],
      rows: parcelas.map((each) => [
        names[each.grupo] ?? each.grupo,
        label('setor', each.setor),
        integer(each.vinculos),
        percent(each.parcela),
      ]),
    },
  };
};
