import { gridOf } from '../../../src/sheets/reading/grid';
import { findLabelColumn, labelKey, readRoundTab } from '../../../src/sheets/reading/round-tab';
import { PERIODS, type Period } from '../../../src/domain/terms';
import type { Field } from '../../../src/domain/round/field';
import { VALUE_WORDS, canonical } from '../../../src/sheets/words';
import type { CellValue } from '../../../src/workbook/port';
import { NO_OFFICE } from '../../support/round';
import { date, percent, tab, type Formatted, type Rows, type TabOptions } from '../../support/workbook';

function read(rows: Rows, options: TabOptions = {}) {
  const grid = gridOf(tab('Đợt xét', rows, options));
  const column = findLabelColumn(grid);
  if (column === null) throw new Error('no round');
  return readRoundTab(grid, column);
}

/** What one label says, beside the labels that make a tab the round's. */
function label(name: string, value: CellValue | Formatted) {
  return read(
    [
      ['Chương trình', 'tran-phu-2022'],
      ['Năm', 2022],
      ['Kỳ', 'Năm'],
      [name, value],
    ].filter(([own], at) => own !== name || at === 3),
  );
}

function said(field: Field<unknown>): unknown {
  return field.state === 'known' ? field.value : field.state;
}

test('a round is read whole, labels in any order', () => {
  const { facts, findings } = read([
    ['THÔNG TIN ĐỢT XÉT'],
    [],
    ['Số ý kiến bằng văn bản', 2],
    ['Ngày họp', date(44_925)],
    ['Kỳ', 'Năm'],
    ['NĂM :', '2022 '],
    ['Chương trình', 'Tran-Phu-2022'],
    ['Cơ quan chủ quản', 'TỈNH ỦY SÔNG NGÀN'],
    ['Cơ quan', ' TRƯỜNG CHÍNH TRỊ MẪU '],
    ['Địa danh', 'Sông Ngàn'],
    ['Chủ tịch Hội đồng', 'An'],
    ['Thư ký Hội đồng', 'Bình'],
    ['Trưởng ban kiểm phiếu', 'Chi'],
    ['Tổng số thành viên Hội đồng', 13],
    ['Số thành viên có mặt', '11'],
    ['council.quorum', '2/3'],
    ['Nơi nhận', 'Như trên'],
  ]);
  expect(findings).toEqual([]);
  expect(facts).toEqual({
    campaign: { state: 'known', value: 'tran-phu-2022', at: { sheet: 'Đợt xét', cell: 'B7' } },
    year: { state: 'known', value: 2022, at: { sheet: 'Đợt xét', cell: 'B6' } },
    isSchoolYear: false,
    period: { state: 'known', value: 'year', at: { sheet: 'Đợt xét', cell: 'B5' } },
    meetingDate: { state: 'known', value: '2022-12-30', at: { sheet: 'Đợt xét', cell: 'B4' } },
    texts: {
      parentOrganisation: 'TỈNH ỦY SÔNG NGÀN',
      organisation: 'TRƯỜNG CHÍNH TRỊ MẪU',
      place: 'Sông Ngàn',
      chair: 'An',
      secretary: 'Bình',
      tellerChief: 'Chi',
      meetingFrom: '',
      meetingTo: '',
      meetingPlace: '',
      countingNumber: '',
      countingPlace: '',
      countingFrom: '',
      countingTo: '',
      ballotTitle: '',
    },
    office: { ...NO_OFFICE, recipients: 'Như trên' },
    members: { state: 'known', value: 13, at: { sheet: 'Đợt xét', cell: 'B14' } },
    present: { state: 'known', value: 11, at: { sheet: 'Đợt xét', cell: 'B15' } },
    written: { state: 'known', value: 2, at: { sheet: 'Đợt xét', cell: 'B3' } },
    closing: {
      closedOn: { state: 'absent' },
      by: 'Bình',
      reason: '',
      reasonAt: null,
      reopenedOn: { state: 'absent' },
    },
    parameters: [{ key: 'council.quorum', text: '2/3', at: { sheet: 'Đợt xét', cell: 'B16' } }],
  });
});

test.each<[CellValue, number | string, boolean]>([
  [2022, 2022, false],
  ['2022', 2022, false],
  ['2021-2022', 2022, true],
  ['2021/2022', 2022, true],
  ['Năm học 2021 - 2022', 2022, true],
  ['2021 – 2022', 2022, true],
  ['2021—2022', 2022, true],
  ['năm nay', 'unreadable', false],
  [null, 'empty', false],
])('the year %j is %j, a school year: %s', (typed, year, isSchoolYear) => {
  const { facts } = label('Năm', typed);
  expect(said(facts.year)).toBe(year);
  expect(facts.isSchoolYear).toBe(isSchoolYear);
});

