import { text } from '../text.ts';
import type { Indicator } from './indicator.ts';
import { BONDS, MOVEMENTS, POSTS, RULES, SHARE } from './units.ts';

/** SPEC 5.3, of the persons who fill posts and of their hirings and separations. */
export const personIndicators: readonly Indicator[] = [
  {
    id: 'pcd_empregados',
    label: text(
      'PcD e reabilitados empregados',
      'Persons with disability employed',
      'Personas con discapacidad empleadas',
    ),
    definition: text(
      'Vínculos ativos em 31 de dezembro de pessoas com deficiência e reabilitados que contam para a cota, em empresas de qualquer tamanho. Dois vínculos da mesma pessoa são dois.',
      'Bonds active on 31 December of persons with disability and rehabilitated persons that count for the quota, in companies of any size. Two bonds of a person are two.',
      'Vínculos activos al 31 de diciembre de personas con discapacidad y rehabilitadas que cuentan para la cuota, en empresas de cualquier tamaño. Dos vínculos de una persona son dos.',
    ),
    formula: 'Σ preenchidas',
    unit: BONDS,
    reference: RULES,
  },
  {
    id: 'parcela_em_obrigadas',
    label: text('Parcela em obrigadas', 'Share in obliged companies', 'Proporción en obligadas'),
    definition: text(
      'PcD e reabilitados em empresas obrigadas sobre os empregados em todas.',
      'Persons with disability in obliged companies over those employed in all.',
      'Personas con discapacidad en empresas obligadas sobre las empleadas en todas.',
    ),
    formula: 'pcd_em_obrigadas ÷ pcd_empregados',
    unit: SHARE,
    reference: RULES,
    rate: { part: 'pcd_em_obrigadas', whole: 'pcd_empregados' },
  },
  {
    id: 'vinculos',
    label: text('Empregados', 'Employees', 'Empleados'),
    definition: text(
      'Vínculos ativos em 31 de dezembro na base de cálculo da cota.',
      'Bonds active on 31 December in the base of the quota.',
      'Vínculos activos al 31 de diciembre en la base de la cuota.',
    ),
    formula: 'Σ base',
    unit: BONDS,
    reference: RULES,
  },
  {
    id: 'parcela_pcd',
    label: text('Parcela de PcD', 'Share with disability', 'Proporción con discapacidad'),
    definition: text(
      'PcD e reabilitados sobre os empregados do mesmo grupo.',
      'Persons with disability over the employees of the same group.',
      'Personas con discapacidad sobre los empleados del mismo grupo.',
    ),
    formula: 'pcd_empregados ÷ vinculos',
    unit: SHARE,
    reference: RULES,
    rate: { part: 'pcd_empregados', whole: 'vinculos' },
  },
  {
    id: 'deficiencia_desconhecida',
    label: text('Deficiência não informada', 'Disability not stated', 'Discapacidad no informada'),
    definition: text(
      'Vínculos da base cuja declaração não diz se há deficiência (código −1): não contam como vaga preenchida nem como pessoa sem deficiência.',
      'Bonds of the base whose declaration does not say whether there is a disability (code −1): they count neither as filled posts nor as persons without disability.',
      'Vínculos de la base cuya declaración no dice si hay discapacidad (código −1): no cuentan como puesto cubierto ni como persona sin discapacidad.',
    ),
    formula: 'Σ base [tipo_defic = −1]',
    unit: BONDS,
    reference: 'RAIS, leiaute de vínculos; Comunicado MTb 209/16',
  },
  {
    id: 'parcela_desconhecida',
    label: text('Parcela não informada', 'Share not stated', 'Proporción no informada'),
    definition: text(
      'Vínculos com deficiência não informada sobre a base.',
      'Bonds with disability not stated over the base.',
      'Vínculos con discapacidad no informada sobre la base.',
    ),
    formula: 'deficiencia_desconhecida ÷ vinculos',
    unit: SHARE,
    reference: 'RAIS, leiaute de vínculos',
    rate: { part: 'deficiencia_desconhecida', whole: 'vinculos' },
  },
  {
    id: 'preenchidas_possiveis',
    label: text(
      'Vagas preenchidas, no máximo',
      'Filled posts, at most',
      'Puestos cubiertos, a lo sumo',
    ),
    definition: text(
      'Vagas preenchidas se toda deficiência não informada fosse de uma pessoa com deficiência: até o limite da reserva de cada empresa.',
      'Filled posts if every bond with disability not stated were of a person with disability: up to the reserve of each company.',
      'Puestos cubiertos si toda discapacidad no informada fuera de una persona con discapacidad: hasta la reserva de cada empresa.',
    ),
    formula: 'Σ min(preenchidas + não informadas, reservadas)',
    unit: POSTS,
    reference: RULES,
  },
  {
    id: 'taxa_maxima',
    label: text('Taxa efetiva, no máximo', 'Effective rate, at most', 'Tasa efectiva, a lo sumo'),
    definition: text(
      'Vagas preenchidas, no máximo, sobre vagas reservadas. O intervalo entre a taxa efetiva e esta não é erro de amostra: é o que a deficiência não informada deixa em aberto.',
      'Filled posts, at most, over reserved posts. The interval between the effective rate and this one is not a sampling error: it is what disability not stated leaves open.',
      'Puestos cubiertos, a lo sumo, sobre puestos reservados. El intervalo entre la tasa efectiva y esta no es error de muestreo: es lo que la discapacidad no informada deja abierto.',
    ),
    formula: 'Σ min(preenchidas + não informadas, reservadas) ÷ Σ reservadas',
    unit: SHARE,
    reference: RULES,
    rate: { part: 'preenchidas_possiveis', whole: 'vagas_reservadas' },
  },
  {
    id: 'admissoes_pcd',
    label: text('Admissões de PcD', 'Hirings of persons with disability', 'Contrataciones de PcD'),
    definition: text(
      'Admissões de pessoas com deficiência e reabilitados declaradas ao CAGED, com os ajustes: no prazo mais fora do prazo menos exclusões. Inclui aprendizes e intermitentes.',
      'Hirings of persons with disability and rehabilitated persons declared to CAGED, adjusted: on time plus late less excluded. Apprentices and intermittent workers included.',
      'Contrataciones de personas con discapacidad y rehabilitadas declaradas al CAGED, ajustadas: en plazo más fuera de plazo menos exclusiones. Incluye aprendices e intermitentes.',
    ),
    formula: 'MOV + FOR − EXC',
    unit: MOVEMENTS,
    reference: 'Novo CAGED, Nota Técnica de 27/05/2020',
  },
  {
    id: 'desligamentos_pcd',
    label: text(
      'Desligamentos de PcD',
      'Separations of persons with disability',
      'Desvinculaciones de PcD',
    ),
    definition: text(
      'Desligamentos de pessoas com deficiência e reabilitados declarados ao CAGED, com os ajustes.',
      'Separations of persons with disability and rehabilitated persons declared to CAGED, adjusted.',
      'Desvinculaciones de personas con discapacidad y rehabilitadas declaradas al CAGED, ajustadas.',
    ),
    formula: 'MOV + FOR − EXC',
    unit: MOVEMENTS,
    reference: 'Novo CAGED, Nota Técnica de 27/05/2020',
  },
];
