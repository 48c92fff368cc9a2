import { dayText } from '../numbers';
import { counted, plural } from './plural';

const WHY = {
  recounted:
    'The papers have changed between the two runs, so the earlier results were not kept: side by side, two counts could tell a paper. Use the present results.',
  'taken-back':
    'The workbook keeps one earlier run, and that one has been brought back already. The present results stay; write again if you need new ones.',
  unknown:
    'Nothing was kept with the earlier result tabs (an older version wrote them, or what was kept was deleted or edited). The present results stay; open a backup of the workbook if you need the earlier ones.',
} as const;

export const takeBackFailures = {
  'run.nothing-written': () =>
    'This workbook has no result tab that could be taken back. Write the results into the workbook first.',
  'run.not-kept': ({ why }: { readonly why: keyof typeof WHY }) => `It cannot be taken back. ${WHY[why]}`,
  'run.record-damaged': ({ sheet }: { readonly sheet: string }) =>
    `The hidden tab “${sheet}” was edited, so the earlier run cannot be brought back; the present result tabs stay as they are. Open a backup of the workbook if you need the earlier ones.`,
  'run.closed': ({ date }: { readonly date: string }) =>
    `The round is closed${date === '' ? '' : ` (${dayText('en', date)})`}, so nothing is undone. To change it, write a reason into “Mở lại” in the tab Đợt xét and run again.`,
};

export const takingBack = {
  undo: 'Undo this run',
  title: 'The run before',
  offer: 'Bring back the results of the run before',
  help: 'The workbook keeps the result tabs of the run before until the next one, also when it is closed. None of your own tabs is changed.',
  looking: 'Looking at what is kept…',
  toBefore: (count: number) =>
    `${counted(count, 'result tab')} ${plural(count, 'goes', 'go')} back to what stood there before this run; formulas follow the data as they are. Your own data stay.`,
  toNothing:
    'This was the first run: the result tabs go, and the workbook is as if it had never been run. Your own data stay.',
  edited: (tabs: string) => `What you typed into ${tabs} after the run will be lost.`,
  changes: 'What this run changed stands in the tab',
  restored: 'As before again',
  dropped: 'Removed',
  confirm: 'Undo',
  confirmEdited: 'Undo anyway',
  keep: 'Leave as it is',
  busy: 'Bringing back…',
  done: 'The run was undone',
  doneBefore: (count: number) =>
    `${counted(count, 'result tab')} ${plural(count, 'is', 'are')} as before. You can run again at any time.`,
  doneNothing: 'The workbook is as if it had never been run. You can run again at any time.',
  failed: 'Nothing was undone',
  unfinished: 'Undoing was not finished',
};
