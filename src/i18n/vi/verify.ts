/** What came of working a written workbook out anew. */
export const verify = {
  writtenBy: (program: string) =>
    program === '' ? 'Sổ không ghi rõ phần mềm đã lập kết quả.' : `Kết quả trong sổ do ${program} lập.`,
  tabs: (tabs: string, cells: string) =>
    cells === '0'
      ? `Tính lại từ các tab đầu vào: ${tabs} tab kết quả, không ô nào lệch.`
      : `Tính lại từ các tab đầu vào: ${tabs} tab kết quả, ${cells} ô lệch.`,
  cell: (tab: string, cell: string) => `tab “${tab}”, ô ${cell}: khác với khi tính lại.`,
  cellHolds: (tab: string, cell: string, written: string, expected: string) =>
    `tab “${tab}”, ô ${cell}: đang là ${written}, tính lại là ${expected}.`,
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
    none: 'phiếu không có dấu vân tay để so, vì sổ chưa có chuỗi bí mật (muối); dòng lệnh không tự tạo.',
  },
  report: (places: string) => (places === '0' ? 'Báo cáo: khớp.' : `Báo cáo: ${places} chỗ lệch.`),
  same: 'Kết luận: khớp.',
  different: 'Kết luận: KHÔNG khớp.',
};
