import { ballotChanges, fitsIn } from '../../../src/sheets/counting/ballot-cells';
import { type BallotTab, findBallotTab } from '../../../src/sheets/counting/ballot-tab';
import { nominableOf } from '../../../src/sheets/reading/ballots';
import { stack } from '../../domain/counting/support';
import { type Rows, snapshotOf } from '../../support/workbook';

const NOMINEES = [
  { id: 'NV1', name: 'Nguyễn Thị An' },
  { id: 'NV2', name: '' },
];
const COUNTED = { nominees: NOMINEES, papers: stack('0x', 'x-', '!other'), otherReasons: ['Phiếu rách'] };

const NOMINABLE = nominableOf([...NOMINEES, { id: 'NV3', name: 'Lê Sao' }]);

function there(...rows: Rows): BallotTab {
  const snapshot = snapshotOf({ 'Phiếu CSTĐCS': rows });
  const found = findBallotTab(snapshot, 'cstd-co-so', ['CSTĐCS'], false, NOMINABLE);
  if (found === null) throw new Error('no tab');
  return found;
}

function changes(...rows: Rows): readonly string[] {
  return ballotChanges(there(...rows), COUNTED).map(
    ({ row, column, value }) => `${'ABCDE'.charAt(column)}${String(row + 1)}=${String(value)}`,
  );
}

test('names go into the open header, papers below it in the order of their content, reasons into the last column', () => {
  expect(changes([null, null, null, 'Không hợp lệ'])).toEqual([
    'A1=NV1 – Nguyễn Thị An',
    'B1=NV2',
    ...['A2=x', 'B2=-', 'D2=null'],
    ...['A3=0', 'B3=x', 'D3=null'],
    ...['A4=null', 'B4=null', 'D4=Phiếu rách'],
  ]);
});

test('names that are there keep their columns, and rows of an earlier count are emptied', () => {
  expect(changes(['NV2', 'NV1', 'Không hợp lệ'], ['x', 'x'], ['x', 'x'], ['x', 'x'], ['0', '0'])).toEqual([
    ...['B2=x', 'A2=-', 'C2=null'],
    ...['B3=0', 'A3=x', 'C3=null'],
    ...['B4=null', 'A4=null', 'C4=Phiếu rách'],
    ...['B5=null', 'A5=null', 'C5=null'],
  ]);
});

test.each<[string, Rows]>([
  ['no column for the reasons', [['NV1', 'NV2']]],
  ['too few places for the names', [[null, 'Không hợp lệ']]],
  ['a name that is not there', [['NV1', 'Không hợp lệ']]],
  ['a name behind the reasons', [['NV1', 'Không hợp lệ', 'NV2']]],
  ['another name in the place of one', [['NV1', 'NV3', 'Không hợp lệ']]],
])('a tab with %s takes no papers as it is', (_, rows) => {
  expect(fitsIn(there(...rows), NOMINEES)).toBe(false);
  expect(changes(...rows)).toEqual([]);
});

test('a tab with another name than those counted takes no papers as it is', () => {
  expect(fitsIn(there(['NV1', 'NV2', 'Không hợp lệ']), NOMINEES.slice(0, 1))).toBe(false);
});

test('a tab without a header takes no papers as it is, not even none', () => {
  expect(fitsIn(there(['Ghi chú']), [])).toBe(false);
});

test('a tab with the names that were counted takes their papers', () => {
  expect(fitsIn(there(['NV2', 'NV1', 'Không hợp lệ']), NOMINEES)).toBe(true);
  expect(fitsIn(there([null, null, 'Không hợp lệ']), NOMINEES)).toBe(true);
});
