import fc from 'fast-check';
import { crossChecks } from '../../../src/domain/cross-checks/cross-checks';
import type { Finding } from '../../../src/domain/finding';
import type { Person } from '../../../src/domain/round/people';
import type { ScoreSheet } from '../../../src/domain/round/score-sheets';
import { scorePeople } from '../../../src/domain/scoring/scores';
import { RATERS, type Rater } from '../../../src/domain/terms';
import { item, scheme } from '../../support/packs';
import { type Scored, people, score, scoreSheet, settings, unit } from '../../support/round';

const MAXIMA = [1000, 500];
const LAW = ['NV01', 'NV02', 'NV03', 'NV04', 'NV05'];
const TRAINING = ['NV06', 'NV07', 'NV08', 'NV09', 'NV10'];
const STAFF = [...people(LAW, { unit: 'Khoa Lý luận' }), ...people(TRAINING, { unit: 'Phòng Đào tạo' })];

/** Different figures for everybody, none of them all at the maximum; other figures for each rater. */
function ordinary(ids: readonly string[], rater: Rater): readonly Scored[] {
  const shift = RATERS.indexOf(rater);
  return ids.map((id, index) => ({ id, scores: [900 - 25 * index - shift, 400 + index] }));
}

function all(ids: readonly string[], scores: readonly number[]): readonly Scored[] {
  return ids.map((id) => ({ id, scores }));
}

function sheet(rater: Rater, ...rows: readonly (readonly Scored[])[]): ScoreSheet {
  return scoreSheet(rater, MAXIMA, rows.flat());
}

/** What is told, as `code subject rater unit people`. */
function told(
  sheets: readonly ScoreSheet[],
  own: {
    readonly staff?: readonly Person[];
    readonly hasUnits?: boolean;
    readonly settings?: Readonly<Record<string, string>>;
  } = {},
): readonly string[] {
  return checks(sheets, own).map(({ code, subject, params }) => {
    const { rater, first, second, unit: name, people: count, total } = params;
    return [code, subject, rater, first, second, name, count, total]
      .filter((part) => part !== undefined && part !== null)
      .join(' ');
  });
}

function checks(sheets: readonly ScoreSheet[], own: Parameters<typeof told>[1] = {}): readonly Finding[] {
  const staff = own.staff ?? STAFF;
  const set = settings(own.settings ?? {});
  const collectives = own.hasUnits === true ? [unit({ id: 'K01', name: 'KHOA LÝ LUẬN' })] : [];
  const { scores } = scorePeople(staff, sheets, set, null);
  return crossChecks({ people: staff, collectives, scoreSheets: sheets }, scores, set);
}

test('ordinary scores of three raters deserve no look', () => {
  expect(told(RATERS.map((rater) => sheet(rater, ordinary([...LAW, ...TRAINING], rater))))).toEqual([]);
  expect(told([])).toEqual([]);
});

describe('units without scores', () => {
  test('a unit that nobody has scored is told once, at its row or at the roster', () => {
    const sheets = [sheet('self', ordinary(TRAINING, 'self')), sheet('council', ordinary(TRAINING, 'council'))];
    expect(told(sheets, { hasUnits: true })).toEqual(['unit.not-scored K01  KHOA LÝ LUẬN 5']);
    expect(checks(sheets, { hasUnits: true })).toMatchObject([{ sheet: 'Tập thể', cell: 'B2', severity: 'info' }]);
    expect(checks(sheets)).toMatchObject([{ sheet: 'Danh sách', cell: null, subject: null }]);
  });

  test('a unit that one rater has passed over is told with the rater', () => {
    const sheets = [
      sheet('self', ordinary([...LAW, ...TRAINING], 'self')),
      sheet('council', ordinary(TRAINING, 'council')),
    ];
    expect(told(sheets)).toEqual(['unit.not-scored council Khoa Lý luận 5']);
  });

  test('figures that make no total are scores all the same; a unit of one, and people without a unit, are no unit', () => {
    const broken = [...ordinary(LAW.slice(1), 'self'), { id: 'NV01', scores: [9999, 1] }];
    const staff = [
      ...people(['NV01'], { unit: 'Khoa Lý luận' }),
      ...people(['NV11'], { unit: 'Phòng Đào tạo' }),
      ...people([...LAW.slice(1), 'NV12', 'NV13'], { unit: '' }),
    ];
    expect(told([sheet('self', broken)], { staff })).toEqual([]);
    const without = [...people(LAW, { unit: 'Khoa Lý luận' }), ...people(['NV12', 'NV13'], { unit: '' })];
    expect(told([sheet('self', ordinary(LAW, 'self'))], { staff: without })).toEqual([]);
  });

  test('a unit of two that nobody has scored is told', () => {
    const staff = [...people(LAW, { unit: 'Khoa Lý luận' }), ...people(['NV12', 'NV13'], { unit: 'Phòng Đào tạo' })];
    expect(told([sheet('self', ordinary(LAW, 'self'))], { staff })).toEqual(['unit.not-scored  Phòng Đào tạo 2']);
    expect(told([sheet('self', ordinary([...LAW, 'NV12'], 'self'))], { staff })).toEqual([]);
  });
});

