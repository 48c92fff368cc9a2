interface Quorum {
  readonly isMet: boolean;
  readonly missing: string;
}

/** What is known of a vote before anybody votes, the papers to print, and the recount. */
export const beforeVote = {
  title: 'Trước khi bỏ phiếu',
  nominees: (count: string) => `Đưa vào phiếu (${count}):`,
  nobody: 'Chưa có ai đủ điều kiện để đưa vào phiếu.',
  inReview: (names: string) => `Chưa đưa vào phiếu, còn phải xem lại: ${names}`,
  members: (names: string) => `Thành viên Hội đồng có tên trong phiếu: ${names}`,
  present: 'Có mặt',
  absent: 'Vắng mặt',
  written: 'Ý kiến bằng văn bản',
  tellers: 'Ban kiểm phiếu',
  papers: 'Số phiếu cần in',
  quorum: ({ isMet, missing }: Quorum) =>
    isMet ? 'Đủ số thành viên phải có mặt.' : `Chưa đủ số thành viên phải có mặt: thiếu ${missing}.`,
  wouldTake: (of: string, required: string) => `nếu là ${of} thì cần ${required} phiếu đồng ý`,
  notYet: 'Số làm căn cứ chỉ biết sau khi bỏ phiếu:',
  print: 'Phiếu để in',
  printHelp:
    'Chọn số phiếu trên một tờ A4, ghi vào tab Đợt xét, rồi ghi kết quả: mỗi danh hiệu có thêm tab “In - Phiếu …”; nếu bằng nhau, có thêm tab “In - Phiếu lần 2 …” với những người bằng nhau. Mọi phiếu giống hệt nhau, không đánh số. Bỏ giá trị đó đi thì lần ghi sau không còn các tab này.',
  notSet: 'chưa chọn',
  recount: 'Kiểm phiếu lại',
  recountHelp:
    'Đếm lại từ tab phiếu, so với KQ - Kiểm phiếu, biên bản kiểm phiếu và dấu vân tay đã ghi. Không ghi gì vào sổ.',
  differing: (cells: string) => `${cells} ô khác với khi tính lại:`,
};