test.each<[CellValue | Formatted, string]>([
  [date(44_925), '2022-12-30'],
  ['30/12/2022', '2022-12-30'],
  ['2022-12-30', '2022-12-30'],
  [44_925, 'unreadable'],
  ['cuối năm', 'unreadable'],
  [true, 'unreadable'],
  [null, 'empty'],
])('the meeting on %j is on %s', (typed, day) => {
  expect(said(label('Ngày họp', typed).facts.meetingDate)).toBe(day);
});

test('labels count as offices write them', () => {
  const { facts } = read([
    ['Chương trình thi đua', 'tran-phu-2022'],
    ['Ngày họp Hội đồng', '30/12/2022'],
    ['Chủ tịch HĐ', 'An'],
    ['Thư ký HĐ:', 'Bình'],
    ['Tổ trưởng Tổ kiểm phiếu', 'Chi'],
    ['Tổng số ủy viên', 13],
    ['Số thành viên dự họp', 11],
  ]);
  expect([facts.campaign, facts.meetingDate, facts.members, facts.present].map(said)).toEqual([
    'tran-phu-2022',
    '2022-12-30',
    13,
    11,
  ]);
  expect(facts.texts).toMatchObject({ chair: 'An', secretary: 'Bình', tellerChief: 'Chi' });
});

test('every period can be read as it is written, and a few of them with Roman numbers', () => {
  for (const period of PERIODS) {
    expect(said(label('Kỳ', canonical(VALUE_WORDS.period, period)).facts.period)).toBe(period);
  }
  const others: readonly (readonly [string, Period])[] = [
    ['QUÝ III', 'quarter-3'],
    ['hoc ky ii', 'semester-2'],
    ['Tháng 01', 'month-1'],
  ];
  for (const [typed, period] of others) expect(said(label('Kỳ', typed).facts.period)).toBe(period);
  expect(said(label('Kỳ', 'Quý 5').facts.period)).toBe('unreadable');
});

test.each<[CellValue | Formatted, number | string]>([
  [13, 13],
  ['13 ', 13],
  [0, 0],
  [13.5, 'unreadable'],
  ['mười ba', 'unreadable'],
  [date(44_925), 'unreadable'],
  [null, 'empty'],
])('%j members are %j', (typed, members) => {
  expect(said(label('Tổng số thành viên Hội đồng', typed).facts.members)).toBe(members);
});

test('a label that is not there is absent, and a text that is not there or is a fault is empty', () => {
  const { facts } = read([
    ['Chương trình', 'x'],
    ['Năm', 2022],
    ['Địa danh', { fault: 'error', code: '#N/A' }],
  ]);
  expect([facts.members, facts.present, facts.written, facts.meetingDate, facts.period].map(said)).toEqual(
    Array.from({ length: 5 }, () => 'absent'),
  );
  expect([facts.texts.place, facts.texts.chair]).toEqual(['', '']);
});

test('a dash says that there is none: no paper is signed by “-”', () => {
  expect(label('Người ký', '-').facts.office.signer).toBe('');
  expect(label('Người ký', ' Trần  Văn Khách ').facts.office.signer).toBe('Trần Văn Khách');
});

test('what cannot be read is reported at its cell, and so is a label that stands there again: the first counts', () => {
  const { facts, findings } = read([
    ['Chương trình', 'x'],
    ['Năm', 2022],
    ['Kỳ', 'lâu'],
    ['NĂM', 2023],
  ]);
  expect(said(facts.year)).toBe(2022);
  expect(findings).toMatchObject([
    { code: 'round.label-repeated', severity: 'warning', cell: 'A4', params: { label: 'NĂM' } },
    { code: 'value.unreadable', severity: 'error', cell: 'B3', params: { what: 'period', value: 'lâu' } },
  ]);
});

test('a date or a fault where a label belongs is no label', () => {
  const { facts } = read([
    [date(44_925), 1],
    ['Chương trình', 'x'],
    ['Năm', 2022],
    [{ fault: 'error', code: '#N/A' }, 2],
  ]);
  expect(said(facts.year)).toBe(2022);
  expect(facts.parameters).toEqual([]);
});

