import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetsOf } from '../../../pipeline/5-publish/api/datasets.ts';
import { sharingRegister } from '../../../pipeline/5-publish/catalogue/sharing.ts';
import { dataPackage } from '../../../pipeline/5-publish/documentation/data-package.ts';
import { ddiCodebook } from '../../../pipeline/5-publish/documentation/ddi.ts';
import { rScript, stataScript } from '../../../pipeline/5-publish/documentation/label-scripts.ts';
import { describedCsvs } from '../../../pipeline/5-publish/documentation/tables.ts';
import type { ApiIndex } from '../../../pipeline/registry/api-files.ts';
import { bases } from '../../../pipeline/registry/bases/index.ts';
import { text } from '../../../pipeline/registry/text.ts';
import type { Catalog } from '../../../pipeline/registry/public-files.ts';
import { ddiProblems, parseXml } from './ddi-schema.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-rows-'));
mkdirSync(path.join(folder, 'microdata'));
for (const suffix of ['csv', 'parquet'])
  writeFileSync(path.join(folder, `microdata/rais-geografico.${suffix}`), '');

/** A release with one file of rows and one cube whose measure is a mean. */
const catalog = {
  dataVersion: 'v',
  bases,
  microdata: [
    {
      base: 'RAIS',
      kind: 'geografico',
      rows: 12,
      columns: [
        { id: 'ano' },
        { id: 'municipio', codeList: 'municipio' },
        { id: 'sexo', codeList: 'sexo' },
      ],
      files: (['parquet', 'csv'] as const).map((format) => ({
        format,
        path: `microdata/rais-geografico.${format}`,
        bytes: 0,
      })),
    },
  ],
  cubes: [
    {
      id: 'RAIS_SALARIO',
      base: 'RAIS',
      kind: 'stock',
      cells: 3,
      title: text('t', 't', 't'),
      source: text('s', 's', 's'),
      periods: ['2020'],
      notes: [],
      dimensions: [{ id: 'ano', label: text('a', 'a', 'a'), codeList: 'ano' }],
      measures: [
        { id: 'media', label: text('m', 'm', 'm'), unit: text('u', 'u', 'u'), summed: false },
      ],
      files: [{ format: 'csv', path: 'microdata/rais-geografico.csv', bytes: 0 }],
    },
  ],
} as unknown as Catalog;

const datasets = datasetsOf(folder, catalog, new Map());
const index = {
  version: 'v-1',
  citation: text('c', 'c', 'c'),
  datasets,
} as unknown as ApiIndex;
const csvs = describedCsvs(index);
const rows = csvs.find(({ dataset }) => dataset.kind === 'microdata')!;

describe('a file of rows', () => {
  it('is a data set with its columns and files', () => {
    const dataset = datasets.find(({ kind }) => kind === 'microdata');
    expect(dataset?.id).toBe('rais-geografico');
    expect(dataset?.columns.map(({ id }) => id)).toEqual(['ano', 'municipio', 'sexo']);
    expect(dataset?.files.map(({ format }) => format)).toEqual(['parquet', 'csv']);
  });

  it('has a sharing level for each column', () => {
    const { fields } = sharingRegister('v', [], datasets);
    const published = fields.filter((each) => each.in === 'rais-geografico');
    expect(published.map(({ level }) => level)).toEqual(['amplo', 'amplo', 'amplo']);
  });

  it('has a codebook that keeps the model, and names the long list', () => {
    const codebook = ddiCodebook({ index, date: '2024-12-31', csv: rows, documents: new Map() });
    expect(ddiProblems(parseXml(codebook))).toEqual([]);
    expect(codebook).toContain('codelists/municipio.json');
    expect(codebook).toContain('<dataKind>microdados</dataKind>');
  });

  it('is read with semicolons and its byte order mark', () => {
    expect(rows).toMatchObject({ delimiter: ';', byteOrderMark: true });
    expect(rScript(rows)).toContain('sep = ";", fileEncoding = "UTF-8-BOM"');
    expect(stataScript(rows)).toContain('delimiters(`";"\')');
    expect(JSON.stringify(dataPackage(index, csvs, () => 'h'))).toContain('"delimiter":";"');
  });
});

describe('a mean', () => {
  it('is told not to be added', () => {
    const dataset = datasets.find(({ kind }) => kind === 'cube');
    expect(dataset?.rules.map(({ id }) => id)).toContain('media-nao-se-soma');
    const csv = csvs.find((each) => each.dataset === dataset)!;
    const codebook = ddiCodebook({ index, date: '2024-12-31', csv, documents: new Map() });
    expect(codebook).toContain('additivity="non-additive"');
    expect(ddiProblems(parseXml(codebook))).toEqual([]);
  });
});
