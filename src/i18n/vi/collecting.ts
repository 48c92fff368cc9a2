import { countText } from '../numbers';

/** What the pane says while files of faculties and offices are collected. */
export const collecting = {
  title: 'Thu thập tệp các đơn vị gửi',
  about:
    'Mỗi đơn vị gửi một tệp chấm điểm. Chọn các tệp đó ở đây: Bình Xét đọc từng tệp, đối chiếu với danh sách, cho biết ai đã gửi, ai còn thiếu, và chỉ thêm vào sổ khi bạn bấm thêm. Tệp gốc không bị động đến; macro không chạy.',
  loading: 'Đang mở…',
  choose: 'Chọn tệp…',
  drop: 'hoặc thả các tệp vào khung này (.xlsx, .xlsm, .xls, .ods, .csv)',
  reading: (done: string, of: string, name: string) => `Đang đọc tệp ${done}/${of}: ${name}`,
  stop: 'Dừng đọc',
  stopped: (left: string) => `Đã dừng; ${left} tệp chưa đọc.`,
  files: (count: string) => `Tệp đã chọn (${count})`,
  remove: (file: string) => `Bỏ tệp ${file}`,
  tab: (name: string) => `Tab “${name}”`,
  errors: (count: string) => `${count} chỗ cần xem trong tab này`,
  errorsOf: (count: string, tab: string, file: string) =>
    `${count} chỗ cần xem trong tab này: tab “${tab}” của tệp ${file}`,
  errorAt: (cell: string, sentence: string) => `${cell}: ${sentence}`,
  replace: (old: string) => `Thay tab “${old}” bằng bản này`,
  unitsTitle: 'Đơn vị nào đã gửi',
  notSent: 'chưa gửi tệp',
  unitsSent: (sent: string, all: string) => `${sent}/${all} đơn vị đã gửi tệp.`,
  unscoredTitle: (count: string) => `Người chưa có điểm (${count})`,
  planTitle: 'Sẽ thêm vào sổ',
  planHelp:
    'Các tab này thành tab của bạn, xem và sửa như mọi tab khác. Tab “KQ - Thu thập” ghi mỗi tab đến từ tệp nào.',
  planNew: 'tab mới',
  planReplaced: 'thay bản cũ',
  planNone: 'Chưa có gì để thêm.',
  add: (count: number) => (count === 0 ? 'Thêm vào sổ' : `Thêm ${countText('vi', count)} tab vào sổ`),
  adding: 'Đang thêm…',
  back: 'Quay lại',
  added: {
    title: 'Đã thêm vào sổ',
    body: (count: string) => `${count} tab đã có trong sổ, và sổ đã được đọc lại.`,
  },
  notAdded: 'Chưa thêm gì',
  unfinished: 'Việc thêm chưa trọn',
  closed: 'Đợt xét đã chốt',
  told: {
    read: (files: string, tabs: string, left: string) =>
      `Đã đọc ${files} tệp: ${tabs} tab sẽ thêm, ${left} tệp không có gì để thêm.`,
    added: (count: string) => `Đã thêm ${count} tab.`,
  },
};
