import { dots, inBrackets } from './dots';
import { clockTime, placeLine } from './when-and-where';

/** Texts of the papers, whatever their style (`paper-styles`). What is not known is a dotted line. */

/** `2022-03-05` → `05`, `3`, `2022`: days below 10 and the months 1 and 2 get a zero (F-514). */
function dayWords(isoDay: string): string {
  const [year, month, day] = [isoDay.slice(0, 4), isoDay.slice(5, 7), isoDay.slice(8)];
  return `ngày ${day} tháng ${Number(month) > 2 ? String(Number(month)) : month} năm ${year}`;
}

const unknownDay = `ngày ${dots(2)} tháng ${dots(2)} năm ${dots(3)}`;

/** A day in words, or dots. */
export function dayOrDots(isoDay: string | null): string {
  return isoDay === null ? unknownDay : dayWords(isoDay);
}

/** Head, signatures and what papers share. */
export const paper = {
  product: 'Bình Xét',
  changedSince: 'SỐ LIỆU ĐÃ ĐỔI SAU LẦN CHẠY: CHẠY LẠI BÌNH XÉT TRƯỚC KHI KÝ',
  line: '—',
  dots: dots(12),
  fewDots: dots(3),
  council: 'Hội đồng Thi đua - Khen thưởng',
  /** At the head of its papers, where it is too long for one line. */
  councilAtHead: 'HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG',
  /** In the numbers of its papers. */
  councilSymbol: 'HĐTĐKT',
  placeAndDate: (place: string, day: string) => `${place === '' ? dots(6) : place}, ${day}`,
  body: 'HỘI ĐỒNG',
  chair: 'CHỦ TỊCH',
  secretary: 'THƯ KÝ',
  tellerChief: 'TRƯỞNG BAN KIỂM PHIẾU',
  tellers: 'ỦY VIÊN BAN KIỂM PHIẾU',
  signHint: '(Ký, ghi rõ họ tên)',
  recipients: 'Nơi nhận:',
  asAbove: '- Như trên;',
  otherRecipients: `- ${dots(6)};`,
  basis: (what: string, isLast: boolean) => `Căn cứ ${what}${isLast ? '.' : ';'}`,
  basisMinutes: (day: string) => `Biên bản họp Hội đồng Thi đua - Khen thưởng ${day}`,
  unfinished: (errors: number, pending: number) =>
    [
      'BẢN CHƯA HOÀN CHỈNH:',
      [
        ...(errors === 0 ? [] : [`còn ${String(errors)} lỗi ở KQ - Kiểm tra`]),
        ...(pending === 0 ? [] : [`còn ${String(pending)} trường hợp chưa kết luận ở KQ - Đề nghị`]),
      ].join(', '),
    ].join(' '),
  otherPlan: (citation: string) =>
    `XEM TRƯỚC KHI KÝ: căn cứ ${citation} không phải của năm xét này; sửa theo kế hoạch của năm nay.`,
  none: 'Không có',
  noAwards: 'Không có danh hiệu, hình thức nào được xét.',
  ordinal: 'STT',
  award: 'Danh hiệu, hình thức',
  fullName: 'Họ và tên',
  unitName: 'Tên tập thể',
  names: 'Họ và tên, tên tập thể',
  count: 'Số lượng',
  position: (position: string, unit: string) => [position, unit].filter((part) => part !== '').join(', '),
};

/** `Danh sách đề nghị`. */
export const nominationList = {
  kind: 'DANH SÁCH',
  subject: (when: string) => `Đề nghị xét tặng danh hiệu thi đua, hình thức khen thưởng ${when}`,
  attached: (number: string, day: string) => `(Kèm theo Tờ trình số ${number} ${day})`,
  position: 'Chức vụ, đơn vị',
  award: 'Danh hiệu, hình thức',
  initiative: 'Cấp sáng kiến',
  group: (roman: string, award: string, count: number, isUnit: boolean) =>
    `${roman}. ${award}: ${count === 0 ? 'Không có' : `${String(count)} ${isUnit ? 'tập thể' : 'cá nhân'}`}`,
  total: 'Tổng hợp số lượng đề nghị',
  totalPeople: 'cá nhân',
  totalUnits: 'tập thể',
  kindOf: 'Đối tượng',
};

