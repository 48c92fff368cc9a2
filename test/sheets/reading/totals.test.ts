import { wordKey } from '../../../src/domain/text/keys';
import { gridOf } from '../../../src/sheets/reading/grid';
import { nominableOf } from '../../../src/sheets/reading/ballots';
import { findTotalsHeader, readTotals } from '../../../src/sheets/reading/totals';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { date, tab, type Rows } from '../../support/workbook';

const AWARDS = new Map([
  [wordKey('CSTĐCS'), 'cstd-co-so'],
  [wordKey('LĐTT'), 'ldtt'],
]);
const NOMINABLE = nominableOf([
  { id: 'NV001', name: 'Nguyễn Thị An' },
  { id: 'NV002', name: 'Lê Văn Bình' },
]);
const HEADER = ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'];

function read(rows: Rows, header: Rows[number] = HEADER) {
  const grid = gridOf(tab('Kết quả kiểm phiếu', [['KẾT QUẢ KIỂM PHIẾU'], header, ...rows]));
  const found = findTotalsHeader(grid, defaultVocabulary);
  if (found === null) throw new Error('no totals');
  const { first, second, findings } = readTotals(grid, found, AWARDS, () => NOMINABLE);
  return {
    first,
    second,
    findings: findings.map(({ code, cell, subject, params }) => [code, cell, subject, params]),
  };
}

test('totals are read by award, with how the votes were given; second ballots apart', () => {
  const { first, second, findings } = read([
    ['CSTĐCS', 'nv001', 10, '2', 1, 'Phiếu kín'],
    ['CSTĐCS', 'NV002', 9, 4, null, null],
    ['LĐTT', 'NV001', 13, 0, 0, 'giơ tay'],
    ['CSTĐCS (lần 2)', 'NV002', 8, 5, 0, null],
  ]);
  expect(findings).toEqual([]);
  const at = (cell: string) => ({ sheet: 'Kết quả kiểm phiếu', cell });
  const known = (value: number, cell: string) => ({ state: 'known', value, at: at(cell) });
  expect(first).toEqual([
    {
      award: 'cstd-co-so',
      sheet: 'Kết quả kiểm phiếu',
      form: 'papers',
      isSaidSecret: true,
      rows: [
        { candidateId: 'NV001', at: at('B3'), yes: known(10, 'C3'), no: known(2, 'D3'), blank: known(1, 'E3') },
        {
          candidateId: 'NV002',
          at: at('B4'),
          yes: known(9, 'C4'),
          no: known(4, 'D4'),
          blank: { state: 'empty', at: at('E4') },
        },
      ],
    },
    {
      award: 'ldtt',
      sheet: 'Kết quả kiểm phiếu',
      form: 'hands',
      isSaidSecret: false,
      rows: [expect.objectContaining({ candidateId: 'NV001' })],
    },
  ]);
  expect(second).toMatchObject([
    { award: 'cstd-co-so', form: 'papers', isSaidSecret: false, rows: [{ candidateId: 'NV002', yes: { value: 8 } }] },
  ]);
});

test('papers are said to be secret where the tab says so, and of contradicting words the first holds', () => {
  const said = (...forms: readonly (string | null)[]) => {
    const rows = forms.map((form, index) => ['CSTĐCS', `NV00${String(index + 1)}`, 9, 4, 0, form]);
    return read(rows).first.map(({ form, isSaidSecret }) => [form, isSaidSecret]);
  };
  expect(said(' bỏ phiếu  KÍN')).toEqual([['papers', true]]);
  expect(said('Bỏ phiếu', 'Kín')).toEqual([['papers', true]]);
  expect(said('Bỏ phiếu', null)).toEqual([['papers', false]]);
  expect(said('Giơ tay', 'Phiếu kín')).toEqual([['hands', false]]);
});

test('a form in which nobody has written a figure yet is no vote; one gap in a filled one is pointed out', () => {
  expect(
    read([
      ['CSTĐCS', 'NV001'],
      ['CSTĐCS', 'NV002'],
      ['CSTĐCS', 'Ví dụ', 1, 2],
    ]),
  ).toEqual({ first: [], second: [], findings: [] });
  const gap = read([
    ['CSTĐCS', 'NV001', 10, 3],
    ['CSTĐCS', 'NV002', null, 4],
  ]);
  expect(gap.first).toMatchObject([
    { rows: [{ candidateId: 'NV001' }, { candidateId: 'NV002', yes: { state: 'empty' } }] },
  ]);
  expect(gap.findings).toEqual([['value.unreadable', 'C4', 'NV002', { what: 'yes', value: '' }]]);
});

