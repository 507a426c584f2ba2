import { LICENCE } from '../catalogue/subjects.ts';
import { temporalBounds } from '../catalogue/dcat.ts';
import { ddiVariable } from './ddi-variable.ts';
import { idOf, said, type Codebook } from './ddi-parts.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

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
        element('dataDscr', {}, codebook.csv.columns.map(ddiVariable(codebook))),
      ],
    ),
  );
}

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
