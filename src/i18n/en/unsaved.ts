import type { WorkbenchTexts } from '../workbench-texts';
import { counted, plural } from './plural';

/** What the workbench says of changes that are not saved, and of those that it kept. */
export const unsaved: WorkbenchTexts['unsaved'] = {
  state: 'Changes not downloaded yet',
  titleOf: (title) => `● ${title}`,
  ask: {
    title: 'Download the open workbook first?',
    body: (name) => `“${name}” has changes that were not downloaded. Without that they will be lost.`,
    save: 'Download and go on',
    discard: 'Discard the changes',
    stay: 'Stay here',
  },
  kept: {
    title: (name) => `There is unfinished work on “${name}”`,
    body: (when, steps) => `The browser has kept ${counted(steps, 'change')}, up to ${when}.`,
    needsFile:
      'The workbook has ballots, so the browser does not keep the workbook itself: choose that same file again to restore it.',
    leftOut: (count) =>
      `${counted(count, 'change')} that ${plural(count, 'has', 'have')} to do with ballots ${plural(count, 'was', 'were')} not kept and must be made again.`,
    restore: 'Restore',
    restoreOf: (name) => `Restore ${name}`,
    chooseFile: 'Choose the file to restore',
    drop: 'Discard',
    dropOf: (name) => `Discard the unfinished work on ${name}`,
    anotherFile:
      'The file you chose is not the workbook of the unfinished work, or has changed since. Choose the original file; the kept changes are still there.',
    missed: (count) =>
      count === '1'
        ? 'The last change could not be made again on this workbook; please look it over and go on from there.'
        : `The last ${counted(count, 'change')} could not be made again on this workbook; please look it over and go on from there.`,
  },
  blocked: {
    title: 'The browser does not let unfinished work be kept',
    body: 'Its storage is blocked or full. Everything still works; download the workbook often.',
  },
  machine: {
    open: 'On this computer',
    title: 'What Bình Xét keeps on this computer',
    work: 'Changes that were not downloaded, to restore them if the browser goes down. Ballots are never kept. Downloading the workbook deletes them.',
    pages: 'The pages of Bình Xét, to work without a network.',
    language: 'The language you chose.',
    nowhere: 'Nothing is sent anywhere.',
    isOffline: 'Ready to work without a network.',
    forget: 'Delete all that is kept',
    forgotten: 'Deleted. The open workbook is still in this page.',
    failed: 'It could not be deleted: the browser does not allow it. Delete the site’s data in the browser’s settings.',
    close: 'Close',
  },
};
