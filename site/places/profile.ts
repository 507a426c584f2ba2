import type { CatalogCube, Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { detailOf, orderedDetails, type Detail } from '../data/details.ts';
import { readCodeList } from '../data/release.ts';
import { attributesOf } from '../details/composition.ts';
import { tableHref } from '../sentences/table-href.ts';
import { texts } from '../text/index.ts';
import { crossOf, type View } from './cross.ts';
import { dimensionOf } from './dimension.ts';
import { isPublished } from './figures.ts';
import type { Fact } from './focus.ts';
import type { Place } from './place.ts';

/** What a page of a place tells of its people: first who they are, by sex, then what they do. */
const TOLD = ['IDADE', 'ESCOLARIDADE', 'SECAO', 'OCUPACAO', 'RENDA'] as const;
const BY_SEX: ReadonlySet<Detail> = new Set(['IDADE', 'ESCOLARIDADE']);
const [MEN, WOMEN] = ['1', '2'];

/** A category, with everyone in it and, where the sexes are told apart, men and women. */
export type ProfilePart = {
  readonly label: string;
  readonly named: boolean;
  readonly all: Cell;
  readonly sexes: readonly [men: Cell, women: Cell] | null;
};

/** How the people of a place divide over the broad categories of one attribute. */
export type Profile = {
  readonly detail: Detail;
  readonly name: string;
  readonly year: string;
  readonly parts: readonly ProfilePart[];
  /** The total of the place in this cube; what is not a figure has no share. */
  readonly total: Cell;
  readonly href: string;
};

const profileOf = (cube: CatalogCube, fact: Fact, place: Place, locale: Locale): Profile | null => {
  const [broad] = attributesOf(cube);
  if (!broad || !cube.periods.includes(fact.year)) return null;
  const detail = detailOf(cube);
  const line = dimensionOf(cube.id, place.kind);
  const asked = { conteudo: fact.measure, periodo: fact.year };
  const cellsOf = (sex: View) => {
    const cross = crossOf(cube.id, {
      linha: line,
      coluna: broad.id,
      ...asked,
      ...sex,
      vazias: 'sim',
    });
    return (code: string | null): Cell => cross.cell(place.code, code);
  };
  const all = cellsOf({});
  const sexes = BY_SEX.has(detail) ? [MEN, WOMEN].map((code) => cellsOf({ 'f.sexo': code })) : [];
  const [men, women] = sexes;
  const parts = readCodeList(broad.codeList)
    .codes.map(({ code, label, kind }) => ({
      label: label[locale],
      named: kind === 'value',
      all: all(code),
      sexes: men && women ? ([men(code), women(code)] as const) : null,
    }))
    .filter((part) => part.named || isPublished(part.all));
  if (!parts.some((part) => part.named && isPublished(part.all))) return null;
  const view = { linha: broad.id, coluna: 'sexo', ...asked, [`f.${line}`]: place.code };
  return {
    detail,
    name: texts[locale].details.names[detail],
    year: fact.year,
    parts,
    total: all(null),
    href: tableHref(cube, view, locale),
  };
};

/** The attributes of the people of a place in the year its page speaks of, where any category is published. */
export const profilesOf = (fact: Fact, place: Place, locale: Locale): readonly Profile[] =>
  fact.kind === 'cards'
    ? []
    : orderedDetails(fact.cube.base)
        .filter((cube) => TOLD.some((each) => each === detailOf(cube)))
        .flatMap((cube) => profileOf(cube, fact, place, locale) ?? []);
