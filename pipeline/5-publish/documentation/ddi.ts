import type { ApiIndex } from '../../registry/api-files.ts';
import type { Frequency, VariableDocument } from '../../registry/documentation-files.ts';
import { LICENCE } from '../catalogue/subjects.ts';
import { temporalBounds } from '../catalogue/dcat.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';
import type { CsvColumn, DescribedCsv } from './tables.ts';

const said = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}) =>
  element(name, attributes, [text]);

/** Lists longer than this are named, not repeated. */
const LONGEST = 400;

export type Codebook = {
  readonly index: ApiIndex;
  /** AAAA-MM-DD */
  readonly date: string;
  readonly csv: DescribedCsv;
  readonly documents: ReadonlyMap<string, VariableDocument>;
};

/**
 * DDI Codebook 2.5 of one file: study, file, and each column with its categories and how often they occur in
 * the published cells. Elements are in the order of the schema's sequences.
 */
export function ddiCodebook(codebook: Codebook): string {
  const { dataset } = codebook.csv;
  return xmlDocument(
    element(
      'codeBook',
      {
        xmlns: 'ddi:codebook:2_5',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation':
          'ddi:codebook:2_5 http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd',
        version: '2.5',
        ID: idOf(dataset.id),
        'xml:lang': 'pt-BR',
      },
      [
        element('docDscr', {}, [citation(codebook)]),
        studyDescription(codebook),
        fileDescription(codebook),
        element('dataDscr', {}, codebook.csv.columns.map(variable(codebook))),
      ],
    ),
  );
}

/** An XML name: letters, digits, `_` and `-`, starting with a letter. */
const idOf = (text: string): string => `V_${text.replaceAll(/\W/g, '_')}`;

function citation({ index, date, csv: { dataset } }: Codebook): XmlElement {
  return element('citation', {}, [
    element('titlStmt', {}, [
      said('titl', dataset.title.pt),
      said('parTitl', dataset.title.en, { 'xml:lang': 'en' }),
      said('parTitl', dataset.title.es, { 'xml:lang': 'es' }),
      said('IDNo', dataset.id, { agency: 'VINCULO' }),
    ]),
    element('rspStmt', {}, [said('AuthEnty', dataset.source.pt)]),
    element('prodStmt', {}, [said('producer', 'Vínculo'), said('copyright', LICENCE.title)]),
    element('distStmt', {}, [said('distrbtr', 'Vínculo'), said('distDate', date, { date })]),
    element('verStmt', {}, [said('version', index.version, { date })]),
    said('biblCit', index.citation.pt),
  ]);
}

function studyDescription(codebook: Codebook): XmlElement {
  const { dataset } = codebook.csv;
  const [start, end] = dataset.periods ? temporalBounds(dataset.periods) : [undefined, undefined];
  const periods = [
    ...(start ? [said('timePrd', start, { event: 'start', date: start })] : []),
    ...(end ? [said('timePrd', end, { event: 'end', date: end })] : []),
  ];
  return element('stdyDscr', {}, [
    citation(codebook),
    element('stdyInfo', {}, [
      element('subject', {}, [
        said('keyword', 'trabalho formal'),
        said('topcClas', 'Trabalho', { vocab: 'VCGE' }),
      ]),
      said('abstract', dataset.description.pt),
      element('sumDscr', {}, [
        ...periods,
        said('nation', 'Brasil', { abbr: 'BRA' }),
        said('geogCover', 'Brasil'),
        said('geogUnit', 'Município, onde o sigilo permite'),
        said('anlyUnit', dataset.grain.pt),
        said('universe', 'Imigrantes no trabalho formal'),
        said('dataKind', dataset.kind === 'cube' ? 'dados agregados' : 'microdados'),
      ]),
    ]),
    element('dataAccs', {}, [
      element('useStmt', {}, [
        said(
          'restrctn',
          'Não tentar identificar pessoas. Dados protegidos antes da publicação; o método e os ataques estão publicados.',
        ),
        said('citReq', codebook.index.citation.pt),
        said('conditions', `${LICENCE.title} ${LICENCE.url}`),
      ]),
      ...dataset.rules.map(({ text }) => said('notes', text.pt)),
    ]),
  ]);
}

function fileDescription({ index, csv }: Codebook): XmlElement {
  return element('fileDscr', { ID: 'F1', URI: `../../${csv.path}` }, [
    element('fileTxt', {}, [
      said('fileName', csv.path),
      element('dimensns', {}, [
        said('caseQnty', String(csv.dataset.rows)),
        said('varQnty', String(csv.columns.length)),
      ]),
      said('fileType', `CSV, UTF-8, ${csv.delimiter}`),
      element('verStmt', {}, [said('version', index.version)]),
    ]),
  ]);
}

const variable =
  (codebook: Codebook) =>
  (column: CsvColumn): XmlElement => {
    const document = codebook.documents.get(column.name);
    const coded = column.codes.length > 0;
    const frequency = document?.frequencies.find(
      ({ cube }) => cube.toLowerCase() === codebook.csv.dataset.id,
    );
    return element(
      'var',
      {
        ID: idOf(column.name),
        name: column.name,
        files: 'F1',
        intrvl: coded || column.type === 'string' ? 'discrete' : 'contin',
        ...roleOf(codebook, column),
      },
      [
        said('labl', column.label.pt),
        said('labl', column.label.en, { 'xml:lang': 'en' }),
        said('labl', column.label.es, { 'xml:lang': 'es' }),
        ...(document ? [said('security', `${document.sharing}: ${document.basis}`)] : []),
        said('txt', column.definition.pt),
        ...categories(column, frequency),
        ...(column.codes.length > LONGEST
          ? [said('codInstr', `Códigos em codelists/${document?.codeList ?? column.name}.json`)]
          : []),
        element('varFormat', { type: column.type === 'string' ? 'character' : 'numeric' }),
        ...(document?.breaks ?? []).map(({ text }) => said('notes', text.pt)),
      ],
    );
  };

/** Whether a figure may be added over time, and which columns are time and place. */
function roleOf({ csv: { dataset } }: Codebook, { name, type }: CsvColumn) {
  if (type !== 'string') {
    if (dataset.columns.some((each) => each.id === name && each.summed === false))
      return { additivity: 'non-additive' };
    const stock = dataset.rules.some(({ id }) => id === 'estoque-nao-se-soma-no-tempo');
    return { additivity: stock ? 'stock' : 'flow' };
  }
  if (name === 'ano' || name === 'mes') return { temporal: 'Y' };
  return name === 'uf' || name === 'municipio' ? { geog: 'Y' } : {};
}

function categories({ codes }: CsvColumn, frequency: Frequency | undefined): readonly XmlElement[] {
  if (codes.length > LONGEST) return [];
  const counts = new Map(frequency?.rows.map(({ code, value }) => [code, value]));
  return codes.map(({ code, label, kind }) =>
    element('catgry', kind === 'value' ? {} : { missing: kind === 'group' ? 'N' : 'Y' }, [
      said('catValu', code),
      said('labl', label.pt),
      said('labl', label.en, { 'xml:lang': 'en' }),
      said('labl', label.es, { 'xml:lang': 'es' }),
      ...(counts.has(code) ? [said('catStat', String(counts.get(code)), { type: 'freq' })] : []),
    ]),
  );
}
