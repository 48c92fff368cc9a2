import { dayOrDots } from './documents';
import { dots, inBrackets } from './dots';
import { clockTime, placeLine } from './when-and-where';

/** Equal in papers, or equal: in scores, or in hands that were raised. */
function equal(isOfPapers: boolean): string {
  return isOfPapers ? 'bằng phiếu' : 'bằng nhau';
}

/** `Biên bản kiểm phiếu`; times, place and number as the round tells them, else dots. */
export const countingMinutes = {
  abbreviation: 'BB',
  kind: 'BIÊN BẢN',
  subject: (when: string) => `Kiểm phiếu xét danh hiệu thi đua, hình thức khen thưởng ${when}`,
  time: (from: string, day: string | null) => `1. Thời gian: bắt đầu lúc ${clockTime(from)}, ${dayOrDots(day)}.`,
  place: placeLine,
  committee: (chief: string) => `2. Ban kiểm phiếu: Trưởng ban: ${chief}.`,
  tellers: (names: readonly string[]) =>
    names.length === 0 ? `Các ủy viên: ${dots(24)}` : `Các ủy viên: ${names.join('; ')}.`,
  council: (members: string, present: string, absent: string, written: string) =>
    `3. Tổng số thành viên Hội đồng: ${members}; có mặt: ${present}; vắng mặt: ${absent}; gửi ý kiến bằng văn bản: ${written}.`,
  nominees: (names: string, isHands: boolean) =>
    `Thành viên Hội đồng có tên trong ${isHands ? 'danh sách biểu quyết' : 'phiếu'}: ${names}.`,
  rule: (rule: 'votes' | 'abstains' | 'leaves', isHands: boolean) => {
    const [named, votes] = isHands ? ['danh sách', 'biểu quyết'] : ['phiếu', 'bỏ phiếu'];
    const what = {
      votes: `vẫn ${votes}`,
      abstains: `không ${votes} về mình`,
      leaves: `ra ngoài khi Hội đồng ${votes} về mình`,
    };
    return `Theo quy chế của Hội đồng, thành viên có tên trong ${named} ${what[rule]}.`;
  },
  none: '4. Kết quả: Không có danh hiệu, hình thức nào bỏ phiếu.',
  noneYet: (awards: string) => `4. Kết quả: Chưa có kết quả bỏ phiếu: ${awards}.`,
  award: (order: number, award: string, isHands: boolean) =>
    `${String(order)}. Kết quả ${isHands ? 'biểu quyết' : 'bỏ phiếu'} ${award}`,
  unheld: (order: number, award: string) => `${String(order)}. Bỏ phiếu ${award}: chưa có kết quả`,
  noPapers: 'Chưa có kết quả.',
  named: (names: readonly string[]) => `Có tên trong phiếu: ${names.length === 0 ? 'chưa có ai' : names.join('; ')}.`,
  threshold: (text: string, required: string, isHands: boolean) =>
    `Mức cần đạt: ${text}, tức là ít nhất ${required} ${isHands ? 'người' : 'phiếu'} đồng ý.`,
  thresholdOnly: (text: string) => `Mức cần đạt: ${text}.`,
  decidesNothing: 'Danh hiệu, hình thức này không xét theo phiếu: kết quả phiếu chỉ để tham khảo.',
  handsDecideNothing: 'Danh hiệu, hình thức này không xét theo biểu quyết: kết quả biểu quyết chỉ để tham khảo.',
  unmarked: (as: 'yes' | 'no') =>
    `Theo quy định của Hội đồng, tên không được đánh dấu trên phiếu hợp lệ tính là ${as === 'yes' ? 'đồng ý' : 'không đồng ý'}; số phiếu dưới đây đã tính như vậy.`,
  ranks: 'Xếp thứ tự',
  hands: (count: string) => `Số người biểu quyết: ${count}.`,
  issued: 'Số phiếu phát ra',
  returned: 'Số phiếu thu về',
  notReturned: 'Số phiếu không thu về',
  valid: 'Số phiếu hợp lệ',
  invalid: 'Số phiếu không hợp lệ',
  reasons: (reasons: readonly string[]) => `Phiếu không hợp lệ, theo lý do: ${reasons.join('; ')}.`,
  reason: (reason: string, count: number) => `${reason}: ${String(count)}`,
  withheld: 'lý do có thể chỉ rõ người, không ghi ở đây',
  unstated: 'không ghi lý do',
  blank: 'không đánh dấu dòng nào',
  /** `note` is what the committee says of it; dots where it says nothing. */
  mismatch: (line: string, left: number, right: number, difference: number, note: string) =>
    `Số liệu chưa khớp: ${line} (${String(left)} và ${String(right)}, lệch ${String(Math.abs(difference))}). Giải trình: ${note === '' ? dots(12) : note}`,
  ofNominee: (name: string, line: string) => `${name}, ${line}`,
  note: (note: string) => `Giải trình của Ban kiểm phiếu: ${note}`,
  /** `order` is there where no first ballot leads it. */
  second: (order: number | null, award: string, isOfPapers: boolean) =>
    `${order === null ? '' : `${String(order)}. `}Bỏ phiếu lần 2 trong số những người ${equal(isOfPapers)}: ${award}`,
  tiedAgain: (names: string, isOfPapers: boolean) =>
    `Vẫn ${equal(isOfPapers)} sau lần 2, chờ Hội đồng quyết định: ${names}.`,
  columns: {
    yes: 'Đồng ý',
    share: 'Tỷ lệ',
    no: 'Không đồng ý',
    blank: 'Không có ý kiến',
    unreadable: 'Không đọc được',
    verdict: 'Kết luận',
  },
  short: (verdict: string, short: string, isHands: boolean) =>
    `${verdict}, thiếu ${short} ${isHands ? 'người đồng ý' : 'phiếu'}`,
  base: (base: string, of: number) => `Tỷ lệ tính trên ${base}: ${String(of)}.`,
  tied: (names: string, isHands: boolean) =>
    `${isHands ? 'Bằng nhau' : 'Bằng phiếu'} ở ranh giới số lượng tối đa, chờ Hội đồng quyết định: ${names}.`,
  tiedAtFirst: (names: string, isHands: boolean) =>
    `${isHands ? 'Bằng nhau' : 'Bằng phiếu'} ở ranh giới số lượng tối đa: ${names}.`,
  settled: (who: string, isChosen: boolean, basis: string, isOfPapers: boolean) =>
    `Hội đồng quyết định trường hợp ${equal(isOfPapers)}: ${who}: ${isChosen ? 'chọn' : 'không chọn'}${inBrackets(basis)}.`,
  fingerprint: (hex: string) => `Dấu vân tay của phiếu và quy tắc kiểm (để kiểm lại): ${hex}`,
  teller: 'Ủy viên Ban kiểm phiếu',
  signature: 'Ký tên',
  end: (to: string) => `Kiểm phiếu kết thúc, biên bản lập xong hồi ${clockTime(to)} cùng ngày.`,
};
