import { initiativeFindings } from '../../../src/domain/initiatives/initiatives';
import type { Person } from '../../../src/domain/round/people';
import type { Initiative } from '../../../src/domain/round/records';
import type { Round } from '../../../src/domain/round/round';
import { ABSENT, EMPTY, UNREADABLE, known, person, round } from '../../support/round';

const ROSTER_CELL = { sheet: 'Danh sách', cell: 'L5' };
const REGISTER_CELL = { sheet: 'Sáng kiến', cell: 'D7' };

function initiative(own: Partial<Initiative> = {}): Initiative {
  return {
    personIds: ['NV001'],
    at: { sheet: 'Sáng kiến', cell: 'B7' },
    title: 'Kho bài giảng số',
    state: 'Đã công nhận',
    level: known('co-so', REGISTER_CELL),
    decision: '12/QĐ-TCT',
    date: known('2022-11-20'),
    ...own,
  };
}

function look(initiatives: readonly Initiative[], own: Person['initiative'], more: Partial<Round> = {}) {
  const people = [person({ initiative: own })];
  return initiativeFindings(round({ people, initiatives, ...more })).map(({ code, cell, params }) =>
    code === 'initiative.mismatch'
      ? [cell, params['roster'], params['register'], params['otherCell']].join(' ')
      : `${code} ${params['missing'] ?? ''}`,
  );
}

const IN_ROSTER: Person['initiative'] = known('co-so', ROSTER_CELL);
const NOT_IN_ROSTER = { state: 'empty', at: ROSTER_CELL } as const;

test('a register that agrees with the roster says nothing, and an empty one is no register', () => {
  expect(look([initiative()], IN_ROSTER)).toEqual([]);
  expect(look([initiative({ level: EMPTY, decision: '', date: EMPTY })], NOT_IN_ROSTER)).toEqual([]);
  expect(look([], IN_ROSTER)).toEqual([]);
});

test('the highest level of somebody’s initiatives is the one to agree', () => {
  const both = [initiative(), initiative({ level: known('tinh', REGISTER_CELL) }), initiative()];
  expect(look(both, known('tinh', ROSTER_CELL))).toEqual([]);
  expect(look(both, IN_ROSTER)).toEqual(['L5 co-so tinh D7']);
});

test('what one says and the other does not is a mismatch; both cells are named where there are two', () => {
  expect(look([initiative()], NOT_IN_ROSTER)).toEqual(['L5  co-so D7']);
  expect(look([initiative({ personIds: ['NV002'] })], IN_ROSTER)).toEqual(['L5 co-so  ']);
});

test('an initiative of several people counts for each', () => {
  expect(look([initiative({ personIds: ['NV002', 'NV001'] })], IN_ROSTER)).toEqual([]);
});

test('only decisions of the year count; one without a day may be of this year', () => {
  expect(look([initiative({ date: known('2021-12-31') })], NOT_IN_ROSTER)).toEqual([]);
  expect(look([initiative({ date: known('2021-12-31') })], IN_ROSTER)).toEqual(['L5 co-so  ']);
  expect(look([initiative({ date: known('2021-09-01') })], IN_ROSTER, { isSchoolYear: true })).toEqual([]);
  expect(look([initiative({ date: EMPTY })], IN_ROSTER)).toEqual(['initiative.no-decision date']);
});

test('where a cell cannot be read, nothing is compared', () => {
  expect(look([initiative({ level: UNREADABLE })], IN_ROSTER)).toEqual([]);
  expect(look([initiative({ date: UNREADABLE })], NOT_IN_ROSTER)).toEqual([]);
  expect(look([initiative()], UNREADABLE)).toEqual([]);
  expect(look([initiative()], ABSENT)).toEqual([]);
});

test.each<[string, Partial<Initiative>, string]>([
  ['no number', { decision: '' }, 'number'],
  ['no number and an unreadable day', { decision: '', date: UNREADABLE }, 'number'],
  ['no day', { date: EMPTY }, 'date'],
  ['neither', { decision: '', date: ABSENT }, 'both'],
])('a recognised initiative whose decision has %s is no evidence yet', (_what, own, missing) => {
  expect(look([initiative(own)], UNREADABLE)).toEqual([`initiative.no-decision ${missing}`]);
});
