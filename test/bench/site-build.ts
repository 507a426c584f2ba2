import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { publicFolder } from '../../site/data/folder.ts';
import { makeWholeRelease } from './site-release.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** `processor` is the time the build worked, whatever else the machine did: user and system, in seconds. */
export type BuildTime = {
  readonly pages: number;
  readonly seconds: number;
  readonly processor: number;
};

/**
 * Builds, into a folder thrown away after, the site of a release with a page for every município in
 * three languages. In a process of its own, as `npm start` does it.
 */
export function measureBuild(): BuildTime {
  const folder = mkdtempSync(path.join(project, 'data/bench-site-'));
  const [published, dist] = [path.join(folder, 'public'), path.join(folder, 'dist')];
  try {
    makeWholeRelease(publicFolder(), published);
    const code = `import { build } from 'astro'; await build({ logLevel: 'error', outDir: ${JSON.stringify(dist)} }); const { user, system } = process.cpuUsage(); console.log((user + system) / 1e6);`;
    const started = performance.now();
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        VINCULO_PUBLIC: published,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
      },
    });
    if (child.status !== 0) throw new Error('astro build failed');
    const seconds = (performance.now() - started) / 1000;
    const processor = Number(child.stdout.trim().split('\n').at(-1));
    return { pages: globSync('**/*.html', { cwd: dist }).length, seconds, processor };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
