// Runs before every npm script, on whatever Node the machine has (20 counts), so it stays plain JavaScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

if (!isInstalled()) install();

/** True when what npm installed is what package-lock.json asks for. */
function isInstalled() {
  const installedLock = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = packages(path.join(root, 'package-lock.json'));
  const installed = packages(installedLock);
  return Object.entries(wanted).every(
    ([name, entry]) => name === '' || entry.optional || installed[name]?.version === entry.version,
  );
}

function packages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** Not `npm ci`: it refuses a lock file that records no download addresses. */
function install() {
  console.log('Instalando as dependências (uma só vez; cerca de um minuto)…');
  const npm = spawnSync('npm', ['install', '--ignore-scripts', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  console.error(
    'A instalação falhou. É preciso alcançar o registro npm; depois repita o comando.\n' +
      'Se persistir, apague a pasta node_modules e tente de novo.',
  );
  process.exit(1);
}
