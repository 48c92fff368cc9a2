import { person } from '../../support/round';
import { type Rows, date, percent, tab } from '../../support/workbook';
import { decimalText } from '../../../src/domain/arithmetic/decimal';
import type { Finding } from '../../../src/domain/finding';
import type { Reached } from '../../../src/domain/round/records';
import { findArticlesHeader, readArticles } from '../../../src/sheets/reading/articles';
import { type Grid, gridOf } from '../../../src/sheets/reading/grid';
import { findInitiativesHeader, readInitiatives } from '../../../src/sheets/reading/initiatives';
import { findJudgementsHeader, readJudgements } from '../../../src/sheets/reading/judgements';
import { personFinder } from '../../../src/sheets/reading/people-finder';
import { findReachedHeader, readReached } from '../../../src/sheets/reading/reached';
import { recognise } from '../../../src/sheets/reading/recognise';
import { type Vocabulary, defaultVocabulary } from '../../../src/sheets/vocabulary';

const FIND = personFinder([
  person({ id: 'NV001', name: 'Nguyễn Thị An' }),
  person({ id: 'NV002', name: 'Trần Văn Bình' }),
  person({ id: 'A;B', name: 'Lê Chi' }),
]);

function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, cell, subject, params }) =>
    [code, cell, subject, params['what'] ?? params['code']]
      .filter((part) => part !== null && part !== undefined)
      .join(' '),
  );
}

function read<T, H>(
  rows: Rows,
  find: (grid: Grid, vocabulary: Vocabulary) => H | null,
  reader: (grid: Grid, header: H) => T,
  merges: readonly string[] = [],
): T {
  const grid = gridOf(tab('Tab', rows, { merges }));
  const header = find(grid, defaultVocabulary);
  if (header === null) throw new Error('no header');
  return reader(grid, header);
}

const articles = (rows: Rows, merges?: readonly string[]) =>
  read(rows, findArticlesHeader, (grid, header) => readArticles(grid, header, FIND), merges);
const judgements = (rows: Rows) =>
  read(rows, findJudgementsHeader, (grid, header) => readJudgements(grid, header, FIND));
const reached = (rows: Rows) => read(rows, findReachedHeader, readReached);
const initiatives = (rows: Rows) =>
  read(rows, findInitiativesHeader, (grid, header) => readInitiatives(grid, header, FIND));

