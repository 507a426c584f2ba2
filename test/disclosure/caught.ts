import type { AttackReport } from '../../pipeline/registry/public-files.ts';

/** A broken protector or release, and the attacks that saw it. */
export type Caught = { readonly mutant: string; readonly by: readonly string[] };

export const caught = ({ attacks }: AttackReport): readonly string[] =>
  attacks.filter(({ succeeded }) => succeeded > 0).map(({ id }) => id);

/** The list `npm run attack -- --mutants` shows. */
export function printCaught(title: string, found: readonly Caught[]): void {
  const lines = found.map(({ mutant, by }) => `  ${by.join(' ').padEnd(24)} ${mutant}`);
  console.log([`${title}: ${found.length}`, ...lines].join('\n'));
}