test('a name that is nobody’s, none at all, one twice, an award unknown and figures that are none are each told with their cell', () => {
  const { first, findings } = read([
    ['CSTĐCS', 'NV404', 1, 1],
    ['CSTĐCS', null, 1, 1],
    ['CSTĐCS', 'NV001', 'mười', -1, 0.5],
    ['CSTĐCS', 'NV001', 12, 1],
    ['CSTDD', 'NV001', 1, 1],
    ['CSTĐCS', 'NV002', date(44_925), 1],
  ]);
  expect(first).toMatchObject([
    { rows: [{ candidateId: 'NV001' }, { candidateId: 'NV002', yes: { state: 'unreadable' } }] },
  ]);
  expect(findings).toEqual([
    ['value.unreadable', 'A7', null, { what: 'award', value: 'CSTDD' }],
    ['person.unknown', 'B3', 'NV404', { name: '', code: 'NV404' }],
    ['value.unreadable', 'B4', null, { what: 'code', value: '' }],
    ['value.unreadable', 'C5', 'NV001', { what: 'yes', value: 'mười' }],
    ['value.unreadable', 'D5', 'NV001', { what: 'no', value: '-1' }],
    ['value.unreadable', 'E5', 'NV001', { what: 'blank', value: '0.5' }],
    ['person.duplicate', 'B6', 'NV001', { name: 'Nguyễn Thị An' }],
    ['value.unreadable', 'C8', 'NV002', { what: 'yes', value: '44925' }],
  ]);
});

test('totals that are right stay without a fault: the numbering of columns and who signs are no award', () => {
  const { first, findings } = read([
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ['CSTĐCS', 'NV001', 12, 1, 0],
    ['Khúc Viết Nghiêm', 'Thư ký'],
  ]);
  expect(first).toMatchObject([{ rows: [{ candidateId: 'NV001' }] }]);
  expect(findings).toEqual([]);
});

test('one vote has one form: another word further down is pointed out, and the first holds', () => {
  const { first, findings } = read([
    ['CSTĐCS', 'NV001', 10, 3, 0, 'Giơ tay'],
    ['CSTĐCS', 'NV002', 10, 3, 0, 'Phiếu kín'],
  ]);
  expect(first).toMatchObject([{ form: 'hands' }]);
  expect(findings).toEqual([['value.unreadable', 'F4', 'NV002', { what: 'voteForm', value: 'Phiếu kín' }]]);
  const { findings: others } = read([['CSTĐCS', 'NV001', 10, 3, 0, 'qua mạng']]);
  expect(others).toEqual([['value.unreadable', 'F3', 'NV001', { what: 'voteForm', value: 'qua mạng' }]]);
});

test('a form filled in part is a vote: each gap is pointed out, and so is one where only the names without an opinion were counted', () => {
  const { first, second, findings } = read([
    ['CSTĐCS', 'NV001', 10, 3],
    ['CSTĐCS', 'NV002'],
    ['LĐTT', 'NV001', null, null, 2],
    ['LĐTT', 'NV002', null, 3],
    ['LĐTT (lần 2)', 'NV001', 9],
  ]);
  expect(second.map(({ award, rows }) => [award, rows.length])).toEqual([['ldtt', 1]]);
  expect(first.map(({ award, rows }) => [award, rows.map(({ candidateId }) => candidateId)])).toEqual([
    ['cstd-co-so', ['NV001', 'NV002']],
    ['ldtt', ['NV001', 'NV002']],
  ]);
  expect(findings.map(([, cell, , params]) => [cell, params])).toEqual([
    ['C4', { what: 'yes', value: '' }],
    ['D4', { what: 'no', value: '' }],
    ['C5', { what: 'yes', value: '' }],
    ['D5', { what: 'no', value: '' }],
    ['C6', { what: 'yes', value: '' }],
    ['D7', { what: 'no', value: '' }],
  ]);
});

test('the columns for no opinion and for the form may be left out', () => {
  const { first, findings } = read([['CSTĐCS', 'NV001', 3, 1]], ['Mã', 'Danh hiệu', 'Tán thành', 'Không tán thành']);
  expect([first, findings]).toEqual([[], [['value.unreadable', 'B3', null, { what: 'award', value: 'NV001' }]]]);
  const good = read([['NV001', 'CSTĐCS', 3, 1]], ['Mã', 'Danh hiệu', 'Tán thành', 'Không tán thành']);
  expect(good.first).toMatchObject([{ form: 'papers', rows: [{ blank: { state: 'absent' } }] }]);
});
