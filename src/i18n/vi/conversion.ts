/** What does not come along when a workbook of another format becomes a new .xlsx. */
export const conversion = {
  left: {
    xls: 'Sổ vốn là tệp .xls, được lưu thành tệp .xlsx mới. Giữ: giá trị, định dạng số, ô gộp, tên tab, độ rộng cột, phần ẩn, phông .Vn… và VNI. Không giữ: phông và màu khác, kẻ khung, ghi chú, hình, macro; công thức thành giá trị.',
    ods: 'Sổ vốn là tệp .ods, được lưu thành tệp .xlsx mới. Giữ: giá trị, định dạng số, ô gộp, tên tab, độ rộng cột, phần ẩn, phông .Vn… và VNI. Không giữ: phông và màu khác, kẻ khung, ghi chú, hình, macro; công thức thành giá trị.',
    csv: 'Sổ vốn là tệp .csv, được lưu thành tệp .xlsx mới có một tab; mọi ô là văn bản đúng như trong tệp. Tệp .csv không cho biết phông chữ nên chữ TCVN3, VNI chỉ đoán được theo nội dung.',
  },
  label: 'Nguồn',
};
