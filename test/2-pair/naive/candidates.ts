import { nameInOrder } from './names.ts';
import { said, type Registro } from './registro.ts';

/** "Who is looked at": the records of the candidate set. */
export function candidates(all: readonly Registro[]): readonly Registro[] {
  const foreigners = all.filter(declaresForeign);
  const pis = new Set(said(foreigners.map((each) => each.pis)));
  const cpf = new Set(said(foreigners.map((each) => each.cpf)));
  const identities = new Set(said(foreigners.filter(({ base }) => base === 'RAIS').map(identity)));
  return all.filter(
    (each) =>
      declaresForeign(each) ||
      pis.has(each.pis ?? -1) ||
      cpf.has(each.cpf ?? -1) ||
      (isKeylessCaged(each) && identities.has(identity(each) ?? '')),
  );
}

function declaresForeign({ nacionalidade, naturalidade }: Registro): boolean {
  return [nacionalidade, naturalidade].some(
    (pais) => pais !== null && pais !== 'BRA' && pais !== 'XXX',
  );
}

const isKeylessCaged = ({ base, pis, cpf }: Registro) =>
  base === 'CAGED' && pis === null && cpf === null;

/** Name, birth date and sex; null when one of them is not said. */
function identity({ nome, nascimento, sexo }: Registro): string | null {
  const name = nameInOrder(nome);
  return name && nascimento && sexo ? `${name}|${nascimento}|${sexo}` : null;
}
