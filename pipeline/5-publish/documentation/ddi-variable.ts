import type { Frequency } from '../../registry/documentation-files.ts';
import { idOf, said, type Codebook } from './ddi-parts.ts';
import type { CsvColumn } from './tables.ts';
import { element, type XmlElement } from './xml.ts';

/** Lists longer than this are named, not repeated. */
const LONGEST = 400;

/** A column of the file: its names, sharing level, categories with their counts, and breaks. */
export const ddiVariable =
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
