import { checkRound, type CheckedRound } from '../../src/review/check-round';
import { reviewSnapshot } from '../../src/review/review';
import { stepStates } from '../../src/review/step-states';
import { plannedTabs } from '../../src/review/write-results';
import type { Snapshot } from '../../src/workbook/port';
import { memoryPort, sampleSnapshot } from '../taskpane/memory-port';
import { ROSTER, ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf } from '../support/workbook';
import { writtenSnapshot } from '../support/written';

const SALT = 'a1'.repeat(32);

async function checkedOf(snapshot: Snapshot): Promise<CheckedRound> {
  const checked = await checkRound(memoryPort(snapshot), { kind: 'of-round' }, undefined, () => SALT);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

function statesOf(tabs: Readonly<Record<string, Rows>>) {
  const snapshot = snapshotOf(tabs);
  const review = reviewSnapshot(snapshot, { kind: 'of-round' });
  if (!review.ok) throw new Error(review.error.code);
  return stepStates({ snapshot, review: review.value }, false);
}

/** Two who stand for CSTĐCS and nothing but a place for one, with what else a test needs. */
function voted(facts: Rows, ballots: Rows, counts: readonly [number, number]): Readonly<Record<string, Rows>> {
  const one = (code: string, name: string) =>
    rosterRow(code, name, { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở' });
  return {
    'Đợt xét': [
      ...ROUND,
      ['Tổng số thành viên Hội đồng', 3],
      ['Số thành viên có mặt', 3],
      ['Số ý kiến bằng văn bản', 0],
      ['cstd-co-so.vote.percent', '50'],
      ['cstd-co-so.ceiling.percent', 'none'],
      ['cstd-co-so.ceiling.places', 1],
      ...facts,
    ],
    'Danh sách': [ROSTER_HEADER, one('NV001', 'Nguyễn Thị An'), one('NV002', 'Trần Văn Bình')],
    'Phiếu CSTĐCS': [['NV001', 'NV002'], ...ballots],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', ...counts],
    ],
  };
}

const BOTH = ['x', 'x'];

test('a vote that is due and not counted is said to wait, and what the council has to set for it', () => {
  const all = voted([], [], [0, 0]);
  const before = Object.fromEntries(['Đợt xét', 'Danh sách'].map((name) => [name, all[name] ?? []]));
  expect(statesOf(before).ballots).toEqual([{ what: 'votes', count: 1 }]);
  // Names that stand ready on the tab are no count.
  const ready = { ...all, 'Kiểm phiếu': [['Danh hiệu', 'Phát ra', 'Thu về'], ['CSTĐCS']] };
  expect(statesOf(ready).ballots).toEqual([{ what: 'votes', count: 1 }]);
  const without = {
    ...before,
    'Đợt xét': before['Đợt xét']?.filter(([key]) => key !== 'cstd-co-so.vote.percent') ?? [],
  };
  expect(statesOf(without).round).toEqual([{ what: 'thresholds', count: 1 }]);
});

test('votes that agree and a tie that the council has to settle: the tie waits where it is settled, and the count is done', () => {
  const states = statesOf(voted([], [BOTH, BOTH, BOTH], [3, 3]));
  expect(states.ballots).toEqual([]);
  expect(states.ceilings).toContainEqual({ what: 'ties', count: 1 });
  // The tie is not told a second time.
  expect(states.nominations).toEqual([{ what: 'writing', count: 1 }]);
});

test('numbers that do not agree and a meeting without quorum wait with the votes, never as if they were done', () => {
  expect(statesOf(voted([], [BOTH, BOTH], [3, 3])).ballots).toEqual([{ what: 'numbers', count: 1 }]);
  const absent = voted([['council.quorum', '2/3']], [BOTH], [1, 1]);
  const facts = absent['Đợt xét']?.map((row) => (row[0] === 'Số thành viên có mặt' ? [row[0], 1] : row)) ?? [];
  const states = statesOf({ ...absent, 'Đợt xét': facts });
  expect(states.ballots).toEqual([{ what: 'quorum', count: 1 }]);
  expect(states.nominations[0]).toEqual({ what: 'open-nominations', count: 2 });
});

test('errors and warnings wait with the check; a quarter has no vote and no nomination to wait for', () => {
  const quarter = statesOf({
    'Đợt xét': [...ROUND.slice(0, 2), ['Kỳ', 'Quý 3']],
    'Danh sách': [...ROSTER, rosterRow('NV001', 'Một người nữa')],
  });
  expect(quarter.check.map(({ what }) => what)).toContain('errors');
  expect(quarter.ballots).toEqual([]);
  expect(quarter.nominations).toEqual([{ what: 'writing', count: 1 }]);
});

test('results that stand in the workbook are done until a tab or a paper differs: then they are of an earlier writing', async () => {
  const checked = await checkedOf(await sampleSnapshot());
  const isOf = (states: ReturnType<typeof stepStates>) =>
    states.nominations.filter(({ what }) => what !== 'open-nominations').map(({ what }) => what);
  expect(isOf(stepStates(checked, false))).toEqual(['writing']);
  expect(isOf(stepStates(checked, true))).toEqual([]);
  const written = writtenSnapshot(checked.snapshot, plannedTabs(checked));
  expect(isOf(stepStates(await checkedOf(written), false))).toEqual([]);

  const changed = (name: RegExp): Snapshot => ({
    ...written,
    tabs: written.tabs.map((tab) =>
      name.test(tab.name)
        ? {
            ...tab,
            fingerprint: 'another',
            values: [...tab.values, tab.values.at(-1)?.map(() => 'x') ?? []],
          }
        : tab,
    ),
  });
  for (const name of [/^Danh sách$/, /^Phiếu CSTĐCS$/]) {
    expect(isOf(stepStates(await checkedOf(changed(name)), false))).toEqual(['writing-again']);
  }
});
