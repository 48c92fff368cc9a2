/** `KQ - Điểm` and the report of a round whose campaign has a scoring scheme. */
import { itemAt } from '../../../src/domain/checked';
import type { Scheme } from '../../../src/domain/rules/pack';
import { reportOf } from '../../../src/review/report';
import type { CellPlan, TabPlan } from '../../../src/workbook/port';
import { item, scheme, SOURCE } from '../../support/packs';
import { type Given, realScheme, reviewWith, schemedTabs } from '../../support/schemes';
import { snapshotOf } from '../../support/workbook';
import { planOf, plansAfter, recordsOf, rowsOf, textOf } from './planned';

type Row = Given & { readonly discipline?: string };

function reviewed(own: Scheme, form: string, rows: readonly Row[], round: Readonly<Record<string, string>> = {}) {
  const snapshot = snapshotOf(schemedTabs(own, form, rows, round));
  return { snapshot, review: reviewWith(own, snapshot) };
}

function scoresTab(
  own: Scheme,
  form: string,
  rows: readonly Row[],
  round: Readonly<Record<string, string>> = {},
): TabPlan {
  const { snapshot, review } = reviewed(own, form, rows, round);
  return planOf(plansAfter(review, snapshot), 'KqDiem');
}

type Record_ = Readonly<Record<string, CellPlan | null>>;

function shown(record: Record_, title: string): string | null {
  const content = record[title]?.content ?? null;
  if (content === null) return null;
  if (content.kind === 'text') return content.text;
  if (content.kind === 'number') return content.decimal;
  return 'text' in content.result ? content.result.text : content.result.decimal;
}

function formula(record: Record_, title: string): string | null {
  const content = record[title]?.content ?? null;
  return content?.kind === 'formula' ? content.formula : null;
}

const COLUMNS = ['Hội đồng chấm', 'A. Tiêu chí chung', 'Tổng trước giới hạn', 'Xếp loại theo điểm', 'Khoảng điểm'];

describe('with groups, caps and classes (F-701)', () => {
  const own = realScheme('f-701-thcs-2026');
  const rows: readonly Row[] = [
    { id: 'NV001', cells: { 'cong-1': 1, 'cong-2': 2, 'cong-3': 2, 'cong-4': 2 } },
    { id: 'NV002', cells: { 'a-i-1': 2.25, 'b-tien-do': 15, 'b-chat-luong': 25 }, penalty: 8 },
    { id: 'NV003', cells: { 'b-so-luong': '29/30' } },
    { id: 'NV004', cells: { 'b-so-luong': 'chín' } },
  ];
  const records = recordsOf(scoresTab(own, 'mau-03', rows), 'Mã');

  test('shows sub-totals, the total before limits, the class and its bounds', () => {
    expect(records.map((record) => COLUMNS.map((title) => shown(record, title)))).toEqual([
      ['100', '30', '107', 'HTXSNV', 'Từ 90'],
      // 29.75 + 20 + 15 + 25 = 89.75; less 5 of 8
      ['84.75', '29.75', '81.75', 'HTTNV', 'Từ 80 đến dưới 90'],
      ['95', '30', '95', 'HTXSNV', 'Từ 90'],
      ['Chưa tính được', null, null, null, null],
    ]);
  });

  test('as live formulas, but where a cell holds a share', () => {
    const [first, , third] = records;
    if (first === undefined || third === undefined) throw new Error('nobody');
    const tab = "'Chấm điểm - Hội đồng chấm'!";
    expect(formula(first, 'Hội đồng chấm')).toBe(
      `IF(COUNTA(${tab}C3:Z3)=0,"",IF(IF(COUNT(${tab}C3:Z3)+COUNTBLANK(${tab}R3:Z3)=24,` +
        `AND(MIN(${tab}C3:Z3)>=0,SUMPRODUCT((${tab}C3:X3>${tab}C2:X2)*1)=0),FALSE),` +
        `MIN(MAX(0,ROUND(SUM(${tab}C3:Q3)+MIN(IF(COUNT(${tab}R3:U3)=0,SUM(${tab}Y3),SUM(${tab}R3:U3)),7)` +
        `-MIN(IF(COUNT(${tab}V3:X3)=0,SUM(${tab}Z3),SUM(${tab}V3:X3)),5),2)),100),"Chưa tính được"))`,
    );
    expect(formula(first, 'A. Tiêu chí chung')).toBe(`IF(ISNUMBER(G4),ROUND(SUM(${tab}C3:N3),2),"")`);
    expect(formula(first, 'Tổng trước giới hạn')).toContain(`ROUND(SUM(${tab}C3:Q3)+IF(`);
    expect(formula(first, 'Xếp loại theo điểm')).toMatch(
      /^IF\(ISNUMBER\(H\d\),IF\(H\d>=90,"HTXSNV",IF\(H\d>=80,"HTTNV",IF\(H\d>=50,"HTNV","KHTNV"\)\)\),""\)$/,
    );
    expect(formula(third, 'Hội đồng chấm')).toBeNull();
    expect(formula(third, 'A. Tiêu chí chung')).toBeNull();
  });

  test('the report tells the same, and how the class came about', () => {
    const report = reportOf(reviewed(own, 'mau-03', rows).review) as unknown as {
      readonly people: readonly {
        readonly rawScore: string | null;
        readonly band: string | null;
        readonly scores: object;
        readonly scheme: { readonly parts: Readonly<Record<string, string>> };
      }[];
    };
    const [first, , , fourth] = report.people;
    expect(first).toMatchObject({
      scores: { council: '100', final: '100' },
      rawScore: '107',
      band: 'HTXSNV',
      scheme: {
        form: 'mau-03',
        unknown: null,
        from: '90',
        below: null,
        byTotal: 'HTXSNV',
        floors: [],
        violation: null,
      },
    });
    expect(first?.scheme.parts).toMatchObject({
      a: '30',
      'a-i': '10',
      'b-so-luong': '20',
      'cong-4': '2',
      'tru-1': '0',
    });
    expect(fourth).toMatchObject({
      rawScore: null,
      band: null,
      scheme: { form: null, parts: {}, unknown: null, from: null, floors: [] },
    });
  });
});

