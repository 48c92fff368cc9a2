/** Repairs of who somebody is: the right cell of the right table, and nobody's name or unit made up. */
import { all, repaired, repairsIn } from '../../support/repairs';
import { ROSTER, ROUND, type Rows, reviewOf, snapshotOf, tab } from '../../support/workbook';
import { MATRIX, book, offeredIn, told, withCells } from './repair-book';

/** Two tables in one tab, with the names in different columns. */
const TWO: Rows = [
  ['Mã', 'Họ và tên', 'A'],
  [null, 'Điểm tối đa', 10],
  ['NV001', 'Nguyễn Thị An', 9],
  [],
  ['Mã', 'A', 'Họ và tên'],
  [null, 10, 'Điểm tối đa'],
  ['NV002', 8, 'Trần Bình'],
];

test('a name in the second table of a tab is put into the column of that table', () => {
  const differing = (scores: Rows) => offeredIn(book({ scores })).filter(([kind]) => kind === 'person-name?');
  expect(differing(TWO)).toEqual([['person-name?', 'A7', 'Trần Bình → "Trần Văn Bình"']]);
  expect(differing(withCells(TWO, { B3: 'Lê An', C7: 'Trần Văn Bình' }))).toEqual([
    ['person-name?', 'A3', 'Lê An → "Nguyễn Thị An"'],
  ]);
});

test('a name is put into the tab where it stands, not into another that has a row there, too; its finding goes with it', () => {
  const more = {
    'Tự chấm': [
      ['Họ và tên', 'Mã', 'A'],
      ['Điểm tối đa', null, 10],
      ['Lê An', 'NV001', 9],
    ],
  };
  const { offered } = repairsIn(book({ more }));
  expect(offered.map(({ at, findings }) => [at, findings.map(({ code }) => code)])).toEqual([
    [{ sheet: 'Tự chấm', cell: 'B3' }, ['person.name-differs']],
  ]);
  expect(offered.map(told)).toEqual([['person-name?', 'B3', 'Lê An → "Nguyễn Thị An"']]);
});

test('what one tab says of somebody’s name and unit stands, where another says nothing', () => {
  const more = {
    'Tự chấm': [
      ['Mã', 'Họ và tên', 'Đơn vị', 'A'],
      [null, 'Điểm tối đa', null, 10],
      ['NV009', null, null, 9],
    ],
    'Đơn vị chấm': [
      ['Mã', 'Họ và tên', 'A'],
      [null, 'Điểm tối đa', 10],
      ['nv009', null, 9],
    ],
  };
  const snapshot = book({ scores: [...MATRIX, ['NV009', 'Lê Lạ', 'Khoa Lý luận', 9, 18, null, 27]], more });
  const { offered } = repairsIn(snapshot);
  expect(offered.map(told)).toEqual([['missing-person', 'A4', ' → "NV009";  → "Lê Lạ";  → "Khoa Lý luận"']]);
  expect(offered[0]?.findings.map(({ code, sheet }) => `${code} ${String(sheet)}`)).toEqual([
    'person.unknown Hội đồng chấm',
    'person.unknown Tự chấm',
    'person.unknown Đơn vị chấm',
  ]);
  expect(reviewOf(repaired(snapshot, offered, all(offered))).round.people).toHaveLength(3);
});

test('somebody whom two units claim is added without one', () => {
  const scores: Rows = [...MATRIX, ['NV009', 'Lê Lạ', 'Khoa Lý luận', 9, 18, null, 27]];
  const more = { 'Tự chấm': [...MATRIX, ['NV009', 'Lê Lạ', 'Phòng Đào tạo', 9, 18, null, 27]] };
  expect(offeredIn(book({ scores, more }))).toEqual([['missing-person', 'A4', ' → "NV009";  → "Lê Lạ"']]);
});

test('a form of somebody whom the roster does not have is a reason to add them; a ballot or a follow-up is none', () => {
  const form: Rows = [
    ['Mã: NV009', 'Họ và tên: Lê Lạ', null],
    ['Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm'],
    ['A', 10, 9],
    ['B', 10, 9],
  ];
  expect(offeredIn(book({ scores: form }))).toEqual([['missing-person', 'A4', ' → "NV009";  → "Lê Lạ"']]);
  const followUps: Rows = [
    ['Danh hiệu', 'Mã', 'Quyết định số', 'Ngày quyết định', 'Kết quả'],
    ['LĐTT', 'NV009', null, null, 'Được tặng'],
  ];
  const snapshot = book({ more: { 'Theo dõi đề nghị': followUps } });
  expect(reviewOf(snapshot).findings.map(({ code }) => code)).toContain('person.unknown');
  expect(offeredIn(snapshot)).toEqual([]);
});

test('empty rows below the last person are room, also between merged titles; whoever has none is told', () => {
  const scores: Rows = [
    ...MATRIX,
    ['NV009', 'Lê Lạ', null, 9, 18, null, 27],
    ['NV008', 'Lê Mới', null, 9, 18, null, 27],
  ];
  const offeredWith = (rows: Rows, merges: readonly string[]) =>
    repairsIn(
      snapshotOf({
        'Đợt xét': ROUND,
        'Danh sách': tab('Danh sách', rows, { merges }),
        'Hội đồng chấm': tab('Hội đồng chấm', scores),
      }),
    );
  const roster: Rows = [['DANH SÁCH', null], ...ROSTER, [null, null], [null], [null, null, 'Thư ký']];
  const room = offeredWith(roster, ['A1:C1', 'A7:B7']);
  expect(room.offered.map(({ at }) => at.cell)).toEqual(['A5', 'A6']);
  expect(room.withheld).toEqual([]);
  const none = offeredWith(roster, ['A1:C1', 'A5:B6']);
  expect(none).toEqual({ offered: [], withheld: [{ reason: 'no-room', sheet: 'Danh sách', count: 2 }] });
});
