import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../site/tables/cite.ts';

const cited = {
  title: 'Imigrantes, por ano {teste}',
  version: 'abc123',
  address: 'https://exemplo/rais/?linha=uf',
  accessed: '2026-11-22',
  cubeId: 'RAIS',
};

describe('citationOf', () => {
  it('follows ABNT NBR 6023, with the version of the data', () => {
    expect(citationOf('abnt', cited, 'pt')).toBe(
      'VÍNCULO. Imigrantes, por ano {teste}. Versão dos dados abc123. [S. l.]: Vínculo, 2026. 1 tabela. Disponível em: https://exemplo/rais/?linha=uf. Acesso em: 22 nov. 2026.',
    );
  });

  it('follows APA in the language of the page', () => {
    expect(citationOf('apa', cited, 'en')).toContain('Retrieved 22 Nov 2026, from https://exemplo');
    expect(citationOf('apa', cited, 'es')).toContain('[Conjunto de datos]');
  });

  it('writes BibTeX whose braces balance', () => {
    const entry = citationOf('bibtex', cited, 'pt');
    expect(entry).toContain('version = {abc123}');
    expect(entry.split('{').length).toBe(entry.split('}').length);
  });
});
