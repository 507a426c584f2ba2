import type { ApiDataset, ApiIndex } from '../../pipeline/registry/api-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { readApiIndex, readChanges, readVersions } from '../data/documents.ts';
import { formatDate, formatInteger, formatPeriodRange } from '../format/index.ts';
import { callsOf } from './api-calls.ts';
import { code, heading, list, paragraph, type Block, type DocumentPage } from './block.ts';
import { changeTable } from './changes.ts';
import { documentTexts } from './text.ts';

const DADOS = '/dados';

/** What the API is, with calls to copy, every data set, its rules and the versions of the release. */
export const apiDocument = (locale: Locale): DocumentPage => {
  const text = documentTexts[locale].api;
  const index = readApiIndex();
  return {
    slug: 'api',
    title: text.title,
    lead: text.lead,
    blocks: index ? blocksOf(index, locale) : [paragraph(documentTexts[locale].absent)],
  };
};

const blocksOf = (index: ApiIndex, locale: Locale): readonly Block[] => {
  const text = documentTexts[locale].api;
  const example = index.datasets.find(({ kind }) => kind === 'cube');
  return [
    heading('indice', text.start),
    paragraph(text.startText),
    list([
      { text: 'api/v1/index.json', href: `${DADOS}/api/v1/index.json` },
      { text: text.openapi, href: `${DADOS}/api/v1/openapi.json` },
      { text: text.llms, href: '/llms.txt' },
    ]),
    ...(example
      ? [
          heading('chamadas', text.calls),
          ...callsOf(example, text.shell).map((call) => code(call.label, call.code)),
          heading('formatos', text.formats),
          formatTable(example, locale),
        ]
      : []),
    heading('conjuntos', text.datasets),
    ...datasetTables(index, locale),
    heading('regras', text.rules),
    paragraph(text.rulesText),
    ruleTable(index, locale),
    heading('versoes', text.versions),
    paragraph(text.versionsText),
    ...versionBlocks(locale),
  ];
};

const formatTable = ({ files, columns }: ApiDataset, locale: Locale): Block => {
  const text = documentTexts[locale].api;
  const uses: readonly (readonly [string, string])[] = [
    ['parquet', text.use.parquet],
    ['csv', text.use.csv],
    ['json-stat-collection', text.use.jsonStat],
    ['sdmx-csv', text.use.sdmxCsv],
    ['sdmx-json', text.use.sdmxJson],
  ];
  const codes = columns.find(({ codeList }) => codeList === 'pais')?.codeList ?? 'uf';
  return {
    kind: 'table',
    caption: text.formatsCaption,
    head: text.formatHead,
    rows: [
      ...uses.flatMap(([format, use]) => {
        const path = files.find((file) => file.format === format)?.path;
        return path ? [[format, { text: path, href: `${DADOS}/${path}` }, use]] : [];
      }),
      [
        'json',
        { text: `codelists/${codes}.json`, href: `${DADOS}/codelists/${codes}.json` },
        text.use.codelist,
      ],
    ],
  };
};

const isQuota = ({ kind }: ApiDataset): boolean => kind === 'quota';

/** Cubes and files of rows open; the many small tables of the quota folded. */
const datasetTables = ({ datasets }: ApiIndex, locale: Locale): readonly Block[] => {
  const text = documentTexts[locale].api;
  const table = (caption: string, listed: readonly ApiDataset[], folded: boolean): Block => ({
    kind: 'table',
    caption,
    head: text.datasetHead,
    figures: [3],
    folded,
    rows: listed.map(({ id, kind, title, periods, rows, files }) => [
      { text: id, href: `${DADOS}/${files[0]?.path ?? ''}` },
      title[locale],
      periods ? formatPeriodRange(periods[0], periods[1], locale) : '..',
      { figure: formatInteger(rows, locale) },
      kind === 'quota'
        ? '..'
        : { text: text.documents, href: `${DADOS}/documentation/${id}/ddi.xml` },
    ]),
  });
  const quota = datasets.filter(isQuota);
  return [
    table(
      text.datasets,
      datasets.filter((each) => !isQuota(each)),
      false,
    ),
    ...(quota.length > 0 ? [table(text.quota, quota, true)] : []),
  ];
};

/** Each sentence once, with the data sets it is about. */
const ruleTable = ({ datasets }: ApiIndex, locale: Locale): Block => {
  const text = documentTexts[locale].api;
  const rules = Map.groupBy(
    datasets.flatMap(({ id, rules: all }) => all.map((rule) => ({ id, text: rule.text[locale] }))),
    (each) => each.text,
  );
  return {
    kind: 'table',
    caption: text.rules,
    head: text.ruleHead,
    rows: [...rules].map(([sentence, all]) => [all.map(({ id }) => id).join(', '), sentence]),
  };
};

const versionBlocks = (locale: Locale): readonly Block[] => {
  const text = documentTexts[locale].api;
  const versions = readVersions()?.versions ?? [];
  const changed = readChanges();
  return [
    {
      kind: 'table',
      caption: text.versions,
      head: text.versionHead,
      rows: versions.map(({ version, receivedOn, manifest, changes }) => [
        version,
        receivedOn === null ? '..' : formatDate(receivedOn, locale),
        { text: 'manifest.json', href: `${DADOS}/${manifest}` },
        changes ? { text: 'changes.json', href: `${DADOS}/${changes}` } : '..',
      ]),
    },
    ...(changed ? [changeTable(changed, locale)] : []),
    list([{ text: text.feed, href: `${DADOS}/versions/${locale}.atom` }]),
  ];
};
