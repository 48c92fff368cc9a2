import { paperDocx } from '../../src/docx/paper-docx';
import { papersOf } from '../../src/review/papers';
import type { Paper } from '../../src/sheets/writing/papers/paper';
import { withRound } from '../sheets/writing/sample';
import { examplePaper } from '../sheets/writing/example-paper';
import { reviewOf, snapshotOf } from '../support/workbook';
import { type Tabs, tabsOfFile } from '../support/workbook-file';
import { type DumpedDocument, libreOfficePages, pythonDocxDump } from '../tools/second-opinion';
import { paperTexts } from './paper-texts';

/*
 * What other programs make of the papers: python-docx must find the same paragraphs and cells, and what LibreOffice prints must hold every word of
 * them, whole. One start of each program for all documents.
 */

const LONG_NAME = 'Công Tằng Tôn Nữ Thị Hoàng Phương '.repeat(6).trim();

function papersWith(tabs: Tabs, own: Readonly<Record<string, string | number | null>>): readonly Paper[] {
  const snapshot = snapshotOf(withRound(tabs, own));
  return papersOf({ snapshot, review: reviewOf(snapshot) });
}

/** The sample with long names of people, of the chair and of the organisation. */
function long(tabs: Tabs): Tabs {
  const roster = (tabs['Danh sách'] ?? []).map((row) =>
    row.map((cell) => (cell === 'Châu Ngọc Mơ' ? LONG_NAME : cell)),
  );
  return { ...tabs, 'Danh sách': roster };
}

const papers = new Map<string, Paper>();
let dumped: Readonly<Record<string, DumpedDocument>> = {};
let pages: ReadonlyMap<string, readonly string[]> = new Map();

beforeAll(async () => {
  const sample = await tabsOfFile('test/fixtures/tran-phu-2022.xlsx');
  const rounds: Readonly<Record<string, readonly Paper[]>> = {
    state: papersWith(sample, {}),
    party: papersWith(sample, { 'paper.style': 'party' }),
    long: papersWith(long(sample), {
      'Cơ quan': `Trường ${LONG_NAME}`,
      'Chủ tịch Hội đồng': LONG_NAME,
      'paper.style': 'party-05',
    }),
    example: (['state', 'party-36', 'party-05'] as const).map((style) => ({ ...examplePaper(style), key: style })),
  };
  const files = new Map<string, Uint8Array>();
  for (const [round, all] of Object.entries(rounds)) {
    for (const paper of all) {
      const name = `${round}-${paper.key}.docx`;
      papers.set(name, paper);
      files.set(name, paperDocx(paper));
    }
  }
  dumped = pythonDocxDump(files);
  pages = libreOfficePages(files);
}, 120_000);

test('python-docx finds every paragraph and cell as the paper has it, on A4 with its margins', () => {
  for (const [name, paper] of papers) {
    const { texts, pages: sections, author } = dumped[name] ?? { texts: [], pages: [], author: '' };
    expect([name, texts]).toEqual([name, paperTexts(paper)]);
    expect(sections).toEqual([[2100, 2970, 200, 200, 300, 150]]);
    expect(author).toBe('Bình Xét');
  }
  expect(papers.size).toBe(15);
});

test('python-docx finds the tables, cell by cell', () => {
  const lists = [...papers].filter(([, { key }]) => key === 'DanhSachDeNghi');
  expect(lists).toHaveLength(3);
  for (const [name] of lists) {
    const list = dumped[name]?.tables.find(([header]) => header?.[0] === 'STT');
    expect(list?.[1]).toEqual(['I. Lao động tiên tiến: 39 cá nhân']);
    expect(list?.[2]?.[1]).toBe('Đoàn Khắc Xứng');
  }
});

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** How often each word occurs. */
function counted(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

test('what LibreOffice prints holds every word whole, and nothing more but page numbers and repeated headers', () => {
  for (const [name, paper] of papers) {
    const printed = pages.get(name) ?? [];
    const texts = paperTexts(paper);
    const wanted = counted(texts.flatMap(words));
    const found = counted(printed.flatMap(words));
    const lacking = [...wanted].filter(([word, count]) => (found.get(word) ?? 0) < count).map(([word]) => word);
    expect([name, lacking]).toEqual([name, []]);
    const headers = paper.blocks.flatMap((block) =>
      block.kind === 'table' ? block.columns.flatMap(({ title }) => words(title)) : [],
    );
    const numbers = printed.map((_, page) => String(page + 1));
    const more = [...found].filter(([word, count]) => count > (wanted.get(word) ?? 0)).map(([word]) => word);
    expect([name, more.filter((word) => !headers.includes(word) && !numbers.includes(word))]).toEqual([name, []]);
  }
});

test('the page number stands at the top of every page but the first', () => {
  const list = pages.get('state-DanhSachDeNghi.docx') ?? [];
  expect(list.length).toBeGreaterThan(2);
  expect(list.map((page) => words(page)[0])).toEqual(['TỈNH', ...list.slice(1).map((_, index) => String(index + 2))]);
});

test('who signs is never parted from the name, nor alone on a page', () => {
  for (const [name, { ending }] of papers) {
    const last = pages.get(name)?.at(-1) ?? '';
    for (const role of ending?.right.roles ?? []) expect(last).toContain(role);
    const own = [...(ending?.right.roles ?? []), ...(ending?.left?.roles ?? [])].flatMap(words).length;
    expect(words(last).length).toBeGreaterThan(own + 8);
  }
});
