/** What `KQ - Điểm`, and the tabs that look at it, show after somebody changes a score without another run: never a wrong figure. */
import type { Scheme } from '../../../src/domain/rules/pack';
import type { CellValue, TabPlan } from '../../../src/workbook/port';
import { item, scheme, SOURCE } from '../../support/packs';
import { type Given, reviewWith, schemedTabs } from '../../support/schemes';
import { snapshotOf } from '../../support/workbook';
import { type Tabs, withCells } from '../../support/workbook-file';
import { liveBook } from './live';
import { type Shown, planOf, plansAfter, plansOf, rowsOf } from './planned';
import { sampleTabs, withRound } from './sample';

const COUNCIL = 'Chấm điểm - Hội đồng chấm';
const UNIT = 'Chấm điểm - Đơn vị chấm';
const OWN = 'Chấm điểm - Tự chấm';
const CRITERIA = ['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'];
const ROW = [...CRITERIA, 'L', 'M'];

type Changes = readonly (readonly [tab: string, cells: readonly string[], value: CellValue])[];

const rowOf = (rows: readonly (readonly Shown[])[], id: string): readonly Shown[] =>
  rows.find((row) => row.includes(id))?.map((value) => (value === '' ? null : value)) ?? [];

const faultsIn = (rows: readonly (readonly Shown[])[]): readonly Shown[] =>
  rows.flat().filter((value) => typeof value === 'string' && value.startsWith('#'));

/** The rows of NV002 in some tabs after changes of its scores: as the written formulas show them, and as a run tells them. */
async function changed(changes: Changes, keys: readonly string[], round: Readonly<Record<string, string>> = {}) {
  const tabs = withRound(await sampleTabs(), round);
  const plans = plansOf(snapshotOf(tabs));
  const book = liveBook(tabs, plans);
  let after: Tabs = tabs;
  for (const [tab, columns, value] of changes) {
    const cells = Object.fromEntries(columns.map((column) => [`${column}10`, value]));
    for (const cell of Object.keys(cells)) book.type(tab, cell, value);
    after = withCells(after, tab, cells);
  }
  const engine = plansOf(snapshotOf(after));
  const shown = (all: readonly TabPlan[], rows: (plan: TabPlan) => readonly (readonly Shown[])[]) =>
    keys.map((key) => rows(planOf(all, key)));
  const [live, told] = [shown(plans, book.rows), shown(engine, rowsOf)];
  return {
    live: live.map((rows) => rowOf(rows, 'NV002')),
    told: told.map((rows) => rowOf(rows, 'NV002')),
    liveRows: live,
    toldRows: told,
    faults: live.flatMap(faultsIn),
  };
}

/** Own, unit's and council's total, the final one, and whose it is. */
const totals = (row: readonly Shown[] | undefined): readonly Shown[] => (row ?? []).slice(4, 9);

test('a score that somebody takes out leaves no lower total that looks like one: the total cannot be made, as a run says', async () => {
  const { live, told, faults } = await changed([[COUNCIL, ['F'], null]], ['KqDiem', 'KqDeNghi']);
  expect(totals(live[0]).slice(2, 4)).toEqual(['Chưa tính được', 'Chưa tính được']);
  expect(live[0]).toEqual(told[0]);
  expect(live[1]?.[7]).toBeNull();
  expect(told[1]?.[7]).toBeNull();
  expect(faults).toEqual([]);
});

test.each([
  ['a criterion', 'F'],
  ['a bonus', 'L'],
  ['a penalty', 'M'],
])('a number typed as text for %s is never left out of a total in silence', async (_, column) => {
  const { live, faults } = await changed([[COUNCIL, [column], '9,5']], ['KqDiem', 'KqDeNghi']);
  expect(totals(live[0]).slice(2, 4)).toEqual(['Chưa tính được', 'Chưa tính được']);
  expect(live[1]?.[7]).toBeNull();
  expect(faults).toEqual([]);
});

