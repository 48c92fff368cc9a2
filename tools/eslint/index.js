import { layers } from './layers.js';
import { noTextForPeople } from './no-text-for-people.js';

/** The rules of this project. */
export const binhXet = { meta: { name: 'binh-xet' }, rules: { layers, 'no-text-for-people': noTextForPeople } };
