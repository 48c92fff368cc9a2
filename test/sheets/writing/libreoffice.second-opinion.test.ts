import { readFileSync } from 'node:fs';
import type { Scheme } from '../../../src/domain/rules/pack';
import { item, scheme } from '../../support/packs';
import { realScheme, reviewWith, schemedTabs } from '../../support/schemes';
import type { Tabs } from '../../support/workbook-file';
import { snapshotOfFile, withCells, withoutTab, workbookFile } from '../../support/workbook-file';
import { plansAfter, plansOf, recalculated } from './planned';
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

  test('with scoring schemes: groups, caps, alternatives, items of bonus and penalty, classes, a base of 750', async () => {
    const checked = async (own: Scheme, form: string, rows: Parameters<typeof schemedTabs>[2]): Promise<number> => {
      const bytes = await workbookFile(schemedTabs(own, form, rows));
      const snapshot = await snapshotOfFile(bytes);
      const plans = plansAfter(reviewWith(own, snapshot), snapshot);
      const result = await recalculated(bytes, plans);
      expect(result.disagreements).toEqual([]);
      return result.formulas;
    };
    const school = realScheme('f-701-thcs-2026');
    const edges = [2.5, 2.25, 2].flatMap((points, row) =>
      [30, 25, 20, 15, 5].map((quality, column) => ({
        id: `NV${String(row * 5 + column + 1).padStart(3, '0')}`,
        cells: {
          'a-i-1': points,
          'b-chat-luong': quality,
          'b-tien-do': column % 2 === 0 ? 20 : 15,
          ...(row === 1 ? { 'cong-1': 0.75, 'tru-2': 1.1 } : {}),
        },
        bonus: row === 0 ? 9 : null,
        penalty: column === 4 ? 40 : null,
      })),
    );
    expect(await checked(school, 'mau-03', edges)).toBeGreaterThan(15 * 6);
    expect(await checked(school, 'mau-02', [{ id: 'NV001', bonus: 7 }])).toBeGreaterThan(5);
    const ledger = [
      { id: 'NV001', penalty: 800 },
      { id: 'NV002', bonus: 0.1, penalty: 0.3 },
      { id: 'NV003', bonus: 1 },
    ];
    expect(await checked(realScheme('f-705-bac-giang-2011'), 'so-theo-doi', ledger)).toBeGreaterThan(3 * 2);
    const choice = scheme([
      { kind: 'alternatives', id: 'x', name: 'Tiếp dân', max: '5', parts: [item('co', '5'), item('khong', '4')] },
      { kind: 'group', id: 'g', name: 'Khác', max: '7', limit: 'cap', parts: [item('a', '5'), item('b', '5')] },
    ]);
    const chosen = [
      { id: 'NV001', cells: { khong: null } },
      { id: 'NV002', cells: { co: 0, a: 1.1, b: 2.2 } },
    ];
    expect(await checked(choice, 'mau', chosen)).toBeGreaterThan(2 * 4);
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
