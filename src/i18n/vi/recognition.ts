import { countText } from '../numbers';
import type { CorrectionFault } from '../../domain/recognition';
import type { FindingSentences } from '../finding-sentences';
import type { ColumnReasonWords } from '../recognition-words';

/** Sentences for what is told of how tabs and columns were taken. */
export const recognitionFindings: Pick<
  FindingSentences,
  | 'column.unclear'
  | 'row.unclear'
  | 'row.over-others'
  | 'row.no-maximum'
  | 'row.below-total'
  | 'row.award-above'
  | 'row.no-person'
  | 'tab.not-recognised'
  | 'column.moved'
  | 'criterion.named-penalty'
  | 'scores.only-total'
  | 'scores.other-round'
  | 'column.repeated'
  | 'tab.hidden'
  | 'tab.hidden-lines'
  | 'correction.not-used'
> = {
  'column.unclear': ({ heading, why }) =>
    `chưa chắc cột “${heading}” là gì: ${why}. Nói rõ ở tab “Cách đọc” (hoặc bấm “Sửa” ở bước Đợt xét, mục “Mỗi tab được hiểu là gì”).`,
  'row.unclear': ({ row }) =>
    `dòng “${row}” nói là tổng, nhưng điểm tối đa không bằng tổng các dòng của nhóm; đang tính như một tiêu chí. Sửa điểm tối đa, hoặc bỏ trống nếu dòng này chỉ là tổng.`,
  'row.over-others': ({ row }) =>
    `dòng “${row}” đứng trên các dòng của nhóm, nhưng điểm không bằng tổng các dòng đó; cả dòng này lẫn các dòng của nhóm đang được tính. Bỏ trống điểm tối đa của dòng nếu chỉ là đề mục, hoặc của các dòng dưới nếu chỉ là diễn giải.`,
  'row.no-maximum': ({ row }) =>
    `dòng “${row}” có điểm nhưng không có điểm tối đa, nên điểm của dòng không được tính. Ghi điểm tối đa nếu đây là một tiêu chí; nếu chỉ là đề mục thì để nguyên.`,
  'row.below-total': ({ row }) =>
    `dòng “${row}” nằm dưới dòng tổng, nên điểm ở dòng này và ở các dòng sau không được tính. Nếu là tiêu chí, đưa lên trên dòng tổng.`,
  'row.award-above': ({ rows }) =>
    `${rows} dòng bỏ trống danh hiệu, kể từ dòng này, đang tính theo danh hiệu ghi ở phía trên. Ghi rõ danh hiệu ở từng dòng nếu không phải vậy.`,
  'row.no-person': ({ rows }) =>
    `${rows} dòng có điểm nhưng không ghi mã hay họ tên, kể từ dòng này, nên điểm ở đó không được tính. Mỗi người một dòng; điểm của cấp chấm khác ghi ở tab khác hoặc ở cột riêng.`,
  'tab.not-recognised': ({ tab, headings, kind, rater }) => {
    switch (kind) {
      case 'scores':
        return `tab này có vẻ là bảng chấm điểm nhưng chưa đọc được, nên điểm ở đây chưa được tính${rater === '' ? '' : `, và điểm của cấp chấm khác không được lấy thay điểm “${rater}” của những người có tên trong tab`}: cần hàng tiêu đề có “Họ và tên”, ngay dưới là hàng “Điểm tối đa” ghi số ở cột của từng tiêu chí. Nếu tab không dùng để xét, ghi “Không dùng” ở tab “Cách đọc”.`;
      case 'ballots':
        return 'tab này có vẻ là phiếu bầu nhưng chưa được tính: đặt tên tab là “Phiếu” và tên ngắn của danh hiệu, ví dụ “Phiếu CSTĐCS”.';
      case 'others':
        return `tab này có vẻ là tab “${tab}” nhưng chưa đọc được, nên chưa được tính: cần hàng tiêu đề có các cột ${headings.map((heading) => `“${heading}”`).join(', ')}.`;
    }
  },
  'column.moved': () =>
    'bảng này xếp cột khác bảng đầu của cùng một phiếu, nên chưa đọc phiếu. Xếp các cột tiêu chí, điểm tối đa và cấp chấm như bảng đầu, hoặc tách thành phiếu riêng.',
  'criterion.named-penalty': ({ item }) =>
    `“${item}” có điểm tối đa nên đang được cộng như một tiêu chí. Nếu là điểm trừ, đổi tên thành “Điểm trừ”.`,
  'scores.only-total': ({ rater, people }) =>
    `“${rater}”: ${people} người chỉ có tổng điểm, không có điểm từng tiêu chí. Tổng đó không được tính, điểm cuối cùng lấy của cấp chấm khác. Ghi điểm từng tiêu chí; nếu cấp này không chấm thì xóa tổng.`,
  'scores.other-round': ({ part, told, own }) =>
    `bảng này ghi ${part === 'year' ? 'năm' : 'kỳ'} ${told}, còn đợt xét là ${part === 'year' ? 'năm' : 'kỳ'} ${own}; điểm ở đây vẫn được tính. Nếu là điểm của đợt khác, thay bằng bảng đúng, hoặc ghi “Không dùng” cho tab ở tab “Cách đọc”; nếu chỉ còn sót tiêu đề cũ, sửa tiêu đề hoặc tên tab.`,
  'column.repeated': ({ heading, used }) =>
    `cột “${heading}” có cùng nghĩa với cột ${used}; chỉ cột ${used} được đọc. Nếu cần, nói rõ ở tab “Cách đọc”.`,
  'tab.hidden': () => 'tab này đang ẩn nhưng vẫn được đọc và tính.',
  'tab.hidden-lines': ({ rows, columns }) => {
    const parts = [...(rows === '0' ? [] : [`${rows} hàng`]), ...(columns === '0' ? [] : [`${columns} cột`])];
    return `có ${parts.join(' và ')} đang ẩn nhưng vẫn được đọc và tính. Bỏ ẩn để kiểm tra.`;
  },
  'correction.not-used': ({ tab, column, why }) =>
    `dòng này nói về ${column === '' ? `tab “${tab}”` : `cột ${column} của tab “${tab}”`}, nhưng ${why}`,
};

