import { fileURLToPath } from 'node:url';
import { literal, type Parameters } from '../../engine/database.ts';
import type { Step } from '../../engine/step.ts';
import { calibrationFile, parcelaAtiva, vinculosNacionais } from './calibration.ts';
import { companyStrata } from './company-sampling.ts';
import { immigrantScale } from './population.ts';

/** Bonds of Brazilians active on 31 December, at the scale of the immigrants: what everyone's rates are made of. */
export function brazilianBonds(scale: number): number {
  return vinculosNacionais * parcelaAtiva * immigrantScale(scale);
}

/**
 * Weights of the Brazilians of the synthetic RAIS. The first companies are there whatever the scale, and a small
 * demonstration has posts of its own: a stratum therefore weighs what it stands for ÷ what there is of it,
 * which is immigrantScale ÷ its scale where it was drawn at its scale.
 */
export function everyoneSample(scale: number): {
  /** Makes `har_habitantes`. */
  readonly places: Step;
  /** `obrigada_de`, and what the larger and the smaller companies stand for. */
  readonly weights: Parameters;
} {
  const { from, share } = companyStrata(scale);
  const bonds = brazilianBonds(scale);
  const file = literal(fileURLToPath(calibrationFile('municipios')));
  return {
    places: {
      table: 'har_habitantes',
      stage: '3-harmonise',
      sql: {
        grain: 'one row per município, with its share of the inhabitants of its UF',
        select: `select m.uf, m.codigo7 as municipio,
  c.populacao / sum(c.populacao) over (partition by m.uf) as parcela
from read_csv(${file}, columns = {'municipio': 'varchar', 'populacao': 'integer'}) as c
join reg_municipio as m on m.codigo6 = c.municipio`,
      },
      reads: ['reg_municipio'],
    },
    weights: {
      obrigada_de: from,
      obrigadas: Math.round(bonds * share),
      menores: Math.round(bonds * (1 - share)),
    },
  };
}
