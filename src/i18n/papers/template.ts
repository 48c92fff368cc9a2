import { officeLabelNotes } from './office';

/** The texts of the empty workbook that `template` makes. Labels and headers that are read again are data of `sheets`. */
export const templateTexts = {
  unitWord: 'đơn vị',
  alerts: { warning: 'Xem lại giá trị vừa ghi', stop: 'Giá trị không dùng được' },
  lists: {
    title: 'CÁC GIÁ TRỊ CHỌN ĐƯỢC TRONG SỔ',
    hint: 'Danh sách thả xuống ở các tab khác lấy giá trị từ đây.',
    personRegistration: 'Đăng ký (cá nhân)',
    unitRegistration: 'Đăng ký (tập thể)',
  },
  round: {
    title: 'THÔNG TIN ĐỢT XÉT THI ĐUA - KHEN THƯỞNG',
    hint: 'Ghi giá trị vào cột B; ô để trống là chưa quy định. Tiêu đề các tab được khóa để khỏi sửa nhầm, không có mật khẩu.',
    parameters: 'Quy định của Hội đồng cho đợt xét này',
    label: 'Nội dung',
    value: 'Giá trị',
    note: 'Cách ghi',
    withExample: (note: string, example: string) => `${note}. Ví dụ ${example}`,
  },
  labelNotes: {
    campaign: 'Mã của chương trình, giữ nguyên',
    year: 'Năm xét (2022), hoặc năm học (2021-2022)',
    period: 'Năm; Quý 1 … Quý 4; Học kỳ 1, Học kỳ 2; Tháng 1 … Tháng 12',
    parentOrganisation: 'Tên cơ quan cấp trên, để in ở đầu văn bản',
    organisation: 'Tên cơ quan, để in ở đầu văn bản',
    place: 'Để in trước ngày tháng của văn bản',
    meetingDate: 'Ngày/tháng/năm, ví dụ 23/12/2022',
    meetingFrom: 'Giờ bắt đầu cuộc họp, ví dụ 7 giờ 30; để trống thì biên bản họp có dòng chấm',
    meetingTo: 'Giờ kết thúc cuộc họp, ví dụ 11 giờ 00',
    meetingPlace: 'Để in vào biên bản họp, ví dụ Phòng họp số 1',
    chair: 'Họ và tên',
    secretary: 'Họ và tên',
    tellerChief: 'Họ và tên',
    countingPlace: 'Để in vào biên bản kiểm phiếu; để trống thì biên bản có dòng chấm',
    countingFrom: 'Ví dụ 8 giờ 30',
    countingTo: 'Ví dụ 9 giờ 15',
    ballotTitle:
      'Tiêu đề in trên phiếu, ví dụ PHIẾU BẦU; để trống thì là PHIẾU BIỂU QUYẾT (hai ô) hoặc PHIẾU BẦU (gạch tên)',
    countingNumber: 'Số, ký hiệu của biên bản',
    members: 'Số nguyên',
    present: 'Số nguyên, không kể người gửi ý kiến bằng văn bản',
    written: 'Số nguyên; không có thì ghi 0',
    closedOn: 'Ngày ký, khi đã ký xong: từ đó số liệu được giữ nguyên, Bình Xét không ghi lại; để trống là chưa chốt',
    closedBy: 'Họ và tên; để trống là Thư ký Hội đồng',
    reopenReason: 'Lý do mở lại đợt xét đã chốt; mỗi lần mở lại ghi một lý do mới',
    reopenedOn: 'Ngày/tháng/năm mở lại',
    ...officeLabelNotes,
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
    'article.points': 'Điểm cộng của quý cho mỗi bài viết được duyệt, ví dụ 0,5; để trống là chưa cộng',
    'article.cap': 'Điểm cộng cho bài viết nhiều nhất là bao nhiêu trong quý; để trống là không giới hạn',
    'score.rater-gap': 'Chênh nhau từ bao nhiêu điểm giữa hai bên chấm thì cảnh báo',
  },
  choiceNotes: {
    choose: (title: string, words: readonly string[]) =>
      words.length === 0 ? `${title}: Hội đồng chọn` : `${title}: Hội đồng chọn ${words.join(', ')}`,
    grantedBy: (title: string, words: readonly string[]) =>
      `${title}: chưa rõ; đối chiếu văn bản hiện hành rồi ghi ${words.join(', ')}. Để trống thì không có quyết định, tờ trình cho danh hiệu, hình thức này`,
    word: (word: string, meaning: string) => `${word} (${meaning})`,
    ownCeiling: (title: string) =>
      `${title}: Trung ương không khống chế. Bộ, tỉnh hoặc đơn vị có khống chế thì ghi số phần trăm, ví dụ 15; không thì để trống`,
    otherLaw: (title: string, value: string, words: string, when: string) =>
      `${title}: để trống là theo ngày họp. Chỉ ghi ${value} (${words}) trong trường hợp sau, chưa đối chiếu văn bản gốc: ${when}`,
    /** A hint is told, never filled in. */
    hint: (note: string, value: string, words: string) =>
      `${note}. Gợi ý: ${value}${value === words ? '' : ` (${words})`}, chưa đối chiếu văn bản gốc`,
  },
  figureNote: (target: string) => `${target}: mức phải đạt do đơn vị đặt ra`,
  targetNote: (target: string) => `${target}: đạt ghi yes, không đạt ghi no`,
  roster: {
    title: (when: string) => `DANH SÁCH CÁ NHÂN ${when}`,
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
      years: (example: string) => `Các năm trước đã đạt, cách nhau bằng dấu chấm phẩy: ${example}`,
      maternityMonths: 'Số tháng nghỉ thai sản trong năm, không tính vào số tháng công tác; không có thì để trống',
    },
    positions: { lecturer: 'Giảng viên', teacher: 'Giáo viên', other: 'Chuyên viên' },
    /** The parts of a school where teachers work. */
    teachersUnit: 'tổ chuyên môn',
    example: {
      name: 'Nguyễn Thị Ví Dụ',
      gender: 'Nữ',
      group: 'Viên chức',
      months: '12',
      recruit: '',
      rating: 'HTT',
      initiative: 'Cơ sở',
      discipline: '',
      cstdTinhYears: '',
      maternityMonths: '',
    },
  },
  scores: {
    title: (rater: string, when: string) => `BẢNG CHẤM ĐIỂM THI ĐUA ${when} (${rater})`,
    hint: 'Chép Mã, Họ và tên từ tab Danh sách. Cột không có điểm tối đa không được tính là tiêu chí.',
    criterion: (number: string) => `Tiêu chí ${number}`,
    maximumNote: 'Điền điểm tối đa của tiêu chí này theo quy chế của đơn vị',
    bonusNote: 'Không có thì để trống',
    declaredTotalNote: 'Tổng điểm tối đa theo quy định của Hội đồng; Bình Xét đối chiếu với tổng các tiêu chí',
    codeNote: 'Mã của một người trong tab Danh sách',
    scoreNotes: {
      points:
        'Điểm là số từ 0 đến điểm tối đa của cột (dòng Điểm tối đa), đúng bước điểm nếu có quy định. Không chấm thì để trống hoặc ghi “vắng”.',
      'max-or-nothing': 'Ghi x hoặc đủ điểm tối đa nếu đạt; không đạt thì ghi 0 hoặc để trống.',
      table: 'Ghi tỷ lệ đạt được (ví dụ 95%), hoặc đúng một mức điểm của thang điểm.',
      grades: 'Ghi mức xếp (ví dụ T, K), hoặc đúng điểm của mức đó.',
    },
    extraNote: 'Điểm cộng, điểm trừ là số từ 0 trở lên; không có thì để trống.',
    totalNote: 'Tự cộng: các tiêu chí, cộng Điểm cộng, trừ Điểm trừ',
  },
  collectives: {
    title: (when: string) => `DANH SÁCH TẬP THỂ ${when}`,
    hint: (unitWord: string) => `Mỗi ${unitWord} một dòng. Dòng có mã “Ví dụ” không được đọc.`,
    notes: {
      code: 'Mỗi tập thể một mã, không trùng',
      name: 'Cột Đơn vị của tab Danh sách ghi đúng như tên này',
      rating: 'HTXS, HTT, HT hoặc KHT',
      registered: (awards: string) => `Tên tắt, cách nhau bằng dấu chấm phẩy: ${awards}`,
    },
  },
  ballots: {
    title: (award: string) => `KẾT QUẢ TỪNG PHIẾU BẦU: ${award}`,
    nominees:
      'Hàng tô màu: mỗi ô ghi một người có tên trên phiếu, Mã hoặc Mã – Họ và tên. Chèn thêm cột trước cột cuối nếu thiếu.',
    marks:
      'Mỗi dòng bên dưới là một phiếu: x đồng ý, 0 không đồng ý, để trống là không đánh dấu, ? không đọc được. ' +
      'Phiếu trắng: ghi - ở các ô. Phiếu không hợp lệ: ghi lý do ở cột cuối.',
    nominee: 'Người có tên trên phiếu',
    nomineeNote: 'Ghi Mã, hoặc Mã – Họ và tên; chọn được mã trong danh sách',
    markNote: 'Ghi x (đồng ý), 0 (không đồng ý), ? (không đọc được), - (phiếu trắng) hoặc để trống (không đánh dấu).',
    invalidNote: 'Ghi lý do nếu phiếu không hợp lệ; phiếu hợp lệ để trống',
    secrecy: 'Không ghi số thứ tự, thời gian hay tên người bỏ phiếu.',
  },
  nextYear: {
    byNomination: (award: string, year: string) =>
      `${award} năm ${year}: tính theo đề nghị, chưa có quyết định; đối chiếu lại.`,
  },
  counts: {
    title: 'KIỂM PHIẾU',
    hint: 'Số phiếu phát ra và thu về của từng danh hiệu.',
    issuedNote: 'Số phiếu phát ra, số nguyên từ 0 trở lên',
    returnedNote: 'Số phiếu thu về, số nguyên từ 0 trở lên; bằng số dòng phiếu trong tab Phiếu',
    invalidNote: 'Chỉ ghi khi kiểm bằng tay, không ghi từng phiếu: số phiếu không hợp lệ trong số thu về',
    noteNote: 'Lời giải thích của ban kiểm phiếu khi các số không khớp; biên bản kiểm phiếu in lời này',
    second: (award: string) => `Bỏ phiếu lần 2: thêm một dòng “${award} (lần 2)”; phiếu ở tab “Phiếu lần 2 ${award}”.`,
    secondTab:
      'Khi kiểm phiếu trong ngăn, Bình Xét tạo tab ấy; không thì tự thêm: hàng đầu ghi mã những người bằng nhau, mỗi dòng dưới một phiếu.',
  },
  totals: {
    title: 'KẾT QUẢ KIỂM PHIẾU (CHỈ CÓ TỔNG SỐ)',
    hint: 'Chỉ ghi khi Hội đồng kiểm phiếu bằng tay hoặc biểu quyết giơ tay: mỗi người một dòng.',
    never: 'Danh hiệu nào đã có tên hoặc phiếu ở tab Phiếu thì không ghi ở đây.',
    notes: {
      award: 'Tên tắt của danh hiệu; bỏ phiếu lần 2 thì ghi thêm “(lần 2)”',
      code: 'Mã của người (hoặc tập thể) được bỏ phiếu',
      count: 'Số nguyên từ 0 trở lên; ba cột cộng lại bằng số phiếu hợp lệ',
      form: 'Phiếu kín hoặc Giơ tay; danh hiệu phải bỏ phiếu kín thì không giơ tay',
    },
  },
  decisions: {
    title: 'QUYẾT ĐỊNH CỦA HỘI ĐỒNG',
    hint: 'Chỉ ghi khi có người bằng phiếu hoặc bằng điểm ở ranh giới tỷ lệ: mỗi người một dòng, Chọn hoặc Không chọn, và căn cứ.',
    notes: {
      award: 'Tên tắt của danh hiệu',
      code: 'Mã của người (hoặc tập thể) được quyết định',
      decision: 'Chọn hoặc Không chọn',
      basis: 'Căn cứ của quyết định, ví dụ biểu quyết của Hội đồng tại cuộc họp',
    },
  },
  campaign: {
    no: 'Không',
    notes: {
      person: 'Mã của một người trong tab Danh sách',
      authors: 'Mã trong tab Danh sách; nhiều tác giả thì cách nhau bằng dấu chấm phẩy: VC01; VC02',
      approved: 'x nếu bài được duyệt; chỉ bài được duyệt mới tính',
      day: 'Ngày/tháng/năm, ví dụ 15/9/2021',
      criterion: 'Chọn một tiêu chí trong danh sách, hoặc chỉ ghi mã: A1',
      met: 'x nếu đạt, Không nếu không đạt; chưa nhận xét thì để trống',
      year: 'Năm của con số, nếu mỗi năm ghi một dòng; để trống là tính đến nay',
      reached: 'Con số đạt được (98 hoặc 98,5%); việc thì ghi ngày đã làm, hoặc x',
      state: 'Đang thực hiện, đã nghiệm thu, đã công nhận …',
      level: 'Cấp đã công nhận: Cơ sở, Tỉnh, Toàn quốc; chưa công nhận thì để trống',
    },
    articles: {
      title: (when: string) => `BÀI VIẾT ${when}`,
      hint: 'Mỗi bài một dòng. Bài được duyệt trong quý thành điểm cộng của quý theo article.points ở tab Đợt xét.',
      example: (year: string) => [
        'Nguyễn Thị Ví Dụ',
        'Phòng, chống dịch trong dạy học trực tuyến',
        'Website của Trường',
        'x',
        `15/9/${year}`,
      ],
    },
    judgements: {
      title: (when: string) => `NHẬN XÉT CỦA HỘI ĐỒNG ${when}`,
      hints: [
        'Mỗi người, mỗi tiêu chí một dòng. Các tiêu chí và nhóm người được xét: tab Danh mục.',
        'Kết quả xếp loại được đối chiếu từ tab Danh sách, không ghi ở đây.',
      ],
    },
    indicators: {
      title: (when: string) => `KẾT QUẢ THỰC HIỆN CHỈ TIÊU, CÔNG VIỆC ${when}`,
      hint: 'Ghi cột Thực hiện. Chỉ tiêu theo từng năm: thêm dòng ở cuối với cùng mã và năm.',
      name: 'Chỉ tiêu, công việc',
      wanted: 'Phải đạt',
      atLeast: (figure: string) => `≥ ${figure}`,
      atMost: (figure: string) => `≤ ${figure}`,
      openFigure: (percent: string) => `…${percent} (ghi ở tab Đợt xét)`,
      before: (day: string) => `trước ${day}`,
      until: (day: string) => `đến hết ${day}`,
    },
    initiatives: {
      title: (when: string) => `SÁNG KIẾN, ĐỀ TÀI ${when}`,
      hint: 'Mỗi sáng kiến, đề tài một dòng. Cấp công nhận phải khớp với cột Cấp sáng kiến của tab Danh sách.',
      example: (year: string) => [
        'Nguyễn Thị Ví Dụ',
        'Đổi mới cách ra đề thi',
        'Đã công nhận',
        'Cơ sở',
        '12/QĐ',
        `20/11/${year}`,
      ],
    },
  },
  council: {
    title: 'THÀNH VIÊN HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
    hint: 'Mỗi thành viên một dòng. Số có mặt, số ý kiến bằng văn bản phải khớp với tab Đợt xét.',
    notes: {
      code: 'Mã trong tab Danh sách, nếu thành viên có tên ở đó; không có thì để trống',
      role: 'Chức danh trong Hội đồng: Chủ tịch, Phó Chủ tịch, Thư ký, Ủy viên',
      present: 'x nếu có mặt; văn bản nếu gửi ý kiến bằng văn bản; vắng thì để trống',
      teller: 'x nếu ở trong ban kiểm phiếu',
    },
  },
} as const;
