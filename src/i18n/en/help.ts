import type { help as source } from '../vi/help';

/** The names of the pages of help, and the ways to them. */
export const help: typeof source = {
  open: 'Help',
  title: 'Help',
  about: 'Each page explains one concept. What you are at stays as it is.',
  pages: {
    raters: 'Scores of the three raters',
    ceiling: 'Ceilings',
    base: 'What a share is taken of',
    majority: 'Quorum and votes needed',
    secrecy: 'Secrecy of the ballot',
    'spoken-marks': 'Counting with a screen reader',
    tie: 'Ties at the cut',
    status: 'How sure a rule is',
    writing: 'Writing results and taking them back',
    kept: 'What is kept on this machine',
  },
  explain: (page) => `Explain: ${page}`,
  close: 'Close help',
  toList: 'Pages of help',
  loading: 'Opening help…',
  grounds: 'Grounds',
  noText: 'No text of the law settles this',
  ground: (text, status) => `${text} (${status})`,
};
