import { readCsv } from '../registry/read-csv.ts';
import { municipios } from '../registry/geography.ts';
import { readLayout, type Field } from './layout.ts';
import type { KnownCode, Source } from './source.ts';

type Row = Readonly<Record<'campo' | 'codigo' | 'desde' | 'ate' | 'rotulo', string>>;

/** A field whose values must be among known codes, and the file an operator edits to add one. */
export type CodedField = {
  readonly campo: string;
  /** By code: one row per interval of years. */
  readonly codes: ReadonlyMap<string, readonly KnownCode[]>;
  readonly declaredIn: string;
};

const MUNICIPIOS = byCode(
  municipios.map(({ code6 }) => ({
    codigo: code6,
    desde: 0,
    ate: 9999,
  })),
);

/** The fields of a source that have a code list: its codes.csv, then the registry's lists. */
export function codedFields(source: Source): readonly CodedField[] {
  const rows = readCsv<keyof Row>(new URL('codes.csv', source.folder));
  const own = [...new Set(rows.map((row) => row.campo))].map((campo) => ({
    campo,
    codes: byCode(rows.filter((row) => row.campo === campo).map(parseCode)),
    declaredIn: `pipeline/1-sources/${source.id}/codes.csv`,
  }));
  const registry = Object.entries(source.registryCodes ?? {}).map(([campo, codes]) => ({
    campo,
    codes: byCode(codes),
    declaredIn: 'pipeline/registry/geography/rais-nacionalidades.csv',
  }));
  return [
    ...own,
    ...registry,
    ...readLayout(source.folder).filter(isMunicipio).map(municipioField),
  ];
}

const isMunicipio = (field: Field) => field.reader === 'municipio';

function municipioField({ campo }: Field): CodedField {
  return { campo, codes: MUNICIPIOS, declaredIn: 'pipeline/registry/geography/municipios.csv' };
}

function parseCode({ codigo, desde, ate }: Row): KnownCode {
  return { codigo, desde: Number(desde || 0), ate: Number(ate || 9999) };
}

function byCode(codes: readonly KnownCode[]): CodedField['codes'] {
  return Map.groupBy(codes, ({ codigo }) => codigo);
}
