import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiDataset, ApiIndex } from '../../../pipeline/registry/api-files.ts';
import { hasR, runR } from '../../run-programs.ts';
import { stataProblems } from '../../stata.ts';
import { publishedOnce } from '../published.ts';

const published = publishedOnce();
let datasets: readonly ApiDataset[];

beforeAll(() => {
  datasets = published
    .json<ApiIndex>('api/v1/index.json')
    .datasets.filter(({ kind }) => kind === 'cube' || kind === 'microdata');
});

const script = ({ id }: ApiDataset, suffix: string): string =>
  published.text(`documentation/${id}/rotulos.${suffix}`);

const hasPspp = spawnSync('pspp', ['--version']).status === 0;

describe('label scripts', () => {
  it.skipIf(!hasR())(
    'read and label every row in R (where it is), leaving no code without a name',
    async () => {
      const code = (dataset: ApiDataset) => ({ code: script(dataset, 'R'), figure: 'nrow(dados)' });
      expect(await runR(datasets.map(code), published.path(''))).toEqual(
        datasets.map(({ rows }) => rows),
      );
      const lost = datasets.map((dataset) => ({
        code: script(dataset, 'R'),
        figure: 'sum(vapply(Filter(is.factor, dados), function(each) sum(is.na(each)), 0))',
      }));
      expect(await runR(lost, published.path(''))).toEqual(datasets.map(() => 0));
      expect(datasets.length).toBeGreaterThan(8);
    },
  );

  it.skipIf(!hasPspp)('run as SPSS syntax in PSPP (where it is) without a complaint', () => {
    for (const { id } of datasets) {
      const { status, stdout, stderr } = spawnSync(
        'pspp',
        ['-o', '-', `documentation/${id}/rotulos.sps`],
        { cwd: published.path(''), encoding: 'utf8' },
      );
      expect({
        id,
        status,
        said: `${stdout}${stderr}`.match(/(?:error|warning):.*/g) ?? [],
      }).toEqual({
        id,
        status: 0,
        said: [],
      });
    }
    expect(datasets.length).toBeGreaterThan(8);
  });

  it('are programs that Stata takes, within its limits, and label what the file has', () => {
    for (const dataset of datasets) {
      const program = script(dataset, 'do');
      expect(stataProblems(program), dataset.id).toEqual([]);
      const labelled = [...program.matchAll(/^label variable (\w+) /gm)].map(([, name]) => name);
      const csv = dataset.files.find(({ format }) => format === 'csv');
      const [header = ''] = published.text(csv?.path ?? '').split(/\r?\n/);
      expect(labelled).toEqual(header.replace('\ufeff', '').split(/[;,]/));
    }
    expect(datasets.length).toBeGreaterThan(8);
  });

  it('name no year by itself', () => {
    const years = datasets.flatMap(
      (each) => script(each, 'do').match(/^label define ano .*/gm) ?? [],
    );
    expect(years).toEqual([]);
    expect(script(datasets[0] as ApiDataset, 'do')).toContain('label define sexo 1 `"Masculino"');
  });
});

describe('the check of Stata', () => {
  it.each([
    ['long variable label', `label variable a \`"${'x'.repeat(81)}"'`],
    ['long name', `destring ${'a'.repeat(33)}, replace`],
    ['unknown syntax', 'label define sexo 1.5 `"a"\', modify'],
    ['unknown syntax', 'label define sexo M `"a"\', modify'],
    ['unknown syntax', 'label variable a `"b"'],
    ['a macro would expand', 'label variable a `"R$mil"\''],
    ['code out of range', 'label define a 2147483621 `"b"\', modify'],
    ['label not defined', 'label values a b'],
    ['unknown syntax', 'import delimited using "a.csv", delimitador(";") clear'],
    [
      'too many strings in inlist',
      `keep if inlist(a, ${Array.from({ length: 10 }, (_, at) => `"${at}"`).join(', ')})`,
    ],
  ])('refuses: %s', (problem, program) => {
    expect(stataProblems(program).join()).toContain(problem);
  });
});
