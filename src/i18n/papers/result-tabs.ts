/** Texts of the result tabs. Official papers are Vietnamese, whatever the language of the pane. */

/** Signs before the words of an outcome, so that nothing is told by colour alone. */
const signs = { good: '✓', bad: '✗', open: '?' };

/** A sign and its words. */
export function signed(sign: keyof typeof signs, word: string): string {
  return `${signs[sign]} ${word}`;
}

/** Texts that several tabs share. */
export const common = {
  none: 'Không có',
  unit: 'Đơn vị',
  code: 'Mã',
  name: 'Họ và tên',
  candidateName: 'Họ và tên, tên tập thể',
  ordinal: 'STT',
  award: 'Danh hiệu',
  remark: 'Ghi chú',
  subtitle: (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · '),
  year: (year: number) => `Năm ${String(year)}`,
  schoolYear: (year: number) => `Năm học ${String(year - 1)}-${String(year)}`,
  period: (period: string, year: string) => `${period}, ${year.toLocaleLowerCase('vi')}`,
  noAwards: (period: string) => `Kỳ xét “${period}” không phải kỳ “Năm” nên không xét danh hiệu.`,
  unknownPeriod: 'Chưa rõ kỳ xét nên chưa xét danh hiệu nào. Ghi “Kỳ” vào tab Đợt xét.',
  dash: '–',
  cellOfTab: (sheet: string, cell: string) => `${sheet}!${cell}`,
  fixedFigures: 'Số ghi sẵn, không phải công thức: dữ liệu không ở dạng mà Excel tự tính được.',
};

/** Notes at figures: the rule, its source, its layer. */
export const ruleNotes = {
  setting: (title: string, value: string) => `${title}: ${value}`,
  layer: (layer: string) => `Theo: ${layer}`,
  layerCell: (layer: string, cell: string) => `Theo: ${layer}, ô ${cell}`,
  insteadOf: (value: string, source: string) => `Thay cho: ${value} (${source})`,
  citation: (citation: string) => `Căn cứ: ${citation}`,
  mark: (mark: string, status: string) => `⚠ ${mark} (${status})`,
};

/** `KQ - Kiểm tra`. */
export const checks = {
  title: 'KIỂM TRA DỮ LIỆU',
  severity: 'Mức độ',
  tab: 'Tab',
  cell: 'Ô',
  subject: 'Đối tượng',
  text: 'Nội dung',
  count: 'Số lượng',
  none: 'Không có lỗi, cảnh báo hay lưu ý nào.',
  signs: { error: '✗', warning: '!', info: 'i' },
};

/** `KQ - Điểm`. */
export const scores = {
  title: 'ĐIỂM CỦA CÁ NHÂN',
  final: 'Điểm cuối cùng',
  finalBy: 'Lấy điểm của',
  noTotal: 'Chưa tính được',
  noTotalNote: 'Đã chấm nhưng có điểm thiếu, không đọc được hoặc ngoài thang điểm: xem KQ - Kiểm tra.',
  notScored: 'Chưa chấm',
  noScores: 'Không có bảng chấm điểm nào trong sổ.',
  finalRule:
    'Điểm cuối cùng là tổng điểm Hội đồng chấm; không có thì của đơn vị; không có nữa thì của cá nhân tự chấm.',
  totalRule: 'Tổng điểm = tổng các tiêu chí + điểm cộng − điểm trừ, trong giới hạn sau:',
  noLimits: 'Tổng điểm = tổng các tiêu chí + điểm cộng − điểm trừ; không đặt giới hạn nào.',
  articleRule: (tab: string) => `Điểm cộng gồm cả điểm bài viết ở tab ${tab}.`,
  notLive: 'Số ghi sẵn: có ô điểm là chữ hoặc có hơn hai chữ số thập phân nên Excel không tự cộng được.',
};

/** What a scoring scheme adds to `KQ - Điểm`. */
export const schemeScores = {
  raw: 'Tổng trước giới hạn',
  rawNote:
    'Tổng khi không giới hạn gì: không có mức tối đa của nhóm, điểm cộng, điểm trừ, tổng điểm; có thể âm hoặc vượt mức tối đa.',
  groupMax: (max: string) => `Tối đa ${max}. Điểm theo bảng của “Lấy điểm của”.`,
  band: 'Xếp loại theo điểm',
  bounds: 'Khoảng điểm',
  from: (from: string) => `Từ ${from}`,
  between: (from: string, below: string) => `Từ ${from} đến dưới ${below}`,
  noClass: 'Chưa xếp loại',
  noBand: 'Tổng điểm thấp hơn mọi mức xếp loại.',
  unknown: {
    unconfirmed: 'Thang điểm chưa được Hội đồng xác nhận: xem KQ - Kiểm tra.',
    part: 'Bảng chấm không khớp với thang điểm: xem KQ - Kiểm tra.',
    violation: 'Chưa rõ có vi phạm hạ xếp loại hay không: kiểm tra cột Kỷ luật và các mục điểm trừ.',
  },
  floor: (band: string, part: string, from: string) => `Không đạt “${band}”: “${part}” dưới điểm giới hạn ${from}.`,
  violation: (band: string) => `Có vi phạm nên xếp loại cao nhất là “${band}”.`,
};

/** `KQ - Điều kiện`. */
export const conditions = {
  title: 'ĐIỀU KIỆN XÉT TỪNG DANH HIỆU',
  conclusion: 'Kết luận',
  condition: 'Điều kiện',
  result: 'Kết quả',
  cell: 'Ô đã đọc',
  citation: 'Căn cứ',
  check: 'Đối chiếu',
};

/** `KQ - Tỷ lệ`. */
export const ceilings = {
  title: 'TỶ LỆ KHỐNG CHẾ',
  of: 'Tính trên',
  ofNominated: (award: string) => `Số được đề nghị ${award}`,
  ofStaff: 'Số người trong danh sách',
  ofUnits: 'Số tập thể',
  base: 'Số làm căn cứ',
  percent: 'Tỷ lệ',
  exact: 'Trước khi làm tròn',
  rounding: 'Làm tròn',
  places: 'Số suất đặt trước',
  limit: 'Được nhiều nhất',
  passed: 'Đủ điều kiện, đủ phiếu',
  nominated: 'Đề nghị',
  tied: 'Bằng nhau ở ranh giới',
  over: 'Vượt',
  tiedNames: 'Người bằng nhau, chờ Hội đồng quyết định',
  overNames: 'Người vượt tỷ lệ',
  none: 'Không danh hiệu nào có tỷ lệ khống chế.',
};

/** Under the table of `KQ - Tỷ lệ`, where a decree caps the ratings. */
export const ratingShares = {
  title: (decree: string) => `Tỷ lệ xếp loại hoàn thành xuất sắc nhiệm vụ: ${decree}`,
  scope: 'Trong phạm vi',
  ofAll: 'Tổng số người',
  ofGood: 'Số cuối cùng xếp loại tốt',
  ofReached: 'Số đạt từ mức tốt trở lên',
  notChosen: 'Hội đồng chưa chọn',
  excellent: 'Đã xếp loại xuất sắc',
  outcome: 'Kết quả',
  within: '✓ Trong tỷ lệ',
  exceeded: '✗ Vượt tỷ lệ',
  open: '? Chưa xác định',
};

/** `KQ - Kiểm phiếu`. */
export const votes = {
  title: 'KẾT QUẢ KIỂM PHIẾU',
  none: 'Không có danh hiệu nào bỏ phiếu trong sổ này.',
  secrecy: 'Chỉ có số cộng. Không phiếu nào được ghi riêng.',
  summary: 'I. Số phiếu và ngưỡng',
  lines: 'II. Đối chiếu các số liệu',
  nominees: 'III. Kết quả từng trường hợp',
  threshold: 'Cần đạt',
  thresholdText: (percent: string, isStrict: boolean, base: string) =>
    isStrict ? `Trên ${percent} ${base}` : `Từ ${percent} ${base} trở lên`,
  thresholdNone: 'Chưa đặt tỷ lệ phiếu cần đạt',
  thresholdZero: 'Phiếu chỉ để xếp thứ tự',
  members: 'Tổng số thành viên',
  present: 'Có mặt',
  written: 'Ý kiến bằng văn bản',
  quorum: 'Đủ số người họp',
  quorumYes: 'Đủ',
  quorumNo: 'Không đủ',
  quorumNone: 'Không quy định',
  quorumUnknown: 'Chưa rõ',
  issued: 'Phát ra',
  returned: 'Thu về',
  read: 'Số phiếu đọc được',
  invalid: 'Không hợp lệ',
  valid: 'Hợp lệ',
  of: 'Số làm căn cứ',
  required: 'Số phiếu đồng ý cần có',
  line: 'Nội dung đối chiếu',
  left: 'Bên trái',
  comparator: 'So sánh',
  right: 'Bên phải',
  difference: 'Chênh lệch',
  outcome: 'Kết quả',
  holds: 'Khớp',
  broken: 'Không khớp',
  comparators: { '=': '=', '<=': '≤' },
  noLines: 'Chưa đủ số liệu để đối chiếu.',
  nominee: 'Người (tập thể) được đưa vào phiếu',
  yes: 'Đồng ý',
  no: 'Không đồng ý',
  blank: 'Không có ý kiến',
  unreadable: 'Không đọc được',
  sum: 'Cộng',
  sumDifference: 'Lệch với số hợp lệ',
  share: 'Tỷ lệ đồng ý',
  verdict: 'Kết luận',
  short: 'Thiếu',
  unanimous: 'Mọi phiếu hợp lệ giống nhau: cho biết từng người đã bỏ phiếu thế nào.',
  shareNote: (base: string) => `Tỷ lệ tính trên ${base}; kết luận so bằng số nguyên, không so tỷ lệ đã làm tròn.`,
  totalsWhy: 'Chỉ có tổng số do ban kiểm phiếu ghi: không có từng phiếu để Excel đếm lại.',
  totalsOnly: (award: string, way: string) => `${award}: ${way}. Không có từng phiếu để đếm lại.`,
  note: (award: string, note: string) => `${award}, ghi chú của ban kiểm phiếu: ${note}`,
  notCountable: 'Số ghi sẵn: có dấu viết khác các dấu thường dùng nên Excel không tự đếm được.',
};

/** `KQ - Đề nghị`. */
export const nominations = {
  title: 'TÌNH TRẠNG ĐỀ NGHỊ',
  kind: 'Đối tượng',
  women: 'Nữ',
  lecturer: 'Giảng viên',
  flag: 'x',
  final: 'Điểm cuối cùng',
  total: 'Cộng',
  byUnit: 'Số được đề nghị theo đơn vị',
  people: 'Số người',
  withoutUnit: 'Chưa ghi đơn vị',
  roster: { discipline: 'Giữ kỷ luật', registered: 'Có đăng ký', 'lecturers-initiative': 'Có sáng kiến' },
  legend:
    'Dấu: ✓ được đề nghị · ✗ không được đề nghị · ? chưa xong, còn chờ xem lại, bỏ phiếu hoặc Hội đồng quyết định.',
};

/** `KQ - Chỉ tiêu`. */
export const targets = {
  title: 'CHỈ TIÊU CỦA KẾ HOẠCH',
  target: 'Chỉ tiêu',
  count: 'Thực hiện',
  of: 'Trên tổng số',
  share: 'Tỷ lệ',
  wanted: 'Yêu cầu',
  outcome: 'Kết quả',
  outlook: 'Còn có thể',
  range: (least: string, most: string) => (least === most ? least : `${least} – ${most}`),
  outlooks: { met: 'Chắc chắn đạt', missed: 'Không còn đạt được', open: 'Chưa chắc' },
  atLeast: (value: string) => `≥ ${value}`,
  moreThan: (value: string) => `> ${value}`,
  atMost: (value: string) => `≤ ${value}`,
  exactly: (value: string) => `= ${value}`,
  between: (min: string, max: string) => `${min} – ${max}`,
  byHand: 'Ghi tay',
  notSet: 'Chưa đặt',
  met: 'Đạt',
  notMet: 'Chưa đạt',
  open: 'Chưa xác định',
  stated: (outcome: string) => `${outcome} (thư ký ghi)`,
  statedAt: (cell: string) => `Ghi tay ở ô ${cell}.`,
  howToState: (key: string) => `Ghi tay: đặt “${key}” là yes hoặc no trong tab Đợt xét.`,
  readAt: (cell: string) => `Đọc ở ô ${cell}.`,
  years: (parts: readonly string[]) => `Từng năm: ${parts.join('; ')}.`,
  yearFigure: (year: number, value: string) => `${String(year)}: ${value}`,
  howToSetFigure: (key: string) => `Kế hoạch không nêu con số: đặt “${key}” trong tab Đợt xét.`,
  howToReach: (code: string) => `Ghi kết quả vào tab Chỉ tiêu, mã “${code}”.`,
  noFigure: 'Chưa có số liệu để tính trong kỳ xét này.',
  none: 'Kế hoạch không đặt chỉ tiêu nào.',
};

/** `KQ - Bài viết`. */
export const articles = {
  title: 'BÀI VIẾT ĐƯỢC DUYỆT',
  summary: 'I. Điểm cộng của từng người',
  list: 'II. Từng bài',
  rule: (points: string, cap: string | null) =>
    `Mỗi bài được duyệt, có ngày trong quý: ${points} điểm${cap === null ? '' : `, nhiều nhất ${cap} điểm`}; ` +
    'cộng vào điểm cộng của mọi cấp chấm, trước khi áp dụng điểm cộng tối đa.',
  noPoints: 'Chưa đặt số điểm cho mỗi bài (article.points) nên chưa cộng điểm.',
  counted: 'Số bài được tính',
  points: 'Điểm cộng',
  article: 'Tên bài',
  place: 'Nơi đăng',
  date: 'Ngày',
  outcome: 'Kết quả',
  cell: 'Ô',
  states: {
    counted: 'Được tính',
    'not-approved': 'Chưa được duyệt',
    'no-date': 'Chưa rõ ngày',
    'outside-quarter': 'Ngoài quý',
    'not-a-quarter': 'Kỳ này không cộng điểm',
    unreadable: 'Không đọc được',
  },
  none: 'Không ai có bài được tính trong kỳ này.',
};

/** `KQ - Lịch`. */
export const calendar = {
  title: 'LỊCH CỦA KẾ HOẠCH',
  on: (day: string) => `Tính đến ngày ${day}. “Trước ngày” không gồm chính ngày đó.`,
  name: 'Nội dung',
  when: 'Thời gian theo kế hoạch',
  state: 'Tình trạng',
  left: 'Còn (ngày)',
  doneOn: 'Ngày làm',
  recordedAt: 'Ghi nhận',
  citation: 'Căn cứ',
  quarter: (name: string, quarter: number) => `${name} (quý ${String(quarter)})`,
  before: (day: string) => `Trước ngày ${day}`,
  upTo: (day: string) => `Đến ngày ${day}`,
  onDay: (day: string) => `Ngày ${day}`,
  between: (from: string, to: string) => `Từ ${from} đến ${to}`,
  from: (day: string) => `Từ ngày ${day}`,
  open: 'Kế hoạch không nêu ngày',
  states: {
    upcoming: 'Chưa đến',
    due: 'Đang trong thời gian làm',
    late: 'Quá hạn, chưa ghi là đã làm',
    done: 'Đã làm',
    'done-late': 'Đã làm, quá hạn',
    past: 'Đã qua',
  },
  howToRecord: (code: string) => `Khi làm xong, ghi ngày vào tab Chỉ tiêu, mã “${code}”.`,
  none: 'Kế hoạch không có mốc nào trong kỳ này.',
};

/** `KQ - Hồ sơ`. */
export const dossiers = {
  title: 'HỒ SƠ ĐỀ NGHỊ',
  due: (when: string, name: string) => `${name}: ${when.slice(0, 1).toLocaleLowerCase('vi')}${when.slice(1)}.`,
  submission: (award: string) => `Hồ sơ chung: ${award}`,
  nominees: (award: string) => `Hồ sơ từng người: ${award}`,
  paper: 'Thành phần hồ sơ',
  state: 'Tình trạng',
  citation: 'Căn cứ',
  there: 'Có trong sổ',
  thereAt: (cell: string) => `Có: ${cell}`,
  missing: 'Chưa có trong sổ',
  byHand: '☐',
  pending: 'Chưa kết luận',
  nominated: 'Đề nghị',
  legend: '☐ đánh dấu bằng tay khi đã có trong hồ sơ.',
  none: 'Không có ai được đề nghị.',
};

/** `KQ - Đối chiếu`. */
export const comparison = {
  title: 'ĐỐI CHIẾU',
  run: 'I. Lần chạy',
  program: 'Phần mềm',
  programName: (version: string) => `Bình Xét ${version}`,
  campaign: 'Kế hoạch',
  regime: 'Quy định áp dụng',
  regimeDates: (name: string, from: string, to: string | null) =>
    to === null ? `${name} (từ ${from})` : `${name} (từ ${from} đến ${to})`,
  date: 'Ngày làm căn cứ áp dụng',
  when: 'Kỳ xét',
  tabs: 'II. Các tab đã đọc',
  tab: 'Tab',
  meaning: 'Được hiểu là',
  detail: 'Chi tiết',
  visibility: 'Hiển thị',
  visible: 'Hiện',
  hidden: 'Ẩn',
  fingerprint: 'Dấu vân tay (SHA-256)',
  ballotFingerprint: 'Không ghi: phiếu kín không có dấu vân tay khi không có muối, vì có thể dò ngược.',
  secret: 'Lưu ý',
  saltIsSecret:
    'Muối dùng để tính dấu vân tay của phiếu, nên chỉ giữ trong tab này: không in tab này, không gửi kèm hồ sơ, không sửa dòng trên.',
  notRead: 'Không ghi: tab không được đọc.',
  parameters: 'III. Các tham số có hiệu lực',
  key: 'Khóa',
  parameter: 'Tham số',
  value: 'Giá trị',
  layer: 'Theo',
  citation: 'Căn cứ',
  mark: 'Đối chiếu',
  figures: 'IV. Số liệu: Excel tính và Bình Xét tính',
  family: 'Số liệu',
  excel: 'Excel tính',
  ours: 'Bình Xét tính',
  outcome: 'Kết quả',
  same: 'Khớp',
  different: 'Lệch',
  familyTab: 'Ở tab',
  allSame: (lines: number) => `✓ Khớp cả ${String(lines)} dòng: Excel tự tính ra đúng số của Bình Xét.`,
  someDiffer: '✗ Có dòng lệch: xem cột Kết quả.',
};

/** `KQ - Sơ kết`. */
export const interim = {
  title: 'SƠ KẾT: CHỈ TIÊU ĐÃ ĐẠT VÀ CÒN LẠI THEO ĐƠN VỊ',
  finalTitle: 'TỔNG KẾT: CHỈ TIÊU ĐÃ ĐẠT THEO ĐƠN VỊ',
  onDate: (day: string) => `Tính đến ngày ${day}. Chỉ tiêu ghi tay: xem KQ - Chỉ tiêu.`,
  noDate: 'Chưa ghi “Ngày họp” nên chưa rõ tính đến ngày nào. Chỉ tiêu ghi tay: xem KQ - Chỉ tiêu.',
  all: 'Toàn cơ quan',
  notYet: 'Chưa đạt',
  notYetNote: 'Số người, tập thể trong phạm vi của chỉ tiêu chưa đạt hoặc chưa rõ.',
  left: 'Cần thêm',
  leftNote: 'Còn thiếu bao nhiêu thì đạt chỉ tiêu của toàn cơ quan; “–” là không số nào đạt được hoặc không tính được.',
};

/** `KQ - Đăng ký`. */
export const registration = {
  title: 'TỔNG HỢP ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG',
  remark: 'Ô không đọc được không bị coi là chưa đăng ký: tính riêng ở cột “Chưa rõ” và nêu tên ở phần II.',
  byUnit: 'I. Số đăng ký theo đơn vị',
  all: 'Tổng số',
  registered: 'Đã đăng ký',
  none: 'Chưa đăng ký',
  unknown: 'Chưa rõ',
  withoutUnit: 'Chưa ghi đơn vị',
  allPeople: 'Cộng cá nhân',
  allUnits: 'Tập thể',
  toName: 'II. Chưa đăng ký, hoặc cần xem lại',
  everybody: 'Mọi người, mọi tập thể đều đã đăng ký.',
  list: 'III. Danh sách đăng ký',
  kind: 'Đối tượng',
  state: 'Tình trạng',
  flag: 'x',
  unreadable: (cell: string) => `Ô ${cell} không đọc được.`,
  noColumn: 'Tab không có cột “Đăng ký danh hiệu”.',
  unclear: (cell: string) => `Ô ${cell} có từ không phải danh hiệu nào: xem KQ - Kiểm tra.`,
};

/** `KQ - Các kỳ`. */
export const yearParts = {
  title: 'KẾT QUẢ CÁC KỲ TRONG NĂM',
  remark: 'Kỳ chưa có kết quả thì ghi “Chưa có”, không tính là 0.',
  partTitle: 'KẾT QUẢ CỦA KỲ XÉT',
  partRemark: (tab: string) =>
    `Khi Hội đồng đã thống nhất, điền Xếp loại, Khen rồi chép bảng này vào tab “${tab}” của sổ xét năm. Người chưa có điểm cuối cùng thì ô điểm để trống.`,
  missing: 'Chưa có',
  unreadable: 'Không đọc được',
  wordsOf: (period: string) => `Xếp loại, khen ${period}`,
  praised: (praise: string) => `khen: ${praise}`,
  missingParts: 'Kỳ chưa có kết quả',
  combined: 'Điểm tổng hợp các kỳ',
  combinedMissing: 'Còn thiếu kỳ',
  combinedUnconfirmed: 'Chờ xác nhận cách tính',
  combinedNote: (citation: string, exact: string) => `Cách tính: ${citation}. Trước khi làm tròn: ${exact}.`,
};

/** `KQ - Theo dõi đề nghị`. */
export const followUp = {
  title: 'THEO DÕI ĐỀ NGHỊ SAU KHI TRÌNH',
  remark: (tab: string, outcomes: readonly string[]) =>
    `Chép tab này một lần, đặt tên “${tab}” và ghi tiếp ở đó: ngày trình, số và ngày quyết định, kết quả (${outcomes.join('; ')}). ` +
    'Chỉ đề nghị được tặng, có số và ngày quyết định, mới được tính vào “Năm đạt …” của sổ năm sau.',
  state: 'Tình trạng',
  notFollowed: 'Chưa theo dõi',
  notProposed: (state: string) => `${state}; đợt xét này không đề nghị`,
};

/** `KQ - Chốt` and `KQ - Thay đổi`. */
export const closing = {
  title: 'CHỐT ĐỢT XÉT',
  remark:
    'Số liệu đã ký. Khi đợt xét đã chốt, Bình Xét không ghi lại tab nào; muốn sửa, ghi lý do vào “Mở lại” trong tab Đợt xét. Đừng sửa tab này bằng tay.',
  events: 'I. Các lần chốt, mở lại',
  figures: 'II. Số liệu tại mỗi lần chốt',
  closingTitle: (count: number, day: string) => `Chốt lần ${String(count)} (${day})`,
  what: 'Số liệu',
  whose: 'Họ và tên, tên tập thể, chỉ tiêu',
  changesTitle: 'THAY ĐỔI SO VỚI LẦN CHỐT TRƯỚC',
  before: 'Đã chốt',
  now: 'Hiện nay',
  noChanges: 'Không có số liệu nào thay đổi.',
};
