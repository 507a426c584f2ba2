import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Catalog, CompactCube, Manifest } from '../../../pipeline/registry/public-files.ts';
import { stockCube } from './sample-catalog.ts';

const same = (text: string) => ({ pt: text, en: text, es: text });
const base64 = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('base64');

type Row = readonly [
  ano: string,
  uf: string,
  municipio: string,
  pais: string,
  sexo: string,
  n: number,
];

/** A stock small enough to be added up by hand. */
const ROWS: readonly Row[] = [
  ['2019', '42', '4205407', 'HTI', '1', 10],
  ['2019', '35', '3550308', 'VEN', '2', 20],
  ['2020', '42', '4205407', 'HTI', '1', 30],
  ['2020', '42', '4299999', 'HTI', '2', 7],
  ['2020', '35', '3550308', 'HTI', '1', 100],
  ['2020', '35', '3550308', 'VEN', '2', 60],
  ['2020', '35', '3599999', 'XBR', '1', 50],
];
const DIMENSIONS = ['ano', 'uf', 'municipio', 'pais_nacionalidade', 'sexo'] as const;

const compact = (): CompactCube => ({
  id: 'RAIS',
  dataVersion: 'teste',
  rows: ROWS.length,
  dimensions: DIMENSIONS.map((id, at) => {
    const codes = [...new Set(ROWS.map((row) => String(row[at])))];
    const index = Uint8Array.from(ROWS, (row) => codes.indexOf(String(row[at])));
    return { id, codes, type: 'u8', data: base64(index.buffer) };
  }),
  measures: [
    { id: 'vinculos', type: 'i32', data: base64(Int32Array.from(ROWS, (row) => row[5]).buffer) },
  ],
});

const codeList = (id: string, codes: readonly (readonly [string, string, string])[]) => ({
  id,
  title: same(id),
  codes: codes.map(([code, label, kind]) => ({ code, label: same(label), kind })),
});

const file = (name: string, rows?: number) => ({
  path: name,
  bytes: 1,
  sha256: 'a'.repeat(64),
  ...(rows === undefined ? {} : { rows }),
});

const note = {
  titulo: 'RAIS',
  descricao: [],
  potencialidades: [],
  limitacoes: [],
  variaveis: [],
  observacao: [],
};
const catalog: Catalog = {
  dataVersion: 'teste',
  mode: 'synthetic',
  cubes: [
    {
      ...stockCube(['2019', '2020'], [30, 247], { without: [30, 197] }),
      dimensions: DIMENSIONS.map((id) => ({
        id,
        label: same(id),
        codeList: id === 'pais_nacionalidade' ? 'pais' : id,
        ...(id === 'municipio' ? { parent: 'uf' } : {}),
      })),
      files: [{ format: 'csv', path: 'cubes/rais.csv', bytes: 1 }],
    },
  ],
  bases: [
    {
      id: 'RAIS',
      slug: 'rais',
      shortName: same('RAIS'),
      unit: same('vínculo'),
      notes: { pt: note, en: note, es: note },
      controller: 'teste',
      sharing: 'amplo',
      origin: 'synthetic',
    },
  ],
  absent: [],
};

const manifest: Manifest = {
  product: 'vinculo',
  codeVersion: '0',
  dataVersion: 'teste',
  receivedOn: null,
  mode: 'synthetic',
  bases: [{ id: 'RAIS', origin: 'synthetic' }],
  parameters: { k: 5, ks: 10, profile: 'padrao' },
  files: [
    file('catalog.json'),
    file('codelists/pais.json', 3),
    file('cubes/rais.csv', 7),
    file('geo/uf.topo.json'),
  ],
};

const FILES: Readonly<Record<string, unknown>> = {
  'manifest.json': manifest,
  'catalog.json': catalog,
  'cubes/rais.compact.json': compact(),
  'codelists/pais.json': codeList('pais', [
    ['HTI', 'Haiti', 'value'],
    ['VEN', 'Venezuela', 'value'],
    ['XBR', 'Naturalizado', 'value'],
  ]),
  'codelists/ano.json': codeList('ano', [
    ['2019', '2019', 'value'],
    ['2020', '2020', 'value'],
  ]),
  'codelists/sexo.json': codeList('sexo', [
    ['1', 'Masculino', 'value'],
    ['2', 'Feminino', 'value'],
  ]),
  'codelists/regiao.json': codeList('regiao', [
    ['1', 'Norte', 'value'],
    ['3', 'Sudeste', 'value'],
    ['4', 'Sul', 'value'],
  ]),
  'codelists/uf.json': codeList('uf', [
    ['14', 'Roraima', 'value'],
    ['35', 'São Paulo', 'value'],
    ['42', 'Santa Catarina', 'value'],
  ]),
  'codelists/municipio.json': codeList('municipio', [
    ['3550308', 'São Paulo', 'value'],
    ['4205407', 'Florianópolis', 'value'],
    ['4299999', 'Santa Catarina, não divulgado', 'withheld'],
    ['3599999', 'São Paulo, não divulgado', 'withheld'],
  ]),
};

/** Writes a release of one base and makes the site read it. */
export const useSampleRelease = (): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-release-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), JSON.stringify(content));
  }
  process.env['VINCULO_PUBLIC'] = folder;
};
