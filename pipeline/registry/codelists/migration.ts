import { text } from '../text.ts';
import type { CodeList } from '../types.ts';
import { other, value } from './code.ts';

/** CGIL: the visa or residence the authorisation is for. */
export const tipoAutorizacao: CodeList = {
  id: 'tipo_autorizacao',
  title: text('Tipo de autorização', 'Type of authorisation', 'Tipo de autorización'),
  codes: [
    value('1', text('Residência prévia', 'Prior residence', 'Residencia previa')),
    value('2', text('Residência', 'Residence', 'Residencia')),
    other('9', 'unknown', text('Não informado', 'Not stated', 'No informado')),
  ],
};

/** SisMigra: the three classes of Lei 13.445/2017, and those that ended with it. */
export const classificacao: CodeList = {
  id: 'classificacao',
  title: text('Classificação', 'Classification', 'Clasificación'),
  codes: [
    value('1', text('Residente', 'Resident', 'Residente')),
    value('2', text('Temporário', 'Temporary', 'Temporal')),
    value('3', text('Fronteiriço', 'Border resident', 'Residente fronterizo')),
    value('4', text('Permanente (até 2017)', 'Permanent (until 2017)', 'Permanente (hasta 2017)')),
    value('5', text('Asilado (até 2017)', 'Asylee (until 2017)', 'Asilado (hasta 2017)')),
    value(
      '6',
      text('Provisório (até 2017)', 'Provisional (until 2017)', 'Provisional (hasta 2017)'),
    ),
    value('7', text('Outros (até 2017)', 'Other (until 2017)', 'Otros (hasta 2017)')),
    other('9', 'unknown', text('Não informada', 'Not stated', 'No informada')),
  ],
};

/** STI: whether the person crossed the border in or out. */
export const tipoMovimentacaoFronteira: CodeList = {
  id: 'tipo_movimentacao_fronteira',
  title: text('Tipo de movimentação', 'Type of movement', 'Tipo de movimiento'),
  codes: [
    value('1', text('Entrada', 'Entry', 'Entrada')),
    value('2', text('Saída', 'Exit', 'Salida')),
  ],
};

/** STI: in what quality the person crossed the border. */
export const tipologia: CodeList = {
  id: 'tipologia',
  title: text('Tipologias', 'Typologies', 'Tipologías'),
  codes: [
    value('1', text('Turista', 'Tourist', 'Turista')),
    value('2', text('Trânsito', 'Transit', 'Tránsito')),
    value('3', text('Temporário', 'Temporary', 'Temporal')),
    value('4', text('Residente', 'Resident', 'Residente')),
    value('5', text('Fronteiriço', 'Border resident', 'Residente fronterizo')),
    value('6', text('Tripulante', 'Crew', 'Tripulante')),
    value('7', text('Diplomático ou oficial', 'Diplomatic or official', 'Diplomático u oficial')),
    value('8', text('Brasileiro', 'Brazilian', 'Brasileño')),
    other('9', 'unknown', text('Não informada', 'Not stated', 'No informada')),
  ],
};