test('a class that floors or a violation lowered is no formula, and its note says why', () => {
  const own = scheme(
    [
      { kind: 'group', id: 'g', name: 'Nề nếp', number: '1', max: '20', limit: 'sum', parts: [item('a', '20')] },
      item('b', '80'),
    ],
    {
      bands: {
        list: [
          { id: 'p', name: 'A', from: '80', below: null, floors: [{ part: 'g', from: '15.5' }] },
          { id: 'q', name: 'B', from: '50', below: '80' },
          { id: 'r', name: 'C', from: '0', below: '50' },
        ],
        ...SOURCE,
        status: 'secondary',
      },
      violations: [{ when: 'discipline', from: 'khien-trach', atMost: 'r', ...SOURCE }],
    },
  );
  const plan = scoresTab(own, 'mau', [
    { id: 'NV001', cells: { a: 15.25 } },
    { id: 'NV002', discipline: 'Khiển trách' },
    { id: 'NV003' },
    { id: 'NV004', discipline: 'Phê bình' },
  ]);
  const records = recordsOf(plan, 'Mã');
  expect(records.map((record) => shown(record, 'Xếp loại theo điểm'))).toEqual(['B', 'C', 'A', 'Chưa xếp loại']);
  expect(records.map((record) => formula(record, 'Xếp loại theo điểm'))).toEqual([null, null, null, null]);
  const notes = records.map((record) => record['Xếp loại theo điểm']?.note ?? '');
  expect(notes[0]).toBe('Không đạt “A”: “1. Nề nếp” dưới điểm giới hạn 15,5.');
  expect(notes[1]).toBe('Có vi phạm nên xếp loại cao nhất là “C”.\n\nCăn cứ: Luật, Điều 1');
  expect(notes[2]).toBe('');
  expect(notes[3]).toContain('Kỷ luật');
  const header = plan.rows
    .flatMap(({ cells }) => cells)
    .find((cell) => cell?.content?.kind === 'text' && cell.content.text === 'Xếp loại theo điểm');
  expect(header?.note).toContain('Đối chiếu văn bản gốc');
});

