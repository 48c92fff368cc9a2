/** Repairs of texts: only units are respelt, old fonts by the cell that has them, and two repairs of one cell are never mixed up. */
import { repairsIn } from '../../support/repairs';
import { ROSTER_HEADER, type Rows, rosterRow } from '../../support/workbook';
import { MATRIX, book, offeredIn, scored, told, withCells } from './repair-book';

test('a name in capitals is somebody’s name, and no unit in another spelling', () => {
  expect(offeredIn(scored({ B3: 'NGUYỄN THỊ AN', A3: 'nv001' }))).toEqual([]);
});

test('a unit in one spelling with needless spaces is tidied, and not respelt', () => {
  expect(offeredIn(scored({ C3: 'Khoa  Lý luận' }))).toEqual([['spaces', 'C3', 'Khoa  Lý luận → "Khoa Lý luận"']]);
});

test('a line break behind a text goes, one within it stays', () => {
  const roster: Rows = [ROSTER_HEADER, rosterRow('NV001', 'Nguyễn Thị An', { 'Chức vụ': 'Giảng viên\nTổ trưởng\n' })];
  const scores = MATRIX.slice(0, 3);
  expect(offeredIn(book({ roster, scores }))).toEqual([
    ['spaces', 'E2', 'Giảng viên\nTổ trưởng\n → "Giảng viên\\nTổ trưởng"'],
  ]);
});

const STORED = { an: 'NguyÔn ThÞ An', anh: 'NguyÔn ThÞ Anh', binh: 'TrÇn V¨n B×nh' };

test('each cell in an old font gets back its own font, not that of a neighbour', () => {
  const run = (row: number, column: number, text: string, font: string) => ({ row, column, runs: [{ text, font }] });
  const snapshot = scored(
    { B3: STORED.an, B4: STORED.binh },
    { oldFontCells: [run(3, 1, STORED.binh, '.VnArial'), run(2, 2, 'x', '.VnAvant'), run(2, 1, STORED.an, '.VnTime')] },
  );
  const { offered } = repairsIn(snapshot);
  const legacy = offered.filter(({ kind }) => kind === 'legacy-encoding');
  expect(
    legacy.map(({ at, findings, options }) => [
      at.cell,
      findings.map(({ code }) => code),
      options[0]?.[0]?.after,
      options[0]?.[0]?.lookBefore,
    ]),
  ).toEqual([
    ['B3', ['text.legacy-encoding'], 'Nguyễn Thị An', { font: '.VnTime' }],
    ['B4', ['text.legacy-encoding'], 'Trần Văn Bình', { font: '.VnArial' }],
  ]);
});

test('of two repairs of one cell the first stands, with its own findings alone', () => {
  const runs = [{ text: STORED.anh, font: '.VnTime' }];
  const { offered } = repairsIn(scored({ B3: STORED.anh }, { oldFontCells: [{ row: 2, column: 1, runs }] }));
  expect(offered.map(({ kind, findings }) => [kind, findings.map(({ code }) => code)])).toEqual([
    ['legacy-encoding', ['text.legacy-encoding']],
  ]);
});

test('a unit’s spelling has no finding, and one option without a question where most cells agree', () => {
  const [repair] = repairsIn(scored({ C4: 'KHOA LÝ LUẬN' })).offered;
  expect(repair).toMatchObject({ kind: 'unit-spelling', findings: [], isQuestion: false, subject: null });
});

test('a repair over several tabs is held back where one of them is protected, or one cell is a formula’s; each reason and tab is counted by itself', () => {
  const roster: Rows = [
    ROSTER_HEADER,
    rosterRow('NV001 ', 'Nguyễn Thị An'),
    rosterRow('NV002', 'Trần Văn Bình', { 'Đơn vị': 'KHOA LÝ LUẬN' }),
  ];
  const snapshot = book({ roster, scores: withCells(MATRIX, { C3: 'Khoa lý luận', D3: '9đ', E3: '18đ' }) });
  expect(
    repairsIn(snapshot)
      .offered.map(told)
      .map(([kind]) => kind),
  ).toEqual(['points-unit', 'points-unit', 'unit-spelling', 'spaces']);
  const tabs = snapshot.tabs.map((one) => ({ ...one, isProtected: one.name === 'Hội đồng chấm' }));
  expect(repairsIn({ ...snapshot, tabs })).toMatchObject({
    offered: [{ kind: 'spaces' }],
    withheld: [
      { reason: 'protected', sheet: 'Hội đồng chấm', count: 2 },
      { reason: 'protected', sheet: 'Danh sách', count: 1 },
    ],
  });
  const formulas = new Map([['Hội đồng chấm', [{ top: 2, left: 2, bottom: 2, right: 3 }]]]);
  const worked = repairsIn({ ...snapshot, formulas });
  expect(worked.offered.map(({ kind, at }) => [kind, at.cell])).toEqual([
    ['points-unit', 'E3'],
    ['spaces', 'A2'],
  ]);
  expect(worked.withheld).toEqual([
    { reason: 'formula', sheet: 'Hội đồng chấm', count: 1 },
    { reason: 'formula', sheet: 'Danh sách', count: 1 },
  ]);
});
