import { PORTARIA_PUBLISHED } from './inclusion.ts';
import { text } from '../text.ts';
import type { Text } from '../types.ts';

export type Duty = {
  readonly id: string;
  readonly who: 'INSS' | 'MTE' | 'INSS e MTE';
  readonly what: Text;
  readonly reference: string;
  /** Days after the publication, counted from the day after it. */
  readonly days: number;
  /** The date the text gives. */
  readonly literal: string;
  /** The next working day, where the literal date is a Saturday or Sunday (Lei 9.784/1999, art. 66 §1). */
  readonly rolled: string;
};

/** `days` after a day 'AAAA-MM-DD', in the civil calendar. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day, or the Monday after a Saturday or Sunday. Holidays are not known here. */
export function nextWorkingDay(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}

function duty(each: Omit<Duty, 'days' | 'literal' | 'rolled'>): Duty {
  const literal = addDays(PORTARIA_PUBLISHED, 60);
  return { ...each, days: 60, literal, rolled: nextWorkingDay(literal) };
}

const SIXTH = 'Portaria Conjunta 1.088/2025, Anexo I, Cláusula Sexta';

/** What had to be done within sixty days of the publication. The Portaria has no rule for Sundays: both dates are told. */
export const duties: readonly Duty[] = [
  duty({
    id: 'listagem_servidores',
    who: 'INSS e MTE',
    what: text(
      'Lista dos servidores de referência',
      'List of reference staff',
      'Lista del personal de referencia',
    ),
    reference: `${SIXTH}, I, a`,
  }),
  duty({
    id: 'capacitacao',
    who: 'INSS e MTE',
    what: text(
      'Divulgação e capacitação dos servidores',
      'Outreach and training of staff',
      'Difusión y capacitación del personal',
    ),
    reference: `${SIXTH}, I, b`,
  }),
  duty({
    id: 'tarefa_cadastro_sine',
    who: 'INSS',
    what: text(
      'Tarefa “Cadastro Sine” no sistema do INSS',
      '“Cadastro Sine” task in the INSS system',
      'Tarea “Cadastro Sine” en el sistema del INSS',
    ),
    reference: `${SIXTH}, II (INSS), a`,
  }),
  duty({
    id: 'acesso_sine',
    who: 'MTE',
    what: text(
      'Acesso dos servidores do INSS ao Sine',
      'Access of INSS staff to Sine',
      'Acceso del personal del INSS al Sine',
    ),
    reference: `${SIXTH}, II (MTE), a`,
  }),
  duty({
    id: 'vagas_art_93',
    who: 'MTE',
    what: text(
      'Primeiro compartilhamento das vagas do art. 93',
      'First sharing of art. 93 vacancies',
      'Primer intercambio de puestos del art. 93',
    ),
    reference: `${SIXTH}, II (MTE), b`,
  }),
];
