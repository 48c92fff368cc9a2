import type { PackFaultSentences } from '../pack-fault-text';

/** What can be wrong with the shape of a campaign's or a statute's file. */
export const packFaults: PackFaultSentences = {
  missing: 'this is missing.',
  keyUnknown: 'there is nothing of that name; check its spelling.',
  empty: 'this must not be empty.',
  wrong: 'this value is not allowed here.',
  kind: (kind) => `this must be ${kind}.`,
  kinds: {
    text: 'a text, in double quotes',
    number: 'a number',
    'whole-number': 'a whole number',
    list: 'a list [ … ]',
    object: 'a group { … }',
    other: 'another kind of value',
  },
  word: (words) => `only ${words} can stand here.`,
  formats: {
    id: 'only lower-case Latin letters, digits and hyphens, as in tran-phu-2022.',
    'regime-id': 'this must look like vn-2017.',
    day: 'this must be a day that there is, as year-month-day: 2022-12-31.',
    percent: 'this must be a percent of 0 to 100 (70; 66.67) or a fraction of at most 1 (2/3), in double quotes.',
    fact: 'this must look like F-121.',
    figure: 'this must be a number of 0 or more, in double quotes.',
    points: 'this must be points of 0 or more with at most two decimals, in double quotes.',
  },
  least: (least) => `this must be ${least} or more.`,
  most: (most) => `this must be ${most} at most.`,
};