test('parameters come as typed; a percent as it shows, an empty one not at all', () => {
  const { facts, findings } = read([
    ['Chương trình', 'x'],
    ['Năm', 2022],
    ['Kỳ', 'Năm'],
    ['cstd-co-so.vote.percent', percent(0.7)],
    ['ldtt.vote.percent', percent(0.6667, '0.00%')],
    ['score.step', 0.25],
    ['cstd-co-so.vote.base', null],
    ['regime', 'vn-2017'],
    ['council.quorum', { value: 44_622, format: 'd-mmm' }],
    ['score.total-cap', { fault: 'formula-without-result', formula: 'SUM(A1:A2)' }],
  ]);
  expect(facts.parameters.map(({ key, text }) => [key, text])).toEqual([
    ['cstd-co-so.vote.percent', '70'],
    ['ldtt.vote.percent', '66.67'],
    ['score.step', '0.25'],
    ['regime', 'vn-2017'],
  ]);
  const what = 'parameter-value';
  expect(findings.map(({ code, cell, params }) => [code, cell, params])).toEqual([
    ['value.unreadable', 'B9', { what, key: 'council.quorum', value: '44622' }],
    ['value.unreadable', 'B10', { what, key: 'score.total-cap', value: '=SUM(A1:A2)' }],
  ]);
});

test.each([
  ['cstd-co-so.vote.percnt', true],
  ['x.y', true],
  ['Số văn bản', false],
  ['Nơi nhận', false],
  ['CSTD.VOTE', false],
  ['1.2', false],
  ['30.12.2022', false],
  ['a. b', false],
  ['ghi.chú', false],
  ['Mục a.b', false],
])('a label %j is written like a key: %s', (name, isKey) => {
  expect(label(name, 'x').facts.parameters.map(({ key }) => key)).toEqual(isKey ? [name] : []);
});

test('labels may stand in any column, and be merged over several: the value is in the next', () => {
  const { facts } = read(
    [
      [null, 'Chương trình', null, 'tran-phu-2022'],
      [null, 'Năm', 2022],
      [null, 'Kỳ', null, 'Năm'],
      [null, 'score.step', null, '0.5'],
      [null, 'Địa danh', null, 'Sông Ngàn'],
    ],
    { merges: ['B1:C1', 'B3:C3', 'B4:C4', 'B5:C5'] },
  );
  expect([said(facts.campaign), said(facts.year), said(facts.period)]).toEqual(['tran-phu-2022', 2022, 'year']);
  expect(facts.parameters).toMatchObject([{ text: '0.5', at: { cell: 'D4' } }]);
  expect(facts.texts.place).toBe('Sông Ngàn');
});

test.each<[string, Rows, number | null]>([
  [
    'campaign and year',
    [
      ['Chương trình', 'x'],
      ['Năm', 2022],
    ],
    0,
  ],
  [
    'a year among three labels',
    [
      [null, 'Năm'],
      [null, 'Kỳ'],
      [null, 'Địa danh'],
    ],
    1,
  ],
  ['a campaign among three labels', [['Chương trình'], ['Kỳ'], ['Địa danh']], 0],
  ['a column of men is no year of a round', [['Giới tính'], ['Nam'], ['Nam'], ['Nữ']], null],
  ['labels without campaign and year', [['Kỳ'], ['Địa danh'], ['Ngày họp']], null],
  [
    'a campaign alone',
    [
      ['Chương trình', 'x'],
      ['Kỳ', 'Năm'],
    ],
    null,
  ],
  ['a campaign among other words', [['Chương trình'], ['Kỳ'], ['Ghi chú'], ['Cộng']], null],
  ['nothing', [], null],
])('a tab is the round by its labels: %s', (_what, rows, column) => {
  expect(findLabelColumn(gridOf(tab('x', rows)))).toBe(column);
});

