interface Equation {
  readonly percent: string;
  readonly base: string;
  readonly exact: string;
  readonly rounding: string;
}

interface Broken {
  readonly who: string | null;
  readonly left: string;
  readonly right: string;
  readonly difference: string;
}

/** What the five steps of the pane say. */
export const steps = {
  names: {
    round: 'Đợt xét',
    check: 'Kiểm tra',
    ceilings: 'Chỉ tiêu, tỷ lệ',
    ballots: 'Phiếu',
    nominations: 'Đề nghị',
  },
  round: {
    people: 'Cá nhân',
    units: 'Tập thể',
    peopleCount: (count: number) => `${String(count)} người`,
    unitsCount: (count: number) => `${String(count)} tập thể`,
    when: 'Kỳ xét',
    meeting: 'Ngày họp',
    plan: 'Kế hoạch',
    council: 'Hội đồng',
    members: (count: string) => `${count} thành viên`,
    present: (count: string) => `có mặt ${count}`,
    written: (count: string) => `ý kiến bằng văn bản ${count}`,
    regulations: 'Quy định',
    noAwards: 'Kỳ này không xét danh hiệu năm, nên chỉ có điểm và kiểm tra.',
    schoolYear: (year: number) => `Năm học ${String(year - 1)}–${String(year)}`,
    year: (year: number) => `Năm ${String(year)}`,
    periodOf: (period: string, year: string) => `${period} · ${year}`,
    tabsTitle: 'Mỗi tab được hiểu là gì',
    tabDetail: (meaning: string, detail: string) => `${meaning} · ${detail}`,
    rulesTitle: 'Quy tắc đang áp dụng',
    rulesHelp:
      'Quy tắc có dấu cần được Hội đồng đối chiếu văn bản gốc. Muốn dùng số khác, ghi tham số vào tab Đợt xét.',
    generalRules: 'Chung cho cả đợt',
    source: (layer: string, citation: string) => `${layer} · ${citation}`,
  },
  check: {
    findings: 'Cần xem',
    eligibility: 'Điều kiện',
    unregistered: 'Không đăng ký',
    viewLabel: 'Nội dung kiểm tra',
    none: 'Không có lỗi, cảnh báo hay lưu ý nào.',
    noErrors: 'Không có lỗi. Có thể xem tiếp.',
    errorsHelp: 'Số liệu nào vướng lỗi thì chưa được tính.',
    groups: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
    groupCount: (group: string, count: number) => `${group} (${String(count)})`,
    award: 'Danh hiệu',
    noAwards: 'Kỳ này không xét danh hiệu nào.',
    nobody: 'Không có ai.',
    unmet: (conditions: string) => `Không đạt: ${conditions}`,
    unknown: (conditions: string) => `Chưa rõ: ${conditions}`,
    lower: (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1),
    awardOption: (short: string, name: string) => `${short} – ${name}`,
    traced: (condition: string, result: string) => `${condition}: ${result.toLocaleLowerCase('vi')}`,
  },
  ceilings: {
    ceilingsTitle: 'Tỷ lệ khống chế',
    noCeilings: 'Không danh hiệu nào có tỷ lệ khống chế.',
    limit: (limit: string) => `${limit} suất`,
    equation: ({ percent, base, exact, rounding }: Equation) => `${percent} của ${base} = ${exact}, ${rounding}`,
    placesOnly: (places: string) => `Số suất ấn định: ${places}`,
    placesToo: (places: string) => `Số suất ấn định: ${places}; lấy số nhỏ hơn`,
    baseStaff: 'người trong danh sách',
    baseAward: (award: string) => `người được đề nghị ${award}`,
    baseLine: (count: string, base: string) => `${count} ${base}`,
    tiedPeople: (people: string) => `Bằng nhau: ${people}`,
    overPeople: (people: string) => `Vượt tỷ lệ: ${people}`,
    passed: 'Được xếp hạng',
    nominated: 'Đề nghị',
    tied: 'Bằng nhau ở ranh giới',
    over: 'Vượt tỷ lệ',
    targetsTitle: 'Chỉ tiêu của kế hoạch',
    noTargets: 'Kế hoạch không có chỉ tiêu.',
    met: 'Đạt',
    unmet: 'Chưa đạt',
    unknown: 'Chưa tính được',
    byHand: 'Ghi tay',
    byHandHelp: (key: string) => `Ghi tham số “${key}” vào tab Đợt xét`,
    stated: { yes: 'Hội đồng ghi: đạt', no: 'Hội đồng ghi: chưa đạt' },
    actual: (count: string, of: string) => `${count}/${of}`,
    wantedShare: {
      '>=': (percent: string) => `cần từ ${percent}`,
      '>': (percent: string) => `cần trên ${percent}`,
      '=': (percent: string) => `cần ${percent}`,
    },
    outlook: { met: 'Chắc chắn đạt', missed: 'Không còn đạt được', open: 'Chưa chắc' },
    reach: (least: string, most: string) =>
      least === most ? `chỉ có thể là ${least}` : `có thể từ ${least} đến ${most}`,
    wantedCount: (min: string) => `cần từ ${min}`,
    wantedRange: (min: string, max: string) => `cần ${min} đến ${max}`,
  },
  ratingShares: {
    title: 'Tỷ lệ xếp loại xuất sắc',
    counted: (excellent: string, limit: string) => `${excellent} người, được nhiều nhất ${limit}`,
    open: (excellent: string) => `${excellent} người; chưa rõ được nhiều nhất bao nhiêu`,
    withinAnyway: (excellent: string) => `${excellent} người; trong tỷ lệ theo mọi cách tính`,
    exceededAnyway: (excellent: string) => `${excellent} người; vượt tỷ lệ theo mọi cách tính`,
    equation: (percent: string, base: string, exact: string) => `${percent} của ${base} = ${exact}`,
  },
  ballots: {
    none: 'Sổ chưa có tab phiếu nào.',
    noneHelp: 'Tab phiếu có tên “Phiếu” và tên tắt của danh hiệu, ví dụ “Phiếu CSTĐCS”.',
    threshold: ({
      isStrict,
      percent,
      base,
    }: {
      readonly isStrict: boolean;
      readonly percent: string;
      readonly base: string;
    }) => (isStrict ? `Cần trên ${percent} ${base}` : `Cần từ ${percent} ${base}`),
    required: (required: string, of: string) => `= ${required}/${of} phiếu đồng ý`,
    noThreshold: 'Chưa đặt tỷ lệ phiếu cần đạt',
    noVoteRequired: 'Danh hiệu này không bắt buộc bỏ phiếu; kết quả phiếu chỉ để tham khảo.',
    members: 'Tổng số thành viên',
    attending: 'Có mặt và ý kiến bằng văn bản',
    issued: 'Phát ra',
    returned: 'Thu về',
    read: 'Đọc được',
    valid: 'Hợp lệ',
    invalid: 'Không hợp lệ',
    chainTitle: 'Đối chiếu số phiếu',
    holds: 'khớp',
    broken: ({ who, left, right, difference }: Broken) =>
      `${who === null ? '' : `${who}: `}${left} và ${right}, lệch ${difference}`,
    notChecked: 'Chưa đủ số để đối chiếu',
    nomineesTitle: 'Kết quả từng người',
    nominee: 'Người được đưa vào phiếu',
    yes: 'Đồng ý',
    no: 'Không đồng ý',
    blank: 'Không ý kiến',
    unreadable: 'Không rõ',
    short: { yes: 'Có', no: 'Không', blank: 'Trống', unreadable: '?' },
    passed: (yes: string, of: string) => `Đạt: ${yes}/${of}`,
    failed: ({
      yes,
      of,
      required,
      short,
    }: {
      readonly yes: string;
      readonly of: string;
      readonly required: string;
      readonly short: string;
    }) => `Không đạt: ${yes}/${of}, cần ${required}: thiếu ${short}`,
    quorumMet: 'Đủ số thành viên dự họp',
    quorumUnmet: 'Không đủ số thành viên dự họp: chưa kết luận',
    unanimous: 'Kết quả nhất trí tuyệt đối',
    secrecy: 'Chỉ có tổng số. Không lá phiếu nào được hiện, ghi hay lưu riêng.',
  },
  nominations: {
    none: 'Chưa ai được đề nghị.',
    title: (award: string, count: string) => `${award}: ${count} đề nghị`,
    ofAward: (text: string, award: string) => `${text} – ${award}`,
    ceiling: (limit: string) => `Không quá ${limit} suất`,
    votes: (yes: string) => `${yes} phiếu`,
    points: (points: string) => `${points} điểm`,
    tieTitle: (count: string, places: string) => `${count} người bằng nhau, còn ${places} suất`,
    tieHelp:
      'Bình Xét không tự chọn. Ghi “Chọn” hoặc “Không chọn” cho từng người vào tab Quyết định của Hội đồng, rồi đọc lại.',
    others: (count: number) => `Không đề nghị (${String(count)})`,
    pending: (count: number) => `Chưa kết luận (${String(count)})`,
    planTitle: 'Các tab sẽ ghi',
    planHelp: 'Ghi tất cả hoặc không ghi gì. Tab của bạn giữ nguyên.',
    warnings: {
      'clears-undo': 'Sau khi ghi, Excel không hoàn tác (Ctrl+Z) được những việc làm trước đó.',
      'leaves-notes-out':
        'Excel này chưa nhận ghi chú ở ô, nên các tab ghi ra không có ghi chú; căn cứ của quy định vẫn có trong tab đối chiếu.',
    },
    planWritten: 'Các tab đã ghi',
    planDone: 'đã ghi',
    planNew: 'tab mới',
    planReplaced: 'thay bản cũ',
    planNone: 'Chưa có tab nào để ghi.',
    errors: (count: number) => `Còn ${String(count)} lỗi chưa xử lý. Xem ở bước Kiểm tra trước khi ghi.`,
  },
};
