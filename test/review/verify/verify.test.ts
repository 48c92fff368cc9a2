import { NO_OUTSIDE_RULES } from '../../../src/domain/rules/rulebook';
import { reportOf } from '../../../src/review/report';
import { reviewSnapshot } from '../../../src/review/review';
import { reportDifferences } from '../../../src/review/verify/compare-report';
import { plannedTabs } from '../../../src/review/write-results';
import { verifySnapshot } from '../../../src/review/verify/verify';
import type { CellValue, Snapshot, TabSnapshot } from '../../../src/workbook/port';
import { fingerprintOf } from '../../../src/workbook/fingerprint';
import { EQUALS_PAPERS, equalOnScores, sampleTabs, withRound } from '../../sheets/writing/sample';
import { reviewOf, snapshotOf } from '../../support/workbook';
import { writtenSnapshot } from '../../support/written';

const SALT = 'ab'.repeat(32);
const BALLOTS = 'Phiếu CSTĐCS';

function run(snapshot: Snapshot, salt: string | null = SALT): Snapshot {
  const review = reviewSnapshot(snapshot, { kind: 'of-round' }, NO_OUTSIDE_RULES, salt === null ? null : () => salt);
  if (!review.ok) throw new Error(review.error.code);
  return writtenSnapshot(snapshot, plannedTabs({ snapshot, review: review.value }));
}

