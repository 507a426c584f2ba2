import { cgilNotes, refugioNotes, sismigraNotes, stiNotes } from '../notes/migration.ts';
import { municipioNotes } from '../notes/work.ts';
import { text } from '../text.ts';
import type { Cube } from '../types.ts';

export const cgil: Cube = {
  id: 'CGIL',
  base: 'CGIL',
  title: text(
    'Autorizações concedidas pela CGIL',
    'Authorisations granted by CGIL',
    'Autorizaciones concedidas por la CGIL',
  ),
  dimensions: ['ano', 'mes', 'uf', 'pais_nascimento', 'continente', 'tipo_autorizacao', 'sexo'],
  measures: [
    {
      id: 'autorizacoes_deferidas',
      label: text('Autorizações deferidas', 'Authorisations granted', 'Autorizaciones concedidas'),
      unit: text('autorizações', 'authorisations', 'autorizaciones'),
    },
  ],
  kind: 'flow',
  periodicity: 'month',
  notes: cgilNotes,
  defaultView: {
    row: 'ano',
    column: 'tipo_autorizacao',
    measure: 'autorizacoes_deferidas',
    filters: {},
  },
};

const registros = {
  id: 'registros',
  label: text('Registros', 'Registrations', 'Registros'),
  unit: text('registros', 'registrations', 'registros'),
};

export const sismigraRegistro: Cube = {
  id: 'SISMIGRA_REGISTRO',
  base: 'SISMIGRA',
  title: text(
    'Registros migratórios por data de registro',
    'Migration registrations by date of registration',
    'Registros migratorios por fecha de registro',
  ),
  dimensions: [
    'ano_registro',
    'mes_registro',
    'uf',
    'municipio',
    'pais_nascimento',
    'continente',
    'classificacao',
    'sexo',
  ],
  measures: [registros],
  kind: 'flow',
  periodicity: 'month',
  notes: [...sismigraNotes, ...municipioNotes],
  defaultView: { row: 'ano_registro', column: 'classificacao', measure: 'registros', filters: {} },
};

export const sismigraEntrada: Cube = {
  ...sismigraRegistro,
  id: 'SISMIGRA_ENTRADA',
  title: text(
    'Registros migratórios por data de entrada',
    'Migration registrations by date of entry',
    'Registros migratorios por fecha de entrada',
  ),
  dimensions: [
    'ano_entrada',
    'mes_entrada',
    'uf',
    'municipio',
    'pais_nascimento',
    'continente',
    'classificacao',
    'sexo',
  ],
  defaultView: { row: 'ano_entrada', column: 'classificacao', measure: 'registros', filters: {} },
};

export const sti: Cube = {
  id: 'STI',
  base: 'STI',
  title: text(
    'Entradas e saídas pelos postos de fronteira',
    'Entries and exits through border posts',
    'Entradas y salidas por los puestos de frontera',
  ),
  dimensions: [
    'ano',
    'mes',
    'uf',
    'pais_nascimento',
    'continente',
    'tipo_movimentacao',
    'tipologia',
    'sexo',
  ],
  measures: [
    {
      id: 'movimentos',
      label: text('Movimentos', 'Movements', 'Movimientos'),
      unit: text('movimentos', 'movements', 'movimientos'),
    },
  ],
  kind: 'flow',
  periodicity: 'month',
  notes: stiNotes,
  defaultView: { row: 'mes', column: 'tipo_movimentacao', measure: 'movimentos', filters: {} },
};

export const refugio: Cube = {
  id: 'REFUGIO',
  base: 'REFUGIO',
  title: text(
    'Solicitações de reconhecimento da condição de refugiado',
    'Applications for recognition of refugee status',
    'Solicitudes de reconocimiento de la condición de refugiado',
  ),
  dimensions: ['ano', 'mes', 'uf', 'municipio', 'pais_nacionalidade', 'continente', 'sexo'],
  measures: [
    {
      id: 'solicitacoes',
      label: text('Solicitações', 'Applications', 'Solicitudes'),
      unit: text('solicitações', 'applications', 'solicitudes'),
    },
  ],
  kind: 'flow',
  periodicity: 'month',
  notes: [...refugioNotes, ...municipioNotes],
  defaultView: { row: 'ano', column: 'sexo', measure: 'solicitacoes', filters: {} },
};
