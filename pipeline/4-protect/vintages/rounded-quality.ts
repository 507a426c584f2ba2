import type { CountTable, PairingQuality, QualityReport } from '../../registry/public-files.ts';

type Quality = Omit<QualityReport, 'dataVersion'>;

/**
 * The quality report of a vintage: each count of records or persons of the sources is told to the nearest
 * multiple of `step`, the larger of 10 and k, so that two vintages differ by 0 or by `step` or more, and a
 * late record is not read from what the national counts gained. Each count is rounded on its own (lines read are those
 * accepted and those quarantined): margins may differ from their sum.
 * What the published cubes say (stock of a UF) is protected already, and files are not records.
 */
export function roundedQuality(quality: Quality, step: number): Quality {
  const round = (count: number) => Math.round(count / step) * step;
  return {
    ...quality,
    roundedTo: step,
    reception: quality.reception.map((source) => ({
      ...source,
      read: round(source.staged) + round(source.quarantined),
      staged: round(source.staged),
      quarantined: round(source.quarantined),
    })),
    pairing: quality.pairing && roundedPairing(quality.pairing, round),
  };
}

type Round = (count: number) => number;

function roundedPairing(pairing: PairingQuality, round: Round): PairingQuality {
  const table = (of: CountTable) => roundedTable(of, round);
  return {
    ...pairing,
    records: round(pairing.records),
    people: round(pairing.people),
    passes: table(pairing.passes),
    byUf: table(pairing.byUf),
    byCountry: table(pairing.byCountry),
    bySex: table(pairing.bySex),
    pis: table(pairing.pis),
    cpf: table(pairing.cpf),
    definitions: table(pairing.definitions),
    bonds: table(pairing.bonds),
    reconciliation: {
      ...pairing.reconciliation,
      country: pairing.reconciliation.country.map((each) => ({
        ...each,
        parts: each.parts && roundedParts(each.parts, round),
      })),
    },
  };
}

function roundedTable(table: CountTable, round: Round): CountTable {
  const cell = (count: number | null) => (count === null ? null : round(count));
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      counts: row.counts.map(cell),
      total: cell(row.total),
    })),
    totals: table.totals.map(cell),
    total: cell(table.total),
  };
}

type Parts = NonNullable<PairingQuality['reconciliation']['country'][number]['parts']>;

function roundedParts(parts: Parts, round: Round): Parts {
  return {
    before: round(parts.before),
    admissions: round(parts.admissions),
    separations: round(parts.separations),
    after: round(parts.after),
    gap: round(parts.gap),
  };
}
