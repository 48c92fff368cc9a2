import fc from 'fast-check';
import { type SoundClosing, closingOf, damagedClosing } from '../../../src/domain/closing/closing';
import type { Figure } from '../../../src/domain/closing/figures';
import { type ClosingRecord, closingsOf, recordText } from '../../../src/domain/closing/record';
import type { ClosingWish } from '../../../src/domain/round/round';
import { ABSENT, EMPTY, UNREADABLE, known } from '../../support/round';

const NOBODY: ClosingWish = { closedOn: ABSENT, by: '', reason: '', reasonAt: null, reopenedOn: ABSENT };

function wish(closedOn: string | null, reason = '', reopenedOn: string | null = null): ClosingWish {
  return {
    closedOn: closedOn === null ? EMPTY : known(closedOn),
    by: 'Thái Thị Ngần',
    reason,
    reasonAt: { sheet: 'Đợt xét', cell: 'B20' },
    reopenedOn: reopenedOn === null ? ABSENT : known(reopenedOn),
  };
}

const score = (subject: string, value: string): Figure => ({ kind: 'score-final', award: '', subject, value });
const SIGNED: readonly Figure[] = [
  score('NV01', '93.5'),
  { kind: 'status', award: 'ldtt', subject: 'NV01', value: 'nominated' },
];
const CHANGED: readonly Figure[] = [score('NV01', '93'), score('NV02', '80')];

function recordOf(closing: SoundClosing): ClosingRecord {
  if (closing.state === 'open') throw new Error('open');
  return closing.record;
}

const first = recordOf(closingOf(wish('2022-12-30'), null, SIGNED));

describe('a round without a record', () => {
  test('stays open as long as nobody closes it', () => {
    expect(closingOf(NOBODY, null, SIGNED)).toEqual({ state: 'open', findings: [] });
    expect(closingOf({ ...NOBODY, closedOn: UNREADABLE }, null, SIGNED)).toEqual({ state: 'open', findings: [] });
  });

  test('has nothing to reopen: it is told, and not closed by the same run', () => {
    const closing = closingOf(wish('2022-12-30', 'Sai điểm'), null, SIGNED);
    expect(closing).toMatchObject({ state: 'open', findings: [{ code: 'closing.nothing-to-reopen', cell: 'B20' }] });
  });

  test('is closed by a day: the figures as they are, who and when', () => {
    expect(closingOf(wish('2022-12-30'), null, SIGNED)).toStrictEqual({
      state: 'closing',
      record: first,
      changes: [],
      findings: [],
    });
    expect(first).toEqual({
      events: [{ kind: 'closed', date: '2022-12-30', by: 'Thái Thị Ngần' }],
      figures: [
        { key: 'score-final::NV01', values: ['93.5'], at: null },
        { key: 'status:ldtt:NV01', values: ['nominated'], at: null },
      ],
    });
  });

  test('a record without events is none', () => {
    expect(closingOf(NOBODY, { events: [], figures: [] }, SIGNED).state).toBe('open');
  });
});

