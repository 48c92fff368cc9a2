import type { correcting as source } from '../vi/correcting';

/** Saying in the pane what a column or a tab is. */
export const correcting: typeof source = {
  correct: 'Correct',
  correctOf: (what) => `Correct what is read: ${what}`,
  undo: 'Take back',
  undoOf: (what) => `Take the correction back: ${what}`,
  tab: (name) => `the whole tab ${name}`,
  title: (what) => `What is ${what}?`,
  means: 'It is',
  choose: 'Choose…',
  apply: 'Apply and read again',
  cancel: 'Cancel',
  newTab: (tab) => `Adds the tab “${tab}”, which keeps the choice; no other tab is changed.`,
  ownTab: 'Written to the tab “Cách đọc”; no other tab is changed.',
  turnsInto: (meaning) => `The whole tab will be taken for this then: ${meaning}.`,
  onlyTab: (meaning) =>
    `It cannot be applied: no tab would be taken for “${meaning}” any more, and the workbook could not be read.`,
  secondTab: (meaning) =>
    `It cannot be applied: two tabs would be taken for “${meaning}”, and the workbook could not be read.`,
  sharedCell: 'The row about it shares a cell with other rows. Correct it there:',
  corrected: (what, word) => `Written: ${what} is “${word}”.`,
  takenBack: (what) => `Taken back: ${what} is read by its heading again.`,
};
