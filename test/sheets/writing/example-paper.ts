import type { PaperStyle } from '../../../src/domain/terms';
import type { Paper } from '../../../src/sheets/writing/papers/paper';
import { count, countFormula, row, shareFormula, text } from '../../../src/sheets/writing/papers/parts';
import { styleWords } from '../../../src/i18n/papers/paper-styles';

/** A paper with every kind of part. */
export function examplePaper(style: PaperStyle): Paper {
  const words = styleWords[style];
  return {
    key: 'Example',
    name: 'Ví dụ',
    day: '2022-12-05',
    head: {
      style,
      note: null,
      superior: 'TỈNH ỦY SÔNG NGÀN',
      organisation: 'TRƯỜNG CHÍNH TRỊ',
      number: words.numberAsTyped('5/TTr-TCT'),
      placeAndDate: 'Sông Ngàn, ngày 05 tháng 12 năm 2022',
    },
    title: { kind: 'TỜ TRÌNH', subject: 'Về việc ví dụ' },
    blocks: [
      { kind: 'remark', text: '(Kèm theo ví dụ)' },
      { kind: 'warning', text: 'CHƯA XONG' },
      { kind: 'addressee', text: 'Kính gửi: Ai đó' },
      { kind: 'bases', lines: ['Căn cứ luật;', 'Căn cứ kế hoạch.'] },
      { kind: 'centred', text: 'QUYẾT ĐỊNH:', isBold: true },
      { kind: 'centred', text: 'chữ to', size: 20 },
      { kind: 'body', lead: 'Điều 1.', text: 'Nội dung.' },
      { kind: 'heading', text: '1. Phần một' },
      { kind: 'body', text: '=1+1' },
      {
        kind: 'table',
        columns: [
          { title: 'STT', align: 'center' },
          { title: 'Họ và tên' },
          { title: 'Chức vụ', span: 2 },
          { title: 'Số', align: 'center' },
        ],
        rows: [
          { kind: 'group', text: 'I. Nhóm' },
          row(text('1'), text('Nguyễn A'), text(''), countFormula('A1*2', 1234)),
          row(text('2'), text('Khoa B', 2), count(12345)),
          row(text('3'), text('Trống'), text('x'), count(null)),
        ],
        isRepeated: true,
      },
      {
        kind: 'table',
        columns: [{ title: 'Tên' }, { title: 'Số', align: 'center' }, { title: 'Tỷ lệ', span: 3, isTight: true }],
        rows: [row(text('C'), count(9), shareFormula('A1/A2', '0.6923')), { kind: 'line', text: 'Không có' }],
        isDense: true,
      },
      { kind: 'fine-print', text: 'Dấu vân tay' },
    ],
    ending: {
      left: { roles: [words.recorder], hint: '(Ký)', name: '…………' },
      right: { roles: [words.onBehalf('HỘI ĐỒNG'), 'CHỦ TỊCH'], hint: '', name: 'Quách Đình Vượng' },
      recipients: { label: 'Nơi nhận:', lines: ['- Như trên;', words.kept('Trường')] },
    },
    columns: [6, 24, 31, 18, 10],
    orientation: 'portrait',
  };
}

/** What its tab shows in state style, cell by cell. */
export const exampleCells = [
  ...['TỈNH ỦY SÔNG NGÀN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TRƯỜNG CHÍNH TRỊ', 'Độc lập - Tự do - Hạnh phúc'],
  ...['Số: 05/TTr-TCT', 'Sông Ngàn, ngày 05 tháng 12 năm 2022', 'TỜ TRÌNH', 'Về việc ví dụ'],
  ...['(Kèm theo ví dụ)', 'CHƯA XONG', 'Kính gửi: Ai đó', 'Căn cứ luật;', 'Căn cứ kế hoạch.'],
  ...['QUYẾT ĐỊNH:', 'chữ to', 'Điều 1. Nội dung.', '1. Phần một', '=1+1'],
  ...['STT', 'Họ và tên', 'Chức vụ', 'Số', 'I. Nhóm', '1', 'Nguyễn A', 1234, '2', 'Khoa B', 12345, '3', 'Trống', 'x'],
  ...['Tên', 'Số', 'Tỷ lệ', 'C', 9, 0.6923, 'Không có', 'Dấu vân tay'],
  ...['THƯ KÝ', 'TM. HỘI ĐỒNG', 'CHỦ TỊCH', '(Ký)', '…………', 'Quách Đình Vượng', 'Nơi nhận:', '- Như trên;'],
  '- Lưu: VT, ……….',
];
