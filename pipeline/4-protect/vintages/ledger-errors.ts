import { DataError } from '../../engine/data-error.ts';

/** What an operator is told when a vintage cannot be made on top of the ledgers there are. */
export const otherTerms = (release: string, names: readonly string[], ledger: string) =>
  new DataError({
    name: 'SafraDeOutrosTermos',
    what: `a safra ${release}, sobre a qual esta seria feita, tem outro valor de: ${names.join(', ')}`,
    where: ledger,
    todo: 'repita as opções da safra anterior, ou dê outra pasta em --ledger para começar outra série',
  });

export const lostLedger = (published: string) =>
  new DataError({
    name: 'LivroDeSafraAusente',
    what: `a safra ${published} está publicada, mas o livro dela não é o de que esta parte`,
    where: '--out e --ledger',
    todo: `refaça a safra ${published} com --release ${published}, ou restaure o livro dela de uma cópia`,
  });

export const tooOld = (release: string, newest: string) =>
  new DataError({
    name: 'SafraAnterior',
    what: `já existe uma safra mais nova que ${release}: ${newest}`,
    where: '--release',
    todo: `dê ${newest} para refazer a última, ou um mês posterior`,
  });

export const tooSoon = (release: string, consolidated: string) =>
  new DataError({
    name: 'ConsolidacaoAntesDeUmAno',
    what: `a última consolidação é de ${consolidated}, menos de doze meses antes de ${release}`,
    where: '--consolidate',
    todo: 'publique sem --consolidate; a consolidação é anual',
  });

export const damaged = (folder: string, file: string) =>
  new DataError({
    name: 'LivroDeSafrasDanificado',
    what: `o livro da safra anterior está incompleto ou alterado: ${file}`,
    where: folder,
    todo: 'restaure a pasta de uma cópia; sem ela, o que já foi publicado pode ser descoberto por diferença',
  });