/** `Biên bản họp`. */
export const meetingMinutes = {
  abbreviation: 'BB',
  kind: 'BIÊN BẢN',
  subject: (when: string) => `Họp Hội đồng Thi đua - Khen thưởng ${when}`,
  time: (from: string, day: string) => `1. Thời gian: ${clockTime(from)}, ${day}.`,
  place: placeLine,
  attendance: '2. Thành phần:',
  members: (members: string) => `- Tổng số thành viên Hội đồng: ${members}.`,
  present: (present: string, absent: string, written: string) =>
    `- Có mặt: ${present}; vắng mặt: ${absent}; gửi ý kiến bằng văn bản: ${written}.`,
  absent: (those: readonly { readonly name: string; readonly isWritten: boolean }[]) =>
    those.length === 0
      ? `- Họ tên người vắng, lý do: ${dots(18)}`
      : `- Họ tên người vắng, lý do: ${those.map(({ name, isWritten }) => `${name} (${isWritten ? `gửi ý kiến bằng văn bản; ${dots(6)}` : dots(6)})`).join('; ')}.`,
  quorum: (needed: string) => `- Đủ số thành viên dự họp theo quy định (ít nhất ${needed} người có mặt).`,
  noQuorum: (needed: string) =>
    `- Không đủ số thành viên dự họp: cần ít nhất ${needed} người có mặt, nên không kết luận các danh hiệu, hình thức phải bỏ phiếu.`,
  chair: (name: string) => `- Chủ tịch Hội đồng: ${name}.`,
  secretary: (name: string) => `- Thư ký Hội đồng: ${name}.`,
  attended: (those: readonly { readonly name: string; readonly offices: readonly string[] }[]) =>
    `- Thành viên có mặt: ${those.map(({ name, offices }) => `${name}${inBrackets(offices.join(', '))}`).join('; ')}.`,
  content: (campaign: string) => `3. Nội dung: xét, đề nghị danh hiệu thi đua, hình thức khen thưởng theo ${campaign}.`,
  contentOfScores: (when: string, campaign: string) =>
    `3. Nội dung: xét kết quả chấm điểm thi đua ${when} theo ${campaign}.`,
  proceedings: `4. Diễn biến, ý kiến thảo luận: ${dots(16)}`,
  counted: (number: string) => `Kết quả theo Biên bản kiểm phiếu${number === '' ? '' : ` số ${number}`} kèm theo.`,
  secretBallot: (awards: string, counted: string) => `- Bỏ phiếu kín: ${awards}. ${counted}`,
  ballot: (awards: string, counted: string) => `- Bỏ phiếu: ${awards}. ${counted}`,
  unheldBallot: (awards: string) => `- Chưa có kết quả bỏ phiếu: ${awards}.`,
  showOfHands: (awards: string, counted: string) => `- Biểu quyết giơ tay: ${awards}. ${counted}`,
  secondBallot: (awards: string) =>
    `- Bỏ phiếu lần 2 trong số những người bằng nhau ở ranh giới số lượng tối đa: ${awards}.`,
  noBallot: (awards: string) => `- Không bỏ phiếu: ${awards}. Hình thức biểu quyết, tỷ lệ nhất trí: ${dots(8)}`,
  results: '5. Kết quả:',
  noScores: '5. Kết quả: chưa có điểm của cá nhân nào.',
  scored: (count: number, of: number) =>
    `5. Kết quả: ${String(count)}/${String(of)} cá nhân có điểm cuối cùng; điểm của từng người theo bảng điểm kèm theo.`,
  band: (name: string, count: number) => `- ${name}: ${String(count)} cá nhân.`,
  withoutBand: { none: 'Chưa đạt mức xếp loại thấp nhất', unknown: 'Chưa xếp loại được' },
  notScored: (names: string) => `- Chưa có điểm cuối cùng: ${names}.`,
  columns: {
    eligible: 'Đủ điều kiện',
    voted: 'Đưa vào phiếu',
    passed: 'Đạt số phiếu',
    putToVote: 'Đưa ra lấy ý kiến',
    agreed: 'Đạt mức đồng ý',
    limit: 'Số lượng tối đa',
    nominated: 'Đề nghị',
    pending: 'Chưa kết luận',
  },
  passedInVain: (award: string, eligibility: 'ineligible' | 'review', names: string) =>
    `- ${award}: đạt số phiếu nhưng ${eligibility === 'review' ? 'chưa xác định được đủ điều kiện' : 'không đủ điều kiện nên không đề nghị'}: ${names}.`,
  overCeiling: (award: string, names: string) => `- ${award}: vượt số lượng tối đa nên không đề nghị: ${names}.`,
  decisions: '6. Quyết định của Hội đồng đối với trường hợp bằng nhau ở ranh giới số lượng tối đa:',
  decision: (award: string, who: string, isChosen: boolean, basis: string) =>
    `- ${award}: ${who}: ${isChosen ? 'chọn' : 'không chọn'}${inBrackets(basis)}.`,
  noDecisions: 'Hội đồng chưa có quyết định.',
  noneApplied: (count: number) => `Đã ghi ${String(count)} quyết định, chưa áp dụng được (xem KQ - Kiểm tra).`,
  noTies: 'Không có trường hợp bằng nhau.',
  tiesOpen: 'Chưa xác định: còn danh hiệu, hình thức chưa kết luận được.',
  attached: 'Họ tên người và tập thể được đề nghị: theo Danh sách đề nghị kèm theo.',
  end: (to: string) => `Cuộc họp kết thúc hồi ${clockTime(to)} cùng ngày.`,
};

