import type { Texts } from '../texts';

/** What stands over each part of what a finding rests on. */
export const grounds: Texts['grounds'] = {
  how: 'How it is worked out',
  reckoning: {
    'score-total':
      'Total = scores of the criteria + bonus − penalty, not below 0. Where they are laid down: with the points to begin with, points for articles and caps; where there is a scoring scheme, by that.',
  },
  cells: 'Other cells that were read',
  conditions: 'Conditions not met, or not known',
  rules: 'Rules that hold',
  sources: 'Grounds',
};
