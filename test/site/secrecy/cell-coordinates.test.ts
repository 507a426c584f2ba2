import { describe, expect, it } from 'vitest';
import { cellCoordinates } from '../../../site/secrecy/cell-coordinates.ts';
import { refiltered, searchOf, type Coordinates } from '../../../site/secrecy/coordinates.ts';
import { readQuery } from '../../../site/tables/url-state.ts';
import { flowSchema, stockSchema } from '../tables/sample-cube.ts';

const view: Coordinates = {
  filters: { sexo: ['2'] },
  measure: 'saldo',
  from: '2019-12',
  to: '2020-02',
  naturalised: false,
};

describe('cellCoordinates', () => {
  it('narrows the period to the part of a year that the table covers', () => {
    expect(cellCoordinates(flowSchema, view, [['ano', '2019']])).toMatchObject({
      from: '2019-12',
      to: '2019-12',
    });
  });

  it('takes the measure from the type of movement and leaves totals alone', () => {
    const found = cellCoordinates(flowSchema, view, [
      ['municipio', '3550308'],
      ['pais', null],
      ['tipo_movimentacao', '2'],
      ['mes', '2020-01'],
    ]);
    expect(found).toEqual({
      filters: { sexo: ['2'], municipio: ['3550308'] },
      measure: 'desligamentos',
      from: '2020-01',
      to: '2020-01',
      naturalised: false,
    });
  });
});

describe('searchOf', () => {
  it('is read back as the same coordinates, the filters of the opening view lifted', () => {
    const schema = {
      ...stockSchema,
      defaultView: { ...stockSchema.defaultView, filters: { sexo: ['1'] } },
    };
    const coordinates = refiltered(
      { ...view, measure: 'vinculos', from: '2020', to: '2020' },
      { sexo: [], uf: ['35', 'R3'], continente: ['SA'] },
    );
    const { query, refusals } = readQuery(schema, searchOf(schema, coordinates));
    expect(refusals).toEqual([]);
    expect(query).toMatchObject({
      rows: ['uf'],
      columns: [],
      filters: { uf: ['35', 'R3'], continente: ['SA'] },
      from: '2020',
      to: '2020',
      naturalised: false,
    });
  });
});
