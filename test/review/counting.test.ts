import fc from 'fast-check';
import { fail } from '../../src/domain/result';
import {
  type CountedBallot,
  countableBallot,
  countableBallots,
  countedTotals,
  planCounted,
  writeCounted,
} from '../../src/review/counting';
import { type CheckedRound, checkRound } from '../../src/review/check-round';
import type { Snapshot } from '../../src/workbook/port';
import { anyStack, stack } from '../domain/counting/support';
import { ROSTER_HEADER, ROUND, type Rows, reviewOf, rosterRow, snapshotOf, tab } from '../support/workbook';
import { memoryPort } from '../taskpane/memory-port';

const PEOPLE = ['Nguyễn Thị An', 'Trần Văn Bình', 'Lê Thị Chi'];
const FACTS: Rows = [
  ...ROUND,
  ['Tổng số thành viên Hội đồng', 5],
  ['Số thành viên có mặt', 5],
  ['cstd-co-so.vote.percent', '50'],
  ['ldtt.vote.percent', '50'],
];
const ROSTER: Rows = [
  ROSTER_HEADER,
  ...PEOPLE.map((name, index) =>
    rosterRow(`NV${String(index + 1)}`, name, {
      'Xếp loại': 'HTXS',
      'Cấp sáng kiến': 'Cơ sở',
      'Đăng ký danh hiệu': 'LĐTT; CSTĐCS',
    }),
  ),
];
const COUNTS: Rows = [['Danh hiệu', 'Phát ra', 'Thu về']];
const FIRST = { award: 'cstd-co-so', isSecond: false };

function book(tabs: Parameters<typeof snapshotOf>[0] = {}): Snapshot {
  return snapshotOf({ 'Đợt xét': FACTS, 'Danh sách': ROSTER, ...tabs });
}

function checkedOf(snapshot: Snapshot): CheckedRound {
  return { snapshot, review: reviewOf(snapshot) };
}

const NOMINEES = PEOPLE.map((name, index) => ({ id: `NV${String(index + 1)}`, name }));
const COUNTED: CountedBallot = {
  nominees: NOMINEES,
  papers: stack('xx0', '0x-', 'xxx', '!no-stamp'),
  otherReasons: [],
  issued: 5,
  returned: 4,
};

/** What writing would do, which must be possible. */
function planOf(snapshot: Snapshot, counted = COUNTED, isReplacing = false, ballot = FIRST) {
  const planned = planCounted(checkedOf(snapshot), ballot, counted, isReplacing);
  if (!planned.ok) throw new Error(planned.error.code);
  return planned.value;
}

const namesOf = (plan: ReturnType<typeof planOf>) =>
  plan.amendment.added.map((one) => (one.kind === 'plan' ? one.plan.name : one.tab.name));