describe('articles', () => {
  const HEADER = ['Mã', 'Tên bài', 'Nơi đăng', 'Được duyệt', 'Ngày'];

  test('are read in any order of columns, below titles, with days as dates or as text', () => {
    const { articles: list, findings } = articles([
      ['BÀI VIẾT QUÝ III'],
      ['Ngày đăng', 'DUYỆT', 'Tên bài viết', 'Mã số', 'Họ và tên'],
      [date(44_454), 'x', 'Vùng xanh', 'nv001', 'Nguyễn Thị An'],
      ['15/9/2021', 'Đã duyệt', 'Dạy học trực tuyến', null, 'Trần Văn  Bình'],
      [null, null, 'Chưa gửi', 'NV002', null],
    ]);
    expect(findings).toEqual([]);
    expect(
      list.map(({ personId, title, at, isApproved, date: day }) => [
        personId,
        title,
        at.cell,
        isApproved.state === 'known' && isApproved.value,
        day.state === 'known' ? day.value : day.state,
      ]),
    ).toEqual([
      ['NV001', 'Vùng xanh', 'C3', true, '2021-09-15'],
      ['NV002', 'Dạy học trực tuyến', 'C4', true, '2021-09-15'],
      ['NV002', 'Chưa gửi', 'C5', false, 'empty'],
    ]);
  });

  test('the example row, the numbering, a repeated header, a note, a signature and prepared rows are none', () => {
    const { articles: list, findings } = articles(
      [
        HEADER,
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        ['Ví dụ', 'Bài mẫu', 'Website', 'x', '15/9/2021'],
        HEADER,
        ['NV001', null, null, null, null],
        ['NV002', '-', null, '-', '-'],
        ['Ghi chú: chỉ bài được duyệt'],
        [null, 'Bình Phước, ngày 30 tháng 9 năm 2021'],
        [null, 'Người lập biểu'],
        ['Tổng số', 0, null, null, null],
      ],
      ['A7:B7'],
    );
    expect(list).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('somebody who is not in the roster, or nobody, is reported at the code, and the article is left out', () => {
    const { articles: list, findings } = articles([
      [...HEADER, 'Tác giả'],
      ['NV999', 'Bài lạ', 'Website', 'x', '15/9/2021', null],
      [null, 'Bài của ai', 'Website', 'x', '15/9/2021', null],
      [null, 'Bài khách', null, null, null, 'Hồ Khách'],
      ['NV001', 'Bài của An', null, null, null, { fault: 'error', code: '#REF!' }],
    ]);
    expect(list.map(({ title }) => title)).toEqual(['Bài của An']);
    expect(codes(findings)).toEqual([
      'person.unknown A2 NV999 NV999',
      'value.unreadable A3 code',
      'person.unknown A4 ',
    ]);
  });

  test('an approval or a day that cannot be read is reported at its cell, and is not taken for one', () => {
    const { articles: list, findings } = articles([
      HEADER,
      ['NV001', 'Một', null, 'chờ', '31/2/2021'],
      ['NV001', 'Hai', null, date(44_454), 44_454],
      ['NV001', 'Ba', null, 'Không', { fault: 'error', code: '#REF!' }],
      ['NV001', date(44_454), 'Zalo', '0', null],
    ]);
    expect(codes(findings)).toEqual([
      'value.unreadable D2 NV001 approved',
      'value.unreadable E2 NV001 date',
      'value.unreadable D3 NV001 approved',
      'value.unreadable E3 NV001 date',
      'value.unreadable E4 NV001 date',
    ]);
    expect(list.map(({ isApproved }) => (isApproved.state === 'known' ? isApproved.value : isApproved.state))).toEqual([
      'unreadable',
      'unreadable',
      false,
      false,
    ]);
  });

  test('a tab with codes and titles alone has no places, approvals and days', () => {
    expect(
      articles([
        ['Mã', 'Tên bài'],
        ['NV001', 'Một'],
        ['NV001', null],
      ]).articles,
    ).toMatchObject([{ place: '', isApproved: { state: 'absent' }, date: { state: 'absent' } }]);
  });

  test('a place that is a fault is none', () => {
    const rows: Rows = [HEADER, ['NV001', 'Một', { fault: 'error', code: '#REF!' }, null, null]];
    expect(articles(rows).articles).toMatchObject([{ place: '' }]);
  });
});

describe('the council’s judgements', () => {
  const HEADER = ['Mã', 'Họ và tên', 'Tiêu chí', 'Đạt', 'Ghi chú'];

  test('x is yes, Không is no, an empty cell or a dash is no answer yet', () => {
    const { judgements: list, findings } = judgements([
      HEADER,
      ['NV001', 'An', 'A1', 'x', 'Tiêu biểu'],
      ['NV001', 'An', 'A2', 'Không', null],
      ['NV001', 'An', 'A3', null, { fault: 'error', code: '#N/A' }],
      ['NV002', 'Bình', 'B1. Trách nhiệm', '-', null],
      ['NV002', 'Bình', 'B2', 'Chưa đạt', null],
    ]);
    expect(findings).toEqual([]);
    expect(
      list.map(({ personId, criterion, criterionAt, isMet, note }) => [
        personId,
        criterion,
        criterionAt.cell,
        isMet.state === 'known' ? isMet.value : isMet.state,
        note,
      ]),
    ).toEqual([
      ['NV001', 'A1', 'C2', true, 'Tiêu biểu'],
      ['NV001', 'A2', 'C3', false, ''],
      ['NV001', 'A3', 'C4', 'empty', ''],
      ['NV002', 'B1. Trách nhiệm', 'C5', 'empty', ''],
      ['NV002', 'B2', 'C6', false, ''],
    ]);
  });

  test('an unknown person and a mark that is none are reported; a prepared row says nothing', () => {
    const { judgements: list, findings } = judgements([
      ['Mã', 'Tiêu chí', 'Đạt'],
      ['NV999', 'A1', 'x'],
      ['NV001', 'A1', 'tạm được'],
      ['NV001', null, null],
    ]);
    expect(codes(findings)).toEqual(['person.unknown A2 NV999 NV999', 'value.unreadable C3 NV001 judgement']);
    expect(list).toMatchObject([{ criterion: 'A1', isMet: { state: 'unreadable' }, note: '' }]);
  });
});

describe('what was reached', () => {
  function shown(value: Reached): string {
    switch (value.kind) {
      case 'figure':
        return `figure ${decimalText(value.value)}`;
      case 'answer':
        return `answer ${String(value.isYes)}`;
      case 'day':
        return `day ${value.day}`;
    }
  }

  test.each<[Rows[number][number], string]>([
    [98.5, 'figure 98.5'],
    ['98,5%', 'figure 98.5'],
    ['98.5 %', 'figure 98.5'],
    [percent(0.985, '0.0%'), 'figure 98.5'],
    ['3', 'figure 3'],
    ['x', 'answer true'],
    ['Đã làm', 'answer true'],
    ['Không', 'answer false'],
    ['chưa đạt', 'answer false'],
    [true, 'answer true'],
    [date(44_544), 'day 2021-12-14'],
    ['14/12/2021', 'day 2021-12-14'],
  ])('%j', (value, expected) => {
    const { reached: rows, findings } = reached([
      ['Mã chỉ tiêu', 'Chỉ tiêu', 'Kết quả thực hiện'],
      ['graduation-rate', 'Tỷ lệ tốt nghiệp', value],
    ]);
    expect(findings).toEqual([]);
    expect(rows.map(({ reached: field }) => (field.state === 'known' ? shown(field.value) : field.state))).toEqual([
      expected,
    ]);
  });

  test('years stand in a column of their own; rows without a code or a result wait', () => {
    const { reached: rows, findings } = reached([
      ['Mã', 'Năm', 'Thực hiện'],
      ['projects', 2021, 1],
      ['projects', '2021-2022', 2],
      ['projects', null, '-'],
      [null, null, 5],
    ]);
    expect(findings).toEqual([]);
    expect(
      rows.map(({ code, codeAt, year, reached: field }) => [
        code,
        codeAt.cell,
        year.state === 'known' ? year.value : year.state,
        field.state,
      ]),
    ).toEqual([
      ['projects', 'A2', 2021, 'known'],
      ['projects', 'A3', 2022, 'known'],
      ['projects', 'A4', 'empty', 'empty'],
    ]);
  });

  test('what is no figure, day or answer is reported at its cell', () => {
    const { reached: rows, findings } = reached([
      ['Mã', 'Thực hiện'],
      ['projects', '2 đề tài'],
      ['rate', { fault: 'error', code: '#DIV/0!' }],
    ]);
    expect(codes(findings)).toEqual(['value.unreadable B2 projects reached', 'value.unreadable B3 rate reached']);
    expect(rows.map(({ reached: field, year }) => [field.state, year.state])).toEqual([
      ['unreadable', 'absent'],
      ['unreadable', 'absent'],
    ]);
  });
});

describe('the register of initiatives', () => {
  const HEADER = ['Mã', 'Tên sáng kiến', 'Tình trạng', 'Cấp công nhận', 'Số quyết định', 'Ngày'];

  test('has a level, a number and a day where it was recognised', () => {
    const { initiatives: list, findings } = initiatives([
      HEADER,
      ['NV001', 'Kho bài giảng số', 'Đã công nhận', 'Cấp tỉnh', '12/QĐ-UBND', date(44_544)],
      ['NV002', 'Bộ câu hỏi', 'Đang làm', '-', '-', null],
      ['NV002', null, null, null, null, null],
    ]);
    expect(findings).toEqual([]);
    expect(list).toMatchObject([
      {
        personIds: ['NV001'],
        at: { cell: 'B2' },
        state: 'Đã công nhận',
        level: { value: 'tinh', at: { cell: 'D2' } },
        decision: '12/QĐ-UBND',
        date: { value: '2021-12-14' },
      },
      { personIds: ['NV002'], level: { state: 'empty' }, decision: '', date: { state: 'empty' } },
    ]);
  });

  test('may be of several people, each once; those who are unknown are reported and the others kept', () => {
    const { initiatives: list, findings } = initiatives([
      ['Mã', 'Tên đề tài'],
      ['NV001; NV002; nv001;', 'Chung'],
      ['NV001;NV999', 'Một người'],
      ['NV998;NV999', 'Không ai'],
      ['A;B', 'Mã có dấu chấm phẩy'],
      ['NV997', 'Người lạ'],
    ]);
    expect(list.map(({ personIds, title }) => [title, ...personIds])).toEqual([
      ['Chung', 'NV001', 'NV002'],
      ['Một người', 'NV001'],
      ['Mã có dấu chấm phẩy', 'A;B'],
    ]);
    expect(codes(findings)).toEqual([
      'person.unknown A3 NV999 NV999',
      'person.unknown A4 NV998 NV998',
      'person.unknown A4 NV999 NV999',
      'person.unknown A6 NV997 NV997',
    ]);
  });

  test('the name beside a code is looked at; where there is no column of the state and the decision, nothing is said of them', () => {
    const { initiatives: list, findings } = initiatives([
      ['Mã', 'Họ và tên', 'Tên sáng kiến'],
      ['NV001', 'Ai Khác', 'Một'],
    ]);
    expect(codes(findings)[0]).toContain('person.name-differs A2 NV001');
    expect(list).toMatchObject([{ personIds: ['NV001'], state: '', decision: '', date: { state: 'absent' } }]);
  });

  test('a level or day that cannot be read is reported; a number of a decision that is a date is kept as it is', () => {
    const { initiatives: list, findings } = initiatives([
      HEADER,
      ['NV001', 'Một', { fault: 'error', code: '#REF!' }, 'Huyện', date(44_544), 'năm ngoái'],
    ]);
    expect(codes(findings)).toEqual(['value.unreadable D2 NV001 level', 'value.unreadable F2 NV001 date']);
    expect(list).toMatchObject([{ state: '', decision: '44544', level: { state: 'unreadable' } }]);
  });
});

test.each<[string, Rows[number], string]>([
  ['Bài viết', ['Mã', 'Tên bài', 'Nơi đăng', 'Được duyệt', 'Ngày'], 'articles'],
  ['Nhận xét', ['Mã', 'Tiêu chí', 'Đạt', 'Ghi chú'], 'judgements'],
  ['Chỉ tiêu', ['Mã', 'Thực hiện'], 'indicators'],
  ['Sáng kiến', ['Mã', 'Tên sáng kiến', 'Tình trạng', 'Cấp công nhận', 'Số quyết định', 'Ngày'], 'initiatives'],
  ['Bài viết', ['Mã', 'Nơi đăng'], 'not-used'],
])('the tab %s with its header is taken for what it is', (name, header, meaning) => {
  expect(recognise(tab(name, [header]), new Map()).meaning).toBe(meaning);
});
