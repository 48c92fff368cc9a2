/** What a secretary would lose: a tab that prints on the wrong paper, in letters too small, with words cut off or pages that do not say what they are. */
import {
  fittingScale,
  linesIn,
  pageHeight,
  roomIn,
  rowHeight,
  textWidth,
} from '../../../src/sheets/writing/layout/measure';
import { shownText } from '../../../src/sheets/writing/layout/cells';
import type { TabPlan } from '../../../src/workbook/port';
import { snapshotOfTab } from '../../support/generated-round/book';
import { variedBook } from '../../support/generated-round/varied';
import { snapshotOf } from '../../support/workbook';
import { type Tabs, withCells } from '../../support/workbook-file';
import { plansOf } from './planned';
import { sampleTabs } from './sample';

/** The smallest print that a table may have on paper, in percents of its 11 points. */
const SMALLEST_PRINT = 55;

/** What is kept in a hidden tab is nothing to hand out. */
function isResult({ name, isHidden }: TabPlan): boolean {
  return name.startsWith('KQ - ') && isHidden !== true;
}

function widthFrom({ columnWidths }: TabPlan, from: number, to: number): number {
  return columnWidths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
}

/** What is wrong with a tab on paper. */
function faults(plan: TabPlan): readonly string[] {
  const { page, rows, merges, columnWidths } = plan;
  const found: string[] = [];
  if (Object.values(page.marginsMm).some((margin) => margin < 10)) found.push('margins under 10 mm');
  if (!page.pageNumbers) found.push('no page numbers');
  const height = rows.reduce((sum, row) => sum + (row.height ?? 0), 0);
  const isLonger = page.onOnePage !== true && height > pageHeight(page, columnWidths);
  if (isLonger && page.titleRows === undefined) found.push('no title on later pages');
  const scale = fittingScale(page, columnWidths);
  if (scale < SMALLEST_PRINT) found.push(`print of ${String(scale)} %`);
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.cells.entries()) {
      if (cell === null || cell.style.wrap === false) continue;
      const merge = merges.find(({ top, left }) => top === index && left === column);
      const room = roomIn(widthFrom(plan, column, merge?.right ?? column));
      const { size = 12, bold = false, fill } = cell.style;
      const text = shownText(cell);
      const isHeader = fill === 'DCE6EF';
      if (isHeader && text.split(' ').some((word) => textWidth(word, size, bold) > room))
        found.push(`header cut: ${text}`);
      if ((row.height ?? 0) < rowHeight(linesIn(text, room, size, bold), size)) found.push(`row too low: ${text}`);
    }
  }
  return found.map((fault) => `${plan.name}: ${fault}`);
}

async function hardTabs(): Promise<Tabs> {
  return withCells(await sampleTabs(), 'Danh sách', {
    C9: `Nguyễn Thị ${'Hoàng Quỳnh Như Ngọc '.repeat(9)}`.slice(0, 200),
    C10: '=HYPERLINK("x") Trần Văn Bình',
    C13: `Nguyễn${'n'.repeat(194)}`,
    E11: 'Tổ chỉ có một người, với tên thật dài: Phòng Tổ chức, Hành chính, Thông tin, Tư liệu và Quản trị',
    E12: null,
  });
}

test('every result tab of the sample can be handed out: page, title, print, headers and rows', async () => {
  expect(
    plansOf(snapshotOf(await sampleTabs()))
      .filter(isResult)
      .flatMap(faults),
  ).toEqual([]);
});

test('names of 200 letters, a name like a formula, a unit of one and somebody of none change nothing about that', async () => {
  const plans = plansOf(snapshotOf(await hardTabs())).filter(isResult);
  expect(plans.flatMap(faults)).toEqual([]);
});

test('nor do small rounds of any campaign, with nobody nominated, totals alone or second ballots', () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const plans = plansOf({ tabs: variedBook(seed).map(snapshotOfTab) }).filter(isResult);
    expect([seed, plans.flatMap(faults)]).toEqual([seed, []]);
  }
});

test('the check finds what it looks for', async () => {
  const [plan] = plansOf(snapshotOf(await sampleTabs())).filter(({ key }) => key === 'KqDeNghi');
  if (plan === undefined) throw new Error('no tab');
  const narrow = { ...plan, columnWidths: plan.columnWidths.map(() => 2) };
  expect(faults(narrow).length).toBeGreaterThan(100);
  const page = { orientation: 'landscape', marginsMm: { ...plan.page.marginsMm, top: 5 }, pageNumbers: false } as const;
  expect(
    faults({ ...plan, page })
      .slice(0, 3)
      .map((fault) => fault.replace(/^.*: /, '')),
  ).toEqual(['margins under 10 mm', 'no page numbers', 'no title on later pages']);
});
