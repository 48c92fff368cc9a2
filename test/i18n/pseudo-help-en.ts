/** Stands in the place of the English pages of help in the pages that are built for tests. */
import { helpEn as english } from '../../src/i18n/help/en';
import { pseudoPagesOf } from './pseudo';

export const helpEn = pseudoPagesOf(english);
