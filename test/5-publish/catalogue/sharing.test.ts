import { describe, expect, it } from 'vitest';
import { sourceLayouts } from '../../../pipeline/1-sources/layouts.ts';
import { sharingRegister } from '../../../pipeline/5-publish/catalogue/sharing.ts';
import { text } from '../../../pipeline/registry/text.ts';
import type { ApiDataset } from '../../../pipeline/registry/api-files.ts';
import { categorisedFields } from '../../../pipeline/registry/sharing/source-fields.ts';
import { variables } from '../../../pipeline/registry/variables/index.ts';

const layouts = sourceLayouts();
const name = text('x', 'x', 'x');
const publishing = (...ids: readonly string[]): ApiDataset =>
  ({
    id: 'rais',
    kind: 'cube',
    columns: ids.map((id) => ({ id, role: 'dimension', label: name, definition: name })),
  }) as unknown as ApiDataset;

describe('sharingRegister', () => {
  it('has every field of every layout once, with a level and its legal basis', () => {
    const { fields } = sharingRegister('v', layouts, []);
    const declared = layouts.flatMap(({ id, fields: all }) =>
      all.map((each) => `${id} ${each.field}`),
    );
    const listed = fields.filter(({ scope }) => scope === 'fonte');
    expect(listed.map((each) => `${each.in} ${each.field}`)).toEqual(declared);
    expect(listed.filter(({ basis }) => !/Decreto 10\.046\/2019, arts\. 4º/.test(basis))).toEqual(
      [],
    );
    expect(declared.length).toBeGreaterThan(300);
  });

  it('categorises no field that no layout has', () => {
    const declared = layouts.flatMap(({ id, fields }) =>
      fields.map((each) => `${id} ${each.field}`),
    );
    expect(categorisedFields.filter((each) => !declared.includes(each))).toEqual([]);
  });

  it('gives what names a person or tells of health to specific purposes only', () => {
    const { fields } = sharingRegister('v', layouts, []);
    const level = (source: string, field: string) =>
      fields.find((each) => each.in === source && each.field === field)?.level;
    for (const source of ['rais', 'caged', 'novo-caged', 'ctps'])
      for (const field of ['pis', 'cpf', 'data_nascimento'])
        expect(level(source, field), `${source} ${field}`).toBe('especifico');
    expect(level('rais', 'tipo_defic')).toBe('especifico');
    expect(level('rais', 'causa_afastamento_1')).toBe('especifico');
    expect(level('obmigra-novo-caged', 'sexo')).toBe('amplo');
  });

  it('stops the build at a field that nobody categorised, and names it', () => {
    const [first, ...rest] = layouts;
    const extra = { field: 'apelido', headers: ['apelido'], mandatory: false, read: true };
    const changed = [{ ...first!, fields: [...first!.fields, extra] }, ...rest];
    expect(() => sharingRegister('v', changed, [])).toThrow(
      expect.objectContaining({ name: 'CampoSemCategoria' }),
    );
    expect(() => sharingRegister('v', changed, [])).toThrow('rais: apelido');
    expect(() => sharingRegister('v', layouts, [publishing('sexo', 'signo')])).toThrow(
      'rais: signo',
    );
  });

  it('stops the build at a published column that is not open', () => {
    for (const { id, sharing } of variables) {
      const publish = () => sharingRegister('v', layouts, [publishing(id)]);
      if (sharing === 'amplo') expect(publish).not.toThrow();
      else expect(publish, id).toThrow(expect.objectContaining({ name: 'CampoNaoAmplo' }));
    }
  });
});
