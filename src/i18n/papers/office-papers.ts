import type { Receiver } from '../../domain/terms';
import { sentenceCase } from '../sentences';
import { dots } from './dots';

/** Texts of the papers that go out under the organisation's own name: decision, submissions, lists, certificates, notice, checklists. */

/** What these papers share. */
export const office = {
  head: (title: string, organisation: string) => `${title}${organisation === '' ? '' : ` ${organisation}`}`,
  recipient: (who: string) => `- ${who};`,
  lastRecipient: (who: string) => `- ${who}.`,
  draft: (errors: number, pending: number) =>
    [
      'DỰ THẢO – CHƯA HOÀN CHỈNH:',
      [
        ...(errors === 0 ? [] : [`còn ${String(errors)} lỗi ở KQ - Kiểm tra`]),
        ...(pending === 0 ? [] : [`còn ${String(pending)} trường hợp chưa kết luận ở KQ - Đề nghị`]),
      ].join(', '),
    ].join(' '),
  draftShort: 'DỰ THẢO',
  whom: { person: 'cá nhân', unit: 'tập thể', both: 'cá nhân, tập thể' },
  theWhom: (whom: string) => `các ${whom}`,
  people: (count: string) => `${count} cá nhân`,
  units: (count: string) => `${count} tập thể`,
  money: (amount: string) => `${amount} đồng`,
};

/** `Quyết định`. */
export const decision = {
  abbreviation: 'QĐ',
  kind: 'QUYẾT ĐỊNH',
  subject: (decided: string, when: string) => `Về việc ${decided} ${when}`,
  decides: 'QUYẾT ĐỊNH:',
  /** `submission` is its number; empty where nobody gave one. */
  proposal: (council: string, submission: string, day: string) =>
    `Theo đề nghị của ${council}${submission === '' ? '' : ` tại Tờ trình số ${submission} ${day}`}.`,
  article: (number: number) => `Điều ${String(number)}.`,
  recognises: (decided: string, when: string, whom: string) =>
    `${sentenceCase(decided)} ${when} cho ${whom} sau (có danh sách kèm theo):`,
  recognisesOne: (decided: string, when: string, count: string) =>
    `${sentenceCase(decided)} ${when} cho ${count} (có danh sách kèm theo).`,
  award: (name: string, count: string) => `- ${name}: ${count}.`,
  money: (what: string, amount: string, inWords: string, baseSalary: string) =>
    `Tiền thưởng kèm theo ${what} tại Điều 1 là ${amount} (bằng chữ: ${inWords}), tính theo mức lương cơ sở ${baseSalary}. Kinh phí trích từ ${dots(10)}`,
  moneyOpen: (what: string) =>
    `Tiền thưởng kèm theo ${what} tại Điều 1 thực hiện theo quy định; kinh phí trích từ ${dots(10)}`,
  execution: (units: string) =>
    `Quyết định có hiệu lực kể từ ngày ký. Các ${units} có liên quan và các cá nhân, tập thể có tên trong danh sách chịu trách nhiệm thi hành Quyết định này`,
  end: { state: './.', party: '.' },
  asInArticle: (number: number) => `- Như Điều ${String(number)};`,
};

/** `Danh sách` of a decision. */
export const decisionList = {
  kind: 'DANH SÁCH',
  subject: (decided: string, when: string, whom: string) => `${sentenceCase(whom)} được ${decided} ${when}`,
  attached: (number: string, day: string, organisation: string) =>
    `(Kèm theo Quyết định số ${number} ${day}${organisation === '' ? '' : ` của ${organisation}`})`,
  position: 'Chức vụ, đơn vị',
  remark: 'Ghi chú',
  amount: 'Tiền thưởng (đồng)',
  total: 'Cộng',
  paidElsewhere: '–',
  paidElsewhereLegend:
    'Ghi chú: dấu – là tiền thưởng đã tính theo danh hiệu, hình thức khác có mức cao hơn; nếu danh hiệu, hình thức ấy không được công nhận thì tính lại.',
};

