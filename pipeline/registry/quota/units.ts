import { text } from '../text.ts';

export const COMPANIES = text('empresas', 'companies', 'empresas');
export const POSTS = text('vagas', 'posts', 'puestos');
export const BONDS = text('vínculos', 'bonds', 'vínculos');
export const MOVEMENTS = text('movimentações', 'movements', 'movimientos');
export const SHARE = text('proporção (0 a 1)', 'proportion (0 to 1)', 'proporción (0 a 1)');
export const PERSONS = text('pessoas', 'persons', 'personas');

/** The two references most indicators rest on. */
export const ART_93 = 'Lei 8.213/1991, art. 93';
export const RULES = `${ART_93}; Portaria MTE 547/2025; IN MTP 2/2021`;
