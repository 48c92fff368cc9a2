import { countText } from '../numbers';
import type { SelfTestWords } from '../self-test-words';

/** What the self-test says, in the pane and in the text to copy. */
export const selfTest: SelfTestWords = {
  name: 'Tự kiểm tra',
  about:
    'Thử xem Excel trên máy này có làm đúng những việc Bình Xét cần không. Một tab tạm được thêm vào cuối sổ rồi xóa ngay; không tab nào của bạn bị động đến. Excel có thể xóa danh sách Hoàn tác (Ctrl+Z).',
  start: 'Chạy tự kiểm tra',
  again: 'Chạy lại',
  loading: 'Đang mở phần tự kiểm tra…',
  running: 'Đang tự kiểm tra…',
  back: 'Quay lại',
  done: 'Đã kiểm tra xong',
  results: 'Kết quả',
  allPassed: 'Excel này làm đúng mọi việc Bình Xét cần.',
  notAllPassed: (count) =>
    `${countText('vi', count)} việc không như mong đợi. Hãy chép kết quả dưới đây và gửi cho người hỗ trợ.`,
  left: 'Tab tạm chưa xóa được. Bấm “Đọc sổ này”, hoặc mở lại Bình Xét, để xóa.',
  report: 'Văn bản để gửi cho người hỗ trợ',
  reportHelp: 'Chỉ có phiên bản, nền tảng và kết quả; không có tên người, điểm, phiếu hay tên tab.',
  copy: 'Chép',
  copied: 'Đã chép.',
  copyByHand: 'Chưa chép được. Văn bản đã được chọn: nhấn Ctrl+C (máy Mac: ⌘C).',
  heading: (version) => `Bình Xét ${version} – tự kiểm tra`,
  line: (outcome, test, details) => `[${outcome}] ${test}${details === '' ? '' : `: ${details}`}`,
  outcomes: { passed: 'đạt', different: 'khác', failed: 'lỗi', 'not-run': 'không chạy' },
  tests: {
    workbook: 'Danh sách tab và bảo vệ',
    culture: 'Ngôn ngữ và dấu số của Excel',
    tab: 'Thêm tab tạm',
    text: 'Chữ ghi vào vẫn là chữ',
    numbers: 'Số và định dạng số',
    dates: 'Ngày và hệ ngày 1900/1904',
    formulas: 'Công thức tính đúng',
    merges: 'Trộn ô',
    page: 'Thiết lập trang in',
    speed: 'Tốc độ một lượt hỏi đáp',
    sizes: 'Lượng dữ liệu mỗi lượt',
    removal: 'Xóa tab tạm',
  },
};