/** `Tờ trình` to one receiver. */
export const submissions = {
  abbreviation: 'TTr',
  kind: 'TỜ TRÌNH',
  to: (name: string) => `Kính gửi: ${name}`,
  unknownReceiver: dots(24),
  receivers: {
    head: dots(24),
    department: dots(24),
    province: 'Hội đồng Thi đua - Khen thưởng tỉnh',
    cluster: dots(24),
    union: 'Ban Chấp hành Công đoàn',
  } satisfies Readonly<Record<Receiver, string>>,
  subject: (asked: string, when: string) => `Về việc đề nghị ${asked} ${when}`,
  opening: (who: string, receiver: string, asked: string, when: string) =>
    `${who} kính trình ${receiver} xem xét, ${asked} ${when} với số lượng như sau:`,
  /** To a council, which grants nothing itself. */
  openingToCouncil: (who: string, receiver: string, asked: string, when: string) =>
    `${who} kính trình ${receiver} xem xét, trình cấp có thẩm quyền quyết định ${asked} ${when} với số lượng như sau:`,
  openingUnknown: (who: string, asked: string, when: string) =>
    `${who} kính trình xem xét, ${asked} ${when} với số lượng như sau:`,
  /** What the level of a receiver adds to what it is asked for. */
  levels: {
    head: '',
    department: ' cấp sở, ngành',
    province: ' cấp tỉnh',
    cluster: ' cấp cụm',
    union: '',
  } satisfies Readonly<Record<Receiver, string>>,
  furtherOpening: (who: string, receiver: string, what: string, when: string) =>
    `${who} kính trình ${receiver} xem xét, ${what} ${when} cho những trường hợp đã được xét ở đơn vị, với số lượng như sau:`,
  asks: (organisation: string) =>
    `Đề nghị xét tặng ${organisation === '' ? 'đơn vị' : organisation} danh hiệu thi đua, hình thức khen thưởng:`,
  ask: (what: string) => `- ${what}.`,
  attached: '(Có danh sách và biên bản họp Hội đồng kèm theo.)',
  attachedWithCounting: '(Có danh sách, biên bản họp và biên bản kiểm phiếu của Hội đồng kèm theo.)',
  asksUnseen: (organisation: string) =>
    `XEM TRƯỚC KHI KÝ: sổ này không xét việc đề nghị tặng chính ${organisation === '' ? 'đơn vị' : organisation}; chỉ gửi khi đã có ý kiến của Hội đồng về việc đó.`,
  receiverUnset: (awards: string, keys: string) =>
    `XEM TRƯỚC KHI KÝ: chưa xác định ai quyết định tặng ${awards}. Đối chiếu văn bản hiện hành rồi ghi ${keys} vào tab Đợt xét.`,
  closing: (who: string) => `${who} kính trình xem xét, quyết định.`,
  closingToCouncil: (who: string) => `${who} kính trình Hội đồng xem xét.`,
  choose:
    'XEM TRƯỚC KHI KÝ: danh sách gồm mọi cá nhân, tập thể được đề nghị ở đơn vị; ghi mã những người Hội đồng chọn vào “Đề nghị tiếp lên cấp trên” của tab Đợt xét để chỉ nêu những người đó.',
  unknownCodes: (codes: string) =>
    `XEM TRƯỚC KHI KÝ: không có ai được đề nghị có mã ${codes} (“Đề nghị tiếp lên cấp trên”).`,
  due: (day: string) => `(Hạn gửi: trước ngày ${day}.)`,
};

/** The list that goes with a submission. */
export const submissionList = {
  kind: 'DANH SÁCH',
  subject: (asked: string, when: string) => `Đề nghị ${asked} ${when}`,
  attached: (number: string, day: string, organisation: string) =>
    `(Kèm theo Tờ trình số ${number} ${day}${organisation === '' ? '' : ` của ${organisation}`})`,
};

/** The list of one award. */
export const awardList = {
  kind: 'DANH SÁCH',
  subject: (asked: string, when: string) => `Đề nghị ${asked} ${when}`,
};

/** `Giấy chứng nhận`, `Giấy khen`. */
export const certificates = {
  kinds: {
    'giay-khen': 'GIẤY KHEN',
    'dien-hinh-tien-tien': 'GIẤY CÔNG NHẬN',
  } as Readonly<Record<string, string>>,
  usualKind: 'GIẤY CHỨNG NHẬN',
  gives: { 'giay-khen': 'TẶNG' } as Readonly<Record<string, string>>,
  to: { male: 'Ông', female: 'Bà', unknown: 'Ông (Bà)' },
  who: (title: string, name: string) => `${title}: ${name}`,
  unit: 'Tập thể',
  title: (award: string, when: string) => `Đạt danh hiệu ${award} ${when}`,
  recognised: (award: string, when: string) => `Được công nhận ${award} ${when}`,
  /** The year is said once where the name of the campaign says it. */
  praise: (campaign: string, when: string) =>
    `Đã có thành tích trong ${campaign}${new RegExp(`${when}(?! [-–])`, 'iu').test(campaign) ? '' : `, ${when}`}`,
  decision: (number: string, day: string) => `Quyết định số ${number} ${day}`,
  inDocx: (count: string) => `Có ${count} giấy: tab này chỉ có một giấy làm mẫu, đủ các giấy trong tệp .docx.`,
  register: `Vào sổ khen thưởng số: ${dots(5)}`,
};

