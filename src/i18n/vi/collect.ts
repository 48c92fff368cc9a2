const parts = { campaign: 'chương trình', year: 'năm', period: 'kỳ' };

/** The account of collecting what faculties and offices sent. */
export const collect = {
  head: (files: string, added: string) => `${files} tệp; ${added} tab mới`,
  file: (name: string, state: string) => `${name}: ${state}`,
  read: 'đọc được',
  sentTwice: (as: string) => `cùng nội dung với “${as}”, chỉ lấy một lần`,
  collectedBefore: (tabs: string) => `đã thu trước đây (tab ${tabs}), không lấy lại`,
  otherRound: (part: keyof typeof parts, theirs: string, ours: string) =>
    `không nhận: tệp của ${parts[part]} ${theirs}, sổ là ${parts[part]} ${ours}`,
  noScoringTab: 'không có tab chấm điểm nào (cần cột họ tên và dòng “Điểm tối đa”, hoặc phiếu chấm từng người)',
  tab: (name: string, state: string, who: string) => `tab “${name}”: ${state}${who === '' ? '' : `; ${who}`}`,
  who: (raters: string, people: string, units: string) =>
    `${raters}; ${people} người${units === '' ? '' : ` (${units})`}`,
  added: (as: string) => `thêm thành tab “${as}”`,
  replaced: (as: string) => `thay tab “${as}”`,
  same: (as: string) => `giống hệt tab “${as}” đã có, không thêm`,
  newer: (than: string) => `bản khác của tab “${than}” đã thu, chưa lấy`,
  replaceOption: '; thêm --replace để thay bản cũ',
  conflict: (tabs: string) => `không lấy cả tab: trong đó có người đã được chấm ở tab ${tabs}`,
  leftOut: (people: string) =>
    `Tab ấy còn có điểm của ${people} mà bản này không có. Kiểm tra mã, rồi gửi lại bản có đủ mọi người của tab ấy.`,
  replaceLater: 'Khi thu lại, thêm --replace.',
  sentNow: 'Cả hai đều được gửi lần này: chỉ giữ bản đúng rồi thu lại.',
  own: 'Tab ấy có sẵn trong sổ, đã sửa sau khi thu, hoặc không chỉ một tab, nên không tự thay. Nếu bản này mới đúng: sửa điểm ngay trong sổ; hoặc xóa tab ấy, với điểm của mọi người trong đó, rồi thu lại.',
  nothing: 'không lấy: không chấm ai trong danh sách, hoặc không rõ ai chấm (ghi vào tên tab, ví dụ “Đơn vị chấm”)',
  unread: 'không lấy: có vẻ là bảng điểm nhưng không đọc được',
  others: (tabs: string) => `các tab khác không thu: ${tabs}`,
  andMore: (tabs: string, count: string) => `${tabs} và ${count} tab nữa`,
  errors: (count: string) => `${count} chỗ cần xem trong tab này:`,
  more: (count: string) => `… và ${count} chỗ nữa`,
  unitCount: (count: string) => `${count} đơn vị`,
  unit: 'Đơn vị',
  people: 'Số người',
  files: 'Tệp',
  noUnit: '(không ghi đơn vị)',
  unitsWithout: (units: string) => `Đơn vị chưa gửi tệp: ${units}`,
  noUnitsWithout: 'Đơn vị nào cũng đã gửi tệp.',
  unscored: (count: string, people: string) => `Chưa có điểm (${count} người): ${people}`,
  noUnscored: 'Ai cũng đã có điểm của ít nhất một cấp chấm.',
  notTaken: (tabs: string, files: string) => {
    const what = [...(tabs === '0' ? [] : [`${tabs} tab`]), ...(files === '0' ? [] : [`${files} tệp`])];
    return `Chưa lấy ${what.join(', ')}: lý do ghi ở từng tab, từng tệp trên đây.`;
  },
  nothingWritten: 'Không ghi tệp nào.',
  nothingNew: 'Không có gì mới để thêm nên không ghi tệp nào.',
  onlyChecked: 'Chỉ kiểm tra, không ghi tệp nào (--out để ghi).',
};
