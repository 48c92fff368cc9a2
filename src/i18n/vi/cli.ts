import { packFaultText } from '../pack-fault-text';
import { packFaults } from './pack-faults';
import type { CliFailureSentences } from '../cli-sentences';
import { schemeFaultText } from '../scheme-fault-text';
import { schemeFaults } from './scheme-faults';

const failures: CliFailureSentences = {
  'arguments.no-command': () => 'Chưa có lệnh nào. Xem: binh-xet --help',
  'arguments.unknown-command': ({ command, known }) => `Không có lệnh “${command}”. Các lệnh: ${known}.`,
  'arguments.unknown-option': ({ option }) => `Không có tùy chọn ${option}. Xem: binh-xet --help`,
  'arguments.option-elsewhere': ({ option, command }) => `Lệnh ${command} không dùng tùy chọn ${option}.`,
  'arguments.option-twice': ({ option }) => `Tùy chọn ${option} được ghi hai lần.`,
  'arguments.value-missing': ({ option }) => `Tùy chọn ${option} thiếu giá trị.`,
  'arguments.value-unwanted': ({ option }) => `Tùy chọn ${option} không nhận giá trị.`,
  'arguments.option-missing': ({ option, command }) => `Lệnh ${command} cần tùy chọn ${option}.`,
  'arguments.operand-missing': ({ command, operand }) => `Lệnh ${command} thiếu ${operand}.`,
  'arguments.operand-extra': ({ command, operand }) => `Lệnh ${command} không dùng “${operand}”.`,
  'arguments.language': ({ value, known }) => `--lang không nhận “${value}”; chọn một trong: ${known}.`,
  'arguments.people': ({ value, least, most }) =>
    `--people không nhận “${value}”; ghi một số nguyên từ ${least} đến ${most}.`,
  'arguments.count': ({ value, known }) => `--count không nhận “${value}”; chọn một trong: ${known}.`,
  'arguments.word': ({ option, value, known }) => `${option} không nhận “${value}”; chọn trong: ${known}.`,
  'arguments.not-together': ({ option, other }) => `${option} và ${other} không dùng cùng nhau.`,
  'arguments.schema': ({ value, known }) => `Không có mẫu JSON “${value}”; chọn một trong: ${known}.`,
  'statute.empty': ({ file }) =>
    `“${file}”: đợt xét và quy chế chưa đặt tham số nào, nên không có gì để lưu thành quy chế.`,
  'arguments.year': ({ value }) => `--year không nhận “${value}”; ghi năm (2022) hoặc năm học (2021-2022).`,
  'arguments.period': ({ value }) =>
    `--period không nhận “${value}”; ghi Năm, Quý 1 … Quý 4, Học kỳ 1, Học kỳ 2 hoặc Tháng 1 … Tháng 12.`,
  'input.missing': ({ file }) => `Không có tệp “${file}”.`,
  'input.folder': ({ file }) => `“${file}” là thư mục, không phải tệp.`,
  'input.no-file': ({ file }) => `“${file}” không phải là tệp thông thường.`,
  'input.no-permission': ({ file }) => `Không có quyền đọc “${file}”.`,
  'input.unreadable': ({ file, detail }) => `Không đọc được “${file}” (${detail}).`,
  'input.changed': ({ file }) => `“${file}” đã thay đổi trong lúc chạy, nên chưa ghi gì. Lưu và đóng tệp rồi chạy lại.`,
  'target.exists': ({ file }) => `“${file}” đã có, nên chưa ghi gì. Đặt tên khác, hoặc thêm --force để thay tệp đó.`,
  'target.folder': ({ file }) => `“${file}” là thư mục; cần tên một tệp để ghi.`,
  'target.no-file': ({ file }) => `“${file}” không phải là tệp thông thường, không ghi vào được.`,
  'target.no-folder': ({ file, folder }) =>
    `Không có thư mục “${folder}” để ghi “${file}”. Tạo thư mục đó, hoặc sửa lại đường dẫn.`,
  'target.no-permission': ({ file }) => `Không có quyền ghi “${file}”.`,
  'target.no-space': ({ file }) => `Ổ đĩa không còn đủ chỗ để ghi “${file}”; chưa ghi gì.`,
  'target.in-use': ({ file }) => `“${file}” đang được chương trình khác mở; đóng nó rồi chạy lại. Chưa ghi gì.`,
  'target.unwritable': ({ file, detail }) => `Không ghi được “${file}” (${detail}); chưa ghi gì.`,
  'target.same': ({ file, option, other }) => `${option} “${file}” trùng với ${other}; đặt tên khác.`,
  'target.macros': ({ file }) => `Sổ có macro nên tệp ghi ra phải có đuôi .xlsm, mà “${file}” thì không.`,
  'target.not-xlsx': ({ file }) => `Kết quả luôn là sổ .xlsx nên không ghi vào tên “${file}”; đặt đuôi .xlsx.`,
  'target.no-macros': ({ file }) => `Sổ không có macro nên Excel không mở được tệp đuôi .xlsm: “${file}”. Dùng .xlsx.`,
  'campaign.no-json': ({ file, detail }) => `“${file}” không phải là JSON (${detail}).`,
  'campaign.shape': ({ file, path, fault }) => `“${file}”${at(path)}: ${packFaultText(packFaults, fault)}`,
  'campaign.circular': ({ file, path, awards }) =>
    `“${file}”${at(path)}: các danh hiệu cần kết quả của nhau theo vòng (${awards}). Bỏ một chỗ để vòng đứt.`,
  'campaign.dates': ({ file, path }) => `“${file}”${at(path)}: ngày này sớm hơn ngày bắt đầu (from).`,
  'campaign.award-twice': ({ file, path }) => `“${file}”${at(path)}: danh hiệu này đã có trong danh sách.`,
  'campaign.target-twice': ({ file, path }) => `“${file}”${at(path)}: mã này đã có ở một chỉ tiêu phía trên.`,
  'campaign.award-unknown': ({ file, path }) => `“${file}”${at(path)}: danh hiệu này chưa được mô tả.`,
  'campaign.award-subject': ({ file, path }) =>
    `“${file}”${at(path)}: danh hiệu của cá nhân và của tập thể không lấy điều kiện của nhau.`,
  'campaign.condition-subject': ({ file, path }) =>
    `“${file}”${at(path)}: điều kiện này không dùng cho loại danh hiệu đó (cá nhân, tập thể).`,
  'campaign.tab-name': ({ file, path }) =>
    `“${file}”${at(path)}: tên tắt không đặt tên tab được; dùng nhiều nhất 24 ký tự, không có [ ] : * ? / \\.`,
  'campaign.name-taken': ({ file, path }) => `“${file}”${at(path)}: tên trùng với một danh hiệu khác.`,
  'campaign.key-unknown': ({ file, path }) => `“${file}”${at(path)}: không có tham số này.`,
  'campaign.value': ({ file, path }) => `“${file}”${at(path)}: giá trị không dùng được ở đây.`,
  'campaign.scheme': ({ file, path, problem }) => `“${file}”${at(path)}: ${schemeFaultText({ schemeFaults }, problem)}`,
  'undo.tabs-edited': ({ file, tabs }) =>
    `“${file}”: có nội dung được gõ thêm vào tab kết quả sau lần chạy (${tabs}); hoàn tác sẽ bỏ nội dung đó, nên chưa làm gì. Chấp nhận bỏ thì thêm --over-edits.`,
  'program.fault': ({ detail }) => `Lỗi của chương trình, chưa ghi gì; xin báo cho người phát triển: ${detail}`,
};

