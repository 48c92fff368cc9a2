import {
  countChanges,
  findCountsTab,
  planCountsTab,
  recordedCounts,
  type CountsTab,
  type VoteNumbers,
} from '../../../src/sheets/counting/count-row';
import { recognise } from '../../../src/sheets/reading/recognise';
import { type Vocabulary, defaultVocabulary, withSynonyms } from '../../../src/sheets/vocabulary';
import type { Snapshot } from '../../../src/workbook/port';
import { plannedValue } from '../../../src/workbook/plan/planned-value';
import { type Rows, snapshotOf, tab } from '../../support/workbook';

const HEADER = ['Danh hiệu', 'Phát ra', 'Thu về'];
const NAMES = ['CSTĐCS', 'Chiến sĩ thi đua cơ sở', 'cstd-co-so'] as const;
const COUNTS = { issued: 18, returned: 17 };
const NOTHING = { issued: null, returned: null, invalid: null, note: '' };

/** The tab of numbers as the round has it, with a council's own words where there are some. */
function findIn(snapshot: Snapshot, vocabulary?: Vocabulary): CountsTab | null {
  const recognised = snapshot.tabs.map((one) => recognise(one, new Map(), vocabulary));
  return findCountsTab(snapshot, recognised);
}

function counts(...rows: Rows): CountsTab {
  const found = findIn(snapshotOf({ 'Kiểm phiếu': rows }));
  if (found === null) throw new Error('no tab');
  return found;
}

/** Changes as one reads them: `A2=CSTĐCS`. */
function changes(...rows: Rows): readonly string[] {
  return changed(COUNTS, ...rows);
}

function changed(numbers: VoteNumbers, ...rows: Rows): readonly string[] {
  return countChanges(counts(...rows), NAMES, numbers).map(
    ({ row, column, value }) => `${'ABCDE'.charAt(column)}${String(row + 1)}=${String(value)}`,
  );
}

test('the numbers go into the award’s row, whichever of its names stands there', () => {
  expect(changes(HEADER, ['LĐTT', 5, 5], ['CSTĐCS', null, null])).toEqual(['B3=18', 'C3=17']);
  expect(changes(['Thu về', 'Phát ra', 'Danh hiệu'], [3, 3, 'chien si thi dua co so'])).toEqual(['B2=18', 'A2=17']);
});

test('the tab of numbers is the one that was read, wherever it stands; one that is no longer there is none', () => {
  const snapshot = snapshotOf({ 'Ghi chú': [['x']], 'Kiểm phiếu': [HEADER], 'Kiểm phiếu (2)': [HEADER] });
  expect(findIn(snapshot)?.tab.name).toBe('Kiểm phiếu');
  const recognised = snapshot.tabs.map((one) => recognise(one, new Map()));
  expect(findCountsTab({ tabs: snapshot.tabs.slice(0, 1) }, recognised)).toBeNull();
});

test('an award without a row gets one below all that is there; numbers without a name are left alone', () => {
  expect(changes(HEADER)).toEqual(['A2=CSTĐCS', 'B2=18', 'C2=17']);
  expect(changes(HEADER, [{ fault: 'error', code: '#REF!' }, null, null])).toEqual(['A3=CSTĐCS', 'B3=18', 'C3=17']);
  expect(changes(HEADER, ['LĐTT', 5, 5], [null, 4, null], [null, null, null])).toEqual(['A4=CSTĐCS', 'B4=18', 'C4=17']);
});

test('of two rows of one award the first is read and written', () => {
  expect(changes(HEADER, ['CSTĐCS', 1, 1], ['CSTĐCS', 2, 2])).toEqual(['B2=18', 'C2=17']);
});

test('what the tab says now; what is no whole number is not taken for one', () => {
  expect(recordedCounts(counts(HEADER, ['CSTĐCS', 18, 17]), NAMES)).toMatchObject(COUNTS);
  expect(recordedCounts(counts(HEADER, ['CSTĐCS', null, 'mười']), NAMES)).toEqual(NOTHING);
  expect(recordedCounts(counts(HEADER, ['CSTĐCS', 1.5, -1]), NAMES)).toEqual(NOTHING);
  expect(recordedCounts(counts(HEADER, ['LĐTT', 1, 1]), NAMES)).toEqual(NOTHING);
  expect(recordedCounts(counts(HEADER, ['CSTĐCS', 0, '17']), NAMES)).toEqual({ ...NOTHING, issued: 0, returned: 17 });
});

test('a workbook without such a tab gets one that is found again', () => {
  expect(findIn(snapshotOf({ 'Danh sách': [['Mã']] }))).toBeNull();
  expect(findIn({ tabs: [tab('KQ - Kiểm phiếu', [HEADER], { ownKey: 'x' })] })).toBeNull();
  const plan = planCountsTab('Kiểm phiếu', 'CSTĐCS', COUNTS);
  const values = plan.rows.map(({ cells }) => cells.map((cell) => plannedValue(cell?.content ?? null)));
  expect(recordedCounts(counts(...values), NAMES)).toMatchObject(COUNTS);
  expect(plan.name).toBe('Kiểm phiếu');
});