test.each<[string, string, CellValue]>([
  ['a score above its maximum', 'D', 10.01],
  ['a score far above it, within the cap of the whole', 'K', 50],
  ['a score below 0', 'F', -1],
  ['a bonus below 0', 'L', -0.5],
  ['a penalty below 0', 'M', -2],
])('%s makes no total, as a run says: nobody is nominated for a slip of the hand', async (_what, column, value) => {
  const { live, told, faults } = await changed([[COUNCIL, [column], value]], ['KqDiem']);
  expect(totals(told[0]).slice(2, 4)).toEqual(['Chưa tính được', 'Chưa tính được']);
  expect(live[0]).toEqual(told[0]);
  expect(faults).toEqual([]);
});

test('a score of 0 and one of the maximum still make a total', async () => {
  const bounds = await changed(
    [
      [COUNCIL, ['D'], 10],
      [COUNCIL, ['E'], 0],
    ],
    ['KqDiem'],
  );
  expect(totals(bounds.live[0])[2]).toEqual(expect.any(Number));
  expect(bounds.live[0]).toEqual(bounds.told[0]);
});

test('whom the council did not score after all has the total of the unit, not 0', async () => {
  const { live, told, faults } = await changed([[COUNCIL, ROW, null]], ['KqDiem', 'KqDeNghi']);
  expect(totals(live[0])[2]).toBeNull();
  expect(live[0]).toEqual(told[0]);
  expect(live[1]?.[7]).toEqual(told[1]?.[7]);
  expect(faults).toEqual([]);
});

test('whom nobody scored any more has no total of 0', async () => {
  const { live, told, faults } = await changed(
    [
      [COUNCIL, ROW, null],
      [UNIT, ROW, null],
      [OWN, ROW, null],
    ],
    ['KqDiem', 'KqDeNghi'],
  );
  expect(totals(live[0])).toEqual([null, null, null, 'Chưa chấm', null]);
  expect(live[0]).toEqual(told[0]);
  expect(live[1]?.[7]).toBeNull();
  expect(faults).toEqual([]);
});

test('a changed number, and a bonus taken out or put in, still come to the total of a run', async () => {
  for (const changes of [
    [[COUNCIL, ['F'], 12.75]],
    [[COUNCIL, ['L', 'M'], null]],
    [[COUNCIL, ['L'], 2.5]],
    [[COUNCIL, ['K'], 0]],
  ] satisfies readonly Changes[]) {
    const { live, told } = await changed(changes, ['KqDiem']);
    expect(live).toEqual(told);
    expect(typeof totals(live[0])[3]).toBe('number');
  }
});

test('the chart of the scores and the control totals count nobody whose total cannot be made, and no error takes the place of their figures', async () => {
  const { liveRows, toldRows, faults } = await changed([[COUNCIL, ['F'], null]], ['KqBieuDo', 'KqDoiChieu']);
  const [chart, told] = [liveRows[0] ?? [], toldRows[0] ?? []];
  const steps = (rows: readonly (readonly Shown[])[]): readonly (readonly Shown[])[] =>
    rows.filter(([name]) => typeof name === 'string' && /^(?:Dưới|Từ) \d|– dưới /.test(name));
  expect(steps(chart).length).toBeGreaterThan(1);
  expect(steps(chart)).toEqual(steps(told));
  expect(faults).toEqual([]);
});

test('a quarter’s results, which the year’s workbook reads, hold no words for a score that cannot be made', async () => {
  const { live, told } = await changed([[COUNCIL, ['F'], null]], ['KqCacKy'], { Kỳ: 'Quý 1' });
  expect(told[0]?.length).toBeGreaterThan(3);
  expect(live).toEqual(told);
});

/** The council's totals after cells of NV001 changed, as formulas show them and as a run tells them: everything that the tab shows of it. */
function schemed(own: Scheme, row: Omit<Given, 'id'>, cells: Readonly<Record<string, CellValue>>) {
  return typedInto(own, schemedTabs(own, 'mau', [{ id: 'NV001', ...row }]), cells);
}

