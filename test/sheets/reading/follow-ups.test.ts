import { nominableOf } from '../../../src/sheets/reading/ballots';
import { awardIndex, readRound } from '../../../src/sheets/reading/read';
import { findFollowUpsHeader, readFollowUps } from '../../../src/sheets/reading/follow-ups';
import { gridOf } from '../../../src/sheets/reading/grid';
import { recognise } from '../../../src/sheets/reading/recognise';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { ROSTER, ROUND, type Rows, date, snapshotOf, tab } from '../../support/workbook';

const AWARDS = awardIndex([
  { id: 'cstd-co-so', short: 'CSTĐCS', name: 'Chiến sĩ thi đua cơ sở' },
  { id: 'tap-the-ldtt', short: 'TTLĐTT', name: 'Tập thể lao động tiên tiến' },
]);
const HEADER = ['Danh hiệu', 'Mã', 'Họ và tên', 'Trình ngày', 'Quyết định số', 'Ngày quyết định', 'Kết quả'];
const SHEET = 'Theo dõi đề nghị';

function read(rows: Rows | null) {
  const tabs = {
    'Đợt xét': ROUND,
    'Danh sách': ROSTER,
    'Tập thể': [
      ['Mã', 'Tên tập thể'],
      ['K01', 'Khoa Lý luận'],
    ],
    ...(rows === null ? {} : { [SHEET]: rows }),
  };
  const result = readRound(snapshotOf(tabs), AWARDS, new Set(['tap-the-ldtt']));
  if (!result.ok) throw new Error(result.error.code);
  return {
    followUps: result.value.round.followUps,
    findings: result.value.findings.filter(({ sheet }) => sheet === SHEET),
  };
}

test('no tab is not the same as a tab in which nothing is followed', () => {
  expect(read(null).followUps).toBeNull();
  expect(read([HEADER]).followUps).toEqual([]);
});

test('the tab is known by its header, and not taken for the council’s decisions', () => {
  expect(recognise(tab('Bảng', [HEADER]), AWARDS).meaning).toBe('follow-ups');
  expect(recognise(tab('Bảng', [['Danh hiệu', 'Mã', 'Kết quả', 'Ngày trình']]), AWARDS).meaning).toBe('follow-ups');
  expect(recognise(tab('Bảng', [['Danh hiệu', 'Mã', 'Kết quả']]), AWARDS).meaning).toBe('not-used');
  expect(recognise(tab('Bảng', [['Danh hiệu', 'Mã', 'Quyết định', 'Căn cứ']]), AWARDS).meaning).toBe('decisions');
});

test('each line tells when a proposal went up, and what was decided, with number and day', () => {
  const { followUps, findings } = read([
    ['THEO DÕI'],
    HEADER,
    ['CSTĐCS', 'Ví dụ', 'Mẫu', '', '', '', 'Được tặng'],
    ['CSTĐCS', 'nv001', 'An', '10/01/2023', '12/QĐ-UBND', date(44_977), 'Được tặng'],
    ['Chiến sĩ thi đua cơ sở', 'NV002', 'Bình', '-', 15, null, null],
    [null, null, 'Tập thể', null, null, null, null],
    ['TTLĐTT', 'k01', 'Khoa', '', '', '', 'đang chờ'],
    HEADER,
  ]);
  expect(findings).toEqual([]);
  const at = (cell: string) => ({ sheet: SHEET, cell });
  expect(followUps).toEqual([
    {
      award: 'cstd-co-so',
      candidateId: 'NV001',
      at: at('B4'),
      submittedOn: { state: 'known', value: '2023-01-10', at: at('D4') },
      decisionNumber: '12/QĐ-UBND',
      decidedOn: { state: 'known', value: '2023-02-20', at: at('F4') },
      outcome: { state: 'known', value: 'granted', at: at('G4') },
    },
    {
      award: 'cstd-co-so',
      candidateId: 'NV002',
      at: at('B5'),
      submittedOn: { state: 'empty', at: at('D5') },
      decisionNumber: '15',
      decidedOn: { state: 'empty', at: at('F5') },
      outcome: { state: 'empty', at: at('G5') },
    },
    {
      award: 'tap-the-ldtt',
      candidateId: 'K01',
      at: at('B7'),
      submittedOn: { state: 'empty', at: at('D7') },
      decisionNumber: '',
      decidedOn: { state: 'empty', at: at('F7') },
      outcome: { state: 'known', value: 'pending', at: at('G7') },
    },
  ]);
});

