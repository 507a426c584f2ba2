import type { ApiFile } from '../../registry/api-files.ts';

const MEDIA: Readonly<Record<string, string>> = {
  parquet: 'application/vnd.apache.parquet',
  compact: 'application/json',
  'json-stat': 'application/json',
  'json-stat-collection': 'application/json',
  json: 'application/json',
  geojson: 'application/geo+json',
  csv: 'text/csv; charset=utf-8',
  'csv-excel': 'text/csv; charset=utf-8',
  'sdmx-csv': 'application/vnd.sdmx.data+csv;version=2.0.0',
  'sdmx-json': 'application/vnd.sdmx.structure+json;version=2.0.0',
};

export const mediaOf = (format: string): string => MEDIA[format] ?? 'application/octet-stream';

/** A published file with its format, media type and size. */
export type Sized = (format: string, name: string) => ApiFile;
