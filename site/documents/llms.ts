import type { Notebook } from '../../notebooks/notebook.ts';
import { readApiIndex } from '../data/documents.ts';
import { documents } from './index.ts';

const NAMED: Readonly<Record<string, string>> = {
  api: 'API with calls to copy',
  reconciliacao: 'Our totals beside published ones; the three numbers of a CAGED month',
  variaveis: 'Every variable',
  'variaveis/leiautes': 'Layouts of the source files and their changes',
};

const link = (text: string, href: string, note: string): string => `- [${text}](${href}): ${note}`;

/** llms.txt (llmstxt.org): what a program that reads text should open, and what it must not add up. */
export const llmsText = (notebooks: readonly Notebook[]): string => {
  const index = readApiIndex();
  const lines = [
    '# Vínculo',
    '',
    `> ${index?.citation.en ?? 'Statistics on immigrants in formal work in Brazil.'} Protected against identification before publication; a missing municipal row means zero or fewer than k, never zero alone.`,
    '',
    '## API',
    '',
    link('Index', 'dados/api/v1/index.json', 'data sets, columns, files, rules'),
    link('OpenAPI 3.1', 'dados/api/v1/openapi.json', 'every address'),
    link('Manifest', 'dados/manifest.json', 'bytes and SHA-256 of every file'),
    link('Versions', 'dados/versions/index.json', 'what changed and why'),
    link('DCAT 3', 'dados/catalog/catalog.jsonld', 'catalogue'),
    '',
    '## Documents',
    '',
    ...documents().flatMap(({ slug, write }) =>
      NAMED[slug] ? [link(write('en').title, `en/${slug}.md`, NAMED[slug])] : [],
    ),
    '',
    '## Rows of one person or movement',
    '',
    ...documents().flatMap(({ slug, write }) =>
      slug.startsWith('microdados/')
        ? [link(write('en').title, `en/${slug}.md`, write('en').lead)]
        : [],
    ),
    '',
    '## Notebooks: a question, its query, its answer',
    '',
    ...notebooks.map(({ id, title, question }) =>
      link(title.en, `en/cadernos/${id}.md`, question.en),
    ),
    '',
    '## Data sets',
    '',
    ...(index?.datasets ?? []).map(({ id, title, rules, files }) =>
      link(
        id,
        `dados/${files[0]?.path ?? ''}`,
        [`${title.en}.`, ...rules.slice(0, 2).map(({ text }) => text.en)].join(' '),
      ),
    ),
    '',
  ];
  return lines.join('\n');
};
