/** `KQ - Thu thập`: its words, apart from the headers that are read again. */
export const collected = {
  title: 'CÁC TỆP ĐÃ THU THẬP',
  remark:
    'Bình Xét ghi tab này để biết tab nào đến từ tệp nào. Đừng sửa các cột dấu vân tay: nhờ đó mà bản gửi lại thay được bản cũ, và tab đã được sửa tay thì không bị thay.',
  none: 'Chưa thu tệp nào.',
};
