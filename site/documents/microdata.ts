import type { CatalogMicrodata } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { codebookOf, microdataFiles, microdataName, microdataSlug } from '../data/microdata.ts';
import { formatInteger } from '../format/index.ts';
import { changeText } from '../microdata/changes.ts';
import { descriptionsOf } from '../microdata/descriptions.ts';
import { baseNotesOf, factsOf } from '../microdata/facts.ts';
import { regressionOf, regressionSnippets } from '../microdata/regressions.ts';
import { snippetsOf } from '../microdata/snippets.ts';
import { pagePath } from '../nav.ts';
import { fill, texts } from '../text/index.ts';
import { code, heading, list, paragraph, type Block, type DocumentPage } from './block.ts';

/** A file of rows: the twin of its page for who reads text. */
export const microdataDocument = (file: CatalogMicrodata, locale: Locale): DocumentPage => {
  const text = texts[locale].microdata;
  const { sections } = text;
  const [row, ...facts] = factsOf(file, locale);
  return {
    slug: microdataSlug(file),
    title: `${text.title}: ${microdataName(file, locale)}`,
    lead: text.kindText[file.kind],
    blocks: [
      list([row, ...facts].flatMap((fact) => (fact ? [`${fact[0]}: ${fact[1]}`] : []))),
      heading('arquivos', sections.files),
      paragraph(text.filesText),
      filesTable(file, locale),
      heading('codigos', sections.codebook),
      paragraph(text.codebookText),
      codebookTable(file, locale),
      paragraph(text.descriptionsText),
      list(descriptionsOf(file).map(({ name, href }) => ({ text: name, href }))),
      heading('ler', sections.read),
      paragraph(text.readText),
      ...snippetsOf(file).map((each) => code(each.language, each.code)),
      heading('regressao', sections.model),
      paragraph(`${text.models[regressionOf(file).outcome]} ${text.modelText}`),
      ...regressionSnippets(file).map((each) => code(each.language, each.code)),
      heading('antes', sections.issues),
      list(Object.values(text.issues)),
      list(
        baseNotesOf(file, locale).map(
          ({ scope, text: said, source }) => `${scope}. ${said} (${source})`,
        ),
      ),
      heading('mudancas', sections.changes),
      paragraph(changeText(file, locale)),
      list([{ text: text.changes.all, href: `${pagePath(locale, 'api')}` }]),
    ],
  };
};

const filesTable = (file: CatalogMicrodata, locale: Locale): Block => {
  const text = texts[locale];
  return {
    kind: 'table',
    caption: fill(text.microdata.filesCaption, { name: microdataName(file, locale) }),
    head: [text.data.columns.file, text.data.columns.size, text.data.columns.sha256],
    figures: [1],
    rows: microdataFiles(file, locale).map(({ label, href, bytes, sha256 }) => [
      { text: label, href },
      { figure: formatInteger(bytes, locale) },
      sha256,
    ]),
  };
};

const codebookTable = (file: CatalogMicrodata, locale: Locale): Block => {
  const text = texts[locale].microdata;
  return {
    kind: 'table',
    caption: text.sections.codebook,
    head: [text.column, text.meaning, text.code],
    rows: codebookOf(file, locale).map(({ id, label, definition, list: codes }) => [
      id,
      `${label}. ${definition}`,
      codes
        ? {
            text: fill(text.codes, { count: formatInteger(codes.codes.length, locale) }),
            href: `/dados/codelists/${codes.id}.json`,
          }
        : '-',
    ]),
  };
};
