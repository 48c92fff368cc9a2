/** The texts of a council's statute: of its file, and of the tab that holds it. Labels and headers that are read again are data of `sheets`. */
export const statuteTexts = {
  name: (organisation: string) => `Quy chế thi đua – khen thưởng của ${organisation}`,
  ofRound: (year: string, organisation: string) => `Đã áp dụng trong đợt xét năm ${year} của ${organisation}`,
  title: 'QUY CHẾ THI ĐUA – KHEN THƯỞNG',
  hint: 'Quy chế này thay cho kế hoạch và quy định khi khác nhau; đợt xét có thể đặt khác trong tab Đợt xét. Ghi giá trị dạng chữ, mỗi tham số một dòng.',
  meaning: 'Ý nghĩa',
  parameters: 'Các tham số',
} as const;
