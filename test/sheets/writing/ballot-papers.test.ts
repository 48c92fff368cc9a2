import type { CellPlan, TabPlan } from '../../../src/workbook/port';
import { ROSTER_HEADER, type Rows, rosterRow, snapshotOf, tab } from '../../support/workbook';
import { linesIn, roomIn, rowHeight } from '../../../src/sheets/writing/layout/measure';
import { cellShowing, planOf, plansOf, rowsOf, textOf } from './planned';

const COUNCIL: Rows = [
  ['Tổng số thành viên Hội đồng', 13],
  ['Số thành viên có mặt', 11],
  ['Số ý kiến bằng văn bản', 1],
];

const LONG = 'Công Tằng Tôn Nữ Hoàng Thị Thanh Ngọc Bảo Trâm Anh';

function roster(people: number, own: (index: number) => Record<string, string> = () => ({})): Rows {
  return [
    ROSTER_HEADER,
    ...Array.from({ length: people }, (_, index) => {
      const number = String(index + 1).padStart(4, '0');
      return rosterRow(`NV${number}`, index % 3 === 0 ? `${LONG} ${number}` : `Trần Văn ${number}`, {
        'Đăng ký danh hiệu': 'LĐTT; CSTĐCS',
        'Cấp sáng kiến': 'Cơ sở',
        ...own(index),
      });
    }),
  ];
}

function snapshotWith(people: Rows, round: Rows, council: Rows = COUNCIL) {
  return snapshotOf({
    'Đợt xét': [
      ['Chương trình', 'tran-phu-2022'],
      ['Năm', 2022],
      ['Kỳ', 'Năm'],
      ['Cơ quan', 'Trường Mẫu'],
      ...council,
      ...round,
    ],
    'Danh sách': people,
  });
}

function papersOf(people: number | Rows, round: Rows, council: Rows = COUNCIL): TabPlan {
  const rows = typeof people === 'number' ? roster(people) : people;
  return planOf(plansOf(snapshotWith(rows, round, council)), 'InPhieu2');
}

/** The pages of a tab, the sheet for the committee first, as rows. */
function pagesOf({ rows, page }: TabPlan): readonly TabPlan['rows'][] {
  const starts = [0, ...(page.breaks ?? []), rows.length];
  return starts.slice(0, -1).map((start, index) => rows.slice(start, starts[index + 1]));
}

/** Each paper of one page as text with its looks, column by column of the page. */
function papersOn(rows: TabPlan['rows'], across: number, width: number): readonly string[] {
  const blocks: TabPlan['rows'][] = [[]];
  for (const row of rows) {
    const isCut = row.cells.some((cell) => cell?.content?.kind === 'text' && cell.content.text.startsWith('- -'));
    if (isCut) blocks.push([]);
    else blocks[blocks.length - 1] = [...(blocks.at(-1) ?? []), row];
  }
  const isBlank = (cells: readonly (CellPlan | null)[]): boolean => cells.every((cell) => cell === null);
  return blocks.flatMap((block) =>
    Array.from({ length: across }, (_, index) => {
      const start = index * (width + 1);
      return block
        .map(({ cells, height }) => ({ cells: cells.slice(start, start + width), height }))
        .filter(({ cells }) => !isBlank(cells));
    })
      .filter((paper) => paper.length > 0)
      .map((paper) => JSON.stringify(paper)),
  );
}

/** How wide a digit of Calibri 11 is, in points, as LibreOffice takes it; Excel rounds it down to 7 pixels, 5.25. */
const DIGIT = (11 * 1038) / 2048;

const ACROSS = { 1: 1, 2: 2, 4: 2, 6: 2 } as const;

