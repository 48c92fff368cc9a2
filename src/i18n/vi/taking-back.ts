import { countText, dayText } from '../numbers';

/** Why what was before a run is not kept, what is safe, and what to do. */
const WHY = {
  recounted:
    'Phiếu bầu đã thay đổi giữa hai lần chạy, nên kết quả lần trước không được lưu: đặt cạnh nhau, hai lần kiểm có thể làm lộ một phiếu. Dùng kết quả hiện có.',
  'taken-back':
    'Sổ chỉ lưu một lần chạy trước, và lần đó đã được lấy lại rồi. Kết quả hiện có vẫn nguyên; ghi lại nếu cần kết quả mới.',
  unknown:
    'Các tab kết quả trước đó không có bản lưu (do phiên bản cũ ghi, hoặc bản lưu đã bị xóa hay sửa). Kết quả hiện có vẫn nguyên; mở bản sao lưu của sổ nếu cần kết quả cũ.',
} as const;

/** Why a run could not be taken back; one line each, with what to do. */
export const takeBackFailures = {
  'run.nothing-written': () => 'Sổ này chưa có tab kết quả nào để lấy lại. Ghi kết quả vào sổ trước.',
  'run.not-kept': ({ why }: { readonly why: keyof typeof WHY }) => `Không lấy lại được. ${WHY[why]}`,
  'run.record-damaged': ({ sheet }: { readonly sheet: string }) =>
    `Tab ẩn “${sheet}” đã bị sửa nên không lấy lại được lần chạy trước; các tab kết quả hiện có vẫn nguyên. Mở bản sao lưu của sổ nếu cần kết quả cũ.`,
  'run.closed': ({ date }: { readonly date: string }) =>
    `Đợt xét đã chốt${date === '' ? '' : ` ngày ${dayText('vi', date)}`} nên không hoàn tác. Muốn sửa, ghi lý do vào “Mở lại” trong tab Đợt xét rồi chạy lại.`,
};

/** Taking back the last run, in the pane. */
export const takingBack = {
  undo: 'Hoàn tác lần chạy này',
  title: 'Lần chạy trước',
  offer: 'Lấy lại kết quả lần chạy trước',
  help: 'Sổ giữ các tab kết quả của lần chạy trước đến lần chạy sau, cả khi đã đóng. Không tab nào của bạn bị đổi.',
  looking: 'Đang xem bản lưu…',
  toBefore: (count: number) =>
    `${countText('vi', count)} tab kết quả trở lại như trước lần chạy này; công thức tính theo dữ liệu đang có. Dữ liệu bạn nhập giữ nguyên.`,
  toNothing: 'Đây là lần chạy đầu: các tab kết quả sẽ bị bỏ, sổ như chưa chạy. Dữ liệu bạn nhập giữ nguyên.',
  edited: (tabs: string) => `Nội dung bạn gõ thêm sau lần chạy vào ${tabs} sẽ mất.`,
  changes: 'Lần chạy này đã đổi gì, xem ở tab',
  restored: 'Trở lại như trước',
  dropped: 'Bỏ đi',
  confirm: 'Hoàn tác',
  confirmEdited: 'Vẫn hoàn tác',
  keep: 'Giữ nguyên',
  busy: 'Đang lấy lại…',
  done: 'Đã hoàn tác lần chạy',
  doneBefore: (count: number) =>
    `${countText('vi', count)} tab kết quả đã trở lại như trước. Chạy lại lúc nào cũng được.`,
  doneNothing: 'Sổ như chưa chạy. Chạy lại lúc nào cũng được.',
  failed: 'Chưa hoàn tác',
  unfinished: 'Việc hoàn tác chưa trọn',
};
