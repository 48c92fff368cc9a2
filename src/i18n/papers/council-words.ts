/** `KQ - Đối chiếu`: the words that a council's statute adds to the usual ones. */
export const councilWords = {
  title: 'Chữ riêng của Hội đồng (theo quy chế)',
  kind: 'Loại chữ',
  word: 'Chữ riêng',
  means: 'Thay cho',
};
