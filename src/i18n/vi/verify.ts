/** What came of working a written workbook out anew. */
export const verify = {
  writtenBy: (program: string) =>
    program === '' ? 'Sổ không ghi rõ phần mềm đã lập kết quả.' : `Kết quả trong sổ do ${program} lập.`,
  tabs: (tabs: string, places: string) =>
    places === '0'
      ? `Tính lại từ các tab đầu vào: ${tabs} tab kết quả, không ô nào lệch.`
      : `Tính lại từ các tab đầu vào: ${tabs} tab kết quả, ${places} chỗ lệch.`,
  cell: (tab: string, cell: string) => `tab “${tab}”, ô ${cell}: khác với khi tính lại.`,
  cellHolds: (tab: string, cell: string, written: string, expected: string) =>
    `tab “${tab}”, ô ${cell}: đang là ${written}, tính lại là ${expected}.`,
  check: {
    title: 'Kiểm tra lại kết quả đã ghi',
    help: 'Đọc lại sổ, tính lại từ các tab đầu vào và so với từng ô đã ghi. Không ghi gì vào sổ.',
    start: 'Kiểm tra lại',
    again: 'Kiểm tra lần nữa',
    busy: 'Đang tính lại và so từng ô…',
    same: 'Kết quả đã ghi khớp với khi tính lại.',
    different: 'Kết quả đã ghi KHÔNG khớp với khi tính lại.',
  },
  run: (code: string, now: string) =>
    code === now
      ? `Mã lần chạy ${code}: chạy lại bây giờ cũng ra mã này.`
      : `Mã lần chạy ${code}: chạy lại bây giờ ra mã ${now}, vì dữ liệu, quy định hoặc phiên bản đã khác.`,
  otherVersion: (program: string) =>
    `Đang so bằng ${program}, không phải bản đã lập kết quả: ô lệch có thể chỉ do hai bản trình bày khác nhau. Dấu vân tay và dấu vết dòng của các tab đầu vào thì bản nào cũng như nhau.`,
  notStated: 'Không còn tab “KQ - Đối chiếu” nên không rõ các tab đầu vào có bị sửa sau khi lập kết quả hay không.',
  becauseOfInputs:
    'Dữ liệu đầu vào đã đổi, nên ô lệch trong các tab kết quả có thể chỉ do vậy: ghi lại kết quả rồi kiểm tra lại để biết chắc.',
  empty: '(trống)',
  formula: '(công thức chưa có kết quả)',
  asText: (text: string) => `chữ “${text}”`,
  asNumber: (number: string) => `số ${number}`,
  difference: {
    added: (tab: string, cell: string, written: string) => `tab “${tab}”, ô ${cell}: có ${written} ở chỗ để trống.`,
    formulaReplaced: (tab: string, cell: string, written: string, expected: string) =>
      written === expected
        ? `tab “${tab}”, ô ${cell}: công thức đã bị thay bằng chính giá trị của nó, ${written}.`
        : `tab “${tab}”, ô ${cell}: công thức đã bị thay bằng ${written}, tính lại là ${expected}.`,
    formulaChanged: (tab: string, cell: string, formula: string) =>
      `tab “${tab}”, ô ${cell}: công thức =${formula} không phải là cái đã ghi.`,
    recalculated: (tab: string, cell: string, written: string, expected: string) =>
      `tab “${tab}”, ô ${cell}: công thức còn nguyên, kết quả đang là ${written}, tính lại là ${expected}.`,
    notCalculated: (tab: string, count: string, first: string) =>
      `tab “${tab}”: ${count} công thức còn nguyên nhưng chưa có kết quả (từ ô ${first}), vì sổ được lưu bằng chương trình không tính công thức. Mở sổ bằng Excel, lưu lại rồi kiểm tra lại.`,
    format: (tab: string, cell: string, written: string, expected: string) =>
      `tab “${tab}”, ô ${cell}: định dạng số đang là ${written}, đã ghi là ${expected}.`,
    note: (tab: string, cell: string) => `tab “${tab}”, ô ${cell}: ghi chú của ô đã bị sửa hoặc xóa.`,
    rowAdded: (tab: string, row: string) => `tab “${tab}”, dòng ${row}: có thêm hoặc đã đổi chỗ.`,
    rowMissing: (tab: string, row: string) => `tab “${tab}”: thiếu dòng ${row} (theo số dòng khi tính lại).`,
    merged: (tab: string, area: string) => `tab “${tab}”, ô ${area}: đã bị gộp.`,
    split: (tab: string, area: string) => `tab “${tab}”, ô ${area}: đã bị bỏ gộp.`,
    rowsHidden: (tab: string, rows: string) => `tab “${tab}”, dòng ${rows}: đã bị ẩn.`,
    columnsHidden: (tab: string, columns: string) => `tab “${tab}”, cột ${columns}: đã bị ẩn.`,
    recordRow: (tab: string, row: string) => `tab “${tab}”, dòng ${row}: không còn như khi chốt đợt xét.`,
    record: (tab: string) => `tab “${tab}”: bản ghi chốt không còn khớp với dấu của nó.`,
  },
  remark: {
    renamed: (tab: string, from: string) => `tab “${tab}”: đã được đổi tên, trước là “${from}”.`,
    hidden: (tab: string) => `tab “${tab}”: đang bị ẩn.`,
    rowsFiltered: (tab: string, rows: string) => `tab “${tab}”, dòng ${rows}: đang bị lọc hoặc ẩn.`,
    noteAdded: (tab: string, cell: string) => `tab “${tab}”, ô ${cell}: có ghi chú của người khác.`,
    notesLeftOut: (tab: string) => `tab “${tab}”: không có ghi chú nào; chương trình đã ghi không cho ghi chú.`,
  },
  remarks: 'Lưu ý, không tính là lệch:',
  rows: {
    changed: (rows: string) => `sửa dòng ${rows}`,
    added: (rows: string) => `thêm dòng ${rows}`,
    removed: (rows: string) => `bớt dòng ${rows} (theo số dòng cũ)`,
    moved: (rows: string) => `đổi chỗ dòng ${rows}`,
  },
  range: (first: string, last: string) => `${first}–${last}`,
  changedRows: (tab: string, rows: string) => `tab “${tab}”: đã bị sửa sau khi lập kết quả: ${rows}.`,
  renamedInput: (tab: string, from: string) => `tab “${tab}”: đã được đổi tên, trước là “${from}”; nội dung không đổi.`,
  tabGone: (tab: string) => `tab “${tab}”: không còn trong sổ.`,
  unexpected: (tab: string) => `tab “${tab}”: lần chạy nào cũng không ghi tab này với dữ liệu hiện có.`,
  more: (count: string) => `… và ${count} chỗ nữa.`,
  inputs: (tabs: string, changed: string) =>
    changed === '0'
      ? `Các tab đầu vào (không kể phiếu): ${tabs} tab, đúng như khi lập kết quả.`
      : `Các tab đầu vào (không kể phiếu): ${tabs} tab, ${changed} tab khác với khi lập kết quả.`,
  input: {
    same: (tab: string) => `tab “${tab}”: không đổi.`,
    changed: (tab: string) => `tab “${tab}”: đã bị sửa sau khi lập kết quả.`,
    new: (tab: string) => `tab “${tab}”: có thêm sau khi lập kết quả.`,
    gone: (tab: string) => `tab “${tab}”: không còn trong sổ.`,
  },
  second: (award: string) => `${award} (lần 2)`,
  recount: (award: string, papers: string) => `Kiểm phiếu lại ${award}: ${papers} phiếu;`,
  figures: {
    same: 'khớp với KQ - Kiểm phiếu và biên bản kiểm phiếu;',
    different: 'KHÔNG khớp với KQ - Kiểm phiếu hoặc biên bản kiểm phiếu (xem các ô lệch);',
    'not-written': 'chưa có KQ - Kiểm phiếu hoặc biên bản kiểm phiếu để so;',
  },
  fingerprint: {
    same: 'dấu vân tay của phiếu và quy tắc khớp.',
    changed: 'dấu vân tay KHÔNG khớp: phiếu, quy tắc hoặc chuỗi bí mật đã đổi.',
    none: 'phiếu chưa có dấu vân tay nên chỉ so được số liệu (không phải lỗi). Muốn có: mở sổ trong ngăn Bình Xét rồi ghi kết quả.',
  },
  report: (places: string) => (places === '0' ? 'Báo cáo: khớp.' : `Báo cáo: ${places} chỗ lệch.`),
  same: 'Kết luận: khớp.',
  different: 'Kết luận: KHÔNG khớp.',
};