function verified(snapshot: Snapshot) {
  const result = verifySnapshot(snapshot, { kind: 'of-round' }, NO_OUTSIDE_RULES);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** The workbook with one tab's cells made anew. */
function edited(
  snapshot: Snapshot,
  name: string,
  edit: (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[],
): Snapshot {
  const change = (tab: TabSnapshot): TabSnapshot => {
    const changed = { ...tab, values: edit(tab.values) };
    return { ...changed, fingerprint: fingerprintOf(changed) };
  };
  return { ...snapshot, tabs: snapshot.tabs.map((tab) => (tab.name === name ? change(tab) : tab)) };
}

/** The row in which the names of a ballot tab stand. */
function headerOf(rows: readonly (readonly CellValue[])[]): number {
  return rows.findIndex((row) => row.some((value) => typeof value === 'string' && value.startsWith('NV')));
}

let input: Snapshot;
let written: Snapshot;

beforeAll(async () => {
  input = snapshotOf(await sampleTabs());
  written = run(input);
});

test('what a run wrote is found as it was, and every award counts anew to the same', () => {
  const found = verified(written);
  expect(found).toMatchObject({ isSame: true, unexpected: [] });
  expect(found.run.program).toMatch(/^Bình Xét \d/);
  expect(found.inputs?.every(({ state }) => state === 'same')).toBe(true);
  expect(found.ballots).toEqual([
    { award: 'cstd-co-so', sheet: BALLOTS, isSecond: false, papers: 13, figures: 'same', fingerprint: 'same' },
    expect.objectContaining({ figures: 'same', fingerprint: 'same' }),
  ]);
});

test('without a salt there is no fingerprint to compare, and that is no difference', () => {
  const found = verified(run(input, null));
  expect(found.isSame).toBe(true);
  expect(found.ballots.map(({ fingerprint }) => fingerprint)).toEqual(['none', 'none']);
});

test('the salt stays from run to run, whatever another run would make', () => {
  expect(run(written, 'cd'.repeat(32))).toEqual(written);
  expect(run(written, null)).toEqual(written);
});

test('a total changed in KQ - Kiểm phiếu is found; the papers themselves are as they were', () => {
  const changed = edited(written, 'KQ - Kiểm phiếu', (rows) =>
    rows.map((row) => row.map((value) => (value === 12 ? 13 : value))),
  );
  const found = verified(changed);
  expect(found.isSame).toBe(false);
  expect(found.ballots[0]).toMatchObject({ figures: 'different', fingerprint: 'same' });
});

test('a note, a remark or a figure of another award says nothing against a vote: nobody is told that it was counted wrongly', () => {
  const remark = edited(written, 'Biên bản kiểm phiếu', (rows) => [...rows, [], ['Đã xem']]);
  expect(verified(remark)).toMatchObject({ isSame: false, ballots: [{ figures: 'same' }, { figures: 'same' }] });
  const [, other] = verified(written).ballots;
  const ofOther = edited(written, 'KQ - Kiểm phiếu', (rows) =>
    rows.map((row) =>
      row[0] === 'CSTĐ tỉnh' ? row.map((value) => (typeof value === 'number' ? value + 1 : value)) : row,
    ),
  );
  const found = verified(ofOther).ballots;
  expect(other).toMatchObject({ award: 'cstd-tinh' });
  expect(found.map(({ figures }) => figures)).toEqual(['same', 'different']);
});

test('a figure of a second ballot among equal scores that somebody typed over in the minutes is found as one of that ballot', async () => {
  const after = run(snapshotOf(await equalOnScores(EQUALS_PAPERS)));
  expect(verified(after).ballots).toMatchObject([{ award: 'ldtt', isSecond: true, figures: 'same' }]);
  const changed = edited(after, 'Biên bản kiểm phiếu', (rows) =>
    rows.map((row) => row.map((value) => (value === 9 ? 10 : value))),
  );
  expect(verified(changed).ballots).toMatchObject([{ award: 'ldtt', isSecond: true, figures: 'different' }]);
});

test('where a row was put into the tab of counts nothing tells whose figure differs, so no vote is said to be as it was', () => {
  const moved = edited(written, 'KQ - Kiểm phiếu', (rows) => {
    const changed = rows.map((row) =>
      row[0] === 'CSTĐ tỉnh' ? row.map((value) => (typeof value === 'number' ? value + 1 : value)) : row,
    );
    return [...changed.slice(0, 3), ['Dòng lạ'], ...changed.slice(3)];
  });
  expect(verified(moved).ballots.map(({ figures }) => figures)).toEqual(['different', 'different']);
});

test('a paper changed after counting is found by award, and no row of the ballot tab is told', () => {
  const changed = edited(written, BALLOTS, (rows) =>
    rows.map((row, index) => (index === headerOf(rows) + 1 ? [...row].fill('0') : row)),
  );
  const found = verified(changed);
  expect(found.ballots[0]).toEqual({
    award: 'cstd-co-so',
    sheet: BALLOTS,
    isSecond: false,
    papers: 13,
    figures: 'different',
    fingerprint: 'changed',
  });
  expect(found.inputs?.map(({ name }) => name)).not.toContain(BALLOTS);
  const told = JSON.stringify({ ...found, review: null });
  expect(told).not.toContain(`"${BALLOTS}"`.repeat(2));
  expect(
    found.tabs.flatMap(({ name, differences }) => differences.map((one) => `${name}!${JSON.stringify(one)}`)),
  ).not.toEqual([]);
});

test('two marks exchanged between two papers change no total: the fingerprint finds them all the same', () => {
  const rowsBefore = written.tabs.find(({ name }) => name === BALLOTS)?.values ?? [];
  const head = headerOf(rowsBefore);
  const rest = (row: readonly CellValue[], column: number): string =>
    JSON.stringify(row.filter((_, index) => index !== column));
  const pairs = rowsBefore.flatMap((row, at) =>
    rowsBefore.flatMap((another, other) =>
      row.flatMap((mark, column) => {
        const differs = another[column] !== mark && rest(another, column) !== rest(row, column);
        return head < at && at < other && mark !== null && differs ? [{ at, other, column }] : [];
      }),
    ),
  );
  const [pair] = pairs;
  if (pair === undefined) throw new Error('no two papers that differ in two marks');
  const swapped = edited(written, BALLOTS, (rows) =>
    rows.map((row, index) => {
      const partner = index === pair.at ? pair.other : index === pair.other ? pair.at : index;
      return row.map((mark, column) => (column === pair.column ? (rows[partner]?.[column] ?? null) : mark));
    }),
  );
  const [found] = verified(swapped).ballots;
  expect(found).toMatchObject({ figures: 'same', fingerprint: 'changed' });
});

test('the rows of a ballot tab in another order are the same papers, and not a byte of a written tab differs', () => {
  const reversed = edited(written, BALLOTS, (rows) => {
    const end = headerOf(rows) + 1;
    return [...rows.slice(0, end), ...rows.slice(end).reverse()];
  });
  expect(verified(reversed).isSame).toBe(true);
  const before = written.tabs.filter(({ ownKey }) => ownKey !== null);
  expect(run(reversed).tabs.filter(({ ownKey }) => ownKey !== null)).toEqual(before);
});

test('a salt that somebody took away or changed is not passed over in silence', () => {
  const withSalt = (salt: string | null): Snapshot =>
    edited(written, 'KQ - Đối chiếu', (rows) => rows.map((row) => row.map((value) => (value === SALT ? salt : value))));
  for (const salt of [null, 'cd'.repeat(32)]) {
    const found = verified(withSalt(salt));
    expect(found.isSame).toBe(false);
    expect(found.ballots.map(({ fingerprint }) => fingerprint)).toEqual(['changed', 'changed']);
  }
});

test('an input tab that was changed, added or taken away is named', () => {
  const changed = edited(written, 'Tập thể', (rows) => [...rows, [null, null, null, null, null, 'thêm']]);
  expect(verified(changed).inputs).toContainEqual({
    name: 'Tập thể',
    state: 'changed',
    rows: { changed: [], added: [expect.any(Number)], removed: [], moved: [] },
  });
  const without = { tabs: written.tabs.filter(({ name }) => name !== 'Tập thể') };
  expect(verified(without).inputs).toContainEqual({ name: 'Tập thể', state: 'gone' });
  const before = run({ tabs: input.tabs.filter(({ name }) => name !== 'Tập thể') });
  const more = { tabs: [...before.tabs, ...input.tabs.filter(({ name }) => name === 'Tập thể')] };
  expect(verified(more).inputs).toContainEqual({ name: 'Tập thể', state: 'new' });
});

test('a result tab that is gone, and one that no run would write, are told', () => {
  const without = verified({ tabs: written.tabs.filter(({ name }) => name !== 'Biên bản kiểm phiếu') });
  expect(without.isSame).toBe(false);
  expect(without.tabs).toContainEqual({
    key: 'BienBanKiemPhieu',
    name: 'Biên bản kiểm phiếu',
    isThere: false,
    differences: [],
    remarks: [],
  });
  expect(without.ballots[0]).toMatchObject({ figures: 'not-written' });
  const [some] = written.tabs.slice(-1);
  if (some === undefined) throw new Error('no tab');
  const more = verified({ tabs: [...written.tabs, { ...some, name: 'KQ - Cũ', ownKey: 'KqCu' }] });
  expect(more).toMatchObject({ isSame: false, unexpected: ['KQ - Cũ'] });
});

test('a workbook that came as .xls is compared with what was written then', () => {
  expect(verified({ tabs: run({ ...input, cameAs: 'xls' }).tabs }).isSame).toBe(true);
});

test('a closed round is verified like any other, and so is the report of the run that closed it: the archive does not look tampered with', async () => {
  const closing = snapshotOf(withRound(await sampleTabs(), { 'Chốt đợt xét': '30/12/2022' }));
  const found = verified(run(closing));
  expect(found.isSame).toBe(true);
  expect(reportDifferences(reportOf(reviewOf(closing)), reportOf(found.review))).toEqual([]);
});

test('a workbook without results has nothing to verify', () => {
  expect(verifySnapshot(input, { kind: 'of-round' }, NO_OUTSIDE_RULES)).toMatchObject({
    ok: false,
    error: { code: 'verify.nothing-written' },
  });
  expect(verifySnapshot({ tabs: [] }, { kind: 'of-round' }, NO_OUTSIDE_RULES)).toMatchObject({
    ok: false,
    error: { code: 'workbook.no-roster' },
  });
});
