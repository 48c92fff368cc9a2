import { countText } from '../numbers';
import type { Texts } from '../texts';
import { counted } from './plural';

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
  more: (count) => `Show ${countText('en', count)} more`,
  why: 'Why?',
  whyOf: (name) => `Why? – ${name}`,
  goTo: (place) => `Go to ${place}`,
  cellOf: (sheet, cell) => `${sheet} · ${cell}`,
  notTold: 'not set',
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
  refused: { title: 'Nothing was written', unfinished: 'Writing is not complete' },
  broken: {
    title: 'Something unexpected went wrong in Bình Xét',
    body: 'If it was writing, look at the workbook before you write again. Close this pane and open it again; if it happens again, report it with the line below.',
    again: 'Try again',
  },
  helpMissing: {
    title: 'Help could not be opened',
    body: 'There may be no network. Your work is as it was: close this notice to go on, and open help again later.',
  },
  opening: 'Opening the workbook…',
  dismiss: 'Close this message',
  tidied: {
    undone: {
      title: 'What was left half done is tidied up',
      body: 'Last time Bình Xét stopped half way. The result tabs are as they were before, and the temporary tab is gone; your tabs were not touched.',
    },
    completed: {
      title: 'The last writing is complete',
      body: 'Last time this pane was closed when only tidying up was left. The results are all there; what was left over is gone now.',
    },
    failed: {
      title: 'What the last time left could not be looked at',
      body: 'None of your own tabs is changed. Choose “Read the workbook” to try again.',
    },
  },
  notKept: {
    title: 'Where you are could not be kept',
    body: 'The review is not affected; the next opening begins with the first step.',
  },
  notRecalled: {
    title: 'Where you were last time could not be found',
    body: 'The review is not affected. Choose “Read the workbook” to begin.',
  },
  notShown: {
    title: 'That cell could not be gone to',
    body: 'The workbook stays as it is. Show the tab if it is hidden, or read the workbook again, then try once more.',
  },
  tooOld: {
    title: 'This Excel is not new enough',
    body: (has, needs) =>
      `This Excel has ExcelApi ${has}; Bình Xét needs ${needs} for merged cells and page setup: Microsoft 365, Excel on the web, or Office LTSC 2021 or later.`,
    instead:
      'The whole job can be done without a newer Excel: open the .xlsx file in the workbench in a browser, or use the command line binh-xet.',
  },
  unreachable: {
    title: 'Excel cannot be reached',
    body: 'Microsoft’s Office library did not load or does not answer. Check the network, then close this pane and open it again; where an office blocks the network, ask the administrator to allow appsforoffice.microsoft.com.',
    instead: 'Meanwhile the workbench in a browser does the whole job with an .xlsx file.',
  },
  outsideExcel: {
    title: 'This page belongs into the pane inside Excel',
    body: 'You have opened it outside Excel. Please use the workbench; it needs no Excel.',
  },
  openWorkbench: 'Open the workbench',
  starting: 'Waiting for Excel…',
  told: {
    read: ({ people, errors, warnings }) =>
      `Read: ${counted(people, 'person', 'people')}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
    written: (count) => `Written: ${counted(count, 'result tab', 'result tabs')}.`,
  },
};
