import { DataError, listUpToTen } from '../../engine/data-error.ts';
import type { ApiColumn, ApiDataset } from '../../registry/api-files.ts';
import type {
  SharedField,
  SharingRegister,
  SourceLayout,
} from '../../registry/documentation-files.ts';
import { sharingLevels } from '../../registry/sharing/legal-bases.ts';
import { sharingOfField } from '../../registry/sharing/source-fields.ts';
import { OPEN } from '../../registry/variables/sharing.ts';
import { variables } from '../../registry/variables/index.ts';

type Sharing = Pick<SharedField, 'level' | 'basis' | 'sensitive'>;

/**
 * Every field with its level and legal basis (Decreto 10.046/2019, arts. 4º and 8º: nothing is delivered before
 * the controller has categorised it). Throws the DataError `CampoSemCategoria` for a field that nobody
 * categorised, and `CampoNaoAmplo` for a published column that is not `amplo`.
 */
export function sharingRegister(
  dataVersion: string,
  layouts: readonly SourceLayout[],
  datasets: readonly ApiDataset[],
): SharingRegister {
  const without: string[] = [];
  const field = (
    scope: SharedField['scope'],
    place: string,
    name: string,
    sharing: Sharing | undefined,
  ): readonly SharedField[] => {
    if (sharing) return [{ scope, in: place, field: name, ...sharing }];
    without.push(`${place}: ${name}`);
    return [];
  };
  const fields = [
    ...layouts.flatMap(({ id, fields: declared }) =>
      declared.flatMap((each) => field('fonte', id, each.field, sourceSharing(id, each.field))),
    ),
    ...variables.flatMap((each) =>
      field('harmonizado', 'harmonizado', each.id, variableSharing(each.id)),
    ),
    ...datasets.flatMap((dataset) =>
      dataset.columns.flatMap((column) =>
        field('publicado', dataset.id, column.id, columnSharing(dataset, column)),
      ),
    ),
  ];
  refuseUncategorised(without);
  refuseClosed(fields);
  return { dataVersion, levels: sharingLevels, fields };
}

function sourceSharing(source: string, name: string): Sharing | undefined {
  const found = sharingOfField(source, name);
  return found && { level: found.sharing, basis: found.basis, sensitive: found.sensitive };
}

function variableSharing(id: string): Sharing | undefined {
  const found = variables.find((each) => each.id === id);
  return found && { level: found.sharing, basis: found.basis, sensitive: found.sensitive };
}

/** A protected count, its status and a column of the quota or of a count of everybody are open by what they are; the rest by its variable. */
function columnSharing({ kind }: ApiDataset, { id, role }: ApiColumn): Sharing | undefined {
  if (role !== 'dimension' || kind === 'quota' || kind === 'denominator')
    return { level: OPEN.sharing, basis: OPEN.basis, sensitive: false };
  return variableSharing(id);
}

function refuseUncategorised(without: readonly string[]): void {
  if (without.length === 0) return;
  throw new DataError({
    name: 'CampoSemCategoria',
    what: `${without.length} campo(s) sem nível de compartilhamento (Decreto 10.046/2019, art. 8º)`,
    where: listUpToTen(without),
    todo: 'categorizar em pipeline/registry/sharing/source-fields.csv ou em pipeline/registry/variables e publicar de novo',
  });
}

function refuseClosed(fields: readonly SharedField[]): void {
  const closed = fields.filter(({ scope, level }) => scope === 'publicado' && level !== 'amplo');
  if (closed.length === 0) return;
  throw new DataError({
    name: 'CampoNaoAmplo',
    what: `${closed.length} coluna(s) publicada(s) sem nível amplo`,
    where: listUpToTen(closed.map((each) => `${each.in}: ${each.field} (${each.level})`)),
    todo: 'tirar a coluna da publicação ou rever a categoria, com a base legal',
  });
}
