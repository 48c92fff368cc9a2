import { countText } from '../numbers';
import type { recognition as source, recognitionFindings as sourceFindings } from '../vi/recognition';
import { counted } from './plural';

/** Sentences for what is told of how tabs and columns were taken. */
export const recognitionFindings: typeof sourceFindings = {
  'column.unclear': ({ heading, why }) =>
    `it is not clear what the column “${heading}” is: ${why}. Say so in the tab “Cách đọc” (or press “Correct” in the Round step, under “What each tab was taken for”).`,
  'row.unclear': ({ row }) =>
    `the row “${row}” is called a sum, but its maximum is not that of its group’s rows; it counts as a criterion. Correct the maximum, or leave it empty if the row is but a sum.`,
  'row.over-others': ({ row }) =>
    `the row “${row}” stands over the rows of its group, but its points are not their sum; it counts, and so do they. Leave its maximum empty if it is but a heading, or theirs if they but explain it.`,
  'row.no-maximum': ({ row }) =>
    `the row “${row}” has points but no maximum, so its points are not counted. Give its maximum if it is a criterion; leave it as it is if it is but a heading.`,
  'row.below-total': ({ row }) =>
    `the row “${row}” stands below the total, so its points are not counted, nor are those of the rows after it. If it is a criterion, move it above the total.`,
  'row.award-above': ({ rows }) =>
    `${counted(rows, 'row')} from here on without an award, counted for the award named above. Name the award in each row if that is not so.`,
  'row.no-person': ({ rows }) =>
    `${counted(rows, 'row')} from here on with points but neither code nor name: those points are not counted. Give each person one row; another rater’s points go into another tab or a column of their own.`,
  'tab.not-recognised': ({ tab, headings, kind, rater }) => {
    switch (kind) {
      case 'scores':
        return `this tab looks like a sheet of scores but could not be read, so its points are not counted${rater === '' ? '' : `, and no other rater’s stand in for those of “${rater}” for the people whom it names`}: it takes a header row with “Họ và tên” and, right below it, the row “Điểm tối đa” with a number under each criterion. If the tab has no part in the review, say “Không dùng” in the tab “Cách đọc”.`;
      case 'ballots':
        return 'this tab looks like ballots but is not counted: name it “Phiếu” and the short name of the award, such as “Phiếu CSTĐCS”.';
      case 'others':
        return `this tab looks like “${tab}” but could not be read, so it is not counted: it takes a header row with the columns ${headings.map((heading) => `“${heading}”`).join(', ')}.`;
    }
  },
  'column.moved': () =>
    'this table has its columns in another order than the first one of the same form, so the form was not read. Put the columns of criteria, maximum and raters as in the first table, or make it a form of its own.',
  'criterion.named-penalty': ({ item }) =>
    `“${item}” has a maximum, so its points are added as those of a criterion. If it is a penalty, name it “Điểm trừ”.`,
  'scores.only-total': ({ rater, people }) =>
    `“${rater}”: ${counted(people, 'person', 'people')} with a total alone and no points for the criteria. That total does not count, and the final score is another rater’s. Give the points for the criteria, or delete the total if this rater has not scored.`,
  'scores.other-round': ({ part, told, own }) =>
    `this sheet says that it is of another ${part}, ${told}, than the round, which is of ${own}; its points count all the same. If they are of another round, put the right sheet in its place, or say “Không dùng” of the tab in the tab “Cách đọc”; if only an old title was left, correct the title or the name of the tab.`,
  'column.repeated': ({ heading, used }) =>
    `the column “${heading}” means the same as column ${used}; only column ${used} is read. Say otherwise in the tab “Cách đọc” if need be.`,
  'tab.hidden': () => 'this tab is hidden, and is read and counted all the same.',
  'tab.hidden-lines': ({ rows, columns }) => {
    const parts = [
      ...(rows === '0' ? [] : [counted(rows, 'row')]),
      ...(columns === '0' ? [] : [counted(columns, 'column')]),
    ];
    return `${parts.join(' and ')} hidden here, read and counted all the same. Unhide them to check.`;
  },
  'correction.not-used': ({ tab, column, why }) =>
    `this row is about ${column === '' ? `the tab “${tab}”` : `column ${column} of the tab “${tab}”`}, but ${why}`,
};

/** The mapping of tabs and columns, in the pane. */
export const recognition: typeof source = {
  reasons: {
    word: () => 'the very word of the template',
    synonym: (word) => `another word for it: “${word}”`,
    'signs-aside': (word) => `like “${word}” but for signs`,
    'people-aside': (word) => `“${word}” with the kind of people`,
    'note-aside': (word) => `like “${word}” but for what is in brackets`,
    'near-spelling': (word) => `nearly “${word}”: one letter differs`,
    'begins-with': (word) => `begins with “${word}” and goes on`,
    told: () => 'by the tab “Cách đọc”',
    'has-maximum': () => 'has a maximum under its heading',
    'sum-of-others': () => 'the sum of its group’s columns',
    repeated: (word) => `column ${word} means that already`,
    'no-word': () => 'like no known word',
    'no-maximum': () => 'has no maximum',
    'shared-maximum': (cell) =>
      `its maximum in ${cell} is merged with that of another column, so it does not count; give each column its own`,
    'no-such-sum': () => 'called a sum, but not the sum of its group’s columns',
    'adds-up': () =>
      'its maximum and everybody’s points are the sums of the columns beside it, so it is not added again',
    'unknown-rater': () =>
      'it stands beside columns of raters, and who scored in it is not known, so it is not counted',
    'same-below': () =>
      'the same headings stand below several criteria: they may be raters or times, but are added as criteria of their own',
    weighted: () => 'it names a weight, but points are added as they stand, multiplied by nothing',
    averaged: () => 'called an average or a share, but its points are added as those of a criterion',
    'by-period': () => 'called by a quarter, month or term, but its points are added as those of a criterion',
  },
  faults: {
    'no-tab': 'the workbook has no such tab. The row is not used; correct or delete it.',
    'no-column': 'the tab has no column with that heading any more. The row is not used; correct or delete it.',
    'not-by-columns': 'that tab is not read by columns. The row is not used; correct or delete it.',
    'unknown-word': 'the word under “Là” means nothing in that tab. The row is not used; correct or delete it.',
  },
  confidence: { certain: 'certain', likely: 'likely', doubtful: 'not sure' },
  column: (letter, heading) => (heading === '' ? letter : `${letter} – ${heading}`),
  criterion: 'Criterion',
  criterionOf: (rater) => `Criterion (${rater})`,
  fieldOf: (word, rater) => `${word} (${rater})`,
  subTotal: 'Sub-total (not a criterion)',
  notUsed: 'Not used',
  because: (confidence, reason) => `${confidence}: ${reason}`,
  columnsCount: (count) => counted(count, 'column'),
  asked: (count) => `${countText('en', count)} to look at`,
  help: 'Where a column was taken wrongly: open the columns of its tab and press “Correct”. The choice is kept in the workbook’s tab “Cách đọc”.',
  byHand: 'Writing the tab “Cách đọc” by hand',
  byHandHelp:
    'It has the columns “Trang tính”, “Cột” and “Là”. Each row says what a column is, for example “Danh sách”, “E – Tổ”, “Đơn vị” (or “Tiêu chí”, “Cộng nhóm”, “Không dùng”). With “Cột” empty a row is about the whole tab: “Không dùng”, “Tự chấm”, “Đơn vị chấm”, “Hội đồng chấm”.',
};
