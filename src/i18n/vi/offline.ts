/** What the workbench says of its own versions. */
export const offline = {
  updated: 'Có bản mới của Bình Xét',
  updatedBody: 'Bản mới đã sẵn sàng. Tải lại khi tiện; cho đến lúc đó bản đang dùng vẫn chạy như cũ.',
  reload: 'Tải lại',
  later: 'Để sau',
  othersOpen: 'Còn cửa sổ Bình Xét khác đang mở. Hãy đóng các cửa sổ đó rồi tải lại.',
};
