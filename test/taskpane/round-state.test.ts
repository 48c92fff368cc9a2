import type { CheckedRound } from '../../src/review/check-round';
import type { TabPlan } from '../../src/workbook/port';
import { NOTHING_READ, type RoundEvent, type RoundState, checkedOf, nextState } from '../../src/taskpane/round-state';

const CHECKED = { review: {}, snapshot: {} } as CheckedRound;
const AGAIN = { review: {}, snapshot: {} } as CheckedRound;
const PLANS = [{ name: 'KQ - Điểm' }] as unknown as readonly TabPlan[];
const PROTECTED = { code: 'workbook.structure-protected', params: {} } as const;
const CHANGED = { code: 'input.changed-since', params: { tabs: 'Danh sách' } } as const;

function after(...events: readonly RoundEvent[]): RoundState {
  return events.reduce(nextState, NOTHING_READ);
}

const READ: readonly RoundEvent[] = [{ type: 'reading' }, { type: 'read', checked: CHECKED }];

test('what was read stays in sight while it is read again', () => {
  expect(checkedOf(after({ type: 'reading' }))).toBeNull();
  const again = after(...READ, { type: 'reading' });
  expect(again).toEqual({ phase: 'reading', before: after(...READ), hasChanged: false });
  expect(checkedOf(again)).toBe(CHECKED);
  expect(checkedOf(nextState(again, { type: 'read', checked: AGAIN }))).toBe(AGAIN);
});

test('a workbook that cannot be used leaves nothing of an earlier one', () => {
  const failure = { code: 'campaign.missing', params: {} } as const;
  const unusable = after(...READ, { type: 'reading' }, { type: 'unusable', failure });
  expect(unusable).toEqual({ phase: 'unusable', failure });
  expect(checkedOf(unusable)).toBeNull();
});

test('writing ends as written or refused', () => {
  const writing = after(...READ, { type: 'writing' });
  expect(checkedOf(writing)).toBe(CHECKED);
  expect(nextState(writing, { type: 'written', plans: PLANS })).toMatchObject({
    phase: 'ready',
    isStale: false,
    outcome: { kind: 'written', tabs: ['KQ - Điểm'] },
  });
  expect(nextState(writing, { type: 'refused', failure: PROTECTED })).toMatchObject({
    isStale: false,
    outcome: { kind: 'refused', failure: PROTECTED },
  });
  expect(nextState(writing, { type: 'refused', failure: CHANGED })).toMatchObject({ isStale: true });
});

// Until now a change while we write was taken for our own. The port tells of none of ours: what is told is somebody else's, and no figure rests on it.
test('what a colleague corrects while the results are written, or refused, makes the figures old: they would be signed as fresh', () => {
  const writing = nextState(after(...READ, { type: 'writing' }), { type: 'changed' });
  const done = nextState(writing, { type: 'written', plans: PLANS });
  expect(done).toMatchObject({ phase: 'ready', isStale: true, outcome: { kind: 'written', tabs: ['KQ - Điểm'] } });
  const editing = { code: 'excel.cell-being-edited', params: {} } as const;
  expect(nextState(writing, { type: 'refused', failure: editing })).toMatchObject({ phase: 'ready', isStale: true });
});

test('a change makes what was read old until it is read again', () => {
  const stale = after(...READ, { type: 'changed' });
  expect(stale).toMatchObject({ phase: 'ready', isStale: true });
  expect(nextState(stale, { type: 'read', checked: AGAIN })).toMatchObject({ isStale: false });
});

test('what was read while somebody changed the workbook is stale from the beginning', () => {
  const changed = after({ type: 'reading' }, { type: 'changed' }, { type: 'read', checked: CHECKED });
  expect(changed).toMatchObject({ phase: 'ready', isStale: true });
  expect(after(...READ)).toMatchObject({ phase: 'ready', isStale: false });
});

test('after a writing that could not be taken back the workbook is read again first', () => {
  const writing = after(...READ, { type: 'writing' });
  const refused = nextState(writing, { type: 'refused', failure: { code: 'excel.unfinished', params: {} } });
  expect(refused).toMatchObject({ phase: 'ready', isStale: true });
});

test('a reading or writing that is stopped leaves everything as it was before', () => {
  const written = after(...READ, { type: 'writing' }, { type: 'written', plans: PLANS });
  const failure = { code: 'campaign.missing', params: {} } as const;
  for (const before of [
    NOTHING_READ,
    after(...READ),
    written,
    after({ type: 'reading' }, { type: 'unusable', failure }),
  ]) {
    expect(nextState(nextState(before, { type: 'reading' }), { type: 'stopped' })).toBe(before);
  }
  expect(nextState(nextState(written, { type: 'writing' }), { type: 'stopped' })).toBe(written);
  const again = nextState(nextState(written, { type: 'reading' }), { type: 'reading' });
  expect(nextState(again, { type: 'stopped' })).toBe(written);
});

test('a change during a reading or writing that is stopped makes what was read before stale', () => {
  const stopped: readonly RoundEvent[] = [{ type: 'reading' }, { type: 'changed' }, { type: 'stopped' }];
  expect(stopped.reduce(nextState, after(...READ))).toMatchObject({ phase: 'ready', checked: CHECKED, isStale: true });
  expect(stopped.reduce(nextState, NOTHING_READ)).toBe(NOTHING_READ);
  const writing: readonly RoundEvent[] = [{ type: 'writing' }, { type: 'changed' }, { type: 'stopped' }];
  expect(writing.reduce(nextState, after(...READ))).toMatchObject({ phase: 'ready', isStale: true });
});

test('an event that does not fit changes nothing', () => {
  const events: readonly RoundEvent[] = [
    { type: 'writing' },
    { type: 'written', plans: PLANS },
    { type: 'refused', failure: PROTECTED },
    { type: 'stopped' },
    { type: 'changed' },
  ];
  for (const event of events) expect(nextState(NOTHING_READ, event)).toBe(NOTHING_READ);
});