describe('everything at the maximum', () => {
  test('a rater who gave everybody the maximum is told once', () => {
    expect(told([sheet('self', all([...LAW, ...TRAINING], MAXIMA))])).toEqual(['scores.rater-at-maximum self 10']);
  });

  test('a unit whose every score is the maximum is told where others are not', () => {
    expect(told([sheet('unit', all(LAW, MAXIMA), ordinary(TRAINING, 'unit'))], { hasUnits: true })).toEqual([
      'scores.unit-at-maximum K01 unit KHOA LÝ LUẬN 5',
    ]);
  });

  test('a unit in which one has the maximum deserves no look', () => {
    const rows = [...all(LAW.slice(0, 1), MAXIMA), ...ordinary(LAW.slice(1), 'unit')];
    expect(told([sheet('unit', rows, ordinary(TRAINING, 'unit'))])).toEqual([]);
  });

  test('a criterion that gives nothing does not hide it, and is none alone', () => {
    const rows = [...LAW, ...TRAINING].map((id) => ({ id, scores: [1000, 0] }));
    expect(told([scoreSheet('self', [1000, 0], rows)])).toEqual(['scores.rater-at-maximum self 10']);
    expect(
      told([
        scoreSheet(
          'self',
          [0, 0],
          rows.map(({ id }) => ({ id, scores: [0, 0] })),
        ),
      ]),
    ).toEqual(['scores.unit-identical self Khoa Lý luận 5 0', 'scores.unit-identical self Phòng Đào tạo 5 0']);
  });

  test('a mark for everything reached is the maximum, too; another mark and an empty cell are not', () => {
    const own = scheme([item('a', '10', { name: 'Tiêu chí 1', kind: 'max-or-nothing' })]);
    const marked = (mark: 'all' | 'nothing' | null): ScoreSheet => {
      const value = score('x');
      const sheets = scoreSheet('self', [1000], all(LAW, [1000]));
      const scores = [mark === null || value.kind !== 'unreadable' ? score(null) : { ...value, mark: { kind: mark } }];
      return { ...sheets, rows: sheets.rows.map((row) => ({ ...row, scores, bonus: score(100) })) };
    };
    const codes = (sheetOf: ScoreSheet): readonly string[] => {
      const staff = STAFF.slice(0, 5);
      const { scores } = scorePeople(staff, [sheetOf], settings(), own);
      return crossChecks({ people: staff, collectives: [], scoreSheets: [sheetOf] }, scores, settings()).map(
        ({ code }) => code,
      );
    };
    expect(codes(marked('all'))).toEqual(['scores.rater-at-maximum']);
    expect(codes(marked('nothing'))).toEqual(['scores.unit-identical']);
    expect(codes(marked(null))).toEqual(['scores.unit-identical']);
  });
});

test('a unit in which everybody has one total is told with it', () => {
  const rows = LAW.map((id, index) => ({ id, scores: [900 - index, 400 + index] }));
  expect(told([sheet('council', rows, ordinary(TRAINING, 'council'))])).toEqual([
    'scores.unit-identical council Khoa Lý luận 5 13',
  ]);
});

