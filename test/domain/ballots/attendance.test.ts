import { attendanceOf } from '../../../src/domain/ballots/attendance';
import type { Round } from '../../../src/domain/round/round';
import { ABSENT, EMPTY, UNREADABLE, known, round, settings } from '../../support/round';

const NUMBERS = { members: known(13), present: known(11), written: known(2) };

test.each<[string, string | null, Partial<Round>, boolean | null]>([
  ['no quorum is set', null, NUMBERS, null],
  ['two thirds of 13 are 9 at least', '2/3', { ...NUMBERS, present: known(9) }, true],
  ['8 of 13 are not two thirds', '2/3', { ...NUMBERS, present: known(8) }, false],
  ['exactly two thirds', '2/3', { ...NUMBERS, members: known(12), present: known(8) }, true],
  ['opinions in writing do not make a quorum', '2/3', { ...NUMBERS, present: known(8), written: known(5) }, false],
  ['all must come, and do', '1/1', { ...NUMBERS, present: known(13) }, true],
  ['nobody says how many came', '2/3', { ...NUMBERS, present: ABSENT }, null],
  ['nobody says how many there are', '2/3', { ...NUMBERS, members: UNREADABLE }, null],
  ['a council of none', '2/3', { ...NUMBERS, members: known(0) }, null],
])('%s: quorum %s', (_what, share, own, quorum) => {
  const attendance = attendanceOf(round(own), settings(share === null ? {} : { 'council.quorum': share }));
  expect(attendance.quorum).toBe(quorum);
  expect(attendance.quorumShare?.text ?? null).toBe(share);
});

test('numbers that the round does not give are null, never 0', () => {
  expect(attendanceOf(round({ members: EMPTY, present: UNREADABLE, written: ABSENT }), settings())).toEqual({
    members: null,
    present: null,
    written: null,
    quorum: null,
    quorumShare: null,
  });
});

test('two thirds is exact for every council up to 200, not 66.67 %', () => {
  for (let members = 1; members <= 200; members += 1) {
    for (let present = 0; present <= members; present += 1) {
      const own = round({ members: known(members), present: known(present) });
      expect(attendanceOf(own, settings({ 'council.quorum': '2/3' })).quorum).toBe(3 * present >= 2 * members);
    }
  }
});
