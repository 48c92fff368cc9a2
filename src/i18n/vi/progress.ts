import type { Progress, Work } from '../../domain/steps';
import { countText } from '../numbers';

const count = (value: number): string => countText('vi', value);

/** What long work is at. */
const doing: Readonly<Record<Work, string>> = {
  'reading-tabs': 'Đang đọc các tab',
  recognising: 'Đang nhận ra các bảng',
  'reading-scores': 'Đang đọc điểm',
  'adding-up': 'Đang cộng điểm',
  judging: 'Đang xét điều kiện',
  'laying-out': 'Đang soạn các tab kết quả',
  'looking-again': 'Đang xem lại các tab đã đọc',
  writing: 'Đang ghi các tab kết quả',
  checking: 'Đang đối chiếu với những gì vừa ghi',
};

/** Long work: what it is at, how far it has come, and stopping it. */
export const progress = {
  stop: 'Dừng',
  doing,
  /** While the tabs are laid out to be shown. */
  layingOut: 'Đang soạn các tab kết quả…',
  far: ({ doing: what, done, of }: Progress): string => {
    switch (what) {
      case 'reading-tabs':
        return `Đang đọc tab ${count(Math.min(done + 1, of))}/${count(of)}`;
      case 'reading-scores':
      case 'adding-up':
      case 'laying-out':
        return `${doing[what]}: ${count(done)}/${count(of)} dòng`;
      case 'recognising':
      case 'looking-again':
      case 'writing':
      case 'checking':
        return `${doing[what]}: ${count(done)}/${count(of)}`;
      case 'judging':
        return `${doing[what]}: ${count(done)}/${count(of)} lượt`;
    }
  },
};
