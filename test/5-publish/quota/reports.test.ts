import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { protectQuota } from '../../../pipeline/4-protect/quota/protect-quota.ts';
import { inclusionReports } from '../../../pipeline/5-publish/quota/reports.ts';
import { writeQuota } from '../../../pipeline/5-publish/quota/write-quota.ts';
import { quotaRule } from '../../../pipeline/5-publish/quota/rule-file.ts';
import { withDatabase } from '../../../pipeline/engine/database.ts';
import { silentProgress } from '../../../pipeline/engine/progress.ts';
import type { InclusionReport, ReportKind } from '../../../pipeline/registry/quota/files.ts';
import { indicatorOf } from '../../../pipeline/registry/quota/indicators.ts';
import { reportDefinitions } from '../../../pipeline/registry/quota/reports.ts';
import { quotaTableOf } from '../../../pipeline/registry/quota/tables.ts';
import { insertRows } from '../../2-pair/insert-rows.ts';
import { createProtectedInputs } from '../../4-protect/quota/world.ts';

const STATES = [
  'identificado',
  'consentido',
  'cadastrado_pat',
  'enviado',
  'confirmado_sine',
  'formado',
  'encaminhado',
  'colocado',
];

/** 120 persons; state *n* is reached by fewer, half of them in each semester, over two years. */
function events() {
  return [2026, 2027].flatMap((ano) =>
    STATES.flatMap((estado, n) =>
      Array.from({ length: 120 - 8 * n }, (_, pessoa) => ({
        ano,
        semestre: String(1 + (pessoa % 2)),
        pessoa: pessoa + (ano - 2026) * 1000,
        grupo_mapa: pessoa % 3 === 0 ? 'bpc' : 'reabilitados',
        grupo_meta: pessoa % 3 === 0 ? 'bpc' : 'reabilitados',
        regiao: '3',
        uf: '35',
        estado,
        eventos: 1,
      })),
    ),
  );
}

async function reports() {
  return withDatabase({ file: ':memory:', threads: 1 }, async (database) => {
    await createProtectedInputs(database);
    await insertRows(database, 'har_inclusao_evento', events());
    const parameters = { profile: 'padrao', k: 5, ks: 10 } as const;
    return inclusionReports(
      await protectQuota(database, { mode: 'identified', parameters }, silentProgress),
    );
  });
}

describe('inclusionReports', () => {
  it('gives totals that agree: two semesters are a year, in every report', async () => {
    const all = await reports();
    const value = (kind: ReportKind, period: string, indicator: string) =>
      all
        .find((each) => each.kind === kind && each.period === period)
        ?.figures.find((each) => each.indicator === indicator)?.value;
    for (const year of ['2026', '2027'])
      for (const { kind, indicators } of reportDefinitions.filter(
        ({ every }) => every === 'semestre',
      ))
        for (const indicator of indicators) {
          const halves = ['S1', 'S2'].map(
            (half) => value(kind, `${year}-${half}`, indicator) ?? NaN,
          );
          expect((halves[0] ?? 0) + (halves[1] ?? 0)).toBe(
            value('gestao_conjunta_anual', year, indicator),
          );
        }
    expect(value('mte_inss_anual', '2026', 'colocacoes')).toBe(64);
    expect(all).toHaveLength(12);
  });

  it('names known indicators and tables', () => {
    for (const { indicators, tables } of reportDefinitions) {
      expect(indicators.map((each) => indicatorOf(each).id)).toEqual(indicators);
      expect(tables.map((each) => quotaTableOf(each).id)).toEqual(tables);
    }
  });
});

describe('reportWorkbook', () => {
  it('holds the figures of the report, and tables of its period that add up to them', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-relatorios-'));
    await withDatabase({ file: ':memory:', threads: 1 }, async (database) => {
      await createProtectedInputs(database);
      await insertRows(database, 'har_inclusao_evento', events());
      const parameters = { profile: 'padrao', k: 5, ks: 10 } as const;
      const quota = await protectQuota(
        database,
        { mode: 'identified', parameters },
        silentProgress,
      );
      await writeQuota({ folder, dataVersion: 'abc', mode: 'synthetic', quota }, database);
    });
    const all = JSON.parse(
      readFileSync(path.join(folder, 'quota/relatorios.json'), 'utf8'),
    ) as readonly InclusionReport[];
    expect(all).toHaveLength(12);
    for (const report of all) {
      const sheets = await readWorkbook(path.join(folder, report.workbook));
      expect(sheets.map(({ sheet }) => sheet)).toEqual(['Resumo', ...report.tables]);
      const [summary, ...tables] = sheets;
      const cells = summary?.data ?? [];
      expect(cells[2]?.[0]).toMatch(/Dados sintéticos/);
      for (const { indicator, value } of report.figures) {
        const { label } = indicatorOf(indicator);
        expect(cells.find(([name]) => name === label.pt)?.[1]).toBe(value);
        const whole = tables.find(({ sheet }) => sheet === 'inclusao_grupo');
        const [, , heads = [], ...rows] = whole?.data ?? [];
        const column = heads.indexOf(label.pt);
        const sum = rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
        if (report.period.length === 4) expect(sum).toBe(value);
      }
    }
  });
});

describe('quotaRule', () => {
  it('lets a page compute the reserve by itself', () => {
    for (const [base, reserved] of quotaRule.examples) {
      const bracket = quotaRule.brackets.find(
        ({ from, to }) => base >= from && base <= (to ?? base),
      );
      expect(Math.floor((base * (bracket?.percent ?? NaN) + 99) / 100)).toBe(reserved);
    }
    expect(quotaRule.brackets.at(-1)?.to).toBeNull();
  });
});
