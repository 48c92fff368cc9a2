import type { InvalidReason } from '../../domain/counting/paper';

/** What a counted stack of papers writes into the workbook. */
export const counting = {
  marks:
    'Mỗi dòng là một phiếu: x đồng ý, 0 không đồng ý, - không đánh dấu, ? không rõ. Cột cuối: lý do phiếu không hợp lệ.',
  secrecy:
    'Hai người nhập độc lập, đã khớp. Các dòng xếp theo nội dung phiếu, không theo thứ tự kiểm; không có số thứ tự, thời gian hay tên.',
  secondBallot: (award: string) => `${award} (bỏ phiếu lần 2)`,
  /** The name of a second ballot in the tab of issued and returned papers. */
  secondRow: (award: string) => `${award} (lần 2)`,
  reasons: {
    'not-issued': 'Không do ban kiểm phiếu phát ra, không đúng mẫu',
    'no-stamp': 'Không đóng dấu',
    'too-many': 'Đồng ý quá số người quy định',
    nobody: 'Không chọn ai, gạch hết tên',
    'both-or-neither': 'Phiếu một tên: đánh cả hai ô hoặc không đánh ô nào',
    'name-added': 'Ghi thêm tên ngoài danh sách',
    'other-writing': 'Đánh số, ký hiệu, ký tên hoặc viết thêm',
    other: 'Lý do khác',
  } satisfies Readonly<Record<InvalidReason, string>>,
};
