import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { publicFolder } from '../../site/data/folder.ts';
import { launchBrowser } from '../browser.ts';
import { medianOf } from './median.ts';
import { measureBuild } from './site-build.ts';
import { hostFolders } from './site-host.ts';
import { measureLighthouse } from './site-lighthouse.ts';
import { measureFirstShard, measureOpening, measureWeight } from './site-load.ts';
import { measurePivots, printPivots, ratiosOf, type PivotRow, type Ratios } from './site-pivot.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** One page of each template that has a budget. */
const PAGES = ['', 'rais/', 'rais/mapas/', 'paises/haiti/', 'lugares/sc/joinville/'];
const TABLES = ['rais/', 'caged/', 'ctps/', 'rais/idade/'];
const MAPS = ['rais/mapas/', 'caged/mapas/'];
const ROUNDS = 3;
const OPENINGS = 5;

type Line = {
  readonly Medida: string;
  readonly Valor: number;
  readonly Meta: string;
  readonly Cumpre: string;
};

const line = (what: string, value: number, limit: number, unit: string, least = false): Line => ({
  Medida: `${what} (${unit})`,
  Valor: Number(value.toFixed(1)),
  Meta: `${least ? '≥' : '≤'} ${limit}`,
  Cumpre: (least ? value >= limit : value <= limit) ? 'sim' : 'não',
});

/** A measure that nothing was asked of. */
const known = (what: string, value: number, unit: string): Line => ({
  Medida: `${what} (${unit})`,
  Valor: Number(value.toFixed(1)),
  Meta: '',
  Cumpre: '',
});

type Other = 'arquero' | 'duckdb';

const kib = (bytes: number): number => bytes / 1024;

const built = (address: string): boolean => existsSync(path.join(dist, address, 'index.html'));

async function weights(url: string): Promise<readonly Line[]> {
  const browser = await launchBrowser();
  const lines: Line[] = [];
  for (const address of [...TABLES, ...MAPS].filter(built)) {
    const { scripts, fonts, all, requests } = await measureWeight(browser, url + address);
    const limit = MAPS.includes(address) ? 90 : 60;
    lines.push(line(`JavaScript de /${address}`, kib(scripts), limit, 'KiB gzip'));
    const html = gzipSync(readFileSync(path.join(dist, address, 'index.html'))).length;
    lines.push(
      known(`  HTML de /${address}`, kib(html), 'KiB gzip'),
      known(`  fontes de /${address}`, kib(fonts), 'KiB'),
      known(`  tudo o que /${address} pede`, kib(all), `KiB em ${requests} pedidos`),
    );
  }
  for (const address of ['rais/', 'caged/', 'ctps/'].filter(built)) {
    const shard = await measureFirstShard(browser, url + address);
    lines.push(line(`primeira parte do cubo em /${address}`, kib(shard), 60, 'KiB gzip'));
  }
  await browser.close();
  return lines;
}

async function openings(url: string): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const address of ['rais/', 'caged/'].filter(built)) {
    const { painted, interactive, answered } = await measureOpening(url + address, OPENINGS);
    lines.push(line(`/${address}: primeira tinta em 4G lento`, painted / 1000, 1.5, 's'));
    lines.push(line(`/${address}: tabela interativa em 4G lento`, interactive / 1000, 1.5, 's'));
    lines.push(known(`  o primeiro clique está respondido em /${address}`, answered / 1000, 's'));
  }
  return lines;
}

async function scores(url: string): Promise<readonly Line[]> {
  const found = await measureLighthouse(url, PAGES.filter(built), ROUNDS);
  if (!found) {
    console.log('Lighthouse não pôde ser instalado (registro npm fora de alcance): não medido.');
    return [];
  }
  return [...found].flatMap(([address, each]) => [
    line(`Lighthouse de /${address}: desempenho`, each.performance, 99, 'pontos', true),
    ...(['accessibility', 'best-practices', 'seo'] as const).map((category) =>
      line(`Lighthouse de /${address}: ${category}`, each[category], 100, 'pontos', true),
    ),
  ]);
}

async function pivots(): Promise<readonly Line[]> {
  const rows = await measurePivots();
  printPivots(rows);
  const opening = rows.filter((row) => row.opening);
  const least = (of: readonly PivotRow[], other: Other, kind: keyof Ratios): number =>
    Math.min(...of.map((row) => ratiosOf(row, other)[kind]));
  const compared = (['arquero', 'duckdb'] as const).flatMap((other) => [
    line(
      `${other} ÷ Vínculo, abertura das bases`,
      least(opening, other, 'page'),
      10,
      'vezes',
      true,
    ),
    line(`${other} ÷ Vínculo, a pior vista`, least(rows, other, 'page'), 10, 'vezes', true),
    known('  a vista do meio', medianOf(rows.map((row) => ratiosOf(row, other).page)), 'vezes'),
    known('  a pior vista, ambos sobre o cubo inteiro', least(rows, other, 'whole'), 'vezes'),
    known('  a pior vista, só a soma trocada', least(rows, other, 'sum'), 'vezes'),
  ]);
  return [
    line('repivotar, a pior vista', Math.max(...rows.map(({ pieces }) => pieces.ours)), 16, 'ms'),
    ...compared,
  ];
}

function wholeBuild(): readonly Line[] {
  const { pages, seconds, processor } = measureBuild();
  return [
    line(`sítio inteiro, ${pages.toLocaleString('pt-BR')} páginas`, seconds, 120, 's'),
    known('  tempo de processador', processor, 's'),
  ];
}

/** What can be measured alone: `SITE_BENCH=pesos,lighthouse npm run bench -- site`. */
const PARTS: Readonly<Record<string, (url: string) => Promise<readonly Line[]>>> = {
  pesos: weights,
  abertura: openings,
  pivo: pivots,
  lighthouse: scores,
  construcao: async () => wholeBuild(),
};

/**
 * The budget of the site, medians, in one table: weights, opening on slow 4G, re-pivots beside arquero
 * and duckdb-wasm, Lighthouse, and the build of a whole release. Reads `dist/` and the published folder.
 */
export async function benchSite(): Promise<void> {
  if (!built('')) throw new Error('dist/ vazio: rode npm run build antes');
  const wanted = process.env['SITE_BENCH']?.split(',') ?? Object.keys(PARTS);
  const { url, server } = await hostFolders([dist, publicFolder()]);
  const lines: Line[] = [];
  for (const name of wanted) lines.push(...((await PARTS[name]?.(url)) ?? []));
  server.close();
  console.log(
    `carga da máquina: ${loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')}`,
  );
  console.table(lines);
}
