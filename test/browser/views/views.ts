import { ASIDES } from './list/asides';
import { BALLOTS } from './list/ballots';
import { GRID } from './list/grid';
import { START_AND_HELP } from './list/start-and-help';
import { STEPS } from './list/steps';
import { WORKBENCH } from './list/workbench';
import type { View } from './view';

/** Every view and state that a secretary can see; a new one belongs here, and is then looked at in every language and light. */
export const VIEWS: readonly View[] = [...STEPS, ...BALLOTS, ...ASIDES, ...START_AND_HELP, ...WORKBENCH, ...GRID];