function typedInto(own: Scheme, tabs: Tabs, cells: Readonly<Record<string, CellValue>>) {
  const plansOfTabs = (all: Tabs): readonly TabPlan[] => {
    const snapshot = snapshotOf(all);
    return plansAfter(reviewWith(own, snapshot), snapshot);
  };
  const plans = plansOfTabs(tabs);
  const book = liveBook(tabs, plans);
  for (const [cell, value] of Object.entries(cells)) book.type(COUNCIL, cell, value);
  const rows = book.rows(planOf(plans, 'KqDiem'));
  const formulas = planOf(plans, 'KqDiem').rows.flatMap(({ cells: all }) =>
    all[6]?.content?.kind === 'formula' ? [all[6].content.formula] : [],
  );
  // Excel does not open a workbook with a function that is given nothing.
  expect(formulas.filter((formula) => /\b(?:AND|COUNT|COUNTA|COUNTBLANK|OR|SUM)\(\)/.test(formula))).toEqual([]);
  return {
    isLive: formulas.length > 0,
    live: rowOf(rows, 'NV001').slice(6),
    told: rowOf(rowsOf(planOf(plansOfTabs(withCells(tabs, COUNCIL, cells)), 'KqDiem')), 'NV001').slice(6),
  };
}

const NO_TOTAL = 'Chưa tính được';

const mark = (id: string) => ({ kind: 'max-or-nothing' as const, id, name: `Đạt ${id}`, max: '5' });

const BANDS = {
  list: [
    { id: 'p', name: 'Loại A', from: '8', below: null },
    { id: 'q', name: 'Loại B', from: '0', below: '8' },
  ],
  ...SOURCE,
  status: 'secondary' as const,
};

test('a class of the highest points is given to nobody whose total cannot be made', () => {
  const own = scheme(
    [{ kind: 'group', id: 'g', name: 'Nhóm', max: '10', limit: 'sum', parts: [item('a', '5')] }, item('b', '5')],
    { bands: BANDS },
  );
  const { live, told } = schemed(own, {}, { D3: null });
  expect(live.slice(0, 3)).toEqual([NO_TOTAL, NO_TOTAL, 'Hội đồng chấm']);
  // Neither sub-total, nor a total before limits, nor a class.
  expect(live.slice(3)).toEqual([null, null, null, null]);
  expect(live).toEqual(told);
});

test('what a scheme lets be empty may be emptied', () => {
  const own = scheme([item('a', '5'), { kind: 'max-or-nothing', id: 'b', name: 'Đạt', max: '5' }]);
  expect(schemed(own, {}, { D3: null })).toEqual({
    isLive: true,
    live: [5, 5, 'Hội đồng chấm', 5],
    told: [5, 5, 'Hội đồng chấm', 5],
  });
  expect(schemed(own, {}, { D3: 'x' }).live[0]).toBe(NO_TOTAL);
});

const CHOICE = scheme(
  [
    {
      kind: 'alternatives',
      id: 'x',
      name: 'Tiếp dân',
      max: '5',
      parts: [
        item('co', '5'),
        {
          kind: 'group',
          id: 'y',
          name: 'Không tiếp dân',
          max: '4',
          limit: 'sum',
          parts: [item('y1', '2'), item('y2', '2')],
        },
      ],
    },
    item('a', '5'),
  ],
  {
    bonus: {
      cap: null,
      parts: [{ kind: 'alternatives', id: 'k', name: 'Khen', max: '3', parts: [item('k1', '3'), item('k2', '2')] }],
      ...SOURCE,
      status: 'secondary',
    },
  },
);

// C: co, D: y1, E: y2, F: a, G: k1, H: k2
test.each<[string, Readonly<Record<string, CellValue>>]>([
  ['the only alternative that had points is emptied', { C3: null }],
  ['half of the other alternative is scored as well', { D3: 1 }],
  ['both alternatives have points', { D3: 1, E3: 1 }],
  ['half of the other alternative stands alone', { C3: null, D3: 1 }],
  ['a text stands in an alternative', { C3: 'năm' }],
  ['two alternatives of a bonus have points', { G3: 1, H3: 1 }],
  ['the criterion beside them is emptied', { F3: null }],
])('no total is made of alternatives where %s', (_, cells) => {
  const { live, told, isLive } = schemed(CHOICE, { cells: { y1: null, y2: null } }, cells);
  expect(isLive).toBe(true);
  expect(live[0]).toBe(NO_TOTAL);
  expect(live.slice(0, 3)).toEqual(told.slice(0, 3));
});

