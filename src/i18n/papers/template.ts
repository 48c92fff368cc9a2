/** The texts of the empty workbook that `template` makes. Labels and headers that are read again are data of `sheets`. */
export const templateTexts = {
  round: {
    title: 'THÔNG TIN ĐỢT XÉT THI ĐUA – KHEN THƯỞNG',
    hint: 'Ghi giá trị vào cột B, dạng chữ. Ô để trống là chưa quy định.',
    parameters: 'Quy định của Hội đồng cho đợt xét này',
    label: 'Nội dung',
    value: 'Giá trị',
    note: 'Cách ghi',
  },
  labelNotes: {
    campaign: 'Mã của chương trình, giữ nguyên',
    year: 'Năm xét (2022), hoặc năm học (2021-2022)',
    period: 'Năm; Quý 1 … Quý 4; Học kỳ 1, Học kỳ 2; Tháng 1 … Tháng 12',
    parentOrganisation: 'Tên cơ quan cấp trên, để in ở đầu văn bản',
    organisation: 'Tên cơ quan, để in ở đầu văn bản',
    place: 'Để in trước ngày tháng của văn bản',
    meetingDate: 'Ngày/tháng/năm, ví dụ 23/12/2022',
    chair: 'Họ và tên',
    secretary: 'Họ và tên',
    tellerChief: 'Họ và tên',
    members: 'Số nguyên',
    present: 'Số nguyên, không kể người gửi ý kiến bằng văn bản',
    written: 'Số nguyên; không có thì ghi 0',
    closedOn: 'Ngày ký, khi đã ký xong: từ đó số liệu được giữ nguyên, Bình Xét không ghi lại; để trống là chưa chốt',
    closedBy: 'Họ và tên; để trống là Thư ký Hội đồng',
    reopenReason: 'Lý do mở lại đợt xét đã chốt; mỗi lần mở lại ghi một lý do mới',
    reopenedOn: 'Ngày/tháng/năm mở lại',
  },
  awardParameterNotes: {
    'vote.percent': (award: string) => `${award}: tỷ lệ phiếu đồng ý phải đạt, ví dụ 70 hoặc 2/3`,
    'vote.comparator': (award: string) => `${award}: >= (từ tỷ lệ đó trở lên) hoặc > (trên tỷ lệ đó); để trống là >=`,
    'vote.base': (award: string) =>
      `${award}: tính trên members (tổng số thành viên), present (có mặt), present-and-written (có mặt và ý kiến bằng văn bản), ` +
      'issued (phát ra), returned (thu về) hoặc valid (hợp lệ); để trống là members',
    'rule.confirmed': (award: string) =>
      `${award}: ghi yes sau khi Hội đồng đã đối chiếu tiêu chuẩn với văn bản gốc; chưa ghi thì mọi người ở mức cần xem lại`,
  },
  roundParameterNotes: {
    'council.quorum': 'Tỷ lệ thành viên phải có mặt thì cuộc họp hợp lệ, ví dụ 2/3; để trống là không kiểm tra',
    'cstd-tinh.chain-ends':
      'Ba năm liền đạt CSTĐCS kết thúc ở năm xét (this-year), năm liền trước (year-before) hoặc cả hai (either); để trống là cả hai',
    'score.step': 'Bước điểm, ví dụ 0,25; điểm lẻ hơn bước này được cảnh báo',
    'score.bonus-cap': 'Điểm cộng được tính nhiều nhất là bao nhiêu',
    'score.penalty-cap': 'Điểm trừ được tính nhiều nhất là bao nhiêu',
    'score.total-cap': 'Tổng điểm được tính nhiều nhất là bao nhiêu',
    'score.rater-gap': 'Chênh nhau từ bao nhiêu điểm giữa hai bên chấm thì cảnh báo',
  },
  choiceNotes: {
    choose: (title: string, words: readonly string[]) =>
      words.length === 0 ? `${title}: Hội đồng chọn` : `${title}: Hội đồng chọn ${words.join(', ')}`,
    /** A hint is told, never filled in. */
    hint: (note: string, value: string, words: string) =>
      `${note}. Gợi ý: ${value}${value === words ? '' : ` (${words})`}, chưa đối chiếu văn bản gốc`,
  },
  targetNote: (target: string) => `${target}: đạt ghi yes, không đạt ghi no`,
  roster: {
    title: (year: string) => `DANH SÁCH CÁ NHÂN ${year}`,
    hint: 'Mỗi người một dòng. Dòng có mã “Ví dụ” chỉ để xem cách ghi, không được đọc.',
    notes: {
      code: 'Mỗi người một mã, không trùng',
      gender: 'Nam hoặc Nữ',
      unit: 'Ghi đúng như “Tên tập thể” trong tab Tập thể',
      group: 'Lãnh đạo, quản lý; Viên chức; hoặc Người lao động',
      lecturer: 'x nếu là giảng viên',
      months: 'Số tháng làm việc trong năm, 0 đến 12',
      recruit: 'x nếu tuyển dụng trong năm',
      rating: 'HTXS, HTT, HT hoặc KHT',
      registered: (awards: string) => `Tên tắt, cách nhau bằng dấu chấm phẩy: ${awards}`,
      initiative: 'Cấp cao nhất đã công nhận trong năm: Cơ sở, Tỉnh, Toàn quốc; không có thì để trống',
      discipline: 'Khiển trách, Cảnh cáo, Giáng chức, Cách chức, Buộc thôi việc trong năm; không có thì để trống',
      cstdCoSoYears: 'Các năm trước đã đạt, cách nhau bằng dấu chấm phẩy: 2019; 2020',
      cstdTinhYears: 'Các năm trước đã đạt, cách nhau bằng dấu chấm phẩy: 2019; 2022',
      maternityMonths: 'Số tháng nghỉ thai sản trong năm, không tính vào số tháng công tác; không có thì để trống',
    },
    example: {
      name: 'Nguyễn Thị Ví Dụ',
      gender: 'Nữ',
      unit: 'Khoa Lý luận cơ sở',
      position: 'Giảng viên',
      group: 'Viên chức',
      lecturer: 'x',
      months: '12',
      recruit: '',
      rating: 'HTT',
      initiative: 'Cơ sở',
      discipline: '',
      cstdCoSoYears: '2020; 2021',
      cstdTinhYears: '',
      maternityMonths: '',
    },
  },
  scores: {
    title: (rater: string, year: string) => `BẢNG CHẤM ĐIỂM THI ĐUA ${year} (${rater})`,
    hint: 'Chép Mã, Họ và tên từ tab Danh sách. Cột không có điểm tối đa không được tính là tiêu chí.',
    criterion: (number: string) => `Tiêu chí ${number}`,
    maximumNote: 'Điền điểm tối đa của tiêu chí này theo quy chế của đơn vị',
    bonusNote: 'Không có thì để trống',
    declaredTotalNote: 'Tổng điểm tối đa theo quy định của Hội đồng; Bình Xét đối chiếu với tổng các tiêu chí',
    totalNote: 'Tự cộng: các tiêu chí, cộng Điểm cộng, trừ Điểm trừ',
  },
  collectives: {
    title: (year: string) => `DANH SÁCH TẬP THỂ ${year}`,
    hint: 'Mỗi khoa, phòng, tổ một dòng. Dòng có mã “Ví dụ” không được đọc.',
    registeredNote: (awards: string) => `Tên tắt, cách nhau bằng dấu chấm phẩy: ${awards}`,
    example: { name: 'Khoa Lý luận cơ sở', rating: 'HTXS' },
  },
  ballots: {
    title: (award: string) => `KẾT QUẢ TỪNG PHIẾU BẦU: ${award}`,
    nominees:
      'Hàng tô màu: mỗi ô ghi một người có tên trên phiếu, Mã hoặc Mã – Họ và tên. Chèn thêm cột trước cột cuối nếu thiếu.',
    marks:
      'Mỗi dòng bên dưới là một phiếu: x đồng ý, 0 không đồng ý, để trống là không đánh dấu, ? không đọc được. ' +
      'Phiếu trắng: ghi - ở các ô. Phiếu không hợp lệ: ghi lý do ở cột cuối.',
    secrecy: 'Không ghi số thứ tự, thời gian hay tên người bỏ phiếu.',
  },
  counts: { title: 'KIỂM PHIẾU', hint: 'Số phiếu phát ra và thu về của từng danh hiệu.' },
  nextYear: {
    byNomination: (award: string, year: string) =>
      `${award} năm ${year}: tính theo đề nghị, chưa có quyết định; đối chiếu lại.`,
  },
  decisions: {
    title: 'QUYẾT ĐỊNH CỦA HỘI ĐỒNG',
    hint: 'Chỉ ghi khi có người bằng phiếu ở ranh giới tỷ lệ: mỗi người một dòng, Chọn hoặc Không chọn, và căn cứ.',
  },
} as const;