test('a council’s own words for the columns are known where its numbers are written', () => {
  const words = withSynonyms(defaultVocabulary, [{ word: 'Phát ra', synonym: 'Số phát' }]);
  const snapshot = snapshotOf({ 'Kiểm phiếu': [['Danh hiệu', 'Số phát', 'Thu về'], ['CSTĐCS']] });
  expect(findIn(snapshot)).toBeNull();
  expect(findIn(snapshot, words)?.header.columns).toMatchObject({ issued: 1 });
});

const WIDE = ['Danh hiệu', 'Phát ra', 'Thu về', 'Không hợp lệ', 'Ghi chú'];
const ALL = { issued: 18, returned: 17, invalid: 1, note: 'Một phiếu rách' };

test('invalid papers and the committee’s note go into their columns; those that are not there are added behind the others', () => {
  expect(changed(ALL, WIDE, ['CSTĐCS'])).toEqual(['B2=18', 'C2=17', 'D2=1', 'E2=Một phiếu rách']);
  expect(changed(ALL, HEADER, ['CSTĐCS'])).toEqual([
    'B2=18',
    'C2=17',
    'D1=Không hợp lệ',
    'D2=1',
    'E1=Ghi chú',
    'E2=Một phiếu rách',
  ]);
  expect(changed({ ...ALL, invalid: null, note: '' }, HEADER, ['CSTĐCS'])).toEqual(['B2=18', 'C2=17']);
  expect(recordedCounts(counts(WIDE, ['CSTĐCS', 18, 17, 1, 'Một phiếu rách']), NAMES)).toEqual(ALL);
});

test('what no longer holds is taken out of its row; a vote without a row and without numbers gets none', () => {
  const none = { issued: null, returned: null, invalid: null, note: '' };
  expect(changed(none, WIDE, ['CSTĐCS', 18, 17, 1, 'x'])).toEqual(['B2=null', 'C2=null', 'D2=null', 'E2=null']);
  expect(changed(none, WIDE)).toEqual([]);
  expect(changed({ ...none, note: 'x' }, WIDE)).toEqual(['A2=CSTĐCS', 'E2=x']);
});

test('a new tab holds all the numbers; what there is none of stays empty', () => {
  const told = (numbers: VoteNumbers) => {
    const plan = planCountsTab('Kiểm phiếu', 'CSTĐCS', numbers);
    const values = plan.rows.map(({ cells }) => cells.map((cell) => plannedValue(cell?.content ?? null)));
    return recordedCounts(counts(...values), NAMES);
  };
  expect(told(ALL)).toEqual(ALL);
  expect(told({ issued: null, returned: null, invalid: null, note: 'x' })).toEqual({ ...NOTHING, note: 'x' });
});

test('a new tab is laid out as the template’s is: a header that stays in sight and is printed on each page', () => {
  const { rows, ...plan } = planCountsTab('Kiểm phiếu', 'CSTĐCS', COUNTS);
  expect(plan).toEqual({
    key: 'counts',
    name: 'Kiểm phiếu',
    columnWidths: [28, 14, 14, 16, 40],
    merges: [],
    freeze: { rows: 4, columns: 0 },
    page: {
      orientation: 'landscape',
      marginsMm: { top: 20, bottom: 20, left: 20, right: 15 },
      titleRows: { first: 3, last: 3 },
      pageNumbers: true,
    },
  });
  const contents = (numbers: VoteNumbers) =>
    planCountsTab('Kiểm phiếu', 'CSTĐCS', numbers).rows[4]?.cells.map((cell) => cell?.content);
  expect(rows).toHaveLength(5);
  const award = { kind: 'text', text: 'CSTĐCS' };
  const [issued, returned] = [18, 17].map((count) => ({ kind: 'number', decimal: String(count) }));
  expect(contents(COUNTS)).toEqual([award, issued, returned, null, null]);
  expect(contents({ ...COUNTS, note: '' })).toEqual([award, issued, returned, null, null]);
  expect(contents({ ...COUNTS, note: 'rách' })?.[4]).toEqual({ kind: 'text', text: 'rách' });
});

test('a second ballot’s row is found however its words are spaced', () => {
  const second = counts(HEADER, ['CSTĐCS', 1, 1], ['cstđcs(LẦN 2)', 3, 2]);
  expect(recordedCounts(second, ['CSTĐCS (lần 2)'])).toMatchObject({ issued: 3, returned: 2 });
});

test('a note that is no text is none', () => {
  const broken = { fault: 'error', code: '#REF!' } as const;
  expect(recordedCounts(counts(WIDE, ['CSTĐCS', 18, 17, 1, broken]), NAMES).note).toBe('');
});
