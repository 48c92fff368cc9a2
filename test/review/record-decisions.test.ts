import { planDecisions, recordDecisions } from '../../src/review/record-decisions';
import { offeredGround, secondBallotPlace, settlementLines } from '../../src/review/settle-tie';
import { checkRound } from '../../src/review/check-round';
import { gridOf } from '../../src/sheets/reading/grid';
import { decisionCells } from '../../src/sheets/reading/decision-cells';
import { memoryPort } from '../taskpane/memory-port';
import { ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf, tab } from '../support/workbook';

const CODES = ['NV1', 'NV2', 'NV3'];
const HEADER = ['Danh hiệu', 'Mã', 'Quyết định', 'Căn cứ'];

/** Three people tied for two places of CSTĐCS. */
function tied(more: Readonly<Record<string, Rows>> = {}) {
  return snapshotOf({
    'Đợt xét': [
      ...ROUND,
      ['Tổng số thành viên Hội đồng', 3],
      ['Số thành viên có mặt', 3],
      ['cstd-co-so.vote.percent', '2/3'],
      ['cstd-co-so.ceiling.percent', 'none'],
      ['cstd-co-so.ceiling.places', 2],
    ],
    'Danh sách': [
      ROSTER_HEADER,
      ...CODES.map((code) =>
        rosterRow(code, `Người ${code}`, { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở' }),
      ),
    ],
    'Phiếu CSTĐCS': [CODES, ['x', 'x', 'x'], ['x', 'x', 'x'], ['x', 'x', 'x']],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', 3, 3],
      ['CSTĐCS (lần 2)', 3, 3],
    ],
    ...more,
  });
}

async function read(port: ReturnType<typeof memoryPort>) {
  const checked = await checkRound(port, { kind: 'of-round' });
  if (!checked.ok) throw new Error(checked.error.code);
  const statuses = checked.value.review.evaluation.entries.get('cstd-co-so');
  return { checked: checked.value, statuses: CODES.map((code) => statuses?.get(code)?.status) };
}

const TIE = { award: 'cstd-co-so', tied: CODES, placesLeft: 2 };

function lines(way: 'chair' | 'lot' | 'leave-empty', chosen: readonly string[]) {
  return settlementLines(way, TIE, null, new Set(chosen)).map(({ award, candidateId, isChosen }) => ({
    award,
    candidateId,
    isChosen,
    basis: offeredGround(way),
  }));
}

test.each([
  ['the tab of the template, with its empty rows', [['QUYẾT ĐỊNH'], HEADER, [], [], [], []]],
  [
    'a tab with a decision of another award and a signature below',
    [HEADER, ['LĐTT', 'NV1', null, null], [null, null, null, null], ['', null, 'THƯ KÝ']],
  ],
  ['a tab without a column for the ground', [['Danh hiệu', 'Mã', 'Quyết định']]],
  ['no tab at all', null],
] as readonly (readonly [string, Rows | null])[])(
  'what the council settled is recorded below what is there, and the next reading works on from it: %s',
  async (_what, rows) => {
    const port = memoryPort(tied(rows === null ? {} : { 'Quyết định của Hội đồng': rows }));
    const before = await read(port);
    expect(before.statuses).toEqual(['tied-at-ceiling', 'tied-at-ceiling', 'tied-at-ceiling']);
    const plan = planDecisions(before.checked, lines('lot', ['NV1', 'NV3']));
    if (!plan.ok) throw new Error('refused');
    expect([plan.value.sheet, plan.value.isNew]).toEqual(['Quyết định của Hội đồng', rows === null]);
    expect(plan.value.lines.map(({ award, code, decision }) => [award, code, decision])).toEqual([
      ['CSTĐCS', 'NV1', 'Chọn'],
      ['CSTĐCS', 'NV2', 'Không chọn'],
      ['CSTĐCS', 'NV3', 'Chọn'],
    ]);
    expect(await recordDecisions(port, before.checked, plan.value)).toEqual({ ok: true, value: null });
    const after = await read(port);
    expect(after.statuses).toEqual(['nominated', 'over-ceiling', 'nominated']);
    expect(after.checked.review.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(after.checked.review.round.decisions.map(({ basis }) => basis)).toEqual(
      CODES.map(() => expect.stringContaining('Bốc thăm') as unknown),
    );
  },
);

test('nothing that is recorded is changed: a line about one of those people stands in the way and is named', async () => {
  const port = memoryPort(tied({ 'Quyết định của Hội đồng': [HEADER, ['CSTĐCS', 'NV2', 'Không chọn', 'Biểu quyết']] }));
  const { checked } = await read(port);
  expect(planDecisions(checked, lines('chair', ['NV1', 'NV3']))).toMatchObject({
    ok: false,
    error: { decisions: [{ candidateId: 'NV2', at: { cell: 'C2' } }] },
  });
});

test('a tab of the user’s that bears the name but holds something else is left alone', async () => {
  const port = memoryPort(tied({ 'quyết định của hội đồng': [['Số 12/QĐ']] }));
  const { checked } = await read(port);
  const plan = planDecisions(checked, lines('leave-empty', []));
  expect(plan).toMatchObject({ ok: true, value: { sheet: 'Quyết định của Hội đồng (2)', isNew: true } });
});

test('places left empty and a second ballot come out as they were recorded', async () => {
  const port = memoryPort(tied({ 'Phiếu lần 2 CSTĐCS': [CODES, ['x', '0', 'x'], ['x', '0', 'x'], ['x', 'x', '0']] }));
  const { checked } = await read(port);
  const [second] = checked.review.evaluation.secondBallots;
  const proposed = settlementLines('second-ballot', TIE, second ?? null, new Set());
  expect(proposed.map(({ candidateId, isChosen }) => [candidateId, isChosen])).toEqual([
    ['NV1', true],
    ['NV2', false],
    ['NV3', true],
  ]);
  expect(settlementLines('second-ballot', { ...TIE, tied: ['NV2'] }, second ?? null, new Set())).toHaveLength(1);
  const plan = planDecisions(checked, lines('leave-empty', []));
  if (!plan.ok) throw new Error('refused');
  await recordDecisions(port, checked, plan.value);
  expect((await read(port)).statuses).toEqual(['over-ceiling', 'over-ceiling', 'over-ceiling']);
});

test('a way that gives no lines yet gives none, and the place of a second ballot can be named', () => {
  expect(settlementLines('second-ballot', TIE, null, new Set())).toEqual([]);
  expect(settlementLines('chair', TIE, null, new Set(['NV1']))).toEqual([]);
  expect(offeredGround('second-ballot')).toBe('');
  expect(offeredGround('chair')).toContain('Chủ tịch Hội đồng');
  expect(secondBallotPlace('CSTĐCS')).toEqual({
    print: 'In - Phiếu lần 2 CSTĐCS',
    tab: 'Phiếu lần 2 CSTĐCS',
    row: 'CSTĐCS (lần 2)',
  });
});

test('an award that this campaign does not have keeps its id', async () => {
  const { checked } = await read(memoryPort(tied()));
  const plan = planDecisions(checked, [{ award: 'khac', candidateId: 'NV1', isChosen: true, basis: 'x' }]);
  expect(plan).toMatchObject({ ok: true, value: { lines: [{ award: 'khac' }] } });
});

test('rows that are merged or hold something are passed over', () => {
  const sheet = tab(
    'Quyết định của Hội đồng',
    [HEADER, ['CSTĐCS', 'NV1', 'Chọn', 'x'], [], [null, null, 'để dành'], []],
    { merges: ['A3:D3'] },
  );
  expect(gridOf(sheet).rowCount).toBe(5);
  const grid = gridOf(sheet);
  const header = { row: 0, columns: { award: 0, code: 1, decision: 2, basis: 3 } };
  expect(decisionCells(sheet, grid, header, 2)).toEqual({
    rows: [4, 5],
    columns: { award: 0, code: 1, decision: 2, basis: 3 },
    basisHeaderRow: null,
  });
});

test('lines go below a council’s own words for the columns, not into a second tab', async () => {
  const port = memoryPort(
    tied({
      'Quy chế': [
        ['Tham số', 'Giá trị', 'Căn cứ'],
        ['Tên quy chế', 'Quy chế của trường', null],
        ['Tiêu đề cột: Quyết định', 'Kết luận', null],
      ],
      'Kết luận của Hội đồng': [['Danh hiệu', 'Mã', 'Kết luận', 'Căn cứ']],
    }),
  );
  const { checked } = await read(port);
  const plan = planDecisions(checked, lines('chair', ['NV1', 'NV2']));
  expect(plan).toMatchObject({ ok: true, value: { isNew: false, sheet: 'Kết luận của Hội đồng' } });
});
