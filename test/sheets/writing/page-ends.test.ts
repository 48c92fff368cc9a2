/** What a secretary would lose: a paper that can be signed as it comes out of the printer, without a line that stands at a page's end over nothing. */
import { row, text } from '../../../src/sheets/writing/papers/parts';
import type { Paper, PaperBlock, PaperRow } from '../../../src/sheets/writing/papers/paper';
import { planPaper } from '../../../src/sheets/writing/papers/tab/plan-paper';
import type { TabPlan } from '../../../src/workbook/port';
import { examplePaper } from './example-paper';
import { rowsOf } from './planned';
import { printedPages } from './printed-pages';

/** What a program may get into a page, in percents of what is counted on: at least that, and more where it prints smaller. */
const PROGRAMS = [100, 101, 102, 103, 104, 105, 106, 107, 108];

function people(count: number): readonly PaperRow[] {
  return Array.from({ length: count }, (_, index) =>
    row(text(String(index + 1)), text('Nguyễn A'), text('Giảng viên'), text('x'), text('')),
  );
}

const COLUMNS = ['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu', 'Cấp'].map((title) => ({ title }));

function tableOf(rows: readonly PaperRow[], isRepeated = false): PaperBlock {
  return { kind: 'table', columns: COLUMNS, rows, isRepeated };
}

/** A paper of just these parts, with its signatures. */
function planOf(blocks: readonly PaperBlock[], over: Partial<Paper> = {}): TabPlan {
  return planPaper({ ...examplePaper('state'), blocks, ...over });
}

/** What each page begins and ends with, in each of the programs: the first cells of its rows, gaps left out. */
function pagesOf(plan: TabPlan): readonly (readonly string[])[] {
  const texts = rowsOf(plan).map((cells) => String(cells[0] ?? ''));
  return PROGRAMS.flatMap((percent) =>
    printedPages(plan, percent).map((page) => page.map((index) => texts[index] ?? '').filter((one) => one !== '')),
  );
}

/** The papers that have a line at the end of a page, by their number of lines or people before it. */
function withLast(line: string, planAfter: (before: number) => TabPlan, most = 150): readonly number[] {
  return Array.from({ length: most }, (_, before) => before).filter((before) =>
    pagesOf(planAfter(before)).some((page) => page.at(-1) === line),
  );
}

function lines(count: number): readonly PaperBlock[] {
  return Array.from({ length: count }, () => ({ kind: 'body', text: 'Nội dung.' }) as const);
}

describe('however long a paper is, and whichever program prints it', () => {
  test('an award is on one page with the first person under it', () => {
    const list = (before: number): TabPlan =>
      planOf([
        tableOf(
          [
            { kind: 'group', text: 'I. Lao động tiên tiến' },
            ...people(before),
            { kind: 'group', text: 'II. Chiến sĩ thi đua' },
            ...people(20),
          ],
          true,
        ),
      ]);
    expect(withLast('II. Chiến sĩ thi đua', list)).toEqual([]);
  });

  test.each<[string, PaperBlock]>([
    ['the title of a part', { kind: 'heading', text: '5. Kết quả' }],
    ['a text with a colon', { kind: 'body', text: 'Hội đồng thống nhất:' }],
    ['a text right above a table', { kind: 'body', text: 'Mức cần đạt: từ 90% trở lên.' }],
  ])('%s is on one page with the first row of the table that it announces', (_, block) => {
    const line = 'text' in block ? block.text : '';
    const paper = (before: number): TabPlan => planOf([...lines(before), block, tableOf(people(20)), ...lines(5)]);
    expect(withLast(line, paper)).toEqual([]);
    expect(withLast('STT', paper)).toEqual([]);
  });

  test('a title goes with the line under it and with the table that this line stands over', () => {
    const paper = (before: number): TabPlan =>
      planOf([
        ...lines(before),
        { kind: 'heading', text: '5. Kết quả' },
        { kind: 'body', text: 'Mức cần đạt' },
        tableOf(people(20)),
      ]);
    expect(withLast('5. Kết quả', paper)).toEqual([]);
    expect(withLast('Mức cần đạt', paper)).toEqual([]);
  });

  test.each<[string, PaperBlock]>([
    ['a list', { kind: 'body', text: '- Lao động tiên tiến' }],
    ['the bases', { kind: 'bases', lines: ['Căn cứ luật;', 'Căn cứ kế hoạch.'] }],
    ['the word that nobody is in the table', tableOf([{ kind: 'line', text: 'Không có' }])],
  ])('a text with a colon is on one page with the beginning of what follows: %s', (_, follows) => {
    const paper = (before: number): TabPlan =>
      planOf([...lines(before), { kind: 'centred', text: 'QUYẾT ĐỊNH:' }, follows, ...lines(9)]);
    expect(withLast('QUYẾT ĐỊNH:', paper)).toEqual([]);
    expect(withLast('STT', paper)).toEqual([]);
  });

  test('the header of the list is not repeated over totals and signatures alone', () => {
    const list = (before: number): TabPlan =>
      planOf([
        tableOf([{ kind: 'group', text: 'I. Lao động tiên tiến' }, ...people(before)], true),
        { kind: 'heading', text: 'Tổng hợp' },
        tableOf(people(7)),
      ]);
    const begins = Array.from({ length: 150 }, (_, before) => pagesOf(list(before + 1)).map(([first]) => first)).flat();
    expect(begins).not.toContain('Tổng hợp');
    expect(withLast('I. Lao động tiên tiến', (before) => list(before + 1))).toEqual([]);
  });

  test('signatures are on one page with the end of what they sign', () => {
    const begins = Array.from({ length: 150 }, (_, before) => pagesOf(planOf(lines(before + 1))));
    expect(begins.flat().filter(([first]) => first === 'THƯ KÝ')).toEqual([]);
  });
});
