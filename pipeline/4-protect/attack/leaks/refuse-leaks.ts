import { DataError, listUpToTen } from '../../../engine/data-error.ts';
import { text } from '../../../registry/text.ts';
import { finding, type Finding } from '../finding.ts';
import type { LeakScan, Scanned } from './scan-folder.ts';
import { scanInTwo } from './scan-process.ts';

/** L1, beside the attacks: no identifier, pseudonym or path of the machine in any published byte. */
export function describeScan({ files, leaks }: LeakScan): Finding {
  const succeeded = leaks.reduce((sum, { times }) => sum + times, 0);
  const title = text('Varredura dos bytes', 'Scan of the bytes', 'Examen de los bytes');
  const found = finding('L1', title, [
    [text('arquivos', 'files', 'archivos'), { tried: files, succeeded }],
  ]);
  if (succeeded === 0) return found;
  const where = listUpToTen(leaks.map(({ file, kind, times }) => `${file}: ${kind} (${times})`));
  const { detail } = found;
  const all = {
    pt: `${detail.pt}: ${where}`,
    en: `${detail.en}: ${where}`,
    es: `${detail.es}: ${where}`,
  };
  return { ...found, detail: all };
}

/**
 * Throws the DataError `VazamentoNosBytes` when a folder holds a leak; for the built site, whose copies of
 * published files were scanned before.
 */
export async function refuseLeaks(folder: string, scanned?: Scanned): Promise<LeakScan> {
  const scan = await scanInTwo(folder, scanned);
  if (scan.leaks.length === 0) return scan;
  throw new DataError({
    name: 'VazamentoNosBytes',
    what: `${scan.leaks.length} vazamento(s) em arquivos que seriam publicados`,
    where: listUpToTen(scan.leaks.map(({ file, kind, times }) => `${file}: ${kind} (${times})`)),
    todo: 'apagar a pasta, corrigir o que escreveu esses arquivos e gerar de novo; o valor não é mostrado aqui',
  });
}
