import { fail, ok } from '../../src/domain/result';
import { planCounted } from '../../src/review/counting';
import { type CheckedRound, checkRound } from '../../src/review/check-round';
import { type TypedTotals, planTotals, typableBallot, typedVote, writeTotals } from '../../src/review/totals';
import type { Snapshot } from '../../src/workbook/port';
import { stack } from '../domain/counting/support';
import { ROSTER_HEADER, ROUND, type Rows, reviewOf, rosterRow, snapshotOf } from '../support/workbook';
import { memoryPort } from '../taskpane/memory-port';

const PEOPLE = ['Nguyễn Thị An', 'Trần Văn Bình', 'Lê Thị Chi'];
const FACTS: Rows = [
  ...ROUND,
  ['Tổng số thành viên Hội đồng', 19],
  ['Số thành viên có mặt', 18],
  ['cstd-co-so.vote.percent', '90'],
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
const HEADER = ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'];
const COUNTS = ['Danh hiệu', 'Phát ra', 'Thu về', 'Không hợp lệ', 'Ghi chú'];
const FIRST = { award: 'cstd-co-so', isSecond: false };
const SECOND = { ...FIRST, isSecond: true };

function book(tabs: Parameters<typeof snapshotOf>[0] = {}): Snapshot {
  return snapshotOf({ 'Đợt xét': FACTS, 'Danh sách': ROSTER, ...tabs });
}

function checkedOf(snapshot: Snapshot): CheckedRound {
  return { snapshot, review: reviewOf(snapshot) };
}

const NOMINEES = PEOPLE.map((name, index) => ({ id: `NV${String(index + 1)}`, name }));
const rowsOf = (...counts: readonly (readonly [number | null, number | null, number | null])[]) =>
  counts.map(([yes, no, blank], index) => ({ nominee: NOMINEES[index] ?? { id: '', name: '' }, yes, no, blank }));
const TYPED: TypedTotals = {
  form: 'papers',
  issued: 18,
  returned: 18,
  invalid: 1,
  note: '',
  rows: rowsOf([17, 0, 0], [12, 4, 1], [16, 1, 0]),
};

function refused(snapshot: Snapshot, typed: Partial<TypedTotals>, ballot = FIRST): string {
  const planned = planTotals(checkedOf(snapshot), ballot, { ...TYPED, ...typed });
  return planned.ok ? 'planned' : planned.error.code;
}

test('an award without totals begins with those who are eligible, in the order of the printed paper', () => {
  expect(typableBallot(checkedOf(book()), FIRST)).toMatchObject({
    source: 'eligible',
    tab: 'Kết quả kiểm phiếu',
    isThere: false,
    papersIn: null,
    secrecy: null,
    typed: {
      form: 'papers',
      issued: null,
      returned: null,
      invalid: null,
      rows: rowsOf([null, null, null], [null, null, null], [null, null, null]),
    },
  });
  expect(typableBallot(checkedOf(book()), { ...FIRST, award: 'nobel' })).toBeNull();
});

test('totals that are there are what is corrected, with the numbers of papers and the note', () => {
  const snapshot = book({
    'Kết quả khác': [HEADER, ['LĐTT', 'NV1', 18, 0, 0, null]],
    'Kết quả CSTĐCS': [HEADER, ['CSTĐCS', 'NV3', 16, 1, 0, 'Phiếu kín'], ['CSTĐCS', 'NV1', 17, 0, null, null]],
    'Kiểm phiếu': [COUNTS, ['CSTĐCS', 18, 18, 1, 'Một phiếu rách']],
  });
  expect(typableBallot(checkedOf(snapshot), FIRST)).toMatchObject({
    source: 'tab',
    tab: 'Kết quả CSTĐCS',
    isThere: true,
    typed: {
      issued: 18,
      returned: 18,
      invalid: 1,
      note: 'Một phiếu rách',
      rows: [
        { nominee: NOMINEES[2], yes: 16 },
        { nominee: NOMINEES[0], yes: 17, blank: null },
      ],
    },
  });
});

test('what is typed is counted by the rules of the round: the chain, the verdicts with their distances, what is still missing', () => {
  const checked = checkedOf(book());
  const { counted, vote, broken, valid, isIncomplete } = typedVote(checked, FIRST, TYPED);
  expect({ way: counted.way, valid, isIncomplete, broken }).toEqual({
    way: 'totals-only',
    valid: 17,
    isIncomplete: false,
    broken: [],
  });
  expect(vote?.threshold).toMatchObject({ of: 19, required: 18 });
  expect(vote?.nominees.map(({ verdict, short }) => [verdict, short])).toEqual([
    ['failed', 1],
    ['failed', 6],
    ['failed', 2],
  ]);
  const off = typedVote(checked, FIRST, { ...TYPED, invalid: 0 });
  expect(off.broken.map(({ line, left, right }) => [line, left, right])).toEqual([
    ['valid-and-invalid-equal-returned', 17, 18],
  ]);
  expect(off.vote?.nominees.map(({ verdict }) => verdict)).toEqual(['undetermined', 'undetermined', 'undetermined']);
  const half = typedVote(checked, FIRST, { ...TYPED, invalid: null, rows: rowsOf([17, null, 0]) });
  expect([half.isIncomplete, half.valid, half.counted.unread, half.telling]).toEqual([true, null, ['NV1'], []]);
  expect(typedVote(checked, FIRST, { ...TYPED, rows: [] }).isIncomplete).toBe(true);
});

test('totals that tell how everybody voted are pointed out; of raised hands everybody knows', () => {
  const checked = checkedOf(book());
  expect(typedVote(checked, FIRST, TYPED).telling).toEqual([
    { nominee: NOMINEES[0], telling: { kind: 'unanimous', mark: 'yes' } },
    { nominee: NOMINEES[2], telling: { kind: 'all-but-one', mark: 'yes' } },
  ]);
  const hands = typedVote(checked, FIRST, { ...TYPED, form: 'hands' });
  expect([hands.telling, hands.valid, hands.counted.way]).toEqual([[], 18, 'show-of-hands']);
});

test('a second ballot has no threshold, only its numbers', () => {
  expect(typedVote(checkedOf(book()), SECOND, TYPED).vote).toBeNull();
});

test('nothing is written before every number is there and they agree, or a note says why they do not', () => {
  const snapshot = book();
  expect(refused(snapshot, {})).toBe('planned');
  expect(refused(snapshot, { issued: null })).toBe('totals.incomplete');
  expect(refused(snapshot, { rows: rowsOf([1, null, 0]) })).toBe('totals.incomplete');
  expect(
    refused(snapshot, { issued: null, returned: null, invalid: null, form: 'hands', rows: rowsOf([18, 0, 0]) }),
  ).toBe('planned');
  expect(refused(snapshot, { returned: 19, issued: 18 })).toBe('totals.note-missing');
  expect(refused(snapshot, { returned: 19, note: '   ' })).toBe('totals.note-missing');
  expect(refused(snapshot, { returned: 19, note: 'Một phiếu thừa' })).toBe('planned');
});

test('papers and totals never tell of one ballot, whichever come first', () => {
  const papers = book({ 'Phiếu CSTĐCS': [['NV1'], ['x']] });
  const names = book({ 'Phiếu CSTĐCS': [['NV1', 'Không hợp lệ']] });
  const empty = book({ 'Phiếu CSTĐCS': [['Tên'], [null, 'Không hợp lệ']] });
  expect([papers, names, empty].map((snapshot) => refused(snapshot, {}))).toEqual([
    'totals.papers-there',
    'totals.papers-there',
    'planned',
  ]);
  const totals = book({ 'Kết quả kiểm phiếu': [HEADER, ['CSTĐCS', 'NV1', 3, 0, 0, null]] });
  const counted = { nominees: NOMINEES, papers: stack('xxx'), otherReasons: [], issued: 1, returned: 1 };
  expect(planCounted(checkedOf(totals), FIRST, counted, true)).toEqual(
    fail({ code: 'counting.totals-there', params: { sheet: 'Kết quả kiểm phiếu' } }),
  );
  const second = book({ 'Kết quả kiểm phiếu': [HEADER, ['CSTĐCS (lần 2)', 'NV1', 3, 0, 0, null]] });
  expect(planCounted(checkedOf(second), SECOND, counted, true)).toMatchObject({
    error: { code: 'counting.totals-there' },
  });
});

test('a title that needs a secret ballot takes no show of hands, and the rule is told with its source', () => {
  const set = book({ 'Đợt xét': [...FACTS, ['cstd-co-so.vote.secret', 'yes']] });
  const hands = { form: 'hands', rows: rowsOf([18, 0, 0]) } as const;
  expect(refused(set, hands)).toBe('totals.must-be-secret');
  expect(typableBallot(checkedOf(set), FIRST)?.secrecy).toMatchObject({ layer: 'round', text: 'yes' });
  const ofLaw = planTotals(checkedOf(book()), { award: 'cstd-tinh', isSecond: false }, { ...TYPED, ...hands });
  expect(ofLaw).toMatchObject({
    error: {
      code: 'totals.must-be-secret',
      params: { award: 'cstd-tinh', citation: expect.stringMatching(/\S/) as string },
    },
  });
});

test('an award or a name that is gone, or a closed round, takes nothing', () => {
  expect(refused(book(), {}, { ...FIRST, award: 'nobel' })).toBe('counting.nominee-gone');
  const gone = [{ nominee: { id: 'NV9', name: 'Ai' }, yes: 1, no: 0, blank: 0 }];
  expect(refused(book(), { rows: gone })).toBe('counting.nominee-gone');
});

test('written, read again: the vote stands in the workbook, and a correction changes only what it must', async () => {
  const port = memoryPort(book({ 'Kiểm phiếu': [['Danh hiệu', 'Phát ra', 'Thu về']] }));
  const read = async (): Promise<CheckedRound> => {
    const checked = await checkRound(port, { kind: 'of-round' });
    if (!checked.ok) throw new Error(checked.error.code);
    return checked.value;
  };
  expect(await writeTotals(port, await read(), FIRST, TYPED)).toEqual(ok('Kết quả kiểm phiếu'));
  const written = await read();
  expect(written.review.evaluation.votes).toMatchObject([
    { way: 'totals-only', issued: 18, returned: 18, valid: 17, invalid: 1, read: null },
  ]);
  expect(typableBallot(written, FIRST)?.typed).toMatchObject({ ...TYPED });
  const hands: TypedTotals = { ...TYPED, form: 'hands', rows: rowsOf([18, 0, 0], [13, 4, 1], [17, 1, 0]) };
  expect(await writeTotals(port, written, FIRST, hands)).toEqual(ok('Kết quả kiểm phiếu'));
  const corrected = await read();
  expect(corrected.review.evaluation.votes).toMatchObject([
    { way: 'show-of-hands', issued: null, returned: null, valid: 18 },
  ]);
  // It rests on what was read: whoever changed one of these tabs meanwhile is not overwritten.
  const planned = planTotals(corrected, FIRST, TYPED);
  expect(planned.ok && [...planned.value.expected.keys()]).toEqual(['Danh sách', 'Kết quả kiểm phiếu', 'Kiểm phiếu']);
  const busy = {
    ...port,
    amend: () => Promise.resolve(fail({ code: 'input.changed-since', params: { tabs: 'x' } } as const)),
  };
  expect(await writeTotals(busy, corrected, FIRST, TYPED)).toMatchObject({ error: { code: 'input.changed-since' } });
  expect(await writeTotals(port, corrected, FIRST, { ...hands, rows: [] })).toMatchObject({
    error: { code: 'totals.incomplete' },
  });
});

test('hands that were raised leave no row of papers, unless there is a note', () => {
  const added = (typed: TypedTotals) => {
    const planned = planTotals(checkedOf(book()), FIRST, typed);
    return planned.ok
      ? planned.value.amendment.added.map((one) => (one.kind === 'plan' ? one.plan.name : one.tab.name))
      : planned.error.code;
  };
  const hands = { ...TYPED, form: 'hands', rows: rowsOf([18, 0, 0]) } as const;
  expect(added(TYPED)).toEqual(['Kết quả kiểm phiếu', 'Kiểm phiếu']);
  expect(added(hands)).toEqual(['Kết quả kiểm phiếu']);
  expect(added({ ...hands, note: 'Hai người ra ngoài' })).toEqual(['Kết quả kiểm phiếu', 'Kiểm phiếu']);
});