/** `Tờ trình`. */
export const submission = {
  abbreviation: 'TTr',
  kind: 'TỜ TRÌNH',
  subject: (when: string) => `Về việc đề nghị xét tặng danh hiệu thi đua, hình thức khen thưởng ${when}`,
  to: `Kính gửi: ${dots(24)}`,
  opening: (council: string, organisation: string, when: string) =>
    `${council}${organisation === '' ? '' : ` ${organisation}`} trình xem xét, tặng danh hiệu thi đua, hình thức khen thưởng ${when} với số lượng như sau:`,
  kindOf: 'Đối tượng',
  attached: '(Có Danh sách đề nghị và biên bản họp Hội đồng kèm theo.)',
  closing: (council: string) => `${council} kính trình xem xét, quyết định.`,
  nobody: 'CHƯA TRÌNH ĐƯỢC: không có cá nhân, tập thể nào được đề nghị.',
};

/** How an abbreviation begins, or a text in capitals: `CSTĐCS`, `A4`. */
const ABBREVIATED = /^\P{M}\p{M}*[\p{Lu}\p{N}]/u;

/** A text that begins a cell, as it goes on a sentence; an abbreviation stays as it was typed. */
export function inSentence(text: string): string {
  if (ABBREVIATED.test(text)) return text;
  return text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
}

/** Roman numbers for the parts of a paper. */
export function roman(count: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = count;
  let text = '';
  for (const [value, letters] of parts) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

/** A year, or a period with its year, as it goes on a sentence of a paper: offices number quarters and semesters in Roman figures. */
export function whenInSentence(when: string): string {
  return when
    .toLocaleLowerCase('vi')
    .replace(/^(quý|học kỳ) (\d)/u, (_, period: string, number: string) => `${period} ${roman(Number(number))}`);
}
