/** Stands in English's place in the pages that are built for tests. */
import { en as english } from '../../src/i18n/en';
import { pseudoOf } from './pseudo';

export const en = pseudoOf(english);
