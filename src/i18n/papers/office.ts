/** How the labels about the papers that go out under the organisation's own name are filled in. */
export const officeLabelNotes = {
  decisionNumber: 'Số, ký hiệu của quyết định; để trống thì văn bản có dòng chấm',
  decisionDate: 'Ngày/tháng/năm của quyết định và các giấy tờ kèm theo; để trống thì văn bản có dòng chấm',
  signer: 'Họ và tên người ký quyết định, tờ trình lên cấp trên, giấy chứng nhận',
  signerTitle: 'Ví dụ Hiệu trưởng, Phó Hiệu trưởng; để trống thì lấy chức danh thủ trưởng trong kế hoạch',
  signsFor:
    'Ghi khi ký thay, ví dụ KT. HIỆU TRƯỞNG; để trống thì ký theo chức vụ của mình, cấp phó thì ký thay thủ trưởng',
  recipients: 'Nơi nhận quyết định, cách nhau bằng dấu chấm phẩy; để trống thì văn bản có dòng chấm',
  proposedFurther: 'Mã những người, tập thể Hội đồng đề nghị tiếp lên cấp trên, cách nhau bằng dấu chấm phẩy',
  toHead: 'Tên, chức danh người nhận tờ trình của Hội đồng',
  numberToHead: 'Số, ký hiệu của tờ trình',
  toDepartment: 'Tên sở, ngành nhận tờ trình',
  numberToDepartment: 'Số, ký hiệu của tờ trình',
  toProvince: 'Ví dụ Hội đồng Thi đua - Khen thưởng tỉnh …',
  numberToProvince: 'Số, ký hiệu của tờ trình',
  toCluster: 'Tên cụm, khối thi đua nhận tờ trình',
  numberToCluster: 'Số, ký hiệu của tờ trình',
  toUnion: 'Ví dụ Ban Chấp hành Công đoàn …',
  numberToUnion: 'Số, ký hiệu của tờ trình',
};
