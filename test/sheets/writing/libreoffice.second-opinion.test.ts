import { readFileSync } from 'node:fs';
import type { Tabs } from '../../support/workbook-file';
import { snapshotOfFile, withCells, withoutTab, workbookFile } from '../../support/workbook-file';
import { plansOf, recalculated } from './planned';
import { papers, sampleTabs, withRound } from './sample';

jest.setTimeout(180_000);

async function disagreements(tabs: Tabs): Promise<readonly unknown[]> {
  const bytes = await workbookFile(tabs);
  const result = await recalculated(bytes, plansOf(await snapshotOfFile(bytes)));
  expect(result.formulas).toBeGreaterThan(150);
  return result.disagreements;
}

describe('LibreOffice, told to work everything out anew, comes to our figures', () => {
  test('in the sample', async () => {
    const sample = new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx'));
    const result = await recalculated(sample, plansOf(await snapshotOfFile(sample)));
    expect(result.disagreements).toEqual([]);
    expect(result.formulas).toBeGreaterThan(400);
  });

  test('with ceilings and thresholds of every kind', async () => {
    const tabs = withRound(await sampleTabs(), {
      'ldtt.ceiling.percent': '92.5',
      'ldtt.ceiling.base': 'staff',
      'ldtt.ceiling.rounding': 'half-up',
      'cstd-co-so.ceiling.percent': '1/7',
      'cstd-co-so.ceiling.rounding': 'ceil',
      'cstd-co-so.ceiling.places': 5,
      'cstd-co-so.vote.percent': '66.67',
      'cstd-co-so.vote.base': 'returned',
      'cstd-tinh.vote.percent': '2/3',
      'cstd-tinh.vote.comparator': '>',
      'cstd-tinh.vote.base': 'present-and-written',
      'bang-khen-tinh.ceiling.places': 1,
      'bang-khen-tinh.rule.confirmed': 'yes',
      'gioi-viec-truong.ceiling.percent': '33.3333333333',
      'gioi-viec-truong.ceiling.base': 'ldtt',
      'tap-the-ldtt.ceiling.percent': 50,
      'tap-the-ldtt.ceiling.base': 'staff',
      'score.bonus-cap': null,
      'score.penalty-cap': 0,
    });
    expect(await disagreements(tabs)).toEqual([]);
  });

  test('with marks of every kind, rows between papers, and a quote in the name of a tab', async () => {
    const tabs = await sampleTabs();
    const ballots = papers(
      ['NV011 – Bùi Viết Bách', 'NV019', 'NV020'],
      ['x', 'X', ' Có '],
      ['✓', 'Đồng ý', 1],
      [null, null, null],
      [true, false, 0],
      ['Không đồng ý', 'KHÔNG', '-'],
      ['–', null, '?'],
      ['v', 'v', 'v'],
    );
    const { 'Chấm điểm - Tự chấm': own = [], ...others } = withRound(tabs, {
      'cstd-tinh.vote.percent': 0,
      'cstd-co-so.vote.base': 'valid',
    });
    const counted = withCells(
      { ...others, 'Phiếu CSTĐ tỉnh': ballots, "Chấm điểm d'An - Tự chấm": own },
      'Kiểm phiếu',
      { B9: 6, C9: 6 },
    );
    expect(await disagreements(counted)).toEqual([]);
  });

  test('without votes, scores and units', async () => {
    const names = ['Tự chấm', 'Đơn vị chấm', 'Hội đồng chấm'].map((rater) => `Chấm điểm - ${rater}`);
    const gone = [...names, 'Tập thể', 'Phiếu CSTĐCS', 'Phiếu CSTĐ tỉnh', 'Kiểm phiếu'];
    const bytes = await workbookFile(gone.reduce(withoutTab, await sampleTabs()));
    const result = await recalculated(bytes, plansOf(await snapshotOfFile(bytes)));
    expect(result.disagreements).toEqual([]);
  });

  test('with units written in many ways, people of none, and registrations that cannot be told', async () => {
    const tabs = withCells(await sampleTabs(), 'Danh sách', {
      E8: null,
      E9: 'KHOA xây dựng đảng',
      E10: 'Tổ "Xe" & Bảo vệ*',
      E11: '=1+1',
      L8: null,
      L9: { value: 44_925, format: 'dd/mm/yyyy' },
      L10: 'LĐTT; Vui',
    });
    const closed = withRound(tabs, { 'Chốt đợt xét': '30/12/2022' });
    expect(await disagreements(closed)).toEqual([]);
  });
});
