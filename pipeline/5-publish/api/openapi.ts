import type { ApiDataset, ApiFile, ApiIndex } from '../../registry/api-files.ts';

const json = { 'application/json': { schema: { type: 'object' } } };

const answer = (content: object) => ({
  '200': { description: 'OK', content },
  '404': { description: 'Not published in this release' },
});

/** Files of every data set of a kind whose address follows one pattern are one path with a parameter. */
function pathsOf(datasets: readonly ApiDataset[]): Readonly<Record<string, object>> {
  const byPattern = Map.groupBy(
    datasets.flatMap((dataset) => dataset.files.map((file) => ({ dataset, file }))),
    ({ dataset, file }) => patternOf(dataset, file),
  );
  return Object.fromEntries(
    [...byPattern].map(([pattern, all]) => {
      const [{ file } = { file: undefined }] = all;
      return [
        `/${pattern}`,
        {
          get: {
            operationId: pattern.replaceAll(/\W+/g, '_').replaceAll(/^_|_$/g, ''),
            summary: `${file?.format ?? ''}: ${all.length}`,
            tags: [all[0]?.dataset.kind ?? 'cube'],
            parameters: pattern.includes('{id}') ? [idOf(all)] : [],
            responses: answer({ [file?.media ?? '']: { schema: schemaOf(file) } }),
          },
        },
      ];
    }),
  );
}

const nameIn = ({ path: name }: ApiFile, id: string) =>
  name.includes(`/${id.toUpperCase()}.`) ? id.toUpperCase() : id;

function patternOf({ id, kind }: ApiDataset, file: ApiFile): string {
  const name = nameIn(file, kind === 'quota' ? id.replace('quota-', '') : id);
  return file.path.replace(`/${name}`, '/{id}');
}

const idOf = (all: readonly { readonly dataset: ApiDataset; readonly file: ApiFile }[]) => ({
  name: 'id',
  in: 'path',
  required: true,
  schema: {
    type: 'string',
    enum: all.map(({ dataset: { id, kind }, file }) =>
      nameIn(file, kind === 'quota' ? id.replace('quota-', '') : id),
    ),
  },
});

const schemaOf = (file: ApiFile | undefined) =>
  file?.format.includes('json') ? { type: 'object' } : { type: 'string' };

const fixed = (summary: string, content: object = json) => ({
  get: { summary, responses: answer(content) },
});

/** OpenAPI 3.1 of the static files: no key, no limit, GET only. The server is relative to the document. */
export function openApi(index: ApiIndex): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vínculo',
      version: index.api,
      summary: 'Static statistics of formal work in Brazil',
      description: index.citation.en,
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: index.root, description: 'Relative to this document' }],
    tags: [{ name: 'cube' }, { name: 'quota' }, { name: 'microdata' }, { name: 'denominator' }],
    paths: {
      '/api/v1/index.json': fixed('Every data set, its columns, its rules, its files'),
      '/manifest.json': fixed('Every file with bytes and SHA-256'),
      '/catalog.json': fixed('Cubes, dimensions, notes and national totals'),
      '/versions/index.json': fixed('Every version, the newest first'),
      '/versions/{version}/manifest.json': versioned('Data files of a version'),
      '/versions/{version}/changes.json': versioned('What changed since the version before'),
      '/versions/{locale}.atom': {
        get: {
          summary: 'Atom feed of the versions',
          parameters: [parameter('locale', ['pt', 'en', 'es'])],
          responses: answer({ 'application/atom+xml': { schema: { type: 'string' } } }),
        },
      },
      '/codelists/{list}.json': {
        get: {
          summary: 'Codes with labels in pt, en, es',
          parameters: [parameter('list', listsOf(index))],
          responses: answer(json),
        },
      },
      ...pathsOf(index.datasets),
    },
  };
}

const parameter = (name: string, values?: readonly string[]) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', ...(values ? { enum: values } : {}) },
});

const versioned = (summary: string) => ({
  get: { summary, parameters: [parameter('version')], responses: answer(json) },
});

const listsOf = ({ datasets }: ApiIndex): readonly string[] =>
  [
    ...new Set(
      datasets
        .filter(({ kind }) => kind !== 'quota')
        .flatMap(({ columns }) => columns.flatMap(({ codeList }) => codeList ?? [])),
    ),
  ].toSorted();