describe('what can be counted', () => {
  test('the awards that are voted on, with those who are eligible in the order of the printed paper', () => {
    const [ballot] = countableBallots(checkedOf(book()));
    expect(ballot).toMatchObject({ ...FIRST, source: 'eligible', tab: 'Phiếu CSTĐCS', papersThere: 0, issued: null });
    expect(ballot?.nominees.map(({ id }) => id)).toEqual(['NV1', 'NV2', 'NV3']);
  });

  test('the papers of a tab whose name says more than the award, so that no second tab is written beside it', () => {
    const snapshot = book({
      'Phiếu bầu CSTĐCS': [
        ['NV3', 'NV1'],
        ['x', '0'],
      ],
    });
    expect(countableBallot(checkedOf(snapshot), FIRST)).toMatchObject({ tab: 'Phiếu bầu CSTĐCS', papersThere: 1 });
  });

  test('the names of a ballot tab in its order, the papers that are in it, and the recorded numbers', () => {
    const snapshot = book({
      'Phiếu CSTĐCS': [
        ['NV3', 'NV1 – Nguyễn Thị An'],
        ['x', '0'],
        ['x', 'x'],
      ],
      'Kiểm phiếu': [...COUNTS, ['CSTĐCS', 5, 2]],
    });
    expect(countableBallot(checkedOf(snapshot), FIRST)).toMatchObject({
      source: 'tab',
      nominees: [NOMINEES[2], NOMINEES[0]],
      papersThere: 2,
      issued: 5,
      returned: 2,
      lockedTabs: [],
    });
  });

  test('protected tabs into which the papers cannot be typed are told before anybody counts', () => {
    const lockedTabs = (...rows: Rows) => {
      const locked = { ...tab('Phiếu CSTĐCS', rows), isProtected: true };
      return countableBallot(checkedOf(book({ 'Phiếu CSTĐCS': locked })), FIRST)?.lockedTabs;
    };
    expect(lockedTabs(['NV1'])).toEqual(['Phiếu CSTĐCS']);
    expect(lockedTabs([null, null, 'Không hợp lệ'])).toEqual(['Phiếu CSTĐCS']);
    expect(lockedTabs(['NV1', 'Không hợp lệ'])).toEqual([]);
    expect(lockedTabs([null, null, null, 'Không hợp lệ'])).toEqual([]);
  });

  test('papers go into the open cells of a protected tab, as people would type them, and no tab is replaced', () => {
    const rows = [['KẾT QUẢ'], [null, null, null, null, 'Không hợp lệ'], ['x'], ['0'], ['?'], ['x'], ['x']];
    const locked = { ...tab('Phiếu CSTĐCS', rows), isProtected: true };
    const plan = planOf(book({ 'Phiếu CSTĐCS': locked, 'Kiểm phiếu': COUNTS }), COUNTED, true);
    expect(plan.amendment.added).toEqual([]);
    const cells = plan.amendment.changes
      .filter(({ sheet }) => sheet === 'Phiếu CSTĐCS')
      .map(({ row, column, value }) => `${'ABCDE'.charAt(column)}${String(row + 1)}=${String(value)}`);
    expect(cells.slice(0, 3)).toEqual(['A2=NV1 – Nguyễn Thị An', 'B2=NV2 – Trần Văn Bình', 'C2=NV3 – Lê Thị Chi']);
    expect(cells.slice(3, 7)).toEqual(['A3=x', 'B3=x', 'C3=x', 'E3=null']);
    expect(cells).toContain('E6=Không đóng dấu');
    // A row that held more is emptied.
    expect(cells.slice(-4)).toEqual(['A7=null', 'B7=null', 'C7=null', 'E7=null']);
  });

  test('the second ballot of those who are tied at the ceiling', () => {
    const snapshot = book({
      'Đợt xét': [...FACTS, ['cstd-co-so.ceiling.percent', 'none'], ['cstd-co-so.ceiling.places', 2]],
      'Phiếu CSTĐCS': [
        ['NV1', 'NV2', 'NV3'],
        ['x', 'x', 'x'],
        ['x', 'x', 'x'],
        ['x', 'x', 'x'],
      ],
      'Kiểm phiếu': [...COUNTS, ['CSTĐCS', 3, 3]],
    });
    const second = countableBallots(checkedOf(snapshot)).find(({ isSecond }) => isSecond);
    const tied = reviewOf(snapshot).evaluation.ceilings.find(({ award }) => award === 'cstd-co-so')?.tied;
    expect(tied?.length).toBeGreaterThan(1);
    expect(second).toMatchObject({ source: 'tied', tab: 'Phiếu lần 2 CSTĐCS' });
    expect(second?.nominees.map(({ id }) => id)).toEqual(tied);
    const plan = planOf(snapshot, { ...COUNTED, papers: stack('xx0') }, false, { ...FIRST, isSecond: true });
    expect(namesOf(plan)).toEqual(['Phiếu lần 2 CSTĐCS']);
    expect(plan.amendment.changes[0]).toMatchObject({ sheet: 'Kiểm phiếu', value: 'CSTĐCS (lần 2)' });
  });

  test('nothing of an award that there is not', () => {
    expect(countableBallot(checkedOf(book()), { ...FIRST, award: 'nobel' })).toBeNull();
  });
});

