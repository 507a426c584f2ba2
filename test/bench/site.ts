import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { publicFolder } from '../../site/data/folder.ts';
import { launchBrowser } from '../browser.ts';
import { measureBuild } from './site-build.ts';
import { hostFolders } from './site-host.ts';
import { measureLighthouse } from './site-lighthouse.ts';
import { measureFirstShard, measureOpening, measureWeight } from './site-load.ts';
import { measurePivots, printPivots } from './site-pivot.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** One page of each template that has a budget. */
const PAGES = ['', 'rais/', 'rais/mapas/', 'paises/haiti/', 'lugares/sc/joinville/'];
const TABLES = ['rais/', 'caged/', 'ctps/', 'rais/idade/'];
const MAPS = ['rais/mapas/', 'caged/mapas/'];
const ROUNDS = 3;

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

const kib = (bytes: number): number => bytes / 1024;

const built = (address: string): boolean => existsSync(path.join(dist, address, 'index.html'));

async function weights(url: string): Promise<readonly Line[]> {
  const browser = await launchBrowser();
  const lines: Line[] = [];
  for (const address of [...TABLES, ...MAPS].filter(built)) {
    const { scripts } = await measureWeight(browser, url + address);
    const limit = MAPS.includes(address) ? 90 : 60;
    lines.push(line(`JavaScript de /${address}`, kib(scripts), limit, 'KiB gzip'));
    const html = gzipSync(readFileSync(path.join(dist, address, 'index.html'))).length;
    lines.push({
      Medida: `HTML de /${address} (KiB gzip)`,
      Valor: Math.round(kib(html)),
      Meta: '',
      Cumpre: '',
    });
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
    const { painted, interactive } = await measureOpening(url + address, ROUNDS);
    lines.push(line(`/${address}: primeira tinta em 4G lento`, painted / 1000, 1.5, 's'));
    lines.push(line(`/${address}: tabela interativa em 4G lento`, interactive / 1000, 1.5, 's'));
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
  const least = (of: readonly (typeof rows)[number][], other: 'arquero' | 'duckdb'): number =>
    Math.min(...of.map((row) => row[other] / row.ours));
  return [
    line('repivotar, a pior vista', Math.max(...rows.map(({ ours }) => ours)), 16, 'ms'),
    line('arquero ÷ Vínculo, abertura das bases', least(opening, 'arquero'), 10, 'vezes', true),
    line('duckdb-wasm ÷ Vínculo, abertura das bases', least(opening, 'duckdb'), 10, 'vezes', true),
    line('arquero ÷ Vínculo, a pior de todas as vistas', least(rows, 'arquero'), 10, 'vezes', true),
    line(
      'duckdb-wasm ÷ Vínculo, a pior de todas as vistas',
      least(rows, 'duckdb'),
      10,
      'vezes',
      true,
    ),
  ];
}

function wholeBuild(): readonly Line[] {
  const { pages, seconds, processor } = measureBuild();
  return [
    line(`sítio inteiro, ${pages.toLocaleString('pt-BR')} páginas`, seconds, 120, 's'),
    { Medida: '  tempo de processador (s)', Valor: Math.round(processor), Meta: '', Cumpre: '' },
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