test.each<[string, Readonly<Record<string, CellValue>>, number]>([
  ['the other alternative is scored instead', { C3: null, D3: 1, E3: 2 }, 8],
  ['the other alternative is scored with 0 as well', { D3: 0, E3: 0 }, 10],
  ['one alternative of a bonus has points', { H3: 2 }, 12],
])('a total of alternatives follows where %s', (_, cells, points) => {
  const { live, told } = schemed(CHOICE, { cells: { y1: null, y2: null } }, cells);
  expect(live[0]).toBe(points);
  expect(live.slice(0, 3)).toEqual(told.slice(0, 3));
});

test('a tab that lacks an alternative has totals of the others', () => {
  const tabs = schemedTabs(CHOICE, 'mau', [{ id: 'NV001', cells: { y1: null, y2: null } }]);
  const narrow = { ...tabs, [COUNCIL]: (tabs[COUNCIL] ?? []).map((row) => row.filter((_, column) => column !== 2)) };
  const { live, told, isLive } = typedInto(CHOICE, narrow, { C3: 2, D3: 1 });
  expect(isLive).toBe(true);
  expect(live[0]).toBe(8);
  expect(live).toEqual(told);
  expect(typedInto(CHOICE, narrow, { C3: 2 }).live[0]).toBe(NO_TOTAL);
});

test('alternatives that nothing has to be said of may all be empty', () => {
  const own = scheme([
    { kind: 'alternatives', id: 'x', name: 'Chọn', max: '5', parts: [mark('m'), mark('n')] },
    {
      kind: 'alternatives',
      id: 'y',
      name: 'Chọn nữa',
      max: '5',
      parts: [
        {
          kind: 'group',
          id: 'g',
          name: 'Nhóm',
          max: '5',
          limit: 'sum',
          parts: [{ kind: 'alternatives', id: 'z', name: 'Trong nhóm', max: '5', parts: [mark('o'), mark('p')] }],
        },
        item('q', '4'),
        { kind: 'group', id: 'h', name: 'Nhóm khác', max: '5', limit: 'sum', parts: [mark('r')] },
      ],
    },
    item('a', '5'),
  ]);
  const cells = { m: 5, n: null, o: 5, p: null, q: null, r: null };
  const { live, told, isLive } = schemed(own, { cells }, { C3: null, E3: null });
  expect(isLive).toBe(true);
  expect(live[0]).toBe(5);
  expect(live).toEqual(told);
  expect(schemed(own, { cells }, { F3: 5 }).live[0]).toBe(NO_TOTAL);
});

const NESTED = scheme(
  [
    {
      kind: 'alternatives',
      id: 'x',
      name: 'Lĩnh vực công tác',
      max: '10',
      parts: [
        {
          kind: 'group',
          id: 'g',
          name: 'Trực tiếp giảng dạy',
          max: '10',
          limit: 'sum',
          parts: [mark('m'), item('a', '5')],
        },
        {
          kind: 'group',
          id: 'h',
          name: 'Quản lý',
          max: '10',
          limit: 'sum',
          parts: [
            { kind: 'alternatives', id: 'z', name: 'Cấp quản lý', max: '5', parts: [item('i', '5'), item('j', '4')] },
            item('k', '5'),
          ],
        },
        item('q', '5'),
      ],
    },
    item('b', '5'),
  ],
  {
    bonus: {
      cap: null,
      parts: [
        {
          kind: 'alternatives',
          id: 'u',
          name: 'Sáng kiến',
          max: '3',
          parts: [
            {
              kind: 'group',
              id: 'v',
              name: 'Sáng kiến các cấp',
              max: '3',
              limit: 'sum',
              parts: [
                {
                  kind: 'alternatives',
                  id: 'w',
                  name: 'Cấp công nhận',
                  max: '3',
                  parts: [item('w1', '3'), item('w2', '2')],
                },
              ],
            },
            item('u2', '2'),
          ],
        },
      ],
      ...SOURCE,
      status: 'secondary',
    },
  },
);

