import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

/**
 * Starts a headless Chromium, with extra arguments if given, without downloading one: on Linux x64 the build that npm brings,
 * elsewhere an installed Chrome or Chromium (CHROME_PATH names it and always wins).
 * @throws Error that says what to install when none is found.
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  return process.env['CHROME_PATH'] || !packaged
    ? chromium.launch({ executablePath: installedBrowser(), args: [...args] })
    : launchPackaged(args);
}

const cache = fileURLToPath(new URL('../node_modules/.cache/vinculo-chromium', import.meta.url));

/** The packaged build brings the system libraries and fonts a bare machine may lack. */
async function launchPackaged(extra: readonly string[]): Promise<Browser> {
  if (!existsSync(cache)) await unpack();
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: path.join(cache, 'fonts') };
  const environment = { ...process.env, ...fonts, LD_LIBRARY_PATH: path.join(cache, 'al2023/lib') };
  return chromium.launch({
    executablePath: path.join(cache, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', ...extra],
    env: environment as Record<string, string>,
  });
}

/** The package unpacks into the temporary folder; ours is private until complete, then renamed. */
async function unpack(): Promise<void> {
  mkdirSync(path.dirname(cache), { recursive: true });
  const folder = mkdtempSync(`${cache}-`);
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    await inflate(
      fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))),
    );
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  if (existsSync(cache)) rmSync(folder, { recursive: true });
  else renameSync(folder, cache);
}

const CANDIDATES = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function installedBrowser(): string {
  const found = CANDIDATES.find((each) => each !== undefined && existsSync(each));
  if (found) return found;
  throw new Error(
    'Nenhum Chrome ou Chromium encontrado. Instale o Google Chrome (google.com/chrome) ou o pacote ' +
      'chromium do sistema, ou indique o executável na variável CHROME_PATH.',
  );
}
