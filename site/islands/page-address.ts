import { FIXED_KEYS } from '../tables/fixed-link.ts';
import { TABLE_KEYS } from '../tables/url-state.ts';

/** Parameters of the address that belong to a table; the others are kept as they are. */
const isTableKey = (key: string): boolean =>
  key.startsWith('f.') || key === 'tabela' || TABLE_KEYS.includes(key) || FIXED_KEYS.includes(key);

/** Whether the address speaks of this table: it names the cube, or names none and this one is first. */
export const addressesTable = (search: string, cubeId: string, first: boolean): boolean => {
  const params = new URLSearchParams(search);
  const named = params.get('tabela');
  return named === null ? first && [...params.keys()].some(isTableKey) : named === cubeId;
};

/** The search part of the address for a view, keeping what does not belong to tables. */
export const searchFor = (search: string, view: string, cubeId: string, first: boolean): string => {
  const kept = [...new URLSearchParams(search)].filter(([key]) => !isTableKey(key));
  const others = new URLSearchParams(kept).toString();
  const named = first ? '' : `tabela=${cubeId}`;
  const parts = [others, named, view].filter((part) => part !== '');
  return parts.length ? `?${parts.join('&')}` : '';
};
