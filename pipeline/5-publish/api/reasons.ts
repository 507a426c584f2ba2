import { text } from '../../registry/text.ts';
import type { ChangeReason, VersionManifest } from '../../registry/api-files.ts';
import type { CatalogCube } from '../../registry/public-files.ts';
import type { Text } from '../../registry/types.ts';

/** Every reason a figure may change for, in words. */
export const REASONS: Readonly<Record<ChangeReason, Text>> = {
  periodo_novo: text('Período novo', 'New period', 'Período nuevo'),
  periodo_retirado: text('Período retirado', 'Period withdrawn', 'Período retirado'),
  declaracoes_tardias: text(
    'Declarações fora do prazo e exclusões recebidas depois (até 12 meses)',
    'Late declarations and exclusions received afterwards (up to 12 months)',
    'Declaraciones fuera de plazo y exclusiones recibidas después (hasta 12 meses)',
  ),
  dados_recebidos: text(
    'Arquivos de origem recebidos de novo, ou outros',
    'Source files received again, or others',
    'Archivos de origen recibidos de nuevo, u otros',
  ),
  parametros: text(
    'Parâmetros da publicação mudaram',
    'Parameters of the publication changed',
    'Cambiaron los parámetros de la publicación',
  ),
  metodo: text(
    'Mesmos dados e parâmetros, método ou programa corrigido',
    'Same data and parameters, method or program corrected',
    'Mismos datos y parámetros, método o programa corregido',
  ),
  sigilo: text(
    'O total nacional é o mesmo: mudou só o lugar ou o país em que a proteção permite mostrar',
    'The national total is the same: only the place or country that protection allows to show changed',
    'El total nacional es el mismo: cambió solo el lugar o país que la protección permite mostrar',
  ),
};

const LATE_MONTHS = 12;

const monthNumber = (period: string): number => {
  const [year = '0', month = '12'] = period.split('-');
  return 12 * Number(year) + Number(month);
};

export type Compared = {
  readonly cube: CatalogCube;
  readonly previous: VersionManifest;
  readonly now: Pick<VersionManifest, 'dataVersion' | 'parameters'>;
  /** Last period of the cube in the previous version. */
  readonly lastBefore: string;
};

/** Why the figures of a period that both versions have are not the same. */
export function reasonOf(
  { cube, previous, now, lastBefore }: Compared,
  period: string,
  sameTotals: boolean,
): ChangeReason {
  if (JSON.stringify(previous.parameters) !== JSON.stringify(now.parameters)) return 'parametros';
  if (previous.dataVersion === now.dataVersion) return 'metodo';
  if (sameTotals) return 'sigilo';
  const late =
    cube.vintage === 'ajustado' && monthNumber(lastBefore) - monthNumber(period) <= LATE_MONTHS;
  return late ? 'declaracoes_tardias' : 'dados_recebidos';
}