test('a class that nobody can tell yet says why: a total below all, figures that are not confirmed, a tab of another scheme', () => {
  const from50 = scheme([item('a', '100')], {
    bands: { list: [{ id: 'p', name: 'A', from: '50', below: null }], ...SOURCE },
  });
  const note = (plan: TabPlan): string => itemAt(recordsOf(plan, 'Mã'), 0)['Xếp loại theo điểm']?.note ?? '';
  expect(note(scoresTab(from50, 'mau', [{ id: 'NV001', cells: { a: 49 } }]))).toContain('thấp hơn mọi mức');
  expect(note(scoresTab(realScheme('f-703-nam-hung-2019'), 'quan-ly', [{ id: 'NV001' }]))).toContain('xác nhận');
  const renamed = { ...from50, forms: [{ ...itemAt(from50.forms, 0), parts: [item('b', '100')] }] };
  const snapshot = snapshotOf(schemedTabs(from50, 'mau', [{ id: 'NV001' }]));
  const plans = plansAfter(reviewWith(renamed, snapshot), snapshot);
  expect(note(planOf(plans, 'KqDiem'))).toContain('không khớp');
});

test('the minutes of a quarter count who has which class, and who has none, in place of awards', () => {
  const own = scheme([item('a', '100')], {
    bands: {
      list: [
        { id: 'p', name: 'A', from: '80', below: null },
        { id: 'q', name: 'B', from: '50', below: '80' },
        { id: 'r', name: 'C', from: '40', below: '50' },
      ],
      ...SOURCE,
    },
    violations: [{ when: 'discipline', from: 'khien-trach', atMost: 'r', ...SOURCE }],
  });
  const minutes = (rows: readonly Row[]): string => {
    const { snapshot, review } = reviewed(own, 'mau', rows);
    const quarter = { ...review, round: { ...review.round, period: 'quarter-1' as const } };
    return textOf(planOf(plansAfter(quarter, snapshot), 'BienBanHop'));
  };
  const text = minutes([
    { id: 'NV001', cells: { a: 60 } },
    { id: 'NV002' },
    { id: 'NV003', cells: { a: 79.99 } },
    { id: 'NV004', cells: { a: 39 } },
    { id: 'NV005', discipline: 'Phê bình' },
    { id: 'NV006', cells: { a: 'chín' } },
  ]);
  expect(text).toContain(
    [
      '5. Kết quả: 5/6 cá nhân có điểm cuối cùng; điểm của từng người theo bảng điểm kèm theo.',
      '- A: 1 cá nhân.',
      '- B: 2 cá nhân.',
      '- Chưa đạt mức xếp loại thấp nhất: 1 cá nhân.',
      '- Chưa xếp loại được: 1 cá nhân.',
      '- Chưa có điểm cuối cùng: Người NV006.',
    ].join('\n'),
  );
  expect(minutes([{ id: 'NV001', cells: { a: 39 } }])).not.toContain('- A:');
});

test('a group that is a cap, one that the council has yet to fill in, and a base', () => {
  const own = scheme(
    [
      { kind: 'group', id: 'g', name: 'Phong trào', max: '10', limit: 'cap', parts: [item('a', '8'), item('b', '8')] },
      { kind: 'group', id: 'h', name: 'Khác', max: null, limit: 'cap', parts: [item('c', null)] },
    ],
    {
      base: { points: '750', ...SOURCE },
      penalty: {
        cap: null,
        parts: [
          { kind: 'group', id: 't', name: 'Trừ', max: '3', limit: 'cap', parts: [item('t-1', '2'), item('t-2', '2')] },
          item('t-3', '1'),
        ],
        ...SOURCE,
      },
    },
  );
  const tabs = schemedTabs(own, 'mau', [{ id: 'NV001', cells: { c: 4, 't-1': 2, 't-2': 2, 't-3': 1 } }]);
  const cut = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.filter((_, column) => column < 7 || column > 9));
  const narrow = { ...tabs, 'Chấm điểm - Hội đồng chấm': cut(tabs['Chấm điểm - Hội đồng chấm'] ?? []) } as typeof tabs;
  const snapshot = snapshotOf(narrow);
  const record = itemAt(recordsOf(planOf(plansAfter(reviewWith(own, snapshot), snapshot), 'KqDiem'), 'Mã'), 0);
  const tab = "'Chấm điểm - Hội đồng chấm'!";
  // 750 + min(8 + 8, 10) + 4 − min(2 + 2, 3) = 761; the sheet has no column for the other penalty
  expect(shown(record, 'Hội đồng chấm')).toBe('761');
  expect(formula(record, 'Hội đồng chấm')).toBe(
    `IF(COUNTA(${tab}C3:G3)=0,"",IF(IF(COUNT(${tab}C3:G3)+COUNTBLANK(${tab}F3:G3)=5,` +
      `AND(MIN(${tab}C3:G3)>=0,SUMPRODUCT((${tab}C3:G3>${tab}C2:G2)*1)=0),FALSE),` +
      `MAX(0,ROUND(750+(SUM(${tab}E3)+MIN(SUM(${tab}C3:D3),10))-MIN(SUM(${tab}F3:G3),3),2)),"Chưa tính được"))`,
  );
  // 750 + 16 + 4 − 4
  expect(shown(record, 'Tổng trước giới hạn')).toBe('766');
  expect([shown(record, 'Phong trào'), shown(record, 'Khác')]).toEqual(['10', '4']);
});