describe('what writing changes', () => {
  test('a new ballot tab and a new tab of numbers, where neither is there', () => {
    const plan = planOf(book());
    expect(namesOf(plan)).toEqual(['Phiếu CSTĐCS', 'Kiểm phiếu']);
    expect(plan.amendment.changes).toEqual([]);
    expect([...plan.expected.keys()]).toEqual(['Danh sách']);
  });

  test('an empty ballot tab gives way; its row of numbers is filled', () => {
    const plan = planOf(
      book({ 'Phiếu CSTĐCS': [['NV1', 'NV2', 'NV3']], 'Kiểm phiếu': [...COUNTS, ['CSTĐCS', null, null]] }),
    );
    expect(namesOf(plan)).toEqual(['Phiếu CSTĐCS']);
    expect(plan.amendment.changes.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 5],
      [1, 2, 4],
    ]);
    expect([...plan.expected.keys()].sort()).toEqual(['Danh sách', 'Kiểm phiếu', 'Phiếu CSTĐCS']);
  });

  test('papers that are there are told in counts, and replaced only where somebody chose so', () => {
    const snapshot = book({
      'Phiếu CSTĐCS': [
        ['NV1', 'NV2', 'NV3'],
        ['x', 'x', '0'],
      ],
    });
    const refused = planCounted(checkedOf(snapshot), FIRST, COUNTED, false);
    expect(refused).toEqual(fail({ code: 'counting.papers-there', params: { sheet: 'Phiếu CSTĐCS', count: '1' } }));
    expect(namesOf(planOf(snapshot, COUNTED, true))).toContain('Phiếu CSTĐCS');
  });

  test('somebody who was voted on and is no longer in the roster stops the writing', () => {
    const counted = { ...COUNTED, nominees: [...NOMINEES.slice(0, 2), { id: 'NV9', name: 'Ai đó' }] };
    const gone = { code: 'counting.nominee-gone', params: { code: 'NV9' } };
    expect(planCounted(checkedOf(book()), FIRST, counted, false)).toEqual(fail(gone));
    expect(planCounted(checkedOf(book()), { ...FIRST, award: 'nobel' }, COUNTED, false)).toMatchObject({
      error: { code: 'counting.nominee-gone' },
    });
  });

  test('in whatever order the papers lay, it is the same to the last byte', () => {
    const checked = checkedOf(book());
    const orders = anyStack(3).chain((papers) =>
      fc.tuple(fc.constant(papers), fc.shuffledSubarray([...papers], { minLength: papers.length })),
    );
    const bytes = (papers: CountedBallot['papers']): string =>
      JSON.stringify(planCounted(checked, FIRST, { ...COUNTED, papers }, false));
    fc.assert(
      fc.property(orders, ([one, other]) => {
        expect(bytes(other)).toBe(bytes(one));
      }),
      { numRuns: 100 },
    );
  });
});

test('what was written is what the review then counts', async () => {
  const port = memoryPort(book({ 'Kiểm phiếu': COUNTS }));
  const before = await checkRound(port, { kind: 'of-round' });
  if (!before.ok) throw new Error(before.error.code);
  expect(await writeCounted(port, before.value, FIRST, COUNTED, false)).toEqual({ ok: true, value: 'Phiếu CSTĐCS' });
  const after = await checkRound(port, { kind: 'of-round' });
  if (!after.ok) throw new Error(after.error.code);
  const vote = after.value.review.evaluation.votes.find(({ award }) => award === 'cstd-co-so');
  expect(vote).toMatchObject({ issued: 5, returned: 4, valid: 3, invalid: 1 });
  expect(vote?.nominees.map(({ yes, no, blank }) => [yes, no, blank])).toEqual([
    [2, 1, 0],
    [3, 0, 0],
    [1, 1, 1],
  ]);
});

test('a check that fails in Excel names the tab, and no cell of a paper', async () => {
  const port = {
    ...memoryPort(book()),
    amend: () =>
      Promise.resolve(fail({ code: 'excel.check-failed', params: { sheet: 'Phiếu CSTĐCS', cell: 'B7' } } as const)),
  };
  expect(await writeCounted(port, checkedOf(book()), FIRST, COUNTED, false)).toEqual(
    fail({ code: 'counting.check-failed', params: { sheet: 'Phiếu CSTĐCS' } }),
  );
  const changed = fail({ code: 'input.changed-since', params: { tabs: 'Danh sách' } } as const);
  const other = { ...port, amend: () => Promise.resolve(changed) };
  expect(await writeCounted(other, checkedOf(book()), FIRST, COUNTED, false)).toEqual(changed);
});

test('totals by the council’s rules, and what they tell of others’ votes', () => {
  const { read, valid, invalid, nominees } = countedTotals(checkedOf(book()), NOMINEES, COUNTED.papers);
  expect([read, valid, invalid]).toEqual([4, 3, 1]);
  expect(nominees.map(({ telling }) => telling)).toEqual([
    { kind: 'all-but-one', mark: 'yes' },
    { kind: 'unanimous', mark: 'yes' },
    null,
  ]);
});