/** Why a column was taken for what it was. */
const reasons: ColumnReasonWords = {
  word: () => 'đúng từ trong mẫu',
  synonym: (word) => `cách gọi khác: “${word}”`,
  'signs-aside': (word) => `giống “${word}”, bỏ qua dấu câu`,
  'people-aside': (word) => `“${word}” và tên gọi người được xét`,
  'note-aside': (word) => `giống “${word}”, bỏ qua phần trong ngoặc`,
  'near-spelling': (word) => `gần giống “${word}”, khác một chữ`,
  'begins-with': (word) => `bắt đầu bằng “${word}” nhưng còn chữ khác`,
  told: () => 'theo tab “Cách đọc”',
  'has-maximum': () => 'có điểm tối đa ở dưới tiêu đề',
  'sum-of-others': () => 'bằng tổng các cột của nhóm',
  repeated: (word) => `cột ${word} đã có nghĩa này`,
  'no-word': () => 'không giống từ nào đã biết',
  'no-maximum': () => 'không có điểm tối đa',
  'shared-maximum': (cell) =>
    `điểm tối đa ở ô ${cell} gộp chung với cột khác nên cột này chưa được tính; ghi riêng điểm tối đa cho từng cột`,
  'no-such-sum': () => 'tiêu đề nói là tổng, nhưng không bằng tổng các cột của nhóm',
  'adds-up': () =>
    'điểm tối đa và điểm của mọi người đều bằng tổng các cột bên cạnh nên không được cộng thêm một lần nữa',
  'unknown-rater': () => 'đứng cạnh các cột ghi người chấm nhưng không rõ ai chấm cột này nên chưa được tính',
  'same-below': () =>
    'cùng một tiêu đề con lặp lại dưới nhiều tiêu chí: có thể là người chấm hoặc lần chấm, nhưng đang được cộng như tiêu chí riêng',
  weighted: () => 'có ghi hệ số, nhưng điểm được cộng như đã ghi, không nhân hệ số',
  averaged: () => 'tiêu đề là số bình quân hoặc tỷ lệ, nhưng điểm đang được cộng như một tiêu chí',
  'by-period': () => 'tiêu đề là một quý, tháng hoặc học kỳ, nhưng điểm đang được cộng như một tiêu chí',
};

/** The mapping of tabs and columns, in the pane. */
export const recognition = {
  reasons,
  /** Why a choice is not used. */
  faults: {
    'no-tab': 'sổ không có tab đó. Dòng này chưa được dùng; sửa lại hoặc xóa.',
    'no-column': 'tab không còn cột có tiêu đề đó. Dòng này chưa được dùng; sửa lại hoặc xóa.',
    'not-by-columns': 'tab đó không được đọc theo cột. Dòng này chưa được dùng; sửa lại hoặc xóa.',
    'unknown-word': 'từ ở cột “Là” không phải nghĩa nào của tab đó. Dòng này chưa được dùng; sửa lại hoặc xóa.',
  } satisfies Record<CorrectionFault, string>,
  confidence: { certain: 'chắc chắn', likely: 'khá chắc', doubtful: 'chưa chắc' },
  /** How a column is named: its letter and its heading. */
  column: (letter: string, heading: string) => (heading === '' ? letter : `${letter} – ${heading}`),
  criterion: 'Tiêu chí',
  criterionOf: (rater: string) => `Tiêu chí (${rater})`,
  fieldOf: (word: string, rater: string) => `${word} (${rater})`,
  subTotal: 'Cộng nhóm (không tính là tiêu chí)',
  notUsed: 'Không dùng',
  because: (confidence: string, reason: string) => `${confidence}: ${reason}`,
  columnsCount: (count: number) => `${countText('vi', count)} cột`,
  asked: (count: number) => `${countText('vi', count)} cột cần xem`,
  /** How to say otherwise. */
  help: 'Cột nào hiểu chưa đúng: mở các cột của tab rồi bấm “Sửa”. Lựa chọn được nhớ trong tab “Cách đọc” của sổ.',
  byHand: 'Tự ghi tab “Cách đọc”',
  byHandHelp:
    'Tab này có các cột “Trang tính”, “Cột”, “Là”. Mỗi dòng nói một cột là gì, ví dụ “Danh sách”, “E – Tổ”, “Đơn vị” (hoặc “Tiêu chí”, “Cộng nhóm”, “Không dùng”). Để trống “Cột” thì dòng nói về cả tab: “Không dùng”, “Tự chấm”, “Đơn vị chấm”, “Hội đồng chấm”.',
};
