import {
  countChanges,
  findCountsTab,
  planCountsTab,
  recordedCounts,
  type CountsTab,
} from '../../../src/sheets/counting/count-row';
import { plannedValue } from '../../../src/workbook/plan/planned-value';
import { type Rows, snapshotOf, tab } from '../../support/workbook';

const HEADER = ['Danh hiệu', 'Phát ra', 'Thu về'];
const NAMES = ['CSTĐCS', 'Chiến sĩ thi đua cơ sở', 'cstd-co-so'] as const;
const COUNTS = { issued: 18, returned: 17 };

function counts(...rows: Rows): CountsTab {
  const found = findCountsTab(snapshotOf({ 'Kiểm phiếu': rows }));
  if (found === null) throw new Error('no tab');
  return found;
}

/** Changes as one reads them: `A2=CSTĐCS`. */
function changes(...rows: Rows): readonly string[] {
  return countChanges(counts(...rows), NAMES, COUNTS).map(
    ({ row, column, value }) => `${'ABCDE'.charAt(column)}${String(row + 1)}=${String(value)}`,
  );
}

test('the numbers go into the award’s row, whichever of its names stands there', () => {
  expect(changes(HEADER, ['LĐTT', 5, 5], ['CSTĐCS', null, null])).toEqual(['B3=18', 'C3=17']);
  expect(changes(['Thu về', 'Phát ra', 'Danh hiệu'], [3, 3, 'chien si thi dua co so'])).toEqual(['B2=18', 'A2=17']);
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
  expect(recordedCounts(counts(HEADER, ['CSTĐCS', 18, 17]), NAMES)).toEqual(COUNTS);
  expect(recordedCounts(counts(HEADER, ['CSTĐCS', null, 'mười']), NAMES)).toEqual({ issued: null, returned: null });
  expect(recordedCounts(counts(HEADER, ['CSTĐCS', 1.5, -1]), NAMES)).toEqual({ issued: null, returned: null });
  expect(recordedCounts(counts(HEADER, ['LĐTT', 1, 1]), NAMES)).toEqual({ issued: null, returned: null });
});

test('a workbook without such a tab gets one that is found again', () => {
  expect(findCountsTab(snapshotOf({ 'Danh sách': [['Mã']] }))).toBeNull();
  expect(findCountsTab({ tabs: [tab('KQ - Kiểm phiếu', [HEADER], { ownKey: 'x' })] })).toBeNull();
  const plan = planCountsTab('Kiểm phiếu', 'CSTĐCS', COUNTS);
  const values = plan.rows.map(({ cells }) => cells.map((cell) => plannedValue(cell?.content ?? null)));
  expect(recordedCounts(counts(...values), NAMES)).toEqual(COUNTS);
  expect(plan.name).toBe('Kiểm phiếu');
});