test('what goes into minutes, decision and submissions stands each behind its own label, and nothing in another’s place', () => {
  const { facts, findings } = read([
    ['Chương trình', 'x'],
    ['Năm', 2022],
    ['Số biên bản kiểm phiếu', '05/BB'],
    ['Địa điểm kiểm phiếu', 'Hội trường'],
    ['Giờ bắt đầu kiểm phiếu', { value: 44_925.5625, format: 'h:mm' }],
    ['Giờ kết thúc kiểm phiếu', '14 giờ 10'],
    ['Tiêu đề phiếu', 'PHIẾU BẦU'],
    ['Số quyết định', ' 12 /  QĐ '],
    ['Ngày quyết định', date(44_925)],
    ['Người ký', 'Lê Sao'],
    ['Chức vụ người ký', 'Phó Hiệu trưởng'],
    ['Ký thay', 'KT. HIỆU TRƯỞNG'],
    ['Đề nghị tiếp lên cấp trên', 'Có'],
    ['Thủ trưởng nhận tờ trình', 'Hiệu trưởng'],
    ['Số tờ trình thủ trưởng', '1/TTr'],
    ['Sở, ngành nhận tờ trình', 'Sở Nội vụ'],
    ['Số tờ trình sở, ngành', '2/TTr'],
    ['Cấp tỉnh nhận tờ trình', 'UBND tỉnh'],
    ['Số tờ trình cấp tỉnh', '3/TTr'],
    ['Cụm thi đua nhận tờ trình', 'Cụm số 1'],
    ['Số tờ trình cụm thi đua', '4/TTr'],
    ['Công đoàn nhận tờ trình', 'Công đoàn trường'],
    ['Số tờ trình công đoàn', '5/TTr'],
    ['Thư ký Hội đồng', 'Bình'],
    ['Giờ bắt đầu', '7 giờ 30'],
    ['Giờ kết thúc', '11:00'],
    ['Địa điểm họp', 'Phòng họp số 2.'],
    ['Chốt đợt xét', '30/12/2022'],
    ['Người chốt', 'Chi'],
    ['Mở lại', 'Sót một phiếu'],
    ['Ngày mở lại', date(44_926)],
  ]);
  const known = (value: string, cell: string) => ({ state: 'known', value, at: { sheet: 'Đợt xét', cell } });
  expect(findings).toEqual([]);
  expect(facts.texts).toMatchObject({
    meetingFrom: '7 giờ 30',
    meetingTo: '11:00',
    meetingPlace: 'Phòng họp số 2',
    countingNumber: '05/BB',
    countingPlace: 'Hội trường',
    countingFrom: '13:30',
    countingTo: '14 giờ 10',
    ballotTitle: 'PHIẾU BẦU',
  });
  expect(facts.office).toEqual({
    decisionNumber: '12 / QĐ',
    decisionDate: known('2022-12-30', 'B9'),
    signer: 'Lê Sao',
    signerTitle: 'Phó Hiệu trưởng',
    signsFor: 'KT. HIỆU TRƯỞNG',
    recipients: '',
    proposedFurther: 'Có',
    submissions: {
      head: { name: 'Hiệu trưởng', number: '1/TTr' },
      department: { name: 'Sở Nội vụ', number: '2/TTr' },
      province: { name: 'UBND tỉnh', number: '3/TTr' },
      cluster: { name: 'Cụm số 1', number: '4/TTr' },
      union: { name: 'Công đoàn trường', number: '5/TTr' },
    },
  });
  expect(facts.closing).toEqual({
    closedOn: known('2022-12-30', 'B28'),
    by: 'Chi',
    reason: 'Sót một phiếu',
    reasonAt: { sheet: 'Đợt xét', cell: 'B30' },
    reopenedOn: known('2022-12-31', 'B31'),
  });
});

test('a dash behind a label is no text; a campaign that is no text cannot be read', () => {
  expect(label('Người ký', '-').facts.office.signer).toBe('');
  expect(said(label('Chương trình', { fault: 'error', code: '#N/A' }).facts.campaign)).toBe('unreadable');
});

test.each<[string | null, string]>([
  [null, ''],
  ['NĂM ::', 'nam'],
  ['Năm:', 'nam'],
  ['Năm: xét', 'nam: xet'],
])('the label %j has the key %j: a colon makes no difference at its end alone', (typed, key) => {
  expect(labelKey(typed)).toBe(key);
});

test.each([
  ['Cơ quan', ' Trường  Chính trị\u00a0Mẫu. ', 'organisation', 'Trường Chính trị Mẫu'],
  ['Cơ quan', 'TRƯỜNG  THPT\r\n\r\n TRẦN PHÚ ', 'organisation', 'TRƯỜNG THPT\nTRẦN PHÚ'],
  ['Cơ quan chủ quản', '-', 'parentOrganisation', ''],
  ['Địa danh', 'Bù Đăng.', 'place', 'Bù Đăng'],
  ['Chủ tịch Hội đồng', 'Đỗ  Quang Vinh', 'chair', 'Đỗ Quang Vinh'],
  ['Thư ký Hội đồng', 'Không', 'secretary', ''],
  ['Địa điểm kiểm phiếu', 'Phòng họp số 1...', 'countingPlace', 'Phòng họp số 1...'],
] as const)('%s “%s” stands on papers as an office writes it', (name, typed, text, expected) => {
  expect(label(name, typed).facts.texts[text]).toBe(expected);
});
