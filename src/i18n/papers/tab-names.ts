/** The names of the tabs that a run writes, as the contract has them. */
export const tabNames = {
  KqKiemTra: 'KQ - Kiểm tra',
  KqDiem: 'KQ - Điểm',
  KqDieuKien: 'KQ - Điều kiện',
  KqTyLe: 'KQ - Tỷ lệ',
  KqKiemPhieu: 'KQ - Kiểm phiếu',
  KqDeNghi: 'KQ - Đề nghị',
  KqTienThuong: 'KQ - Tiền thưởng',
  KqChiTieu: 'KQ - Chỉ tiêu',
  KqBieuDo: 'KQ - Biểu đồ',
  KqSoKet: 'KQ - Sơ kết',
  KqDangKy: 'KQ - Đăng ký',
  KqCacKy: 'KQ - Các kỳ',
  KqTheoDoi: 'KQ - Theo dõi đề nghị',
  KqBaiViet: 'KQ - Bài viết',
  KqLich: 'KQ - Lịch',
  KqHoSo: 'KQ - Hồ sơ',
  DanhSachDeNghi: 'Danh sách đề nghị',
  BienBanKiemPhieu: 'Biên bản kiểm phiếu',
  BienBanHop: 'Biên bản họp',
  ToTrinh: 'Tờ trình',
  KqDoiChieu: 'KQ - Đối chiếu',
  KqChot: 'KQ - Chốt',
  KqThayDoi: 'KQ - Thay đổi',
  KqLichSu: 'KQ - Lịch sử',
  KqBanLuu: 'KQ - Bản lưu',
};

/** The name of a tab of ours where a tab of the user's bears the usual one. */
export function secondName(name: string, count: number): string {
  return `${name} (${String(count)})`;
}
