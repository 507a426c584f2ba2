import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasPython, runPython } from '../run-programs.ts';
import { publishedOnce } from './published.ts';

/*
 * What is published, read by programs that others wrote for its formats, where they are installed:
 * pip install csvw frictionless rdflib pyshacl
 */
const published = publishedOnce();
const shapes = path.resolve(import.meta.dirname, 'catalogue/dados-gov-br.ttl');
const quoted = (text: string): string => JSON.stringify(text);

describe.skipIf(!hasPython('csvw'))('CSV on the Web in csvw (where it is)', () => {
  it('finds every CSV beside its metadata and every row valid, without a warning', async () => {
    const code = `import glob
from csvw import CSVW
names = glob.glob(${quoted(published.path(''))} + "/**/*.csv-metadata.json", recursive=True)
read = [CSVW(name, validate=True) for name in names]
wrong = [each for each in read if not each.is_valid or each.warnings]`;
    const [wrong, files] = await runPython([
      { code, figure: 'len(wrong)' },
      { code: code.replace('validate=True', 'validate=False'), figure: 'len(read)' },
    ]);
    expect(wrong).toBe(0);
    expect(files).toBeGreaterThan(8);
  });
});

describe.skipIf(!hasPython('frictionless'))('Frictionless (where it is)', () => {
  it('finds every table of the package valid', async () => {
    const code = `import frictionless
report = frictionless.Package(${quoted(published.path('datapackage.json'))}).validate(parallel=False)`;
    const [valid, tables] = await runPython([
      { code, figure: 'report.valid' },
      {
        code: `import frictionless
package = frictionless.Package(${quoted(published.path('datapackage.json'))})`,
        figure: 'len(package.resources)',
      },
    ]);
    expect(valid).toBe(1);
    expect(tables).toBeGreaterThan(8);
  });
});

describe.skipIf(!hasPython('rdflib', 'pyshacl'))('DCAT as RDF (where its readers are)', () => {
  const validated = (change: string) => ({
    code: `import rdflib, pyshacl
from rdflib.namespace import DCAT, DCTERMS
data = rdflib.Graph().parse(${quoted(published.path('catalog/catalog.jsonld'))}, format="json-ld")
datasets = set(data.subjects(rdflib.RDF.type, DCAT.Dataset))
${change}
conforms, _, said = pyshacl.validate(data, shacl_graph=${quoted(shapes)})`,
    figure: 'conforms',
  });

  it('has what dados.gov.br demands, and is refused without it', async () => {
    const whole = validated('');
    const untitled = validated('data.remove((min(datasets), DCTERMS.title, None))');
    const [conforms, broken, datasets] = await runPython([
      whole,
      untitled,
      { ...whole, figure: 'len(datasets)' },
    ]);
    expect([conforms, broken]).toEqual([1, 0]);
    expect(datasets).toBeGreaterThan(8);
  });
});