describe.each([1, 2, 4, 6] as const)('%d papers on a sheet', (perPage) => {
  test.each(['boxes', 'crossing-out'])(
    '%s: as many papers as people vote and to spare, every one like the other',
    (form) => {
      const plan = papersOf(3, [
        ['ballot.paper.per-page', perPage],
        ['ballot.paper.form', form],
        ['ballot.paper.spare', 2],
      ]);
      const [cover, ...pages] = pagesOf(plan);
      expect(JSON.stringify(cover)).toContain('Số phiếu: 14, trong đó phiếu dự phòng: 2.');
      const papers = pages.flatMap((rows) => papersOn(rows, ACROSS[perPage], 5));
      expect(papers).toHaveLength(14);
      expect(new Set(papers).size).toBe(1);
      expect(pages).toHaveLength(Math.ceil(14 / perPage));
      expect(textOf(plan)).not.toMatch(/số phiếu:? *\d+\/|mã phiếu|số thứ tự phiếu/i);
    },
  );

  test('no page is higher than an A4 sheet, and no name is higher than its row', () => {
    const plan = papersOf(9, [['ballot.paper.per-page', perPage]]);
    const most = plan.page.orientation === 'portrait' ? 785 : 538;
    for (const rows of pagesOf(plan)) {
      expect(rows.reduce((sum, { height = 0 }) => sum + height, 0)).toBeLessThanOrEqual(most);
    }
    expect(plan.columnWidths.reduce((sum, width) => sum + width, 0) * DIGIT).toBeLessThanOrEqual(
      plan.page.orientation === 'portrait' ? 539 : 785,
    );
    plan.rows.forEach(({ cells, height = 0 }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.content?.kind !== 'text' || !cell.content.text.includes(LONG)) return;
        const merge = plan.merges.find(({ top, left }) => top === row && left === column);
        const widths = plan.columnWidths.slice(column, (merge?.right ?? column) + 1);
        const { size = 0, bold = false } = cell.style;
        const room = roomIn(widths.reduce((sum, width) => sum + width, 0));
        expect(height).toBeGreaterThanOrEqual(rowHeight(linesIn(cell.content.text, room, size, bold), size));
      });
    });
  });
});

test('a paper is called by how it is marked, or as the council calls it', () => {
  const crossing = JSON.stringify(
    papersOf(3, [
      ['ballot.paper.per-page', 1],
      ['ballot.paper.form', 'crossing-out'],
    ]),
  );
  expect(crossing).toContain('PHIẾU BẦU');
  expect(crossing).not.toContain('PHIẾU BIỂU QUYẾT');
  const own = JSON.stringify(
    papersOf(3, [
      ['ballot.paper.per-page', 1],
      ['Tiêu đề phiếu', 'Phiếu lấy ý kiến suy tôn'],
    ]),
  );
  expect(own).toContain('PHIẾU LẤY Ý KIẾN SUY TÔN');
  expect(own).not.toContain('PHIẾU BIỂU QUYẾT');
});

test('nobody asked for papers: there are none', () => {
  expect(plansOf(snapshotWith(roster(3), [])).filter(({ key }) => key.startsWith('InPhieu'))).toEqual([]);
});

test('a list that is too long for six on a sheet gets fewer, and the sheet for the committee says so', () => {
  const plan = papersOf(6, [['ballot.paper.per-page', 6]]);
  const [cover, page] = pagesOf(plan);
  expect(JSON.stringify(cover)).toContain('không cắt được 6 phiếu một tờ');
  expect(papersOn(page ?? [], 2, 5)).toHaveLength(4);
});