describe('a closed round', () => {
  test('that gives the same figures stays as it is', () => {
    const closing = closingOf(wish('2022-12-30'), first, SIGNED);
    expect(closing).toEqual({ state: 'closed', record: first, changes: [], findings: [] });
  });

  test('tells every figure that differs, is gone or is new', () => {
    const closing = closingOf(wish('2022-12-30'), first, CHANGED);
    expect(closing).toMatchObject({
      state: 'closed',
      record: first,
      changes: [
        { key: 'score-final::NV01', before: '93.5', now: '93' },
        { key: 'status:ldtt:NV01', before: 'nominated', now: null },
        { key: 'score-final::NV02', before: null, now: '80' },
      ],
    });
    expect(closing.findings.map(({ code, subject, params }) => [code, subject, params])).toEqual([
      ['round.changed-since-closing', 'NV01', { figure: 'score-final', award: '', before: '93.5', now: '93' }],
      ['round.changed-since-closing', 'NV01', { figure: 'status', award: 'ldtt', before: 'nominated', now: '' }],
      ['round.changed-since-closing', 'NV02', { figure: 'score-final', award: '', before: '', now: '80' }],
    ]);
  });

  test('a figure of a whole award has no subject', () => {
    const valid = (value: string): Figure => ({ kind: 'votes-valid', award: 'ldtt', subject: '', value });
    const record = recordOf(closingOf(wish('2022-12-30'), null, [valid('17')]));
    expect(closingOf(wish('2022-12-30'), record, [valid('18')]).findings).toMatchObject([{ subject: null }]);
  });

  test('a code in other letters is the same person', () => {
    expect(closingOf(wish('2022-12-30'), first, [score('nv01', '93.5'), ...SIGNED.slice(1)])).toMatchObject({
      changes: [],
    });
  });

  test.each([
    ['another day', wish('2023-01-15')],
    ['no day any more', wish(null)],
    ['no label any more', NOBODY],
    ['a day that cannot be read', { ...NOBODY, closedOn: UNREADABLE }],
  ])('is not opened by %s, and says so', (_what, own) => {
    const closing = closingOf(own, first, SIGNED);
    expect(closing).toMatchObject({
      state: 'closed',
      record: first,
      findings: [{ code: 'closing.date-differs', params: { date: '2022-12-30' } }],
    });
  });
});

describe('a closed round with a reason to reopen it', () => {
  const reopened = closingOf(wish('2022-12-30', 'Sai điểm NV01', '2023-01-05'), first, CHANGED);

  test('is opened, keeps what was signed, and tells the changes', () => {
    expect(reopened).toMatchObject({ state: 'reopened', findings: [], changes: [{}, {}, {}] });
    expect(recordOf(reopened)).toEqual({
      ...first,
      events: [...first.events, { kind: 'reopened', date: '2023-01-05', by: 'Thái Thị Ngần', reason: 'Sai điểm NV01' }],
    });
  });

  test('stays open the same way when it is run again', () => {
    expect(closingOf(wish('2022-12-30', 'Sai điểm NV01', '2023-01-05'), recordOf(reopened), CHANGED)).toEqual(reopened);
  });

  test('as long as it is open, the latest wording of the reason counts, and an empty day closes nothing', () => {
    const worded = closingOf(wish(null, 'Sai điểm NV01 (biên bản 05/01)'), recordOf(reopened), CHANGED);
    expect(worded.state).toBe('reopened');
    expect(recordOf(worded).events).toHaveLength(2);
    expect(recordOf(worded).events[1]).toMatchObject({ reason: 'Sai điểm NV01 (biên bản 05/01)', date: null });
    const silent = closingOf(wish(null), recordOf(reopened), CHANGED);
    expect(silent).toMatchObject({ state: 'reopened', record: recordOf(reopened) });
  });

  test('is closed anew by another day, the figures of both closings side by side', () => {
    const again = closingOf(wish('2023-01-06', 'Sai điểm NV01'), recordOf(reopened), CHANGED);
    expect(again).toMatchObject({ state: 'closing', changes: [{}, {}, {}], findings: [] });
    expect(closingsOf(recordOf(again)).map(({ date }) => date)).toEqual(['2022-12-30', '2023-01-06']);
    expect(recordOf(again).figures).toEqual([
      { key: 'score-final::NV01', values: ['93.5', '93'], at: null },
      { key: 'status:ldtt:NV01', values: ['nominated', null], at: null },
      { key: 'score-final::NV02', values: [null, '80'], at: null },
    ]);
    // The reason that still stands there was used; only a new one opens it again.
    const kept = closingOf(wish('2023-01-06', 'Sai điểm NV01'), recordOf(again), CHANGED);
    expect(kept).toMatchObject({ state: 'closed', changes: [] });
    const other = closingOf(wish('2023-01-06', 'Thiếu sáng kiến NV02'), recordOf(again), CHANGED);
    expect(recordOf(other).events.map(({ kind }) => kind)).toEqual(['closed', 'reopened', 'closed', 'reopened']);
  });

  test('is closed anew by the same day once the reason is taken away', () => {
    const anew = closingOf(wish('2022-12-30'), recordOf(reopened), CHANGED);
    expect(anew).toMatchObject({ state: 'closing' });
    expect(recordOf(anew).events).toEqual([...recordOf(reopened).events, ...first.events]);
  });

  test('with another day beside it, is opened and closed in one run', () => {
    const again = closingOf(wish('2023-01-06', 'Sai điểm NV01'), first, CHANGED);
    expect(recordOf(again).events.map(({ kind }) => kind)).toEqual(['closed', 'reopened', 'closed']);
  });
});

