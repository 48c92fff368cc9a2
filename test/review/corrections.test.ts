/** Corrections follow from what was read, change the report and nothing else, and are refused where they could not be taken back. */
import { canCorrect, correct, isOneTarget, planCorrection, saidOf } from '../../src/review/corrections';
import { type CheckedRound, checkRound } from '../../src/review/check-round';
import type { ExpectedFingerprints, WorkbookPort } from '../../src/workbook/port';
import { memoryPort } from '../taskpane/memory-port';
import { ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf, tab } from '../support/workbook';

function book(more: Readonly<Record<string, Rows | ReturnType<typeof tab>>> = {}) {
  return snapshotOf({
    'Đợt xét': ROUND,
    'Danh sách': [ROSTER_HEADER, rosterRow('NV1', 'An')],
    'Hội đồng chấm': [
      ['Mã', 'Họ và tên', 'A', 'Điểm vui', 'Tổng điểm'],
      [null, 'Điểm tối đa', 10, 5, 15],
      ['NV1', 'An', 9, 1, 10],
    ],
    ...more,
  });
}

async function read(port: WorkbookPort): Promise<CheckedRound> {
  const checked = await checkRound(port, { kind: 'of-round' });
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

function target({ review }: CheckedRound, name: string, heading: string | null) {
  const own = review.tabs.find((one) => one.name === name);
  if (own === undefined) throw new Error(name);
  return { tab: own, column: own.columns.find((one) => one.heading === heading) ?? null };
}

const criteria = ({ review }: CheckedRound) => review.round.scoreSheets.map((sheet) => sheet.criteria.length);

test('the report changes with a correction, and is as before when it is taken back', async () => {
  const port = memoryPort(book());
  const before = await read(port);
  for (const word of ['Không dùng', 'Điểm cộng', 'Cộng nhóm']) {
    const checked = await read(port);
    const plan = planCorrection(checked, target(checked, 'Hội đồng chấm', 'Điểm vui'), word);
    if (!plan.ok) throw new Error(plan.error.code);
    expect(plan.value.turnsInto).toBeNull();
    await correct(port, checked, plan.value);
    const corrected = await read(port);
    expect(criteria(corrected)).toEqual([1]);
    expect(saidOf(corrected, target(corrected, 'Hội đồng chấm', 'Điểm vui'))).toBe(word);
  }
  const checked = await read(port);
  const plan = planCorrection(checked, target(checked, 'Hội đồng chấm', 'Điểm vui'), null);
  if (!plan.ok) throw new Error(plan.error.code);
  await correct(port, checked, plan.value);
  const back = await read(port);
  expect(saidOf(back, target(back, 'Hội đồng chấm', 'Điểm vui'))).toBeNull();
  expect(back.review.evaluation).toEqual(before.review.evaluation);
  expect(back.review.tabs.slice(0, -1)).toEqual(before.review.tabs);
});

test('it is written only where the tab and all that was said before are as they were read', async () => {
  const port = memoryPort(book({ 'Cách đọc': [['Trang tính', 'Cột', 'Là']] }));
  const checked = await read(port);
  const plan = planCorrection(checked, target(checked, 'Hội đồng chấm', null), 'Tự chấm');
  if (!plan.ok) throw new Error(plan.error.code);
  let asked: ExpectedFingerprints = new Map();
  const asking: WorkbookPort = { ...port, amend: (amendment, expected) => port.amend(amendment, (asked = expected)) };
  await correct(asking, checked, plan.value);
  expect([...asked.keys()]).toEqual(['Hội đồng chấm', 'Cách đọc']);
  expect((await read(port)).review.round.scoreSheets.map(({ rater }) => rater)).toEqual(['self']);
});

test('it is told what else the whole tab would be; the only roster or round is never given up, and no second one made', async () => {
  const checked = await read(memoryPort(book()));
  const named = target(checked, 'Hội đồng chấm', 'Họ và tên');
  expect(planCorrection(checked, named, 'Không dùng')).toMatchObject({ value: { turnsInto: 'not-used' } });
  expect(planCorrection(checked, target(checked, 'Hội đồng chấm', null), 'Không dùng')).toMatchObject({
    value: { turnsInto: 'not-used' },
  });
  const only = { ok: false, error: { code: 'only-tab' } };
  expect(planCorrection(checked, target(checked, 'Danh sách', 'Mã'), 'Đơn vị')).toMatchObject(only);
  expect(planCorrection(checked, target(checked, 'Danh sách', null), 'Không dùng')).toMatchObject(only);
  expect(planCorrection(checked, target(checked, 'Đợt xét', null), 'Không dùng')).toMatchObject(only);
  expect(planCorrection(checked, target(checked, 'Danh sách', 'Giới tính'), 'Không dùng').ok).toBe(true);
  const gone = { tab: { name: 'Không có', columns: [] }, column: null };
  expect(planCorrection(checked, gone, 'Không dùng')).toMatchObject({ value: { turnsInto: null } });
  const older: Rows = [ROSTER_HEADER, rosterRow('NV2', 'Bình')];
  const said: Rows = [
    ['Trang tính', 'Cột', 'Là'],
    ['Danh sách cũ', '', 'Không dùng'],
    ['Danh sách 2023', 'B', 'Ghi chú'],
  ];
  const twice = await read(memoryPort(book({ 'Danh sách cũ': older, 'Danh sách 2023': older, 'Cách đọc': said })));
  const second = { ok: false, error: { code: 'second-tab', meaning: 'roster' } };
  expect(planCorrection(twice, target(twice, 'Danh sách cũ', null), null)).toMatchObject(second);
  expect(planCorrection(twice, target(twice, 'Danh sách 2023', 'Họ và tên'), null)).toMatchObject(second);
  expect(planCorrection(twice, target(twice, 'Danh sách 2023', 'Họ và tên'), 'Họ và tên')).toMatchObject(second);
});

test('rows that share a cell are left to the secretary, and told where', async () => {
  const said = tab(
    'Cách đọc',
    [
      ['Trang tính', 'Cột', 'Là'],
      ['Hội đồng chấm', 'D', 'Không dùng'],
      ['', 'E'],
    ],
    {
      merges: ['A2:A3', 'C2:C3'],
    },
  );
  const checked = await read(memoryPort(book({ 'Cách đọc': said })));
  const own = target(checked, 'Hội đồng chấm', 'Điểm vui');
  expect(planCorrection(checked, own, null)).toEqual({
    ok: false,
    error: { code: 'shared-cell', at: { sheet: 'Cách đọc', cell: 'C2' } },
  });
  expect(isOneTarget(own, { ...own })).toBe(true);
  expect(isOneTarget(own, { ...own, column: null })).toBe(false);
  expect(canCorrect(checked)).toBe(true);
});
