/** The school's year 2021: indicators whose figures the school sets, the dates of its plan, dossiers to the department. */
import { ROSTER_HEADER, type Rows, percent, rosterRow } from '../../support/workbook';
import { planOf, rowsWith, textOf } from '../../sheets/writing/planned';
import { workedOut } from './worked-out';

const TABS = {
  'Đợt xét': [
    ['Chương trình', 'thpt-loc-thai-2021'],
    ['Năm', 2021],
    ['Kỳ', 'Năm'],
    ['Ngày họp', '10/12/2021'],
    ['target.graduation-rate.figure', '98,5'],
    ['target.drop-out-rate.figure', 1.5],
    ['target.gifted-quality.figure', 12],
  ],
  'Danh sách': [
    ROSTER_HEADER,
    rosterRow('GV01', 'Nguyễn Thị An', { 'Đơn vị': 'Tổ Toán', 'Đăng ký danh hiệu': 'GK' }),
    rosterRow('GV02', 'Trần Văn Bình', { 'Đơn vị': 'Tổ Văn', 'Đăng ký danh hiệu': 'GK', 'Xếp loại': 'HT' }),
  ],
  'Chỉ tiêu': [
    ['Mã', 'Thực hiện'],
    ['graduation-rate', percent(0.985, '0.0%')],
    ['drop-out-rate', '1,51%'],
    ['gifted-quality', 13],
    ['national-standard', 100],
    ['training-plan', 'x'],
    ['elections', '23/5/2021'],
    ['interim-report', '24/6/2021'],
    ['interim-review', '30/6/2021'],
  ],
} satisfies Readonly<Record<string, Rows>>;

const { report, findings, plans } = workedOut(TABS);

test('indicators are compared exactly, up or down; where the school has set nothing, nothing is', () => {
  expect(report['targets']).toMatchObject([
    { id: 'graduation-rate', met: true, comparator: '>=', percent: '98.5', reached: '98.5', actual: null },
    { id: 'national-standard', met: null, percent: null, reached: '100' },
    { id: 'gifted-quality', met: true, comparator: '>=', value: '12', reached: '13' },
    { id: 'general-quality', met: null, value: null, reached: null },
    { id: 'drop-out-rate', met: false, comparator: '<=', percent: '1.5', reached: '1.51' },
    { id: 'universal-education', met: null },
    { id: 'training-plan', met: null, stated: true },
    { id: 'new-countryside', stated: null },
    { id: 'for-the-poor', stated: null },
    { id: 'workplace-culture', stated: null },
    { id: 'elections', stated: null },
  ]);
  const tab = planOf(plans, 'KqChiTieu');
  expect(rowsWith(tab, 'Tỷ lệ học sinh bỏ học')[0]?.slice(2, 7)).toEqual([1.51, '–', '–', '≤ 1,5%', '✗ Chưa đạt']);
  expect(rowsWith(tab, 'Chất lượng giáo dục đại trà')[0]?.slice(5)).toEqual([
    'Chưa đặt',
    '? Chưa xác định',
    '–',
    'Kế hoạch không nêu con số: đặt “target.general-quality.figure” trong tab Đợt xét.\nGhi kết quả vào tab Chỉ tiêu, mã “general-quality”.',
  ]);
});

test('on 10 December the final report is due in four days, the interim review came on the day that was too late', () => {
  expect(report['calendar']).toMatchObject({
    today: '2021-12-10',
    dates: [
      { id: 'launch', state: 'past' },
      {
        id: 'interim-report',
        to: '2021-06-25',
        before: true,
        lastDay: '2021-06-24',
        state: 'done',
        doneOn: '2021-06-24',
      },
      { id: 'interim-review', to: '2021-06-30', lastDay: '2021-06-29', state: 'done-late', doneOn: '2021-06-30' },
      { id: 'final-report', lastDay: '2021-12-14', state: 'due', daysLeft: 4 },
      { id: 'final-review', from: '2021-12-01', lastDay: '2021-12-31', state: 'due', daysLeft: 21 },
    ],
  });
  const tab = planOf(plans, 'KqLich');
  expect(rowsWith(tab, 'Sơ kết phong trào thi đua')[0]).toEqual([
    3,
    'Sơ kết phong trào thi đua',
    'Trước ngày 30/6/2021',
    '✗ Đã làm, quá hạn',
    '–',
    '30/6/2021',
    'Chỉ tiêu!B9',
    'Kế hoạch số 21/KH-THPTLT ngày 05/3/2021 của Trường THPT Lộc Thái',
  ]);
  expect(textOf(tab)).toContain('Ngày 19/02/2021');
  expect(textOf(tab)).toContain('Từ 01/12/2021 đến 31/12/2021');
});

test('a day for an indicator that asks for yes or no is not taken for an answer', () => {
  expect(findings).toEqual(['value.unreadable Chỉ tiêu B7 elections']);
});

test('a day later than 14 December the report is late', () => {
  const later = TABS['Đợt xét'].map(([label, value]) =>
    label === 'Ngày họp' ? [label, '16/12/2021'] : [label ?? null, value ?? null],
  );
  const { report: own, findings: found } = workedOut({ ...TABS, 'Đợt xét': later });
  expect(own['calendar']).toMatchObject({ dates: [{}, {}, {}, { state: 'late', daysLeft: -2 }, { state: 'due' }] });
  expect(found).toContain('calendar.late final-report');
});

test('the papers have the head of the school and the department, and the symbol of its plan', () => {
  const text = textOf(planOf(plans, 'ToTrinh'));
  expect(text.split('\n').slice(0, 2)).toEqual([
    'SỞ GD&ĐT BÌNH PHƯỚC | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'TRƯỜNG THPT LỘC THÁI | Độc lập - Tự do - Hạnh phúc',
  ]);
  expect(text).toMatch(/Số: …+\/TTr-THPTLT \| Lộc Ninh, ngày 10 tháng 12 năm 2021/);
  expect(textOf(planOf(plans, 'BienBanHop')).split('\n')[0]).toContain('TRƯỜNG THPT LỘC THÁI');
});

test('dossiers of who is proposed go with the final report', () => {
  expect(report['dossiers']).toMatchObject([
    {
      award: 'giay-khen',
      lastDay: '2021-12-14',
      nominees: [{ id: 'GV01', items: [{ id: 'achievements', state: 'by-hand' }] }],
    },
  ]);
});
