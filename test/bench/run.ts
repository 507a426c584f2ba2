import { reportFailure } from '../../pipeline/engine/failure.ts';
import { benchAttack } from './attack.ts';
import { benchIngest } from './ingest.ts';
import { benchPairing } from './pairing.ts';
import { benchProtect } from './protect.ts';
import { benchSite } from './site.ts';

/** Every bench prints one table of ratios measured in one run on one machine. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  attack: benchAttack,
  ingest: benchIngest,
  pairing: benchPairing,
  protect: benchProtect,
  site: benchSite,
};

/** `npm run bench [-- name …]`: the named benches, or all of them. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
    const bench = benches[name];
    if (!bench)
      throw new Error(`unknown bench: ${name}; known: ${Object.keys(benches).join(', ')}`);
    await bench();
  }
}

await main().catch(reportFailure);
