/** Texts of the ballot papers and of the sheet that goes with them. */
export const ballotPapers = {
  tab: (award: string) => `In - Phiếu ${award}`,
  secondTab: (award: string) => `In - Phiếu lần 2 ${award}`,
  stamp: '(Đóng dấu)',
  /** A paper with two boxes is a vote for or against each name; one on which names are crossed out is an election of the others. */
  title: { boxes: 'PHIẾU BIỂU QUYẾT', 'crossing-out': 'PHIẾU BẦU' },
  secret: '(Bỏ phiếu kín)',
  about: (award: string, when: string) => `${award}, ${when}`,
  /** A second ballot ranks those who are tied for the places that are left. */
  second: (about: string, places: number) => `${about} (bỏ phiếu lần 2; còn ${String(places)} suất)`,
  subject: (about: string) => `Xét, đề nghị: ${about}`,
  continued: (sheet: number, sheets: number) => `Tờ ${String(sheet)}/${String(sheets)}`,
  howBoxes: 'Đánh dấu X vào một trong hai ô “Đồng ý”, “Không đồng ý” của mỗi dòng.',
  howCrossing: 'Không đồng ý với ai thì gạch ngang cả họ và tên người đó; đồng ý thì để nguyên.',
  howCrossingUnits: 'Không đồng ý với tập thể nào thì gạch ngang cả tên tập thể đó; đồng ý thì để nguyên.',
  unmarked: {
    blank: 'Để trống cả hai ô là không có ý kiến.',
    yes: 'Để trống cả hai ô là đồng ý.',
    no: 'Để trống cả hai ô là không đồng ý.',
  },
  allBlankInvalid: 'Phiếu không đánh dấu dòng nào là phiếu không hợp lệ.',
  nothingElse: 'Không ký tên, không ghi thêm gì vào phiếu.',
  columns: {
    ordinal: 'STT',
    person: 'Họ và tên',
    unit: 'Tên tập thể',
    ofUnit: 'Đơn vị',
    yes: 'Đồng ý',
    // In a narrow column it breaks before both words that belong together.
    no: 'Không đồng\u00a0ý',
  },
  twin: (name: string, other: string) => `${name} (${other})`,
  cutAcross: '- ',
  cutDown: '¦',
  cover: {
    title: 'GIAO NHẬN PHIẾU',
    present: (present: number, written: number) =>
      `Số thành viên có mặt: ${String(present)}; ý kiến bằng văn bản: ${String(written)} (bỏ chung vào một hòm phiếu).`,
    members: (members: number) =>
      `Chưa ghi số thành viên có mặt, nên tính đủ tổng số thành viên Hội đồng: ${String(members)}.`,
    unknown: 'Chưa ghi tổng số thành viên và số có mặt trong tab Đợt xét, nên dưới đây chỉ có một tờ mẫu.',
    papers: (papers: number, spare: number) =>
      `Số phiếu: ${String(papers)}, trong đó phiếu dự phòng: ${String(spare)}.`,
    sheets: (sheets: number, perPage: number) =>
      perPage === 1
        ? `In ${String(sheets)} tờ A4, mỗi tờ một phiếu.`
        : `In ${String(sheets)} tờ A4, mỗi tờ cắt ${String(perPage)} phiếu theo đường gạch; phần thừa của tờ cuối để trống.`,
    long: (perPage: number) => `Danh sách dài nên không cắt được ${String(perPage)} phiếu một tờ như đã chọn.`,
    sheetsOfPaper: (sheets: number, of: number) =>
      `Danh sách dài nên mỗi phiếu gồm ${String(of)} tờ A4 (đóng dấu từng tờ, ghim lại); in tất cả ${String(sheets)} tờ.`,
    copies: (copies: number) => `Dưới đây là một phiếu mẫu: in thành ${String(copies)} bản.`,
    alike: 'Mọi phiếu giống hệt nhau, không đánh số; chỉ phiếu có dấu mới được phát.',
    handed: 'Số phiếu đã phát: ………… Số phiếu dự phòng đã dùng: ………… Số phiếu đã hủy: …………',
    record: 'Ghi số phiếu phát ra, thu về vào tab Kiểm phiếu.',
    recordSecond: (row: string) => `Ghi số phiếu phát ra, thu về vào dòng “${row}” của tab Kiểm phiếu.`,
    inReview: (names: string) => `Chưa đưa vào phiếu vì còn phải xem lại điều kiện: ${names}.`,
    nobody: 'Không có ai, tập thể nào đủ điều kiện để đưa vào phiếu.',
    printedBy: 'NGƯỜI IN, GIAO PHIẾU',
    receivedBy: 'TRƯỞNG BAN KIỂM PHIẾU',
  },
};