describe('two raters with the same figures', () => {
  const STAFF_IDS = [...LAW, ...TRAINING];

  test('are told where the figures of people differ', () => {
    const rows = ordinary(STAFF_IDS, 'self');
    expect(told([sheet('self', rows), sheet('unit', rows), sheet('council', ordinary(STAFF_IDS, 'council'))])).toEqual([
      'scores.raters-identical self unit 10',
    ]);
  });

  test.each([
    ['one figure differs', [{ id: 'NV10', scores: [675, 410] }]],
    ['the total is the same by other figures', [{ id: 'NV10', scores: [676, 408] }]],
    ['the bonus differs', [{ id: 'NV10', scores: [675, 409], bonus: 50 }]],
  ])('are not told where %s', (_what, last) => {
    const rows = ordinary(STAFF_IDS, 'self');
    expect(told([sheet('self', rows), sheet('unit', rows.slice(0, -1), last)])).toEqual([]);
  });

  test('are not told where the sheets ask for other things, nor where everybody has one total', () => {
    const rows = ordinary(STAFF_IDS, 'self');
    const wider = scoreSheet(
      'unit',
      [1000, 500, 100],
      rows.map(({ id, scores }) => ({ id, scores: [...scores, 0] })),
    );
    expect(told([sheet('self', rows), wider])).toEqual([]);
    const same = all(STAFF_IDS, [900, 400]);
    expect(told([sheet('self', same), sheet('unit', same)]).filter((text) => text.includes('identical self'))).toEqual([
      'scores.unit-identical self Khoa Lý luận 5 13',
      'scores.unit-identical self Phòng Đào tạo 5 13',
    ]);
  });

  test('are told where the columns stand in another order', () => {
    const rows = ordinary(STAFF_IDS, 'self');
    const turned = sheet(
      'unit',
      rows.map(({ id, scores }) => ({ id, scores: [...scores].reverse() })),
    );
    expect(told([sheet('self', rows), { ...turned, criteria: [...sheet('self', rows).criteria].reverse() }])).toEqual([
      'scores.raters-identical self unit 10',
    ]);
  });

  test('are compared for the people whom both have scored', () => {
    const rows = ordinary(STAFF_IDS, 'self');
    const alike = (count: number) =>
      told([sheet('self', rows), sheet('unit', rows.slice(0, count))]).filter((text) => text.includes('identical'));
    expect([7, 5, 4].map(alike)).toEqual([
      ['scores.raters-identical self unit 7'],
      ['scores.raters-identical self unit 5'],
      [],
    ]);
  });
});

describe('how many people it takes', () => {
  const four = sheet('self', all(LAW.slice(0, 4), MAXIMA));
  const staff = STAFF.slice(0, 4);

  test('four are too few for anything', () => {
    expect(told([four, { ...four, rater: 'unit' }], { staff })).toEqual([]);
  });

  test('a council sets another number; 0 is never, though units without scores are told', () => {
    const set = (count: string) => ({ settings: { 'score.cross-check.people': count } });
    expect(told([four], { staff, ...set('4') })).toEqual(['scores.rater-at-maximum self 4']);
    expect(told([sheet('self', all(LAW, MAXIMA))], set('0'))).toEqual(['unit.not-scored  Phòng Đào tạo 5']);
  });
});

test('somebody scored twice by a rater counts with the first row', () => {
  const twice = [...all([...LAW, ...TRAINING], MAXIMA), { id: 'NV01', scores: [1, 1] }];
  expect(told([sheet('self', twice)])).toEqual(['scores.rater-at-maximum self 10']);
});

test('the order of people, rows and tabs changes nothing', () => {
  const value = fc.constantFrom(MAXIMA, [900, 400], [800, 500]);
  const scores = fc.array(value, { minLength: 10, maxLength: 10 });
  const ids = STAFF.map(({ id }) => id);
  const orders = fc.record({
    staff: fc.shuffledSubarray(ids, { minLength: 10 }),
    rows: fc.shuffledSubarray(ids, { minLength: 10 }),
    raters: fc.shuffledSubarray([...RATERS], { minLength: 3 }),
  });
  const byRater = fc.record({ self: scores, unit: scores, council: scores });
  const sheetsIn = (
    given: Readonly<Record<Rater, readonly number[][]>>,
    raters: readonly Rater[],
    order: readonly string[],
  ) =>
    raters.map((rater) =>
      sheet(
        rater,
        order.map((id) => ({ id, scores: given[rater][ids.indexOf(id)] ?? [] })),
      ),
    );
  fc.assert(
    fc.property(byRater, orders, (given, { staff, rows, raters }) => {
      const shuffled = staff.flatMap((id) => STAFF.filter((person) => person.id === id));
      expect([...told(sheetsIn(given, raters, rows), { staff: shuffled })].sort()).toEqual(
        [...told(sheetsIn(given, RATERS, ids))].sort(),
      );
    }),
    { numRuns: 60 },
  );
});
