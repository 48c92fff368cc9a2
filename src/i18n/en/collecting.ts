import type { collecting as source } from '../vi/collecting';
import { counted, plural } from './plural';

/** What the pane says while files of faculties and offices are collected. */
export const collecting: typeof source = {
  title: 'Collect the files that units send',
  about:
    'Each unit sends one scoring file. Choose them here: Bình Xét reads each, compares it with the roster, says who has sent what and who is missing, and adds to the workbook only when you say so. The files themselves stay as they are; macros are not run.',
  loading: 'Opening…',
  choose: 'Choose files…',
  drop: 'or drop the files into this box (.xlsx, .xlsm, .xls, .ods, .csv)',
  reading: (done, of, name) => `Reading file ${done}/${of}: ${name}`,
  stop: 'Stop reading',
  stopped: (left) => `Stopped; ${counted(left, 'file')} not read.`,
  files: (count) => `Files chosen (${count})`,
  remove: (file) => `Remove ${file}`,
  tab: (name) => `Tab “${name}”`,
  errors: (count) => `To look at in this tab: ${count}`,
  errorsOf: (count, tab, file) => `To look at in this tab: ${count} (tab “${tab}” of file ${file})`,
  errorAt: (cell, sentence) => `${cell}: ${sentence}`,
  replace: (old) => `Replace tab “${old}” by this version`,
  unitsTitle: 'Which units have sent',
  notSent: 'no file sent',
  unitsSent: (sent, all) => `${sent} of ${counted(all, 'unit')} ${plural(sent, 'has', 'have')} sent a file.`,
  unscoredTitle: (count) => `People without scores (${count})`,
  planTitle: 'To be added to the workbook',
  planHelp:
    'These become tabs of your own, to look at and change like any other. The tab “KQ - Thu thập” keeps from which file each of them came.',
  planNew: 'new tab',
  planReplaced: 'replaces the old one',
  planNone: 'Nothing to add yet.',
  add: (count) => (count === 0 ? 'Add to the workbook' : `Add ${counted(count, 'tab')}`),
  adding: 'Adding…',
  back: 'Back',
  added: {
    title: 'Added to the workbook',
    body: (count) => `Tabs that are in the workbook now: ${count}. It has been read again.`,
  },
  notAdded: 'Nothing was added',
  unfinished: 'Adding was not completed',
  closed: 'The round is closed',
  told: {
    read: (files, tabs, left) => `Files read: ${files}. Tabs to be added: ${tabs}. Files with nothing to add: ${left}.`,
    added: (count) => `Tabs added: ${count}.`,
  },
};
