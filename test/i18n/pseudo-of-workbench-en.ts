/** Stands in the place of what the workbench says in English in the pages that are built for tests. */
import { ofWorkbench as english } from '../../src/i18n/en/of-workbench';
import { pseudoOfWorkbench } from './pseudo';

export const ofWorkbench = pseudoOfWorkbench(english);
