import type { FailureSentences } from '../failure-sentences';
import { resultSizeFailures } from './result-size';
import { takeBackFailures } from './taking-back';
import { dayText } from '../numbers';
import { eachInShort, inShort } from '../sentences';

const MEANINGS = { round: 'tab Đợt xét', roster: 'danh sách cá nhân', ballots: 'phiếu của cùng một danh hiệu' };

/** Why nothing could be read, worked out or written; one line each, with what to do. */
export const failures: FailureSentences = {
  ...takeBackFailures,
  ...resultSizeFailures,
  'file.not-a-workbook': ({ file }) =>
    `“${file}” không phải là sổ Excel đọc được (.xlsx, .xlsm, .xls, .ods, .csv). Mở tệp bằng Excel và lưu lại thành .xlsx.`,
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
  'excel.tabs-changed': () => 'Các tab đã đổi trong lúc đọc. Đọc lại sổ.',
  'excel.no-answer': ({ seconds }) =>
    `Excel không phản hồi sau ${seconds} giây. Nếu đang nhập dở một ô, nhấn Enter; đợi Excel chạy xong, đọc lại sổ rồi thử lại.`,
  'excel.cell-being-edited': () => 'Một ô đang được nhập dở. Nhấn Enter để kết thúc nhập ô rồi thử lại.',
  'excel.not-in-front': () => 'Một sổ khác đang ở phía trước. Quay lại sổ này rồi thử lại.',
  'excel.too-large': () => 'Sổ có phần quá lớn nên Excel không chuyển được. Xóa các ô, tab không cần đến rồi thử lại.',
  'excel.out-of-memory': () => 'Excel hết bộ nhớ. Đóng bớt sổ, chương trình khác rồi thử lại.',
  'excel.access-denied': () =>
    'Excel không cho phép: sổ hoặc tab đang được bảo vệ, hoặc chỉ được đọc. Bỏ bảo vệ rồi thử lại.',
  'excel.failed': ({ error }) => `Excel báo lỗi ${error}. Thử lại; nếu vẫn lỗi, lưu sổ, đóng rồi mở lại.`,
  'workbook.formula-in-cell': ({ sheet, cell }) =>
    `Tab “${sheet}”, ô ${cell} là công thức nên chưa ghi gì. Sửa trực tiếp trong sổ rồi đọc lại.`,
  'workbook.cell-locked': ({ sheet, cell }) =>
    `Tab “${sheet}” đang được bảo vệ và ô ${cell} bị khóa, nên chưa ghi gì. Trong Excel: Xem lại › Bỏ bảo vệ trang tính rồi ghi lại.`,
  'workbook.tabs-protected': ({ tabs }) =>
    `Tab đang được bảo vệ (${tabs}) nên chưa ghi gì. Trong Excel: Xem lại › Bỏ bảo vệ trang tính rồi ghi lại.`,
  'excel.filtered': ({ tabs }) => `Tab đang lọc (${tabs}) nên chưa ghi gì. Xóa bộ lọc rồi ghi lại.`,
  'excel.merged-cells': ({ tabs }) => `Ô đã trộn cản việc ghi (${tabs}) nên chưa ghi gì. Bỏ trộn các ô đó rồi ghi lại.`,
  'excel.check-failed': ({ sheet, cell }) =>
    `Ghi xong đọc lại thì tab “${sheet}”, ô ${cell} khác kết quả đã tính, nên đã trả lại như cũ. Đọc lại sổ rồi ghi lại.`,
  'excel.unfinished': () =>
    'Việc ghi dừng giữa chừng và Excel chưa trả lại như cũ được. Bấm “Đọc lại sổ”, hoặc mở lại Bình Xét, để trả lại; đừng sửa các tab kết quả trước đó.',
  'workbook.tab-not-there': ({ sheet }) =>
    `Tab “${sheet}” không còn trong sổ hoặc đang ẩn. Bỏ ẩn tab, hoặc đọc lại sổ.`,
  'counting.round-closed': () => 'Đợt xét đã chốt nên không ghi thêm phiếu; mở lại đợt xét trong tab Đợt xét rồi ghi.',
  'counting.check-failed': ({ sheet }) =>
    `Ghi xong đọc lại thì tab “${sheet}” khác các phiếu đã kiểm, nên đã trả lại như cũ. Đọc lại sổ rồi ghi lại.`,
  'counting.nominee-gone': ({ code }) =>
    `“${code}” có tên trên phiếu nhưng không còn trong danh sách của sổ, nên chưa ghi gì; ghi lại mã ấy vào danh sách rồi đọc lại.`,
  'counting.papers-there': ({ sheet, count }) =>
    `Tab “${sheet}” đang có ${count} phiếu nên chưa ghi gì; chọn thay các phiếu đó nếu đúng là kiểm lại.`,
  'counting.totals-there': ({ sheet }) =>
    `Tab “${sheet}” đang có tổng số của lần bỏ phiếu này; đã có tổng số thì không ghi từng phiếu nữa. Xóa các dòng đó nếu muốn kiểm từng phiếu, rồi đọc lại sổ.`,
  'totals.papers-there': ({ sheet }) =>
    `Tab “${sheet}” đang có tên hoặc phiếu của lần bỏ phiếu này, nên chưa ghi tổng số. Kiểm từng phiếu ở đó, hoặc xóa tên và phiếu trong tab ấy rồi đọc lại sổ.`,
  'totals.must-be-secret': ({ citation }) =>
    `Danh hiệu này phải bỏ phiếu kín${citation === '' ? '' : ` (${citation})`}, nên không ghi kết quả giơ tay. Chọn phiếu kín nếu đã bỏ phiếu kín; nếu chưa, tổ chức bỏ phiếu kín.`,
  'totals.incomplete': () => 'Còn ô chưa có số; ghi đủ rồi ghi vào sổ.',
  'totals.note-missing': () =>
    'Các số chưa khớp nhau. Sửa cho khớp, hoặc ghi lý do vào ghi chú; biên bản in ghi chú đó.',
  'collect.round-closed': () => 'Đợt xét đã chốt nên không thu thêm tệp; mở lại đợt xét trong tab Đợt xét rồi thu.',
  'workbook.no-roster': () =>
    'Sổ không có danh sách cá nhân. Thêm một tab có các cột “Mã”, “Họ và tên”, “Xếp loại”, “Đăng ký danh hiệu”.',
  'workbook.nobody': ({ sheet }) => `Tab “${inShort(sheet)}”: danh sách chưa có ai. Ghi mỗi người một dòng, có mã.`,
  'workbook.no-round': () =>
    'Sổ không có tab Đợt xét. Thêm một tab ghi “Chương trình”, “Năm”, “Kỳ” và giá trị ở cột bên cạnh.',
  'workbook.no-year': ({ sheet, cell }) =>
    `Tab “${inShort(sheet)}”${cell === '' ? '' : `, ô ${cell}`}: chưa có năm xét đọc được. Ghi “Năm”, ví dụ 2022.`,
  'workbook.tab-twice': ({ meaning, sheets }) =>
    `Có nhiều tab cùng là ${MEANINGS[meaning]}: ${eachInShort(sheets)}. Giữ lại một tab.`,
  'campaign.missing': () => 'Tab Đợt xét chưa ghi “Chương trình”. Ghi mã chương trình, ví dụ tran-phu-2022.',
  'campaign.unknown': ({ campaign, known }) =>
    `Không có chương trình “${inShort(campaign)}”. Ghi một trong các chương trình có sẵn: ${known}.`,
  'round.no-regime': ({ date }) =>
    `Chưa có bộ quy định cho ngày ${dayText('vi', date)}. Kiểm tra “Ngày họp” và “Năm”, hoặc ghi tham số “regime” trong tab Đợt xét.`,
  'pack.unknown-award': ({ award }) =>
    `Chương trình nhắc đến danh hiệu “${award}” mà không bộ quy định nào có. Sửa mã danh hiệu trong tệp chương trình.`,
  'pack.unsuitable-condition': ({ award, rule }) =>
    `Điều kiện “${rule}” của danh hiệu “${award}” trong chương trình không dùng được cho đối tượng của danh hiệu đó, hoặc dựa vào một danh hiệu không dành cho cá nhân. Sửa hoặc bỏ điều kiện này trong tệp chương trình.`,
  'pack.circular': ({ awards }) =>
    `Điều kiện của các danh hiệu trong chương trình phụ thuộc vòng quanh: ${awards}. Bỏ bớt một điều kiện trong tệp chương trình.`,
  'round.closed': ({ date, changes }) =>
    `Đợt xét đã chốt ngày ${dayText('vi', date)}, nay có ${changes} số liệu khác, nên không ghi gì. Sửa lại sổ cho khớp, hoặc ghi lý do vào “Mở lại” trong tab Đợt xét.`,
  'closing.record-damaged': ({ sheet, cell }) =>
    `Tab “${sheet}”${cell === '' ? '' : `, ô ${cell}`}: bản ghi chốt đợt xét đã bị sửa hoặc thiếu, nên không ghi gì. Lấy lại tab này từ bản lưu; nếu không còn, xóa tab rồi chốt lại.`,
  'verify.nothing-written': () =>
    'Trong sổ chưa có kết quả do Bình Xét ghi (không thấy tab KQ - Đối chiếu), nên không có gì để đối chiếu. Ghi kết quả vào sổ trước.',
  'next.no-period': () =>
    'Không biết sổ là của kỳ nào nên không lập được sổ kỳ sau. Ghi “Kỳ” ở tab Đợt xét, ví dụ Năm hoặc Quý 1.',
  'next.follow-up-missing': ({ count }) =>
    `Sổ đề nghị ${count} danh hiệu CSTĐ nhưng không có tab Theo dõi đề nghị, nên chưa rõ ai đã đạt. Thêm tab đó: chép tab “KQ - Theo dõi đề nghị” của sổ kết quả, đặt tên “Theo dõi đề nghị”, ghi số, ngày quyết định và “Kết quả”, rồi lập lại từ sổ đó; hoặc chọn --count nominated (tính theo đề nghị), --count none (không tính).`,
};
