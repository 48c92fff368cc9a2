import type { Snapshot, TabSnapshot } from '../../../src/workbook/port';
import { type Rows, snapshotOf } from '../../support/workbook';
import { type Tabs, tabsOfFile, withoutTab } from '../../support/workbook-file';

/** The tabs of the sample round: 42 people, 13 members, a tie at the ceiling. */
export function sampleTabs(): Promise<Tabs> {
  return tabsOfFile('test/fixtures/tran-phu-2022.xlsx');
}

/** The tabs with other values for some labels of the round; `null` takes the value away, a new label comes at the end. */
export function withRound(tabs: Tabs, values: Readonly<Record<string, string | number | null>>): Tabs {
  const rows = (tabs['Đợt xét'] ?? []).map(([label, value]) =>
    typeof label === 'string' && label in values ? [label, values[label] ?? null] : [label ?? null, value ?? null],
  );
  const there = new Set(rows.map(([label]) => label));
  const added = Object.entries(values).filter(([label]) => !there.has(label));
  return { ...tabs, 'Đợt xét': [...rows, ...added] };
}

/** A snapshot of tabs, with more that are made elsewhere. */
export function snapshotWith(tabs: Tabs, ...more: readonly TabSnapshot[]): Snapshot {
  return { tabs: [...snapshotOf(tabs).tabs, ...more] };
}

/** Papers of one award: a header and a row a paper. */
export function papers(header: readonly string[], ...rows: Rows): Rows {
  return [header, ...rows];
}

/** A second ballot on the two of the sample whose scores are equal. */
export const EQUALS_HEADER = ['NV013', 'NV014', 'Không hợp lệ'];
export const EQUALS_PAPERS: Rows = [
  EQUALS_HEADER,
  ...Array.from({ length: 9 }, () => ['x', null, null]),
  ...Array.from({ length: 3 }, () => [null, 'x', null]),
  ['x', 'x', 'chọn cả hai'],
];
/** Nothing is voted on first. */
export const NO_AWARD_VOTED: Readonly<Record<string, string>> = Object.fromEntries(
  ['cstd-co-so', 'cstd-tinh', 'bang-khen-tinh'].map((award) => [`${award}.vote.required`, 'no']),
);

/** The sample without its first ballots: scores fill the places of one award, two people are equal at the last, and the council votes between them. */
export async function equalOnScores(papersOfTied: Rows, round = NO_AWARD_VOTED): Promise<Tabs> {
  const sample = await sampleTabs();
  const tabs = ['Phiếu CSTĐCS', 'Phiếu CSTĐ tỉnh'].reduce<Tabs>((left, name) => withoutTab(left, name), sample);
  const ceiling = { 'ldtt.ceiling.percent': '50', 'ldtt.ceiling.base': 'staff', 'ldtt.ceiling.rounding': 'half-up' };
  return {
    ...withRound(tabs, { ...ceiling, ...round }),
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['LĐTT (lần 2)', 13, 13],
    ],
    'Phiếu lần 2 LĐTT': papersOfTied,
  };
}