// C: m, D: a, E: i, F: j, G: k, H: q, I: b, J: w1, K: w2, L: u2
test.each<[string, Readonly<Record<string, CellValue>>, Shown]>([
  ['what may be empty in the chosen alternative is emptied', { C3: null }, 10],
  ['what must be scored in the chosen alternative is emptied', { D3: null }, NO_TOTAL],
  ['no alternative is scored any more', { C3: null, D3: null }, NO_TOTAL],
  ['an alternative with a choice of its own is scored instead', { C3: null, D3: null, E3: 2, G3: 1 }, 8],
  ['the choice within an alternative is not made', { C3: null, D3: null, G3: 1 }, NO_TOTAL],
  ['only the choice within an alternative is made', { C3: null, D3: null, E3: 2 }, NO_TOTAL],
  ['the choice within an alternative is made twice', { C3: null, D3: null, E3: 2, F3: 2, G3: 1 }, NO_TOTAL],
  ['two alternatives have points', { H3: 3 }, NO_TOTAL],
  ['a bonus is given for the second of two', { L3: 2 }, 17],
  ['a bonus is given for a choice within the first', { K3: 2 }, 17],
  ['a bonus is given twice within the first', { J3: 3, K3: 2 }, NO_TOTAL],
])('alternatives within alternatives: the total is that of a run where %s', (_, cells, total) => {
  const given = { i: null, j: null, k: null, q: null, w1: null, w2: null, u2: null };
  const { live, told, isLive } = schemed(NESTED, { cells: given }, cells);
  expect(isLive).toBe(true);
  expect(live[0]).toBe(total);
  expect(live.slice(0, 3)).toEqual(told.slice(0, 3));
});

// C: i, D: j, E: q, F: b
test.each<[string, Readonly<Record<string, CellValue>>, Shown]>([
  ['the other of the inner two is scored instead', { C3: null, D3: 3 }, 8],
  ['both of the inner two have points', { D3: 3 }, NO_TOTAL],
  ['none of them is scored', { C3: null }, NO_TOTAL],
])('a choice whose first way is a choice itself: the total is that of a run where %s', (_, cells, total) => {
  const inner = {
    kind: 'alternatives' as const,
    id: 'z',
    name: 'Cấp',
    max: '5',
    parts: [item('i', '5'), item('j', '4')],
  };
  const own = scheme([
    { kind: 'alternatives', id: 'x', name: 'Lĩnh vực', max: '5', parts: [inner, item('q', '5')] },
    item('b', '5'),
  ]);
  const { live, told, isLive } = schemed(own, { cells: { j: null, q: null } }, cells);
  expect(isLive).toBe(true);
  expect(live[0]).toBe(total);
  expect(live.slice(0, 3)).toEqual(told.slice(0, 3));
});

test('a dash in place of a bonus stays no score, and a number as text over it is none in silence', () => {
  const own = scheme([item('a', '5')]);
  const given = { bonus: '-', penalty: 'vắng' };
  const unchanged = schemed(own, given, {});
  expect(unchanged.live[0]).toBe(5);
  expect(unchanged.isLive).toBe(true);
  expect(schemed(own, given, { D3: 2 }).live[0]).toBe(7);
  expect(schemed(own, given, { D3: '2' }).live[0]).toBe(NO_TOTAL);
  expect(schemed(own, given, { D3: null, E3: '-' }).live[0]).toBe(5);
});

test('where words for no score are none that Excel would find, it makes no total of them: the figure stands alone', () => {
  const { isLive, live } = schemed(scheme([item('a', '5')]), { bonus: ' - ' }, {});
  expect(live[0]).toBe(5);
  expect(isLive).toBe(false);
});
