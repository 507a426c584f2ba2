import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiDataset, ApiIndex } from '../../../pipeline/registry/api-files.ts';
import { hasR, runR } from '../../run-programs.ts';
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

  it('in Stata close every compound quote, and define a label before they give it', () => {
    for (const dataset of datasets) {
      const lines = script(dataset, 'do').split('\n');
      for (const line of lines)
        expect((line.match(/`"/g) ?? []).length, line).toBe((line.match(/"'/g) ?? []).length);
      const defined = lines.flatMap((line) => /^label define (\w+) /.exec(line)?.[1] ?? []);
      const given = lines.flatMap((line) => /^label values \w+ (\w+)$/.exec(line)?.[1] ?? []);
      expect(
        given.filter((name) => !defined.includes(name)),
        dataset.id,
      ).toEqual([]);
      const long = lines.filter((line) => line.startsWith('label variable') && line.length > 140);
      expect(long).toEqual([]);
    }
    expect(datasets.length).toBeGreaterThan(8);
  });
});