test('a damaged record is told by its cell, or by its tab', () => {
  expect(damagedClosing({ sheet: 'KQ - Chốt', cell: 'E9' })).toMatchObject({
    state: 'damaged',
    findings: [{ code: 'closing.record-damaged', sheet: 'KQ - Chốt', cell: 'E9' }],
  });
});

test('the seal does not depend on the order of the figures, and differs where any text differs', () => {
  const turned = { ...first, figures: [...first.figures].reverse() };
  expect(recordText(turned)).toBe(recordText(first));
  const reopened = recordOf(closingOf(wish('2022-12-30', 'a'), first, SIGNED));
  const others = [
    { ...first, events: [{ kind: 'closed', date: '2022-12-31', by: 'Thái Thị Ngần' } as const] },
    { ...first, figures: first.figures.slice(1) },
    { ...first, figures: first.figures.map((figure) => ({ ...figure, values: [null] })) },
    reopened,
    recordOf(closingOf(wish('2022-12-30', 'b'), first, SIGNED)),
  ];
  expect(new Set([first, ...others].map(recordText)).size).toBe(others.length + 1);
});

test('the seal is made of the very same text as in the workbooks that are sealed already', () => {
  const record: ClosingRecord = {
    events: [
      { kind: 'closed', date: '2022-12-30', by: 'An' },
      { kind: 'reopened', date: null, by: '', reason: 'Sai "điểm"' },
    ],
    figures: [
      { key: 'status:ldtt:NV01', values: ['nominated', null], at: null },
      { key: 'score-final::NV01', values: ['93.5', '93'], at: null },
    ],
  };
  expect(recordText(record)).toBe(
    [
      '6"closed",10"2022-12-30",2"An",-',
      '8"reopened",-,0"",10"Sai "điểm""',
      '16"status:ldtt:NV01",9"nominated",-',
      '17"score-final::NV01",4"93.5",2"93"',
    ].join('\n'),
  );
});

const wishes = fc.record({
  closedOn: fc.constantFrom(null, '2022-12-30', '2023-01-06', '2023-02-01'),
  reason: fc.constantFrom('', 'Sai điểm', 'Thiếu phiếu'),
  value: fc.constantFrom('90', '91', '92'),
});

test('whatever is wished: the same wish twice is the same as once, and no closing is ever lost or overwritten', () => {
  fc.assert(
    fc.property(fc.array(wishes, { maxLength: 12 }), (steps) => {
      let record: ClosingRecord | null = null;
      for (const { closedOn, reason, value } of steps) {
        const before: ClosingRecord | null = record;
        const closing = closingOf(wish(closedOn, reason), before, [score('NV01', value)]);
        if (closing.state === 'open') {
          expect(before).toBeNull();
          continue;
        }
        const again = closingOf(wish(closedOn, reason), closing.record, [score('NV01', value)]);
        expect(again).toMatchObject({ record: closing.record });
        if (before !== null) {
          expect(closingsOf(closing.record).slice(0, closingsOf(before).length)).toEqual(closingsOf(before));
          const values = before.figures[0]?.values ?? [];
          expect(closing.record.figures[0]?.values.slice(0, values.length)).toEqual(values);
          if (closing.state === 'closed') expect(closing.record).toBe(before);
        }
        record = closing.record;
      }
    }),
  );
});
