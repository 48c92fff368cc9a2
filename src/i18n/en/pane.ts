import type { Texts } from '../texts';

function counted(count: number, one: string, other: string): string {
  return `${String(count)} ${new Intl.PluralRules('en').select(count) === 'one' ? one : other}`;
}

/** What the pane says around its steps. */
export const pane: Texts['pane'] = {
  product: 'Bình Xét',
  language: { label: 'Language', vi: 'VI – Tiếng Việt', en: 'EN – English' },
  stepsLabel: 'Steps of the review',
  read: 'Read the workbook',
  readAgain: 'Read again',
  reading: 'Reading the workbook…',
  next: (step) => `Next: ${step}`,
  write: 'Write the results',
  writeAgain: 'Write again',
  writing: 'Writing…',
  more: (count) => `Show ${String(count)} more`,
  why: 'Why?',
  whyOf: (name) => `Why? – ${name}`,
  goTo: (place) => `Go to ${place}`,
  cellOf: (sheet, cell) => `${sheet} · ${cell}`,
  notTold: 'not set',
  nothing: {
    title: 'Ready to read the review workbook',
    body: 'Bình Xét reads the tabs of the open workbook, checks the scores, works out who is eligible, how many places the ceilings leave and how the ballots went, and draws up the nominations. Your tabs stay as they are; results go into new tabs, and only when you choose to write them.',
    privacy: 'Everything happens on this machine. Nothing is sent anywhere.',
  },
  unusable: {
    title: 'This workbook cannot be read yet',
    body: 'Nothing was written. Correct what the message says, then read again.',
  },
  stale: {
    title: 'The workbook has changed',
    body: 'The figures below are from the last reading. Read again for new ones.',
  },
  written: {
    title: 'Written',
    body: (count) => `${counted(count, 'result tab is', 'result tabs are')} in the workbook. Choose a name to open it.`,
  },
  refused: { title: 'Nothing was written' },
  broken: {
    title: 'Something unexpected went wrong in Bình Xét',
    body: 'If it was writing, look at the workbook before you write again. Close this pane and open it again; if it happens again, report it with the line below.',
    again: 'Try again',
  },
  inExcel: {
    title: 'Reading inside Excel comes with the next version',
    body: 'This version cannot read the workbook that is open in Excel yet. The workbench in a browser does the whole job now: open an .xlsx file, check, review, write the results and download them.',
    open: 'Open the workbench',
  },
  outsideExcel: {
    title: 'This page belongs into the pane inside Excel',
    body: 'You have opened it outside Excel. Please use the workbench; it needs no Excel.',
    open: 'Open the workbench',
  },
  starting: 'Waiting for Excel…',
  told: {
    read: ({ people, errors, warnings }) =>
      `Read: ${counted(people, 'person', 'people')}, ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}.`,
    written: (count) => `Written: ${counted(count, 'result tab', 'result tabs')}.`,
  },
};
