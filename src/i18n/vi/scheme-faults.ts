import { decimalText } from '../numbers';
import type { SchemeFaultSentences } from '../scheme-fault-text';
import { periods } from './periods';

function figure(points: string): string {
  return decimalText('vi', points);
}

function bound(text: string): string {
  return text === '' ? 'trở lên' : `đến ${figure(text)}`;
}

/** What is wrong in a scoring scheme, after the place in the file. */
export const schemeFaults: SchemeFaultSentences = {
  'parts-sum': ({ declared, sum }) => `các mục cộng lại được ${figure(sum)}, nhưng khai ${figure(declared)}.`,
  'alternatives-added': ({ declared, highest }) =>
    `các mục này chỉ tính một, nhưng điểm tối đa ${figure(declared)} là cộng tất cả; phải là ${figure(highest)}.`,
  'alternatives-max': ({ declared, highest }) =>
    `mục cao nhất có ${figure(highest)} điểm, nhưng điểm tối đa khai ${figure(declared)}.`,
  'cap-unreachable': ({ cap, most }) =>
    `mức tối đa ${figure(cap)} không ai đạt được: cộng tất cả chỉ được ${figure(most)}.`,
  'max-unreachable': ({ max, most }) =>
    `điểm tối đa ${figure(max)} không mức nào cho: mức cao nhất là ${figure(most)}.`,
  'above-max': ({ points, max }) => `${figure(points)} điểm vượt điểm tối đa ${figure(max)} của tiêu chí.`,
  step: ({ step, points }) => `${figure(points)} không phải bội số của bước điểm ${figure(step)}.`,
  'step-zero': () => 'bước điểm phải lớn hơn 0.',
  'range-empty': ({ from, below }) => `khoảng từ ${figure(from)} đến dưới ${figure(below)} không có số nào.`,
  gap: ({ from, to }) => `không có mức nào cho từ ${figure(from)} ${bound(to)}.`,
  overlap: ({ from, to }) => `hai mức cùng nhận từ ${figure(from)} ${bound(to)}.`,
  'points-fall': ({ higher, lower }) =>
    `tỷ lệ thấp hơn lại được ${figure(lower)} điểm, nhiều hơn ${figure(higher)} của tỷ lệ cao hơn.`,
  'band-order': ({ name }) => `xếp loại “${name}” không theo thứ tự từ cao xuống thấp.`,
  'band-unreachable': ({ from, most }) =>
    `xếp loại này từ ${figure(from)} điểm, nhưng tổng điểm cao nhất chỉ được ${figure(most)}.`,
  'floor-unreachable': ({ from, most }) =>
    `điểm giới hạn ${figure(from)} cao hơn điểm tối đa ${figure(most)} của phần đó.`,
  'floor-lowest': ({ name }) =>
    `xếp loại thấp nhất “${name}” không được có điểm giới hạn: sẽ có người không xếp loại nào.`,
  'unknown-part': ({ id }) => `không có phần nào mang mã “${id}” ở mọi mẫu.`,
  'unknown-band': ({ id }) => `không có xếp loại nào mang mã “${id}”.`,
  'same-id': ({ id }) => `mã “${id}” dùng hai lần.`,
  'same-name': ({ name }) => `tên “${name}” dùng hai lần, không phân biệt được; thêm số thứ tự.`,
  'forms-alike': ({ form }) => `“${form}” có cùng tiêu chí với một mẫu trước, không phân biệt được.`,
  'period-twice': ({ period }) => `${periods[period]} có hai lần.`,
  'period-circular': ({ period }) => `${periods[period]} được tính từ chính nó.`,
  'set-twice': ({ key }) => `“${key}” đặt cả ở đây và trong thang điểm; giữ lại một chỗ.`,
};
