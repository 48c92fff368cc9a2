import type { Texts } from '../texts';

/** What stands over each part of what a finding rests on. */
export const grounds: Texts['grounds'] = {
  cells: 'Other cells that were read',
  conditions: 'Conditions not met, or not known',
  rules: 'Rules that hold',
  sources: 'Grounds',
};