test('a tab without days is read as far as it goes', () => {
  const { followUps, findings } = read([
    ['Danh hiệu', 'Mã', 'Quyết định số', 'Kết quả'],
    ['CSTĐCS', 'NV001', '-', 'Đã nhận'],
    ['CSTĐCS', 'NV009', '12', 'Đã nhận'],
  ]);
  expect(findings).toMatchObject([{ code: 'person.unknown', cell: 'B3', params: { name: '' } }]);
  expect(followUps).toMatchObject([
    {
      decisionNumber: '',
      submittedOn: { state: 'absent' },
      decidedOn: { state: 'absent' },
      outcome: { value: 'received' },
    },
  ]);
});

test('what cannot be read is told with its cell; the first line of an award and a person counts', () => {
  const { followUps, findings } = read([
    HEADER,
    ['Huân chương', 'NV001', '', '', '', '', 'Được tặng'],
    ['CSTĐCS', 'NV009', 'Lạ', '', '', '', 'Được tặng'],
    ['CSTĐCS', 'NV001', 'An', 'đầu năm', '12', '31/02/2023', 'Vui'],
    ['CSTĐCS', 'NV001', 'An', '', '13', '20/02/2023', 'Được tặng'],
    [date(44_925), 'NV001', '', '', '', '', 'Được tặng'],
  ]);
  expect(findings.map(({ code, cell, params }) => [code, cell, params['what'] ?? null])).toEqual([
    ['value.unreadable', 'A2', 'award'],
    ['person.unknown', 'B3', null],
    ['value.unreadable', 'D4', 'submittedOn'],
    ['value.unreadable', 'F4', 'decidedOn'],
    ['value.unreadable', 'G4', 'outcome'],
    ['person.duplicate', 'B5', null],
    ['value.unreadable', 'A6', 'award'],
  ]);
  expect(followUps).toMatchObject([{ decisionNumber: '12', outcome: { state: 'unreadable' } }]);
});

test('a line without an award is nothing that is followed; whose second line is left out is named, and so is a name that is nobody’s', () => {
  const { followUps, findings } = read([
    HEADER,
    ['CSTĐCS', null, 'An', '', '', '', 'Được tặng'],
    [null, 'NV001', 'An', '', '', '', 'Được tặng'],
    ['CSTĐCS', 'NV001', 'An', '', '', '', 'Được tặng'],
    ['CSTĐCS', 'nv001', 'Nguyễn Thị An', '', '', '', 'Được tặng'],
  ]);
  expect(followUps).toHaveLength(1);
  expect(findings[0]).toMatchObject({ code: 'person.unknown', cell: 'B2', params: { name: 'An', code: '' } });
  expect(findings.slice(1)).toEqual([
    {
      code: 'person.duplicate',
      severity: 'error',
      sheet: SHEET,
      cell: 'B5',
      subject: 'NV001',
      params: { name: 'Nguyễn Thị An' },
    },
  ]);
});

test('of lines that can be read nothing is told', () => {
  const grid = gridOf(tab(SHEET, [HEADER, ['CSTĐCS', 'NV001', 'An', '', '', '', 'Được tặng']]));
  const header = findFollowUpsHeader(grid, defaultVocabulary);
  if (header === null) throw new Error('no header');
  const { followUps, findings } = readFollowUps(
    grid,
    header,
    AWARDS,
    nominableOf([{ id: 'NV001', name: 'Lê An' }]),
    new Set(),
  );
  expect([followUps.length, findings]).toEqual([1, []]);
});

test('a decision for somebody named without a code is not passed over: it counts where one alone bears the name, and is told where nobody does', () => {
  const { followUps, findings } = read([
    HEADER,
    ['CSTĐCS', null, 'Ông Nguyễn Thị An', null, '12/QĐ', null, 'Được tặng'],
    ['CSTĐCS', null, 'Ai Đó Khác', null, '13/QĐ', null, 'Được tặng'],
    ['Cộng', null, '2 người', null, null, null, null],
    ['CSTĐCS', null, null, null, null, null, null],
  ]);
  expect(followUps?.map(({ candidateId, decisionNumber }) => [candidateId, decisionNumber])).toEqual([
    ['NV001', '12/QĐ'],
  ]);
  expect(findings).toMatchObject([{ code: 'person.unknown', cell: 'B3', params: { name: 'Ai Đó Khác', code: '' } }]);
});

test('a name that is another’s than the code says is told: a title may go to whoever was not meant', () => {
  const { followUps, findings } = read([HEADER, ['CSTĐCS', 'NV001', 'Ai Đó Khác', null, '12/QĐ', null, 'Được tặng']]);
  expect(followUps).toHaveLength(1);
  expect(findings).toMatchObject([{ code: 'person.name-differs', cell: 'B2', params: { roster: 'Nguyễn Thị An' } }]);
});
