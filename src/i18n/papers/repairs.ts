/** `KQ - Sửa ô`, and what `KQ - Đối chiếu` lists of it: words apart from the headers that are read again. */
export const repairs = {
  title: 'CÁC Ô ĐÃ SỬA',
  remark:
    'Bình Xét ghi tab này mỗi khi sửa ô theo lựa chọn của người dùng, để xem lại và hoàn tác được. Xóa một dòng ở đây thì dòng đó không hoàn tác được nữa.',
  none: 'Chưa sửa ô nào.',
  inForce: 'Các ô đã sửa, đang áp dụng',
};
