import type { SecondBallotFault } from '../../domain/nominations/second-ballot';

/** What a recorded decision about a tie rests on, as an office writes it; dots are for the secretary. */
export const bases = {
  secondBallot: (yes: string, valid: string) =>
    `Bỏ phiếu lần 2 trong số những người bằng nhau ở ranh giới: ${yes}/${valid} phiếu hợp lệ đồng ý.`,
  chair: 'Ý kiến quyết định của Chủ tịch Hội đồng tại cuộc họp, theo Điều … Quy chế ….',
  lot: 'Bốc thăm tại cuộc họp; người bốc thăm: …; người chứng kiến: …, ….',
  leaveEmpty:
    'Hội đồng thống nhất để trống suất còn lại, không chọn ai trong số những người bằng nhau ở ranh giới (biểu quyết: …/…).',
};

/** Second ballots in `KQ - Kiểm phiếu`. */
export const secondBallots = {
  title: 'IV. Bỏ phiếu lần 2 trong số những người bằng nhau ở ranh giới',
  remark:
    'Phiếu lần 2 chỉ xếp thứ tự những người bằng nhau ở ranh giới. Kết quả có hiệu lực khi Hội đồng ghi vào tab Quyết định của Hội đồng.',
  award: (award: string) => `${award} (lần 2)`,
  places: 'Số suất còn lại',
  issued: 'Phát ra',
  returned: 'Thu về',
  read: 'Số phiếu đọc được',
  invalid: 'Không hợp lệ',
  valid: 'Hợp lệ',
  outcome: 'Kết quả',
  settled: 'Đề xuất đủ suất',
  tiedAgain: 'Vẫn còn người bằng phiếu',
  faults: {
    'no-tie': 'Hiện không có ai bằng nhau ở ranh giới',
    'not-among-tied': 'Có tên ngoài những người bằng nhau',
    'tied-absent': 'Thiếu người bằng nhau',
    'yet-to-be-held': 'Chưa có phiếu',
    numbers: 'Số phiếu chưa khớp',
    quorum: 'Chưa đủ số thành viên dự họp',
  } satisfies Record<SecondBallotFault, string>,
  proposal: 'Đề xuất ghi vào Quyết định của Hội đồng',
  basis: 'Căn cứ đề xuất',
  chosen: 'Chọn',
  notChosen: 'Không chọn',
  equal: 'Vẫn bằng phiếu',
  noneProposed: 'Chưa đề xuất',
};