function at(path: string): string {
  return path === '' ? '' : `, mục ${path}`;
}

/** The texts of the command line. */
export const cli = {
  failures,
  operands: { input: 'tên sổ .xlsx', campaign: 'mã chương trình', sent: 'tên các tệp đã gửi' },
  things: {
    input: 'tệp vào',
    sent: 'một tệp được gửi',
    out: 'tệp của --out',
    campaign: 'tệp của --campaign',
    statute: 'tệp của --statute',
  },
  help: `Bình Xét: từ sổ bình xét của Hội đồng đến danh sách đề nghị.

  binh-xet run SỔ.xlsx [--out KẾT-QUẢ.xlsx] [--report BÁO-CÁO.json]
                       [--campaign MÃ|TỆP.json] [--statute TỆP.json]… [--lang vi|en] [--force]
      Kiểm tra sổ, tính kết quả; ghi sổ có các tab kết quả và báo cáo nếu được yêu cầu.
  binh-xet collect TỆP… --into SỔ.xlsx [--out KẾT-QUẢ.xlsx] [--replace] [--force]
      Thu các tệp chấm điểm của khoa, phòng (.xlsx, .xls, .ods, .csv) vào sổ; cho biết ai đã gửi, ai còn thiếu.
      --replace: bản gửi lại thay tab đã thu trước đó, nếu tab ấy chưa ai sửa.
  binh-xet export SỔ.xlsx --to THƯ-MỤC [--by award|receiver] [--campaign MÃ|TỆP.json] [--statute TỆP.json]… [--force]
      Danh sách đề nghị thành tệp riêng để gửi kèm, mỗi danh hiệu (award) hoặc mỗi nơi nhận (receiver) một tệp;
      chỉ có số liệu, không có phiếu, điểm.
  binh-xet papers SỔ.xlsx --out THƯ-MỤC [--only MÃ,…] [--campaign MÃ|TỆP.json] [--statute TỆP.json]… [--force]
      Giấy tờ của đợt xét thành tệp .docx: biên bản, tờ trình theo nơi nhận, quyết định, danh sách, giấy chứng nhận,
      thông báo, danh mục hồ sơ, sơ kết. --only: nomination-list, counting-minutes, meeting-minutes, submission,
      decision, decision-list, award-lists, submissions, certificates, notice, dossiers, review.
  binh-xet campaigns [--json]
      Các chương trình có sẵn: chỉ tiêu, thời gian, danh hiệu, căn cứ; với --json có cả tham số.
  binh-xet campaigns --check TỆP.json
      Kiểm tra tệp chương trình hoặc quy chế của riêng mình; sai thì chỉ ra mục đầu tiên.
  binh-xet statute SỔ.xlsx --out TỆP.json [--campaign MÃ|TỆP.json] [--statute TỆP.json]… [--force]
      Lưu những gì đợt xét và quy chế trong sổ đã đặt thành tệp quy chế, để dùng cho sổ khác.
  binh-xet schema campaign|statute|regime
      Mẫu JSON (JSON Schema) để trình soạn thảo giúp viết tệp.
  binh-xet template CHƯƠNG-TRÌNH --out TỆP.xlsx [--people SỐ] [--year NĂM]
                    [--period KỲ] [--statute TỆP.json]… [--force]
      Sổ trống cho một chương trình; --people là số dòng cho cá nhân (mặc định 30),
      --year và --period là đợt xét khác với đợt đầu, ví dụ --year 2023 --period "Quý 2".
  binh-xet next SỔ.xlsx --out TỆP.xlsx [--campaign MÃ|TỆP.json]
                        [--count awarded|nominated|none] [--force]
      Sổ kỳ sau, lập từ sổ này: năm sau từ sổ xét năm, Quý 4 từ sổ Quý 3 …
      Đưa sang danh sách, tập thể, Hội đồng, các năm đã đạt danh hiệu,
      tiêu chí chấm điểm của Hội đồng, con số từng năm của tab Chỉ tiêu.
      --count: danh hiệu năm nay được tính khi có quyết định trong tab Theo dõi đề nghị
      (awarded, mặc định), theo đề nghị (nominated), hoặc không tính (none).
  binh-xet verify KẾT-QUẢ.xlsx [--report BÁO-CÁO.json] [--campaign MÃ|TỆP.json] [--statute TỆP.json]…
      Tính lại từ các tab đầu vào, kiểm phiếu lại, so với các tab kết quả (và báo cáo) đã có; không ghi gì.
      Khác chỗ nào thì nêu tab và ô; không bao giờ nêu dòng của tab phiếu. Khớp: mã 0; lệch: mã 1.
  binh-xet undo KẾT-QUẢ.xlsx [--out TỆP.xlsx] [--over-edits] [--force]
      Hoàn tác lần chạy cuối: các tab kết quả trở lại như trước lần chạy đó, dữ liệu nhập giữ nguyên.
      Không có --out: chỉ cho biết sẽ đổi gì; thêm --force thì ghi vào chính tệp đó.
      --over-edits: bỏ cả nội dung đã gõ thêm vào tab kết quả sau lần chạy.

  --force   cho phép thay tệp đã có (--out và --report; undo không có --out: chính sổ đó)
  --lang    ngôn ngữ của thông báo: vi (mặc định) hoặc en
  --help, --version

Mã kết thúc: 0 xong; 1 xong, có lỗi cần sửa trong sổ; 2 không làm được và không ghi gì.
`,
  place: (sheet: string, cell: string | null) => (cell === null ? `tab “${sheet}”` : `tab “${sheet}”, ô ${cell}`),
  progress: {
    reading: (file: string) => `Đang đọc ${file} …`,
    writing: 'Đang ghi …',
  },
  summary: {
    round: (campaign: string, period: string, year: string, regime: string) =>
      `${campaign} · ${period} ${year} · quy định ${regime}`,
    closing: (day: string) => `Chốt đợt xét ngày ${day} ở lần ghi này.`,
    closed: (day: string, changes: string) => `Đợt xét đã chốt ngày ${day}; số liệu khác khi chốt: ${changes}.`,
    reopened: (day: string, changes: string) => `Đợt xét đã mở lại; số liệu khác lần chốt ngày ${day}: ${changes}.`,
    scope: (people: string, units: string) => `${people} cá nhân, ${units} tập thể`,
    findings: (errors: string, warnings: string, infos: string) =>
      `Cần xem: ${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý`,
    more: (count: string) => `… và ${count} lỗi nữa; xem tab KQ - Kiểm tra hoặc báo cáo.`,
    noAwards: 'Không tính danh hiệu năm trong kỳ này.',
    nobody: 'không có ai để xét',
    madeFolder: (folder: string) => `Đã tạo thư mục ${folder}`,
    written: (file: string) => `Đã ghi ${file}`,
    onlyChecked: 'Chỉ kiểm tra, không ghi tệp nào (--out, --report để ghi).',
  },
  noPeriod: 'chưa rõ kỳ',
  campaigns: {
    organisation: 'Đơn vị',
    period: 'Thời gian',
    finalReview: 'Tổng kết',
    citation: 'Căn cứ',
    awards: 'Danh hiệu',
    targets: 'Chỉ tiêu',
    vote: (percent: string, comparator: string) => `bỏ phiếu ${comparator} ${percent}`,
    voteUnset: 'bỏ phiếu, tỷ lệ do Hội đồng quy định',
    noVote: 'không bỏ phiếu',
    ceiling: (limit: string, base: string | null) =>
      base === null ? `nhiều nhất ${limit}` : `nhiều nhất ${limit} của ${base}`,
    staff: 'toàn bộ danh sách',
  },
  checked: {
    campaign: (file: string, id: string, name: string, settings: string) =>
      `${file}: chương trình ${id} (${name}) dùng được; ${settings} tham số.`,
    statute: (file: string, id: string, name: string, settings: string) =>
      `${file}: quy chế ${id} (${name}) dùng được; ${settings} tham số.`,
  },
  statute: {
    written: (file: string, settings: string) => `Đã ghi ${file}: quy chế với ${settings} tham số.`,
    unread: 'Tham số không đọc được thì không có trong quy chế:',
  },
  papers: {
    written: (file: string) => `Đã ghi ${file}`,
    ungranted: (award: string, key: string, words: string) =>
      `${award}: chưa rõ ai quyết định tặng nên không có quyết định, giấy chứng nhận, và tờ trình chưa có nơi nhận. Đối chiếu văn bản hiện hành rồi ghi ${key} (một trong: ${words}) vào tab Đợt xét.`,
    none: 'Đợt xét này không có giấy tờ nào trong số được chọn; không ghi tệp nào.',
  },
  undo: {
    run: (number: string) => `Lần chạy số ${number} trong sổ:`,
    onlyLooked: 'Chỉ xem, không ghi tệp nào (--out để ghi tệp khác, --force để ghi vào chính tệp này).',
  },
  export: {
    written: (file: string, award: string, count: string) => `Đã ghi ${file}: ${award}, ${count}.`,
    nobody: 'Không có ai được đề nghị nên không ghi tệp nào.',
    without: (of: string) => `${of}: không có ai được đề nghị nên không có tệp.`,
    outdated: (of: string, file: string) =>
      `${of}: không có ai được đề nghị, mà còn tệp ${file} từ lần trước. Đừng gửi tệp ấy.`,
  },
  template: {
    written: (file: string, people: string) => `Đã ghi ${file}: sổ trống, ${people} dòng cho cá nhân.`,
  },
  next: {
    /** Of which round a workbook is: a year, or a period of one. */
    ofYear: (year: string) => `năm ${year}`,
    ofPeriod: (period: string, year: string) => `${period} năm ${year}`,
    written: (file: string, when: string, people: string, units: string) =>
      `Đã ghi ${file}: sổ ${when}, ${people} cá nhân, ${units} tập thể.`,
    counted: (award: string, year: string, who: string) => `Tính vào năm đạt ${award} ${year}: ${who}`,
    countedNobody: (award: string, year: string) => `Tính vào năm đạt ${award} ${year}: không có ai`,
    uncounted: (award: string, who: string, state: string) => `Chưa tính ${award}: ${who} (${state})`,
    unreadable: (award: string, who: string) => `Năm đạt ${award} của ${who} không đọc được nên để trống; điền lại.`,
    figures: (count: string) => `Tab Chỉ tiêu: đưa sang ${count} con số ghi theo năm.`,
    council: (count: string) => `Tab Hội đồng: đưa sang ${count} thành viên; ghi lại ai có mặt, ai kiểm phiếu.`,
    criteria: (count: string) => `Tab Chấm điểm: đưa sang ${count} tiêu chí của tab Hội đồng chấm với điểm tối đa.`,
    undated: 'dòng không ghi năm chỉ tính đến kỳ này; ghi con số mới vào sổ sau',
    leftOut: (place: string, why: string) => `Không đưa sang (${place}): ${why}`,
    errors: (count: string) => `Sổ đã đọc còn ${count} lỗi; binh-xet run cho biết ở đâu. Nên sửa rồi lập lại.`,
    campaignOver: (campaign: string, day: string) =>
      `Chương trình ${campaign} đến hết ${day}; sổ sau cần chương trình khác thì dùng --campaign.`,
  },
};
