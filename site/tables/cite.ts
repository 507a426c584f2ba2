import type { Locale } from '../../pipeline/registry/types.ts';
import { formatDate } from '../format/index.ts';
import { TABLE_TEXT } from './text.ts';

export const CITATION_STYLES = ['abnt', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export type Cited = {
  readonly title: string;
  readonly version: string;
  readonly address: string;
  /** Day of access, AAAA-MM-DD. */
  readonly accessed: string;
  readonly cubeId: string;
};

/** Months as ABNT NBR 6023 shortens them. */
const ABNT_MONTHS = 'jan. fev. mar. abr. maio jun. jul. ago. set. out. nov. dez.'.split(' ');

/** A day, AAAA-MM-DD, as ABNT NBR 6023 writes it: 3 maio 2024. */
export const abntDate = (date: string): string => {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${ABNT_MONTHS[Number(month) - 1]} ${year}`;
};

const abnt = ({ title, version, address, accessed }: Cited): string =>
  `VÍNCULO. ${title}. Versão dos dados ${version}. [S. l.]: Vínculo, ${accessed.slice(0, 4)}. 1 tabela. Disponível em: ${address}. Acesso em: ${abntDate(accessed)}.`;

const RETRIEVED: Readonly<Record<Locale, (date: string, address: string) => string>> = {
  pt: (date, address) => `Recuperado em ${date}, de ${address}`,
  en: (date, address) => `Retrieved ${date}, from ${address}`,
  es: (date, address) => `Recuperado el ${date}, de ${address}`,
};

const DATA_SET: Readonly<Record<Locale, string>> = {
  pt: 'Conjunto de dados',
  en: 'Data set',
  es: 'Conjunto de datos',
};

const apa = ({ title, version, address, accessed }: Cited, locale: Locale): string =>
  `Vínculo. (${accessed.slice(0, 4)}). ${title} (${TABLE_TEXT[locale].version} ${version}) [${DATA_SET[locale]}]. ${RETRIEVED[locale](formatDate(accessed, locale), address)}`;

const braced = (text: string): string => text.replaceAll(/[{}\\]/g, '');

const bibtex = ({ title, version, address, accessed, cubeId }: Cited): string =>
  [
    `@misc{vinculo_${cubeId.toLowerCase()}_${version},`,
    '  author = {{Vínculo}},',
    `  title = {{${braced(title)}}},`,
    `  year = {${accessed.slice(0, 4)}},`,
    `  version = {${version}},`,
    `  url = {${address}},`,
    `  urldate = {${accessed}}`,
    '}',
  ].join('\n');

/** A view cited with the version of its data: ABNT NBR 6023 (in Portuguese, as the norm), APA 7, BibTeX. */
export const citationOf = (style: CitationStyle, cited: Cited, locale: Locale): string =>
  style === 'abnt' ? abnt(cited) : style === 'apa' ? apa(cited, locale) : bibtex(cited);
