import { text } from '../text.ts';
import type { Indicator } from './indicator.ts';
import { ART_93, BONDS, COMPANIES, POSTS, RULES, SHARE } from './units.ts';

/** SPEC 5.3, of companies. `base`, `filled` and `reserved` are of one company, nationwide. */
export const companyIndicators: readonly Indicator[] = [
  {
    id: 'empresas_obrigadas',
    label: text('Empresas obrigadas', 'Obliged companies', 'Empresas obligadas'),
    definition: text(
      'Empresas (raiz do CNPJ, todos os estabelecimentos do país) com 100 empregados ou mais na base de cálculo em 31 de dezembro.',
      'Companies (CNPJ root, all establishments of the country) with 100 employees or more in the base of calculation on 31 December.',
      'Empresas (raíz del CNPJ, todos los establecimientos del país) con 100 empleados o más en la base de cálculo al 31 de diciembre.',
    ),
    formula: 'Σ [base ≥ 100]',
    unit: COMPANIES,
    reference: ART_93,
  },
  {
    id: 'empresas_cumprem',
    label: text('Empresas que cumprem a cota', 'Companies that comply', 'Empresas que cumplen'),
    definition: text(
      'Empresas obrigadas com tantas vagas preenchidas quantas a lei reserva, ou mais.',
      'Obliged companies with as many filled posts as the law reserves, or more.',
      'Empresas obligadas con tantos puestos cubiertos como reserva la ley, o más.',
    ),
    formula: 'Σ [base ≥ 100 e preenchidas ≥ reservadas]',
    unit: COMPANIES,
    reference: ART_93,
  },
  {
    id: 'parcela_cumprem',
    label: text('Parcela que cumpre', 'Share that complies', 'Proporción que cumple'),
    definition: text(
      'Empresas que cumprem a cota sobre empresas obrigadas.',
      'Complying companies over obliged companies.',
      'Empresas que cumplen sobre empresas obligadas.',
    ),
    formula: 'empresas_cumprem ÷ empresas_obrigadas',
    unit: SHARE,
    reference: ART_93,
    rate: { part: 'empresas_cumprem', whole: 'empresas_obrigadas' },
  },
  {
    id: 'vagas_reservadas',
    label: text('Vagas reservadas', 'Reserved posts', 'Puestos reservados'),
    definition: text(
      'Vagas que a lei reserva: 2, 3, 4 ou 5 % de toda a base da empresa, com a fração contada como mais uma vaga. A base exclui aprendizes, aposentados por incapacidade permanente e estatutários.',
      'Posts the law reserves: 2, 3, 4 or 5 % of the whole base of the company, a fraction counting as one more post. The base leaves out apprentices, those retired for permanent incapacity and statutory staff.',
      'Puestos que reserva la ley: 2, 3, 4 o 5 % de toda la base de la empresa; la fracción cuenta como un puesto más. La base excluye aprendices, jubilados por incapacidad permanente y funcionarios estatutarios.',
    ),
    formula: 'Σ ⌈base × alíquota(base)⌉',
    unit: POSTS,
    reference: RULES,
  },
  {
    id: 'vagas_preenchidas',
    label: text(
      'Vagas preenchidas (efetivas)',
      'Filled posts (effective)',
      'Puestos cubiertos (efectivos)',
    ),
    definition: text(
      'Pessoas com deficiência e reabilitados até o limite da reserva de cada empresa: o excedente de uma não cobre o déficit de outra. Aprendizes e intermitentes não contam.',
      'Persons with disability and rehabilitated persons up to the reserve of each company: a surplus of one does not cover the deficit of another. Apprentices and intermittent workers do not count.',
      'Personas con discapacidad y rehabilitadas hasta la reserva de cada empresa: el excedente de una no cubre el déficit de otra. Aprendices e intermitentes no cuentan.',
    ),
    formula: 'Σ min(preenchidas, reservadas)',
    unit: POSTS,
    reference: RULES,
  },
  {
    id: 'pcd_em_obrigadas',
    label: text(
      'PcD e reabilitados em empresas obrigadas',
      'Persons with disability in obliged companies',
      'Personas con discapacidad en empresas obligadas',
    ),
    definition: text(
      'Vínculos de pessoas com deficiência e reabilitados que contam para a cota, nas empresas obrigadas, excedentes incluídos.',
      'Bonds of persons with disability and rehabilitated persons that count for the quota, in obliged companies, surpluses included.',
      'Vínculos de personas con discapacidad y rehabilitadas que cuentan para la cuota, en empresas obligadas, excedentes incluidos.',
    ),
    formula: 'Σ preenchidas [base ≥ 100]',
    unit: BONDS,
    reference: RULES,
  },
  {
    id: 'deficit',
    label: text('Déficit', 'Deficit', 'Déficit'),
    definition: text(
      'Vagas que faltam para que cada empresa obrigada cumpra a sua reserva.',
      'Posts missing for each obliged company to meet its own reserve.',
      'Puestos que faltan para que cada empresa obligada cumpla su reserva.',
    ),
    formula: 'Σ max(0, reservadas − preenchidas)',
    unit: POSTS,
    reference: ART_93,
  },
  {
    id: 'taxa_preenchimento',
    label: text(
      'Taxa de preenchimento efetiva',
      'Effective fill rate',
      'Tasa de cobertura efectiva',
    ),
    definition: text(
      'Vagas preenchidas (efetivas) sobre vagas reservadas.',
      'Filled posts (effective) over reserved posts.',
      'Puestos cubiertos (efectivos) sobre puestos reservados.',
    ),
    formula: 'Σ min(preenchidas, reservadas) ÷ Σ reservadas',
    unit: SHARE,
    reference: ART_93,
    rate: { part: 'vagas_preenchidas', whole: 'vagas_reservadas' },
  },
  {
    id: 'taxa_bruta',
    label: text('Taxa bruta', 'Gross rate', 'Tasa bruta'),
    definition: text(
      'PcD e reabilitados em empresas obrigadas sobre vagas reservadas. Esconde déficits atrás de excedentes: não é a taxa de preenchimento.',
      'Persons with disability in obliged companies over reserved posts. Hides deficits behind surpluses: it is not the fill rate.',
      'Personas con discapacidad en empresas obligadas sobre puestos reservados. Oculta déficits tras excedentes: no es la tasa de cobertura.',
    ),
    formula: 'Σ preenchidas [base ≥ 100] ÷ Σ reservadas',
    unit: SHARE,
    reference: ART_93,
    rate: { part: 'pcd_em_obrigadas', whole: 'vagas_reservadas' },
  },
];
