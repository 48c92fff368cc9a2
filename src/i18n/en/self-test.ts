import { countText } from '../numbers';
import type { SelfTestWords } from '../self-test-words';

/** What the self-test says, in the pane and in the text to copy. */
export const selfTest: SelfTestWords = {
  name: 'Self-test',
  about:
    'Tries whether the Excel on this machine does what Bình Xét needs. A temporary tab is added at the end of the workbook and removed at once; none of your tabs is touched. Excel may empty its list of Undo (Ctrl+Z).',
  start: 'Run the self-test',
  again: 'Run again',
  loading: 'Opening the self-test…',
  running: 'Testing…',
  back: 'Back',
  done: 'The self-test is done',
  results: 'Results',
  allPassed: 'This Excel does all that Bình Xét needs.',
  notAllPassed: (count) =>
    `${countText('en', count)} did not come out as expected. Please copy the text below and send it to whoever helps you.`,
  left: 'The temporary tab could not be removed. Choose “Read the workbook”, or open Bình Xét again, to remove it.',
  report: 'Text for whoever helps you',
  reportHelp: 'Only versions, platform and results; no names, scores, ballots or names of tabs.',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'It could not be copied. The text is selected: press Ctrl+C (on a Mac ⌘C).',
  heading: (version) => `Bình Xét ${version} – self-test`,
  line: (outcome, test, details) => `[${outcome}] ${test}${details === '' ? '' : `: ${details}`}`,
  outcomes: { passed: 'passed', different: 'different', failed: 'failed', 'not-run': 'not run' },
  tests: {
    workbook: 'List of tabs and protection',
    culture: 'Excel’s language and number marks',
    tab: 'Adding a temporary tab',
    text: 'Text stays text',
    numbers: 'Numbers and their formats',
    dates: 'Dates, and the 1900 or 1904 system',
    formulas: 'Formulas are calculated',
    merges: 'Merged cells',
    page: 'Page setup',
    speed: 'Speed of a question and its answer',
    sizes: 'Amount of data at a time',
    removal: 'Removing the temporary tab',
  },
};