test('a list that is too long for a sheet goes on over several, each with its heading, nobody left out or named twice', () => {
  const plan = papersOf(120, [['ballot.paper.per-page', 4]]);
  const [cover, ...pages] = pagesOf(plan);
  const sheets = pages.length / 12;
  expect(JSON.stringify(cover)).toContain(`mỗi phiếu gồm ${String(sheets)} tờ A4`);
  const texts = pages.map((rows) => JSON.stringify(rows));
  texts.forEach((text, index) => {
    expect(text).toContain(`Tờ ${String((index % sheets) + 1)}/${String(sheets)}`);
    expect(text).toContain('PHIẾU BIỂU QUYẾT');
    expect(text).toContain('(Bỏ phiếu kín)');
    expect(text).toContain('Đóng dấu');
  });
  expect(texts.slice(0, sheets)).toEqual(texts.slice(-sheets));
  const names = texts.slice(0, sheets).flatMap((text) => text.match(/(Tôn Nữ[^"]*|Trần Văn) \d{4}/g) ?? []);
  expect(new Set(names.map((name) => name.slice(-4))).size).toBe(120);
  expect(names).toHaveLength(120);
});

test('papers that would fill hundreds of sheets are one to copy, with the number of copies', () => {
  const plan = papersOf(120, [
    ['ballot.paper.per-page', 1],
    ['ballot.paper.spare', 500],
  ]);
  const [cover, ...pages] = pagesOf(plan);
  expect(JSON.stringify(cover)).toContain('một phiếu mẫu: in thành 512 bản');
  expect(pages.length).toBeLessThan(10);
});

test('while nobody knows who comes there is a paper for each member, and one sheet where not even they are told', () => {
  const members = papersOf(2, [['ballot.paper.per-page', 4]], COUNCIL.slice(0, 1));
  expect(textOf(members)).toContain('tính đủ tổng số thành viên Hội đồng: 13');
  expect(pagesOf(members)).toHaveLength(1 + 4);
  const unknown = papersOf(2, [['ballot.paper.per-page', 4]], []);
  expect(textOf(unknown)).toContain('chỉ có một tờ mẫu');
  expect(pagesOf(unknown)).toHaveLength(2);
  const present = papersOf(2, [['ballot.paper.per-page', 4]], [['Số thành viên có mặt', 5]]);
  expect(textOf(present)).toContain('có mặt: 5; ý kiến bằng văn bản: 0');
});

test('an award without anybody eligible has no papers, and whose case is open is named on the sheet for the committee', () => {
  const plan = papersOf(
    roster(2, () => ({ 'Xếp loại': '' })),
    [['ballot.paper.per-page', 4]],
  );
  expect(pagesOf(plan)).toHaveLength(1);
  expect(textOf(plan)).toContain('Không có ai, tập thể nào đủ điều kiện');
  expect(textOf(plan)).toContain(`còn phải xem lại điều kiện: ${LONG} 0001; Trần Văn 0002.`);
});

test('two of one name are told apart by their units, or else by their codes; who has no name is there by code', () => {
  const people = roster(7, (index) => {
    const name = ['Lê An', 'Lê An', 'Võ Ba', 'Võ Ba', '', 'Hồ Ca', 'Hồ Ca'][index] ?? '';
    return {
      'Họ và tên': name,
      'Đơn vị': ['Khoa A', 'Khoa B', 'Khoa A', 'Khoa A', 'Khoa A', '', 'Khoa B'][index] ?? '',
    };
  });
  const text = textOf(papersOf(people, [['ballot.paper.per-page', 1]]));
  for (const told of [
    'Lê An (Khoa A)',
    'Lê An (Khoa B)',
    'Võ Ba (NV0003)',
    'Võ Ba (NV0004)',
    '| NV0005',
    'Hồ Ca (NV0006)',
    'Hồ Ca (Khoa B)',
  ])
    expect(text).toContain(told);
});

test('the paper says how it is marked, as the council counts', () => {
  const text = (...round: Rows): string => textOf(papersOf(2, [['ballot.paper.per-page', 2], ...round]));
  expect(text()).toContain('Để trống cả hai ô là không có ý kiến.');
  expect(text(['ballot.unmarked-name', 'no'])).toContain('Để trống cả hai ô là không đồng ý.');
  expect(text(['ballot.all-blank', 'invalid'])).toContain('không đánh dấu dòng nào là phiếu không hợp lệ');
  const crossing = text(['ballot.paper.form', 'crossing-out']);
  expect(crossing).toContain('gạch ngang cả họ và tên người đó');
  expect(crossing).not.toContain('Để trống');
  expect(crossing).not.toContain('Không đồng\u00a0ý |');
});

test('units have papers of their own, under a party head where the campaign has one', () => {
  const units: Rows = [
    ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'],
    ['K1', 'Khoa Lý luận', 'HTT', 'TTLĐTT'],
  ];
  const snapshot = (form: string) =>
    snapshotOf({
      'Đợt xét': [
        ['Chương trình', 'tran-phu-2022'],
        ['Năm', 2022],
        ['Kỳ', 'Năm'],
        ['Cơ quan chủ quản', 'Tỉnh ủy'],
        ...COUNCIL,
        ['paper.style', 'party'],
        ['tap-the-ldtt.vote.required', 'yes'],
        ['ballot.paper.per-page', 1],
        ['ballot.paper.form', form],
      ],
      'Danh sách': roster(3),
      'Tập thể': units,
    });
  const plans = plansOf(snapshot('crossing-out')).filter(({ key }) => key.startsWith('InPhieu'));
  const text = textOf(plans.find(({ name }) => name === 'In - Phiếu TTLĐTT') ?? planOf(plans, 'none'));
  expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(text).toContain('gạch ngang cả tên tập thể đó');
  expect(text).toContain('Tên tập thể');
  expect(text).toContain('1 | Khoa Lý luận');
});

test('a tie gets the papers of its second ballot: the tied alone, what it is about, and where its numbers go', () => {
  const round: Rows = [
    ['ballot.paper.per-page', 4],
    ['cstd-co-so.vote.percent', '50'],
    ['cstd-co-so.ceiling.percent', 'none'],
    ['cstd-co-so.ceiling.places', 2],
  ];
  const { tabs } = snapshotWith(roster(4), round);
  const voted = (third: 'x' | '0') =>
    plansOf({
      tabs: [
        ...tabs,
        tab('Phiếu CSTĐCS', [
          ['NV0001', 'NV0002', 'NV0003', 'NV0004'],
          ...Array.from({ length: 12 }, () => ['x', 'x', third, '0']),
        ]),
        tab('Kiểm phiếu', [
          ['Danh hiệu', 'Phát ra', 'Thu về'],
          ['CSTĐCS', 12, 12],
        ]),
      ],
    });
  const plan = planOf(voted('x'), 'InPhieu2Lan2');
  expect(plan.name).toBe('In - Phiếu lần 2 CSTĐCS');
  const [cover, page] = pagesOf(plan);
  expect(JSON.stringify(cover)).toContain('dòng “CSTĐCS (lần 2)” của tab Kiểm phiếu');
  const [paper = '', ...others] = papersOn(page ?? [], 2, 5);
  expect(new Set([paper, ...others]).size).toBe(1);
  expect(paper).toContain('Xét, đề nghị: Chiến sĩ thi đua cơ sở, năm 2022 (bỏ phiếu lần 2; còn 2 suất)');
  for (const name of ['0001', '0002', '0003']) expect(paper).toContain(name);
  expect(paper).not.toContain('0004');
  expect(voted('0').filter(({ key }) => key.endsWith('Lan2'))).toEqual([]);
});

test('a tab of the user that bears the name is left alone, and no name is too long', () => {
  const snapshot = snapshotWith(roster(1), [['ballot.paper.per-page', 1]]);
  const plans = plansOf({ tabs: [...snapshot.tabs, tab('In - Phiếu CSTĐCS', [['của tôi']])] });
  expect(planOf(plans, 'InPhieu2').name).toBe('In - Phiếu CSTĐCS (2)');
  expect(plans.every(({ name }) => name.length <= 31)).toBe(true);
});

test('the boxes are empty cells with a frame', () => {
  const plan = papersOf(1, [['ballot.paper.per-page', 1]]);
  const row = plan.rows.find(({ cells }) => cells[0]?.content?.kind === 'text' && cells[0].content.text === '1');
  expect(row?.cells.slice(-2)).toEqual([
    expect.objectContaining({ content: null }),
    expect.objectContaining({ content: null }),
  ]);
  expect(row?.cells.slice(-2).every((cell) => cell?.style.border === 'thin')).toBe(true);
  expect(cellShowing(plan, 'Không đồng\u00a0ý').style.border).toBe('thin');
  expect(rowsOf(plan).flat()).toContain('(Đóng dấu)');
});
