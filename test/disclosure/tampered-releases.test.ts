import { afterAll, describe, expect, it } from 'vitest';
import { auditFolder } from '../../pipeline/4-protect/attack/attack.ts';
import { auditFabricated, everyoneFile, withFabricated, type Tampering } from './fabricated.ts';
import { caught, printCaught, type Caught } from './caught.ts';
import { tamperedReleases } from './tampered-releases.ts';

const found: Caught[] = [];
afterAll(() => printCaught('Arquivos publicados adulterados', found));

describe('the fabricated release', { timeout: 240_000 }, () => {
  it('gives every attack something to try, and no success', async () => {
    const report = await auditFabricated({});
    expect(caught(report)).toEqual([]);
    expect(report.attacks.filter(({ tried }) => tried === 0)).toEqual([]);
    expect(report.attacks.length).toBe(15);
  });
});

describe('a release tampered with', { timeout: 240_000 }, () => {
  for (const { name, caughtBy, ...tampering } of tamperedReleases)
    it(`is caught by ${caughtBy}: ${name}`, async () => {
      const by = caught(await auditFabricated(tampering));
      found.push({ mutant: name, by });
      expect(by).toContain(caughtBy);
    });

  /** Caught only beside a former release or a file of all workers. */
  const against = (former: Tampering, latter: Tampering) =>
    withFabricated(former, (folder) => auditFabricated(latter, { against: folder }));

  it('is let be by A10 when nothing or enough has changed since the former release', async () => {
    const more = `update RAIS set vinculos = vinculos + 9 where municipio = '3300001' and pais = 'VEN'`;
    expect(caught(await against({}, {}))).toEqual([]);
    expect(caught(await against({ sql: [more] }, {}))).toEqual([]);
  });

  it('is caught by A10: a revision of two people', async () => {
    const fewer = `update RAIS set vinculos = vinculos - 2 where municipio = '3300001' and pais = 'VEN' and sexo = '1'`;
    const by = caught(await against({ sql: [fewer] }, {}));
    found.push({ mutant: 'a revision of two people', by });
    expect(by).toContain('A10');
  });

  it('is caught by A10: a place finer in the second release', async () => {
    const hidden = `delete from RAIS where municipio = '3300001' and pais = 'VEN' and sexo = '1'`;
    const by = caught(await against({ sql: [hidden] }, {}));
    found.push({ mutant: 'a place finer in the second release', by });
    expect(by).toContain('A10');
  });

  it('is caught by A10: a national count of the quality report that gained two records', async () => {
    const report = (read: number) => ({
      files: {
        'quality.json': JSON.stringify({
          reception: [{ source: 'rais', files: 1, read, staged: 990, quarantined: 10 }],
          pairing: null,
        }),
      },
    });
    expect(caught(await against(report(1000), report(1010)))).toEqual([]);
    const by = caught(await against(report(1000), report(1002)));
    found.push({ mutant: 'a count of the quality report that gained two records', by });
    expect(by).toContain('A10');
  });

  it("is caught by D1: everyone's bonds told again, one unit more", async () => {
    const later = { files: { 'geo/rais_todos.json': everyoneFile({ 3300002: 1010 }) } };
    expect(caught(await against({}, {}))).toEqual([]);
    const by = caught(await against({}, later));
    found.push({ mutant: "everyone's bonds told again", by });
    expect(by).toContain('D1');
  });

  it('is caught by A8: one worker with the same attributes in a file of all workers', async () => {
    const by = await withFabricated(
      { files: { 'trabalhadores.csv': 'ano,uf,sexo,faixa_etaria\n2020,33,1,1\n' } },
      async (folder) =>
        caught(await auditFolder(folder, { workers: `${folder}/trabalhadores.csv` })),
    );
    found.push({ mutant: 'one worker in a file of all workers', by });
    expect(by).toContain('A8');
  });
});
