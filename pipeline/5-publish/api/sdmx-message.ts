import type { Text } from '../../registry/types.ts';
import { AGENCY } from './sdmx-names.ts';

/** The envelope of an SDMX-JSON 2.0 structure message. `prepared` is a date of the data, never of a clock. */
export const messageOf = (id: string, prepared: string, data: object) => ({
  meta: {
    schema: 'https://json.sdmx.org/2.0.0/sdmx-json-structure-schema.json',
    id,
    prepared: `${prepared}T00:00:00Z`,
    contentLanguages: ['pt', 'en', 'es'],
    sender: { id: AGENCY },
  },
  data,
});

/** Name in English and in the three languages. */
export const named = (name: Text) => ({ name: name.en, names: name });
