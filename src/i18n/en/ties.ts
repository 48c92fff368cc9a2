import type { ties as source } from '../vi/ties';

/** Settling a tie in the pane. */
export const ties: typeof source = {
  open: 'Record the council’s decision',
  title: 'A tie: the council chooses how to settle it',
  help: (tied, places) =>
    `${tied} are equal, places left: ${places}. Say how the council settled it; Bình Xét records it and works on from there.`,
  way: 'How it is settled',
  ways: {
    'second-ballot': 'Second ballot',
    chair: 'The chair of the council decides',
    lot: 'Drawing lots with witnesses',
    'leave-empty': 'Leave the place empty',
  },
  secondHelp: (tab, row) =>
    `A second ballot among the tied; there is none yet. Count it in the step Ballots: its papers go into the tab “${tab}”, its numbers into the row “${row}” of the tab Kiểm phiếu.`,
  secondPapers: (tab, wanted) =>
    wanted === null
      ? `Papers of the second ballot to print: tab “${tab}”, there once the results are written.`
      : `To print papers for the second ballot: in the step Ballots, under Ballots to print, choose the ${wanted}, then write the results; they are in the tab “${tab}”.`,
  secondTied: (people) => `Equal again in the second ballot: ${people}`,
  who: 'Who is chosen',
  choose: (places) => `Choose exactly ${places}.`,
  basis: 'Grounds',
  basisHelp: 'Fill in the … before recording; the grounds are printed in the minutes.',
  basisWanted: 'There are no grounds yet, or a … is still to be filled in.',
  preview: (tab, isNew) =>
    isNew ? `A tab “${tab}” will be added with:` : `These lines will be added to the tab “${tab}”:`,
  line: (who, decision) => `${who}: ${decision}`,
  record: 'Record, then read again',
  cancel: 'Cancel',
  decided: 'There is a decision about this person already; change or delete that line first:',
};
