import { localePaths } from '../nav.ts';
import { hasQuota, inclusionReports } from './files.ts';
import { quotaUfs } from './places.ts';

/** The three routes of a page of the quota; none in a release without it. */
export const quotaPaths = () => (hasQuota() ? localePaths() : []);

/** One route per UF and language. */
export const briefPaths = () =>
  quotaPaths().flatMap(({ params, props }) =>
    quotaUfs().map((uf) => ({
      params: { ...params, uf: uf.sigla.toLowerCase() },
      props: { ...props, uf },
    })),
  );

/** One route per kind of report that has a period to tell, and language. */
export const reportPaths = () =>
  quotaPaths().flatMap(({ params, props }) =>
    [...new Set(inclusionReports().map(({ kind }) => kind))].map((kind) => ({
      params: { ...params, report: reportSlug(kind) },
      props: { ...props, kind },
    })),
  );

/** `inss_mte_semestral` → `inss-mte-semestral`. */
export const reportSlug = (kind: string): string => kind.replaceAll('_', '-');
