import { countText } from '../numbers';

/** What the pane says around its steps. */
export const pane = {
  product: 'Bình Xét',
  language: { label: 'Ngôn ngữ', vi: 'VI – Tiếng Việt', en: 'EN – English' },
  stepsLabel: 'Các bước xét',
  read: 'Đọc sổ này',
  readAgain: 'Đọc lại sổ',
  reading: 'Đang đọc sổ…',
  next: (step: string) => `Tiếp: ${step}`,
  write: 'Ghi kết quả vào sổ',
  writeAgain: 'Ghi lại kết quả',
  writing: 'Đang ghi…',
  more: (count: number) => `Hiện thêm ${countText('vi', count)}`,
  why: 'Vì sao?',
  whyOf: (name: string) => `Vì sao? – ${name}`,
  goTo: (place: string) => `Đến ${place}`,
  cellOf: (sheet: string, cell: string) => `${sheet} · ${cell}`,
  /** What is not told. */
  notTold: 'chưa ghi',
  unusable: {
    title: 'Chưa đọc được sổ này',
    body: 'Chưa có gì được ghi. Sửa theo lời nhắc rồi đọc lại.',
  },
  stale: {
    title: 'Sổ đã thay đổi',
    body: 'Các số bên dưới là của lần đọc trước. Đọc lại để có số mới.',
  },
  written: {
    title: 'Đã ghi xong',
    body: (count: number) => `${countText('vi', count)} tab kết quả đã có trong sổ. Bấm vào tên để mở.`,
  },
  refused: { title: 'Chưa ghi gì', unfinished: 'Việc ghi chưa trọn' },
  broken: {
    title: 'Bình Xét gặp lỗi ngoài dự kiến',
    body: 'Nếu đang ghi dở, hãy xem lại sổ trước khi ghi tiếp. Đóng và mở lại ngăn này; nếu lỗi lặp lại, hãy báo kèm dòng dưới đây.',
    again: 'Thử lại',
  },
  helpMissing: {
    title: 'Chưa mở được phần trợ giúp',
    body: 'Có thể máy đang mất mạng. Việc đang làm vẫn còn nguyên: đóng thông báo này để làm tiếp, mở lại trợ giúp khi có mạng.',
  },
  opening: 'Đang mở sổ…',
  dismiss: 'Đóng thông báo',
  /** What a pane found that an earlier one had left. */
  tidied: {
    undone: {
      title: 'Đã dọn phần làm dở',
      body: 'Lần trước Bình Xét dừng giữa chừng. Các tab kết quả đã trở lại như trước lần đó và tab tạm đã được xóa; tab của bạn không bị động đến.',
    },
    completed: {
      title: 'Lần ghi trước đã xong',
      body: 'Lần trước ngăn này đóng khi chỉ còn khâu dọn dẹp. Kết quả đã được ghi đủ; phần còn sót nay đã dọn.',
    },
    failed: {
      title: 'Chưa xem lại được phần lần trước để lại',
      body: 'Tab của bạn không bị động đến. Bấm “Đọc sổ này” để thử lại.',
    },
  },
  notKept: {
    title: 'Chưa nhớ được chỗ đang làm',
    body: 'Việc xét không bị ảnh hưởng; lần mở tới sẽ bắt đầu từ bước đầu.',
  },
  notRecalled: {
    title: 'Chưa lấy lại được chỗ làm lần trước',
    body: 'Việc xét không bị ảnh hưởng. Bấm “Đọc sổ này” để bắt đầu.',
  },
  notShown: {
    title: 'Chưa đến được ô đó',
    body: 'Sổ giữ nguyên. Bỏ ẩn tab nếu nó đang ẩn, hoặc đọc lại sổ, rồi thử lại.',
  },
  tooOld: {
    title: 'Excel này chưa đủ mới',
    body: (has: string, needs: string) =>
      `Excel này có ExcelApi ${has}; Bình Xét cần ${needs} để đọc ô trộn và thiết lập trang in: Microsoft 365, Excel trên web, hoặc Office LTSC 2021 trở lên.`,
    instead:
      'Bạn vẫn làm được trọn việc không cần Excel mới: mở tệp .xlsx bằng bàn làm việc trên trình duyệt, hoặc dùng dòng lệnh binh-xet.',
  },
  unreachable: {
    title: 'Chưa nối được với Excel',
    body: 'Thư viện Office của Microsoft chưa tải được hoặc chưa trả lời. Kiểm tra mạng rồi đóng và mở lại ngăn này; ở cơ quan chặn mạng, nhờ quản trị cho phép địa chỉ appsforoffice.microsoft.com.',
    instead: 'Trong lúc chờ, bàn làm việc trên trình duyệt làm được trọn việc với tệp .xlsx.',
  },
  outsideExcel: {
    title: 'Trang này dành cho ngăn bên trong Excel',
    body: 'Bạn đang mở trang này ngoài Excel. Hãy dùng bàn làm việc, không cần Excel.',
  },
  openWorkbench: 'Mở bàn làm việc',
  starting: 'Đang chờ Excel…',
  /** Told by screen readers when something is done. */
  told: {
    read: ({
      people,
      errors,
      warnings,
    }: {
      readonly people: number;
      readonly errors: number;
      readonly warnings: number;
    }) =>
      `Đã đọc sổ: ${countText('vi', people)} người, ${countText('vi', errors)} lỗi, ${countText('vi', warnings)} cảnh báo.`,
    written: (count: number) => `Đã ghi ${countText('vi', count)} tab kết quả.`,
  },
};