test('groups of several forms: one column for each id, empty where the form has no such group', () => {
  const own = realScheme('f-701-thcs-2026');
  const [teachers, managers] = own.forms;
  if (teachers === undefined || managers === undefined) throw new Error('no forms');
  const [general, results] = managers.parts;
  if (general === undefined || results === undefined) throw new Error('no parts');
  const renamed = { ...managers, parts: [general, { ...results, id: 'b-quan-ly', name: 'Quản lý' }] };
  const twoForms = { ...own, forms: [teachers, renamed] };
  const header = (plan: TabPlan, title: string): string | undefined =>
    plan.rows
      .flatMap(({ cells }) => cells)
      .find((cell) => cell?.content?.kind === 'text' && cell.content.text === title)?.note;
  const plan = scoresTab(twoForms, 'mau-02', [{ id: 'NV001' }]);
  const record = itemAt(recordsOf(plan, 'Mã'), 0);
  expect([shown(record, 'B. Kết quả thực hiện nhiệm vụ'), shown(record, 'B. Quản lý')]).toEqual([null, '65']);
  // Of one id, each row takes the group of its own form.
  const same = scoresTab(own, 'mau-02', [{ id: 'NV001' }]);
  const [only] = recordsOf(same, 'Mã');
  expect(only === undefined ? null : formula(only, 'B. Kết quả thực hiện nhiệm vụ')).toContain('O3:T3');
  expect(header(same, 'B. Kết quả thực hiện nhiệm vụ')).toContain('Tối đa 70 / 65');
});

test('a tab that lacks a criterion of the form has no sub-totals', () => {
  const group = (id: string) =>
    ({ kind: 'group', id, name: id, max: '10', limit: 'sum', parts: [item(`${id}-1`, '10')] }) as const;
  const whole = scheme([{ ...group('g'), parts: [...group('g').parts] }]);
  const own = scheme([...whole.forms.flatMap(({ parts }) => parts), { ...group('h'), parts: [...group('h').parts] }]);
  const snapshot = snapshotOf(schemedTabs(whole, 'mau', [{ id: 'NV001' }]));
  const review = reviewWith(own, snapshot);
  const record = itemAt(recordsOf(planOf(plansAfter(review, snapshot), 'KqDiem'), 'Mã'), 0);
  expect([shown(record, 'g'), shown(record, 'h'), shown(record, 'Hội đồng chấm')]).toEqual([null, null, '10']);
  expect(reportOf(review)).toMatchObject({ people: [{ scheme: { form: 'mau', parts: {} } }] });
});

test('without a scheme the total before limits is shown only where a limit made a difference', () => {
  const own = scheme([item('a', '100')]);
  const tabs = schemedTabs(own, 'mau', [{ id: 'NV001', bonus: 5 }], { 'score.total-cap': '100' });
  const titles = (rows: typeof tabs): readonly unknown[] => {
    const snapshot = snapshotOf(rows);
    const review = reviewWith(own, snapshot);
    const plain = { ...review, rules: { ...review.rules, campaign: { ...review.rules.campaign, scheme: null } } };
    const plan = planOf(plansAfter(plain, snapshot), 'KqDiem');
    return rowsOf(plan).find((row) => row.includes('Mã')) ?? [];
  };
  expect(titles(tabs)).toContain('Tổng trước giới hạn');
  expect(titles(tabs)).not.toContain('Xếp loại theo điểm');
  expect(titles(schemedTabs(own, 'mau', [{ id: 'NV001' }]))).not.toContain('Tổng trước giới hạn');
});
