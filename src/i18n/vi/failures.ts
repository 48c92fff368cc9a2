import type { FailureSentences } from '../failure-sentences';
import { dayText } from '../numbers';

const MEANINGS = { round: 'tab Đợt xét', roster: 'danh sách cá nhân', ballots: 'phiếu của cùng một danh hiệu' };

/** Why nothing could be read, worked out or written; one line each, with what to do. */
export const failures: FailureSentences = {
  'file.not-a-workbook': ({ file }) =>
    `“${file}” không phải là sổ Excel (.xlsx). Mở tệp bằng Excel và lưu lại thành .xlsx.`,
  'file.encrypted': ({ file }) => `“${file}” có đặt mật khẩu mở tệp. Bỏ mật khẩu trong Excel rồi mở lại.`,
  'file.damaged': ({ file, detail }) =>
    `“${file}” bị hỏng hoặc thiếu phần bên trong (${detail}). Mở bằng Excel để sửa, hoặc lấy lại bản gốc.`,
  'file.too-large': ({ file, limit }) =>
    `“${file}” quá lớn (giới hạn ${limit}). Xóa các tab, hình không cần đến rồi lưu lại.`,
  'input.changed-since': ({ tabs }) => `Sổ đã thay đổi từ lúc đọc (${tabs}), nên chưa ghi gì. Đọc lại sổ rồi ghi.`,
  'workbook.structure-protected': () =>
    'Cấu trúc sổ đang được bảo vệ nên không thêm tab được; chưa ghi gì. Trong Excel: Xem lại › Bảo vệ sổ làm việc, bỏ bảo vệ rồi ghi lại.',
  'file.cannot-keep': ({ detail }) =>
    `Tệp có phần mà Bình Xét không giữ nguyên được (${detail}), nên chưa ghi gì. Lưu một bản .xlsx bằng Excel rồi thử lại.`,
  'workbook.no-roster': () =>
    'Sổ không có danh sách cá nhân: cần một tab có các cột “Mã”, “Họ và tên”, “Xếp loại”, “Đăng ký danh hiệu”.',
  'workbook.nobody': ({ sheet }) => `Tab “${sheet}”: danh sách chưa có ai. Ghi mỗi người một dòng, có mã.`,
  'workbook.no-round': () =>
    'Sổ không có tab Đợt xét: cần một tab ghi “Chương trình”, “Năm”, “Kỳ” và giá trị ở cột bên cạnh.',
  'workbook.no-year': ({ sheet, cell }) =>
    `Tab “${sheet}”${cell === '' ? '' : `, ô ${cell}`}: chưa có năm xét đọc được. Ghi “Năm”, ví dụ 2022.`,
  'workbook.tab-twice': ({ meaning, sheets }) =>
    `Có nhiều tab cùng là ${MEANINGS[meaning]}: ${sheets}. Giữ lại một tab.`,
  'campaign.missing': () => 'Tab Đợt xét chưa ghi “Chương trình”. Ghi mã chương trình, ví dụ tran-phu-2022.',
  'campaign.unknown': ({ campaign, known }) =>
    `Không có chương trình “${campaign}”. Các chương trình có sẵn: ${known}.`,
  'round.no-regime': ({ date }) =>
    `Chưa có bộ quy định cho ngày ${dayText('vi', date)}. Kiểm tra “Ngày họp” và “Năm”, hoặc ghi tham số “regime” trong tab Đợt xét.`,
  'pack.unknown-award': ({ award }) => `Chương trình nhắc đến danh hiệu “${award}” mà không bộ quy định nào có.`,
  'pack.circular': ({ awards }) => `Điều kiện của các danh hiệu trong chương trình phụ thuộc vòng quanh: ${awards}.`,
};
