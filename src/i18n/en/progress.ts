import type { Progress } from '../../domain/steps';
import { countText } from '../numbers';
import type { progress as source } from '../vi/progress';

const count = (value: number): string => countText('en', value);

const doing: (typeof source)['doing'] = {
  'reading-tabs': 'Reading the tabs',
  recognising: 'Recognising the tables',
  'reading-scores': 'Reading the scores',
  'adding-up': 'Adding up the scores',
  judging: 'Judging the conditions',
  'laying-out': 'Laying out the result tabs',
  'looking-again': 'Looking at the tabs again',
  writing: 'Writing the result tabs',
  checking: 'Comparing with what was written',
};

export const progress: typeof source = {
  stop: 'Stop',
  doing,
  /** While the tabs are laid out to be shown. */
  layingOut: 'Laying out the result tabs…',
  far: ({ doing: what, done, of }: Progress): string => {
    switch (what) {
      case 'reading-tabs':
        return `Reading tab ${count(Math.min(done + 1, of))} of ${count(of)}`;
      case 'reading-scores':
      case 'adding-up':
      case 'laying-out':
        return `${doing[what]}: ${count(done)} of ${count(of)} rows`;
      case 'recognising':
      case 'looking-again':
      case 'writing':
      case 'checking':
      case 'judging':
        return `${doing[what]}: ${count(done)} of ${count(of)}`;
    }
  },
};
