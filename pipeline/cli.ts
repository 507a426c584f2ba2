import { parseOptions, usage } from './arguments.ts';
import { reportFailure } from './engine/failure.ts';
import { runPipeline } from './run.ts';

/** `npm run pipeline`: reads the arguments, runs the whole flow, says in one message what failed. */
async function main(): Promise<void> {
  const request = parseOptions(process.argv.slice(2));
  if (request.help) {
    console.log(usage);
    return;
  }
  await runPipeline(request);
}

await main().catch(reportFailure);
