import { cagedNotes, ctpsNotes, municipioNotes, raisNotes } from '../notes/work.ts';
import { text } from '../text.ts';
import type { Cube } from '../types.ts';

export const ctps: Cube = {
  id: 'CTPS',
  base: 'CTPS',
  title: text(
    'Carteiras de trabalho emitidas a imigrantes',
    'Work cards issued to immigrants',
    'Carteras de trabajo emitidas a inmigrantes',
  ),
  dimensions: ['ano', 'mes', 'uf', 'municipio', 'pais_nascimento', 'continente', 'sexo'],
  measures: [
    {
      id: 'ctps_emitidas',
      label: text('CTPS emitidas', 'Work cards issued', 'CTPS emitidas'),
      unit: text('carteiras', 'cards', 'carteras'),
    },
  ],
  kind: 'flow',
  periodicity: 'month',
  lastPeriod: '2019-11',
  notes: [...ctpsNotes, ...municipioNotes],
  defaultView: { row: 'ano', column: 'sexo', measure: 'ctps_emitidas', filters: {} },
};

export const rais: Cube = {
  id: 'RAIS',
  base: 'RAIS',
  title: text(
    'Imigrantes com vínculo de trabalho formal ativo em 31 de dezembro',
    'Immigrants with an active formal employment bond on 31 December',
    'Inmigrantes con vínculo laboral formal activo al 31 de diciembre',
  ),
  dimensions: ['ano', 'uf', 'municipio', 'pais_nacionalidade', 'continente', 'sexo'],
  measures: [
    {
      id: 'vinculos_ativos_3112',
      label: text(
        'Vínculos ativos em 31/12',
        'Active bonds on 31 December',
        'Vínculos activos al 31/12',
      ),
      unit: text('vínculos', 'bonds', 'vínculos'),
    },
  ],
  kind: 'stock',
  periodicity: 'year',
  notes: [...raisNotes, ...municipioNotes],
  defaultView: { row: 'ano', column: 'continente', measure: 'vinculos_ativos_3112', filters: {} },
};

export const caged: Cube = {
  id: 'CAGED',
  base: 'CAGED',
  title: text(
    'Admissões e desligamentos de imigrantes no trabalho formal',
    'Hirings and separations of immigrants in formal work',
    'Contrataciones y desvinculaciones de inmigrantes en el trabajo formal',
  ),
  dimensions: [
    'ano',
    'mes',
    'uf',
    'municipio',
    'pais_nascimento',
    'continente',
    'tipo_movimentacao',
    'sexo',
  ],
  measures: [
    {
      id: 'admissoes',
      label: text('Admissões', 'Hirings', 'Contrataciones'),
      unit: text('movimentações', 'movements', 'movimientos'),
    },
    {
      id: 'desligamentos',
      label: text('Desligamentos', 'Separations', 'Desvinculaciones'),
      unit: text('movimentações', 'movements', 'movimientos'),
    },
    {
      id: 'saldo',
      label: text('Saldo', 'Net change', 'Saldo'),
      unit: text('postos', 'jobs', 'puestos'),
    },
  ],
  kind: 'flow',
  periodicity: 'month',
  notes: [...cagedNotes, ...municipioNotes],
  defaultView: { row: 'mes', column: 'tipo_movimentacao', measure: 'saldo', filters: {} },
};
