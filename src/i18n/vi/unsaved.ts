/** What the workbench says of changes that are not saved, and of those that it kept. */
export const unsaved = {
  state: 'Có thay đổi chưa tải về',
  titleOf: (title: string) => `● ${title}`,
  ask: {
    title: 'Tải sổ đang mở về trước?',
    body: (name: string) => `“${name}” có thay đổi chưa tải về. Nếu bỏ qua, các thay đổi này sẽ mất.`,
    save: 'Tải về rồi tiếp tục',
    discard: 'Bỏ thay đổi',
    stay: 'Ở lại',
  },
  kept: {
    title: (name: string) => `Có việc làm dở trên “${name}”`,
    body: (when: string, steps: string) => `Trình duyệt còn giữ ${steps} lần thay đổi, đến ${when}.`,
    needsFile: 'Sổ này có phiếu bầu nên trình duyệt không giữ sổ: hãy chọn lại đúng tệp đó để khôi phục.',
    leftOut: (count: string) => `${count} lần thay đổi liên quan đến phiếu bầu không được giữ, phải làm lại.`,
    restore: 'Khôi phục',
    restoreOf: (name: string) => `Khôi phục ${name}`,
    chooseFile: 'Chọn tệp để khôi phục',
    drop: 'Bỏ',
    dropOf: (name: string) => `Bỏ việc làm dở trên ${name}`,
    anotherFile:
      'Tệp vừa chọn không phải là sổ đang làm dở, hoặc đã đổi từ lúc đó. Hãy chọn đúng tệp ban đầu; các thay đổi được giữ vẫn còn.',
    missed: (count: string) =>
      `${count} lần thay đổi sau cùng không lặp lại được trên sổ này; hãy xem lại sổ và làm tiếp từ đó.`,
  },
  blocked: {
    title: 'Trình duyệt không cho giữ việc làm dở',
    body: 'Bộ nhớ của trình duyệt bị chặn hoặc đã đầy. Mọi việc vẫn làm được; hãy tải sổ về thường xuyên.',
  },
  machine: {
    open: 'Trên máy này',
    title: 'Bình Xét giữ gì trên máy này',
    work: 'Các thay đổi chưa tải về, để khôi phục nếu trình duyệt tắt đột ngột. Không bao giờ giữ phiếu bầu. Tải sổ về là xóa.',
    pages: 'Các trang của Bình Xét, để làm việc khi không có mạng.',
    language: 'Ngôn ngữ đã chọn.',
    nowhere: 'Không có gì được gửi ra khỏi máy.',
    isOffline: 'Đã sẵn sàng làm việc khi không có mạng.',
    forget: 'Xóa mọi thứ đang giữ',
    forgotten: 'Đã xóa. Sổ đang mở vẫn còn trong trang này.',
    failed: 'Chưa xóa được: trình duyệt không cho. Hãy xóa dữ liệu trang web trong phần cài đặt của trình duyệt.',
    close: 'Đóng',
  },
};
