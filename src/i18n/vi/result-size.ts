import type { FailureSentences } from '../failure-sentences';
import { decimalText } from '../numbers';

const OF = { bytes: 'MB khi giải nén', cells: 'ô có nội dung', places: 'ô, kể cả ô trống', merged: 'ô đã trộn' };

/** Why a workbook with its results would be too large. */
export const resultSizeFailures: Pick<FailureSentences, 'file.result-too-large'> = {
  'file.result-too-large': ({ meaning, most }) =>
    `Ghi thêm thì tệp sẽ quá ${decimalText('vi', most)} ${OF[meaning]}, không mở lại được, nên chưa ghi gì. Xóa các tab, hình không cần đến, hoặc chia đợt xét thành nhiều sổ rồi ghi lại.`,
};
