import type { PackFaultSentences } from '../pack-fault-text';

/** What can be wrong with the shape of a campaign's or a statute's file. */
export const packFaults: PackFaultSentences = {
  missing: 'thiếu mục này.',
  keyUnknown: 'không có mục nào tên như vậy; kiểm tra cách viết.',
  empty: 'không được để trống.',
  wrong: 'giá trị không dùng được ở đây.',
  kind: (kind) => `phải là ${kind}.`,
  kinds: {
    text: 'chữ, đặt trong dấu nháy kép',
    number: 'một số',
    'whole-number': 'một số nguyên',
    list: 'một danh sách [ … ]',
    object: 'một nhóm { … }',
    other: 'một giá trị khác',
  },
  word: (words) => `chỉ nhận ${words}.`,
  formats: {
    id: 'chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ tran-phu-2022.',
    'regime-id': 'phải có dạng vn-2017.',
    day: 'phải là một ngày có thật, ghi năm-tháng-ngày, ví dụ 2022-12-31.',
    percent: 'phải là tỷ lệ từ 0 đến 100 (70; 66.67) hoặc phân số không quá 1 (2/3), đặt trong dấu nháy kép.',
    fact: 'phải có dạng F-121.',
    figure: 'phải là một số từ 0 trở lên, đặt trong dấu nháy kép.',
    points: 'phải là điểm từ 0 trở lên, nhiều nhất hai chữ số thập phân, đặt trong dấu nháy kép.',
  },
  least: (least) => `phải từ ${least} trở lên.`,
  most: (most) => `không được quá ${most}.`,
};
