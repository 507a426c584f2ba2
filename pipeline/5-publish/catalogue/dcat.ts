import type { ApiDataset, ApiFile, ApiIndex } from '../../registry/api-files.ts';
import type { Text } from '../../registry/types.ts';
import { BRAZIL, KEYWORDS, LICENCE, VCGE } from './subjects.ts';

export type Described = {
  readonly index: ApiIndex;
  /** AAAA-MM-DD */
  readonly date: string;
  readonly hashOf: (path: string) => string;
};

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  adms: 'http://www.w3.org/ns/adms#',
  spdx: 'http://spdx.org/rdf/terms#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
};

const inLanguages = (text: Text) => [
  { '@value': text.pt, '@language': 'pt-BR' },
  { '@value': text.en, '@language': 'en' },
  { '@value': text.es, '@language': 'es' },
];
const dated = (day: string) => ({ '@value': day, '@type': 'xsd:date' });
const agent = (name: string) => ({ '@type': 'foaf:Agent', 'foaf:name': name });
/** DCAT 3 takes a media type as a resource of IANA's list, which has no parameters. */
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';
const LANGUAGE = 'http://id.loc.gov/vocabulary/iso639-1/';
const languages = ['pt', 'en', 'es'].map((each) => ({ '@id': `${LANGUAGE}${each}` }));
const FREQUENCY = 'http://publications.europa.eu/resource/authority/frequency/';

/**
 * DCAT 3 in JSON-LD for catalog/catalog.jsonld, with the fields that dados.gov.br demands: title, description, source
 * catalogue, responsible body, VCGE, and of each resource identifier, title, format and description.
 * IRIs are relative to the document: the catalogue works under any address.
 */
export function dcatCatalog(described: Described): object {
  const { index, date } = described;
  const title = index.citation;
  return {
    '@context': CONTEXT,
    '@id': 'catalog.jsonld',
    '@type': 'dcat:Catalog',
    'dct:title': 'Vínculo',
    'dct:description': inLanguages(title),
    'dct:publisher': agent('Vínculo'),
    'dct:license': { '@id': LICENCE.url },
    'dct:language': languages,
    'dct:modified': dated(date),
    'dct:spatial': { '@id': BRAZIL },
    'dcat:version': index.version,
    'dcat:themeTaxonomy': { '@id': 'http://vocab.e.gov.br/2011/03/vcge' },
    'dcat:service': {
      '@id': '../api/v1/index.json',
      '@type': 'dcat:DataService',
      'dct:title': 'Vínculo API v1',
      'dcat:endpointURL': { '@id': '../' },
      'dcat:endpointDescription': { '@id': '../api/v1/openapi.json' },
    },
    'dcat:dataset': index.datasets.map((dataset) => datasetNode(described, dataset)),
  };
}

function datasetNode({ index, date, hashOf }: Described, dataset: ApiDataset): object {
  const { id, title, description, source, periods, files } = dataset;
  return {
    '@id': `dataset/${id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': inLanguages(title),
    'dct:description': inLanguages(description),
    'dct:isPartOf': { '@id': 'catalog.jsonld' },
    'dct:creator': agent(source.pt),
    'dct:publisher': agent('Vínculo'),
    'dct:license': { '@id': LICENCE.url },
    'dct:accessRights': {
      '@id': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
    },
    'dct:language': languages,
    'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'dct:description': index.mode },
    'dct:issued': dated(date),
    'dct:modified': dated(date),
    'dct:spatial': { '@id': BRAZIL },
    ...(periods ? { 'dct:temporal': temporal(periods), ...frequency(periods) } : {}),
    'dcat:version': index.version,
    'dcat:keyword': KEYWORDS.flatMap(inLanguages),
    'dcat:theme': VCGE.map(({ iri, label }) => ({
      '@id': iri,
      '@type': 'skos:Concept',
      'skos:prefLabel': label,
    })),
    'foaf:page': { '@id': '../datapackage.json' },
    'dcat:distribution': files.map((file) => distribution(dataset, file, hashOf)),
  };
}

function frequency([first]: readonly [string, string]): object {
  const name = first.includes('-') ? 'MONTHLY' : 'ANNUAL';
  return { 'dct:accrualPeriodicity': { '@id': `${FREQUENCY}${name}` } };
}

/** First day of the first period to the last day of the last. */
export function temporalBounds([first, last]: readonly [string, string]): readonly [
  string,
  string,
] {
  const [year = '', month = '12'] = last.split('-');
  const day = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [first.includes('-') ? `${first}-01` : `${first}-01-01`, `${year}-${month}-${day}`];
}

function temporal(periods: readonly [string, string]): object {
  const [start, end] = temporalBounds(periods);
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': dated(start),
    'dcat:endDate': dated(end),
  };
}

function distribution({ title }: ApiDataset, file: ApiFile, hashOf: (path: string) => string) {
  return {
    '@id': `../${file.path}`,
    '@type': 'dcat:Distribution',
    'dct:identifier': file.path,
    'dct:title': `${title.pt} (${file.format})`,
    'dct:description': inLanguages(title),
    'dct:format': { '@type': 'dct:MediaTypeOrExtent', 'rdfs:label': file.format },
    'dcat:mediaType': { '@id': `${MEDIA_TYPES}${file.media.split(';')[0] ?? ''}` },
    'dcat:accessURL': { '@id': `../${file.path}` },
    'dcat:downloadURL': { '@id': `../${file.path}` },
    'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
    'dct:license': { '@id': LICENCE.url },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': hashOf(file.path), '@type': 'xsd:hexBinary' },
    },
  };
}
