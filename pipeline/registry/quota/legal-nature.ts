import { text } from '../text.ts';
import type { Text } from '../types.ts';

/**
 * Groups of natureza jurídica (Tabela de Natureza Jurídica, Concla/IBGE), by prefix of the four
 * digits; the longest matching prefix decides. `regime` says whether art. 93 binds the group:
 * companies, foundations and natural persons who employ are; the direct administration follows
 * another law and is told apart; international bodies are outside.
 */
export type LegalNatureGroup = {
  readonly code: string;
  readonly prefixes: readonly string[];
  readonly regime: 'empresas' | 'administracao_publica' | 'fora';
  readonly label: Text;
};

export const legalNatureGroups: readonly LegalNatureGroup[] = [
  {
    code: '1',
    prefixes: ['1'],
    regime: 'administracao_publica',
    label: text('Administração pública', 'Public administration', 'Administración pública'),
  },
  {
    code: '2P',
    prefixes: ['2011', '2038'],
    regime: 'empresas',
    label: text(
      'Empresas públicas e de economia mista',
      'State-owned and mixed-capital companies',
      'Empresas públicas y de economía mixta',
    ),
  },
  {
    code: '2',
    prefixes: ['2'],
    regime: 'empresas',
    label: text('Empresas privadas', 'Private companies', 'Empresas privadas'),
  },
  {
    code: '3',
    prefixes: ['3'],
    regime: 'empresas',
    label: text(
      'Entidades sem fins lucrativos',
      'Non-profit organisations',
      'Entidades sin fines de lucro',
    ),
  },
  {
    code: '4',
    prefixes: ['4'],
    regime: 'empresas',
    label: text('Pessoas físicas', 'Natural persons', 'Personas físicas'),
  },
  {
    code: '5',
    prefixes: ['5'],
    regime: 'fora',
    label: text('Organismos internacionais', 'International bodies', 'Organismos internacionales'),
  },
  {
    code: '9',
    prefixes: [''],
    regime: 'empresas',
    label: text('Não informada', 'Not stated', 'No informada'),
  },
];

/** The group of a four-digit code; a missing or unknown code is of the group "not stated". */
export function legalNatureOf(code: string | null): LegalNatureGroup {
  const found = byLongestPrefix.find(({ prefixes }) =>
    prefixes.some((prefix) => (code ?? '').startsWith(prefix)),
  );
  if (!found) throw new Error(`no group of natureza jurídica: ${code}`);
  return found;
}

/** Groups from the most to the least specific, as a SQL CASE needs them. */
export const byLongestPrefix: readonly LegalNatureGroup[] = [...legalNatureGroups].toSorted(
  (a, b) => longest(b) - longest(a),
);

function longest({ prefixes }: LegalNatureGroup): number {
  return Math.max(...prefixes.map((prefix) => prefix.length));
}
