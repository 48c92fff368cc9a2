import { grid } from './grid';
import { unsaved } from './unsaved';
import { workbench } from './workbench';

/** What only the workbench says, in English. */
export const ofWorkbench = { grid, unsaved, workbench };
