import { grid } from './grid';
import { unsaved } from './unsaved';
import { workbench } from './workbench';

/** What only the workbench says; the Vietnamese catalogue says what there is. */
export const ofWorkbench = { grid, unsaved, workbench };
