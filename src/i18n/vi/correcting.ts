/** Saying in the pane what a column or a tab is. */
export const correcting = {
  correct: 'Sửa',
  correctOf: (what: string) => `Sửa cách đọc: ${what}`,
  undo: 'Bỏ sửa',
  undoOf: (what: string) => `Bỏ sửa: ${what}`,
  tab: (name: string) => `cả tab ${name}`,
  title: (what: string) => `${what} là gì?`,
  means: 'Là',
  choose: 'Chọn…',
  apply: 'Áp dụng rồi đọc lại',
  cancel: 'Thôi',
  newTab: (tab: string) => `Sẽ thêm tab “${tab}” để nhớ lựa chọn này; không tab nào khác bị thay đổi.`,
  ownTab: 'Chỉ ghi vào tab “Cách đọc”; không tab nào khác bị thay đổi.',
  turnsInto: (meaning: string) => `Khi đó cả tab sẽ được hiểu là: ${meaning}.`,
  onlyTab: (meaning: string) =>
    `Không áp dụng được: sổ sẽ không còn tab nào được hiểu là “${meaning}”, nên không đọc được nữa.`,
  secondTab: (meaning: string) =>
    `Không áp dụng được: sổ sẽ có hai tab được hiểu là “${meaning}”, nên không đọc được nữa.`,
  sharedCell: 'Dòng nói về cột này gộp ô với dòng khác. Sửa ngay tại ô đó:',
  corrected: (what: string, word: string) => `Đã ghi: ${what} là “${word}”.`,
  takenBack: (what: string) => `Đã bỏ sửa: ${what} lại được đọc theo tiêu đề.`,
};
