import type { ApiDataset, ApiIndex } from '../../registry/api-files.ts';
import { temporalBounds } from './dcat.ts';
import { KEYWORDS, LICENCE, VCGE } from './subjects.ts';

/** CKAN's `package_show` of a data set, with the extras of dados.gov.br (órgão, VCGE, coverage). */
export function ckanPackage(
  index: ApiIndex,
  { id, title, description, source, periods, files }: ApiDataset,
  hashOf: (path: string) => string,
): object {
  const [start, end] = periods ? temporalBounds(periods) : ['', ''];
  const extras = {
    catalogo_origem: '../catalog.jsonld',
    orgao_responsavel: source.pt,
    vcge: VCGE.map(({ label, iri }) => `${label} [${iri}]`).join(', '),
    cobertura_geografica: 'Brasil',
    ...(periods ? { cobertura_temporal: `${start}/${end}` } : {}),
    granularidade_geografica: 'Município, onde o sigilo permite',
    frequencia_atualizacao: periods?.[0].includes('-') ? 'Mensal' : 'Anual',
    documentacao: '../../datapackage.json',
    modo: index.mode,
  };
  return {
    success: true,
    result: {
      name: id,
      title: title.pt,
      notes: description.pt,
      author: 'Vínculo',
      organization: { name: 'vinculo', title: 'Vínculo', is_organization: true },
      url: '../catalog.jsonld',
      license_id: LICENCE.id,
      license_title: LICENCE.title,
      license_url: LICENCE.url,
      version: index.version,
      private: false,
      state: 'active',
      type: 'dataset',
      tags: KEYWORDS.map(({ pt }) => ({ name: pt })),
      extras: Object.entries(extras).map(([key, value]) => ({ key, value })),
      resources: files.map(({ path, format, media, bytes }) => ({
        id: path,
        name: `${title.pt} (${format})`,
        description: description.pt,
        format,
        mimetype: media,
        url: `../../${path}`,
        size: bytes,
        hash: hashOf(path),
        hash_algorithm: 'sha256',
      })),
    },
  };
}

/** CKAN's `package_list`. */
export const ckanList = ({ datasets }: ApiIndex) => ({
  success: true,
  result: datasets.map(({ id }) => id),
});
