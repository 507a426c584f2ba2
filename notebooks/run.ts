import { existsSync } from 'node:fs';
import path from 'node:path';
import { execute, type Executed } from './execute.ts';
import { NOTEBOOKS } from './index.ts';

/*
 * `npm run notebooks [name …]`: executes the notebooks over data/public (or VINCULO_PUBLIC) and prints what
 * each says, with its tables. Change a .sql or .ts of the folder and run it again.
 */

const folder = path.resolve(process.env['VINCULO_PUBLIC'] ?? 'data/public');

function print({ notebook, sections }: Executed): void {
  console.log(`\n# ${notebook.title.pt}\n\n${notebook.question.pt}`);
  for (const { id, told } of sections('pt')) {
    if (told === null) {
      console.log(`\n## ${id}\n\nEsta versão não tem os dados que esta parte pede.`);
      continue;
    }
    const { columns, rows } = told.table;
    console.log(`\n## ${told.heading}\n\n${told.paragraphs.join('\n\n')}\n\n${told.figure.title}`);
    for (const row of [columns, ...rows]) console.log(`  ${row.join(' | ')}`);
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => NOTEBOOKS.every(({ id }) => id !== name));
if (unknown.length > 0) {
  console.error(
    `Não há caderno com o nome ${unknown.join(', ')}. Há: ${NOTEBOOKS.map(({ id }) => id).join(', ')}.`,
  );
  process.exitCode = 1;
} else if (!existsSync(path.join(folder, 'manifest.json'))) {
  console.error(
    'Não há arquivos publicados para ler. Rode npm run pipeline, ou indique a pasta em VINCULO_PUBLIC.',
  );
  process.exitCode = 1;
} else {
  for (const notebook of NOTEBOOKS)
    if (wanted.length === 0 || wanted.includes(notebook.id)) print(await execute(notebook, folder));
}