/** `Thông báo` for public posting. */
export const notice = {
  abbreviation: 'TB',
  kind: 'THÔNG BÁO',
  subject: (when: string) => `Về việc công khai kết quả xét danh hiệu thi đua, hình thức khen thưởng ${when}`,
  opening: (council: string, organisation: string, when: string) =>
    `${council}${organisation === '' ? '' : ` ${organisation}`} công khai danh sách cá nhân, tập thể được đề nghị danh hiệu thi đua, hình thức khen thưởng ${when}:`,
  unit: 'Đơn vị',
  group: (award: string, count: string) => `${award}: ${count}`,
  nobody: 'Không có cá nhân, tập thể nào được đề nghị.',
  answer: `Ý kiến phản ánh (nếu có) xin gửi về Hội đồng Thi đua - Khen thưởng trước ${dots(2)} giờ, ngày ${dots(2)} tháng ${dots(2)} năm ${dots(3)}, qua ${dots(8)}`,
};

/** The checklist of dossiers. */
export const dossierList = {
  kind: 'DANH MỤC HỒ SƠ',
  subject: (award: string, when: string) => `Đề nghị ${award} ${when}`,
  submission: '1. Hồ sơ chung',
  nominees: '2. Hồ sơ từng cá nhân',
  paper: 'Thành phần hồ sơ',
  basis: 'Căn cứ',
  tick: 'Có',
  there: '☑',
  open: '☐',
  notAsked: '–',
  legend: '☑ có trong sổ xét; ☐ đánh dấu khi đã có trong hồ sơ; – không yêu cầu.',
};

/** The table of targets at an interim or a final review. */
export const review = {
  kind: 'BẢNG KẾT QUẢ',
  interim: (when: string) => `Sơ kết thực hiện chỉ tiêu thi đua ${when}`,
  final: (when: string) => `Tổng kết thực hiện chỉ tiêu thi đua ${when}`,
  campaign: (name: string) => `(${name})`,
  onDate: (day: string) => `Tính đến ${day}.`,
  target: 'Chỉ tiêu',
  wanted: 'Yêu cầu',
  reached: 'Thực hiện',
  outcome: 'Kết quả',
  ofAll: (count: string, of: string, share: string) => `${count}/${of} (${share})`,
  answer: { met: 'Đạt', notMet: 'Chưa đạt' },
};

/** The names of the tabs of these papers, which are always to print. */
export const officeTabs = {
  decision: 'In - Quyết định',
  decisionList: 'In - DS kèm quyết định',
  notice: 'In - Thông báo',
  review: 'In - Sơ kết, tổng kết',
  submission: (receiver: string) => `In - Tờ trình ${receiver}`,
  submissionList: (receiver: string) => `In - DS ${receiver}`,
  awardList: (award: string) => `In - DS ${award}`,
  certificates: (award: string) => `In - Giấy ${award}`,
  dossiers: (award: string) => `In - Hồ sơ ${award}`,
  receivers: {
    head: 'thủ trưởng',
    department: 'sở, ngành',
    province: 'cấp tỉnh',
    cluster: 'cụm',
    union: 'công đoàn',
  } satisfies Readonly<Record<Receiver, string>>,
  unknownReceiver: 'khác',
};

/** What the papers are called in the names of files. */
export const fileNames = {
  'nomination-list': 'Danh sách đề nghị',
  'counting-minutes': 'Biên bản kiểm phiếu',
  'meeting-minutes': 'Biên bản họp',
  submission: 'Tờ trình chung',
  decision: 'Quyết định',
  'decision-list': 'Danh sách kèm quyết định',
  'award-lists': 'Danh sách',
  submissions: 'Tờ trình',
  submissionList: 'Danh sách kèm tờ trình',
  certificates: 'Giấy chứng nhận',
  notice: 'Thông báo công khai',
  dossiers: 'Danh mục hồ sơ',
  interim: 'Sơ kết chỉ tiêu',
  final: 'Tổng kết chỉ tiêu',
};
