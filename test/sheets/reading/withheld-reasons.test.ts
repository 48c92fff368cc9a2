/** Why a paper is invalid is told in the minutes: never so that it tells whose paper it was, or for whom. */
import { withheldReasons } from '../../../src/sheets/reading/withheld-reasons';
import type { Person } from '../../../src/domain/round/people';
import type { Ballot, BallotBox } from '../../../src/domain/round/votes';
import type { CouncilMember } from '../../../src/domain/round/council';
import type { RoundTexts } from '../../../src/domain/round/texts';
import { ABSENT, person, round } from '../../support/round';

const AT = { sheet: 'Hội đồng', cell: 'A2' };

function member(name: string): CouncilMember {
  return { name, at: AT, personId: null, position: '', role: '', office: null, presence: ABSENT, isTeller: ABSENT };
}

const TEXTS: RoundTexts = { ...round().texts, chair: 'TS. Đỗ Quang Vinh', secretary: 'Hà', tellerChief: '' };
const PEOPLE: readonly Person[] = [
  person({ id: 'NV003', name: 'Nguyễn Thị Lan' }),
  person({ id: '12', name: 'Lê Hoà' }),
  person({ id: 'LANH', name: 'Xuân' }),
  person({ id: 'P-7', name: '' }),
];
const KNOWN = {
  people: PEOPLE,
  council: {
    sheet: 'Hội đồng',
    members: [
      { ...member('PGS.TS. Trần Minh Tuấn'), position: 'Cán sự Đảng; PGĐ', role: 'Đại diện Công đoàn' },
      { ...member(''), position: 'x', role: '-' },
    ],
  },
  texts: TEXTS,
};

function box(reasons: readonly (string | null)[]): BallotBox {
  const ballots = reasons.map((reason): Ballot =>
    reason === null ? { marks: ['yes'], isInvalid: false } : { marks: ['no'], isInvalid: true, reason },
  );
  const place = { sheet: 'Phiếu CSTĐCS', headerRow: 0, rows: null, invalidColumn: 1 };
  return { award: 'cstd-co-so', nominees: [], ballots, ...place };
}

const isWithheld = (reason: string): boolean =>
  withheldReasons([box([reason])], KNOWN).boxes[0]?.ballots[0]?.isReasonWithheld === true;

test.each([
  'Phiếu của Nguyễn Thị Lan',
  'ghi thêm NGUYEN THI LAN vào phiếu',
  'gạch “Nguyễn  Thị\u00a0Lan”, viết lại',
  'của bà Lan',
  'thầy giáo Tuấn ghi chú',
  'đ/c Vinh ký tên',
  'đ/c: Hòa',
  'lê hòa',
  'Đồng chí Hà viết thêm',
  'Trần Minh Tuấn',
  'đỗ quang vinh (chủ tịch)',
  'viết nv003 hai lần',
  'mã P-7 bị tẩy',
  'Bà Lan',
  'phiếu của Chủ tịch Hội đồng',
  'PHIEU CUA KHOA LUAT',
  'phiếu  của người về muộn',
  'Người bỏ phiếu ký tên Ngần',
  'ký tên: ngần',
  'ký tên Ngần, phiếu rách',
  'ký tên (Ngần)',
  'có chữ ký của một thành viên',
  'có chữ ký Ngần',
  'ky ten ngan',
  'của ông ngồi đầu bàn',
  'chữ của đồng chí mới về',
  'nét chữ của đ/c ấy',
  'Chủ tịch bầu quá số',
  'phó chủ tịch gạch hết',
  'Phó Hiệu trưởng ghi thêm',
  'giam doc viet them',
  'thư ký/trưởng ban đánh nhầm',
  'Trưởng khoa Luật ghi chú',
  'bí thư chi bộ',
  'cán sự đảng ghi chú',
  'đại diện Công Đoàn gạch',
  'PGĐ viết thêm',
  'có dòng Tuấn viết',
  'Tuấn gạch',
  'TUẤN GẠCH',
  'ký tên trên phiếu: Vinh',
])('%j names somebody: whose paper it was is not told', (reason) => {
  expect(isWithheld(reason)).toBe(true);
});

test.each([
  'Phiếu rách',
  'Ghi thêm tên',
  'Đánh dấu cả 12 dòng',
  'làn giấy bị nhàu, hoà mực',
  'in lan màu',
  'mùa xuân',
  'tuấn',
  'tUấn',
  'NV0031',
  'phiếu lạnh',
  'ông, bà đều bị gạch',
  'lê hoa văn',
  'cô lân ký',
  'bầu quá số',
  'Bầu quá số lượng quy định',
  'rách',
  'không đóng dấu',
  'phiếu không có dấu của cơ quan',
  'không phải phiếu do Hội đồng phát',
  'ký tên',
  'Ký tên trên phiếu',
  'ký tên vào phiếu.',
  'có ký tên, đánh dấu riêng',
  'có ký tên/đánh dấu riêng',
  'có chữ ký',
  'có chữ ký trên phiếu',
  'không ký tên',
  'một thành viên ghi nhầm cột',
  'đánh dấu x cả hai ô',
  'thu ở hòm khác',
  'trưởng thành',
])('%j names nobody: it stays as the tellers wrote it', (reason) => {
  expect(isWithheld(reason)).toBe(false);
});

test('of such papers nothing but marks and that they are invalid is kept; how many there are is told, and never in which row', () => {
  const own = box(['Rách', 'của bà Lan', null, 'của bà Lan']);
  const { boxes, findings } = withheldReasons([own, box(['Bẩn']), box([null])], KNOWN);
  expect(boxes[0]?.ballots).toEqual([
    own.ballots[0],
    { marks: ['no'], isInvalid: true, isReasonWithheld: true },
    own.ballots[2],
    { marks: ['no'], isInvalid: true, isReasonWithheld: true },
  ]);
  expect(boxes.slice(1)).toEqual([box(['Bẩn']), box([null])]);
  expect(findings).toEqual([
    {
      code: 'ballot.reason-names-somebody',
      severity: 'warning',
      sheet: 'Phiếu CSTĐCS',
      cell: null,
      subject: 'cstd-co-so',
      params: { award: 'cstd-co-so', count: '2' },
    },
  ]);
});

test('a council that nobody named a tab for is no hindrance', () => {
  const { boxes } = withheldReasons([box(['của bà Lan', 'Trần Minh Tuấn'])], { ...KNOWN, council: null });
  expect(boxes[0]?.ballots.map(({ isReasonWithheld }) => isReasonWithheld)).toEqual([true, undefined]);
});

test('papers without a reason stay as they are', () => {
  const boxes = [box([null, null]), box([])];
  expect(withheldReasons(boxes, KNOWN)).toEqual({ boxes, findings: [] });
});
