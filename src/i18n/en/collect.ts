import type { collect as source } from '../vi/collect';
import { counted } from './plural';

const parts = { campaign: 'campaign', year: 'year', period: 'period' };

/** The account of collecting what faculties and offices sent. */
export const collect: typeof source = {
  head: (files, added) => `${counted(files, 'file')}; ${counted(added, 'new tab')}`,
  file: (name, state) => `${name}: ${state}`,
  read: 'read',
  sentTwice: (as) => `the same as “${as}”, taken once`,
  collectedBefore: (tabs) => `collected before (tab ${tabs}), not taken again`,
  otherRound: (part, theirs, ours) =>
    `not taken: it is of ${parts[part]} ${theirs}, the workbook of ${parts[part]} ${ours}`,
  noScoringTab: 'no scoring tab in it (a column of names and a row “Điểm tối đa”, or forms for each person)',
  tab: (name, state, who) => `tab “${name}”: ${state}${who === '' ? '' : `; ${who}`}`,
  who: (raters, people, units) =>
    `${raters}; ${counted(people, 'person', 'people')}${units === '' ? '' : ` (${units})`}`,
  added: (as) => `added as tab “${as}”`,
  replaced: (as) => `replaces tab “${as}”`,
  same: (as) => `the very same as tab “${as}”, not added`,
  newer: (than) => `another version of tab “${than}”, not taken`,
  replaceOption: '; with --replace it replaces the old one',
  conflict: (tabs) => `the whole tab not taken: it has people who are scored already in tab ${tabs}`,
  leftOut: (people) =>
    `That tab also has scores of ${people}, and this one has not. Check the codes, then send one with everybody of that tab.`,
  replaceLater: 'Collect it with --replace.',
  sentNow: 'Both were sent this time: keep the right one alone and collect again.',
  own: 'That tab is the workbook’s own, was changed after it was collected, or is not the only one, so it is not replaced. If this one is right: correct the scores in the workbook; or delete that tab, with the scores of everybody in it, and collect again.',
  nothing:
    'not taken: it scores nobody of the roster, or does not say who scored (say it in the tab’s name: “Đơn vị chấm”)',
  unread: 'not taken: it seems to be a table of scores, and cannot be read',
  others: (tabs) => `other tabs, not taken: ${tabs}`,
  andMore: (tabs, count) => `${tabs} and ${count} more`,
  errors: (count) => `${counted(count, 'place')} to look at in this tab:`,
  more: (count) => `… and ${counted(count, 'more place')}`,
  unitCount: (count) => counted(count, 'unit'),
  unit: 'Unit',
  people: 'People',
  files: 'Files',
  noUnit: '(no unit given)',
  unitsWithout: (units) => `Units that have sent no file: ${units}`,
  noUnitsWithout: 'Every unit has sent a file.',
  unscored: (count, people) => `Without scores (${counted(count, 'person', 'people')}): ${people}`,
  noUnscored: 'Everybody has the scores of one rater at least.',
  notTaken: (tabs, files) => {
    const what = [...(tabs === '0' ? [] : [counted(tabs, 'tab')]), ...(files === '0' ? [] : [counted(files, 'file')])];
    return `Not taken: ${what.join(', ')}; the reason stands with each of them above.`;
  },
  nothingWritten: 'No file was written.',
  nothingNew: 'There is nothing new to add, so no file was written.',
  onlyChecked: 'Only checked, no file was written (--out to write).',
};
