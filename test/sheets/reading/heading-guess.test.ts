import fc from 'fast-check';
import { headingWords, looseKey } from '../../../src/sheets/heading-words';
import { guessHeading } from '../../../src/sheets/reading/heading-guess';
import { HEADING_GROUPS, defaultVocabulary } from '../../../src/sheets/vocabulary';

const roster = (heading: string | null): string => {
  const guess = guessHeading(heading, defaultVocabulary.rosterColumns);
  return guess === null ? 'nothing' : `${guess.meaning} ${guess.confidence} ${guess.reason}`;
};

test.each([
  ['Họ và tên', 'name certain word'],
  ['HỌ  VÀ\u00a0TÊN:', 'name certain word'],
  ['Họ và\ntên', 'name certain word'],
  ['Họ và tên'.normalize('NFD'), 'name certain word'],
  ['Họ tên', 'name likely synonym'],
  ['Họ & tên', 'name likely signs-aside'],
  ['HỌ VÀ TÊN CB-GV-NV', 'name likely synonym'],
  ['Họ và tên cán bộ, giáo viên, nhân viên', 'name likely people-aside'],
  ['Họ tên CBGVNV', 'name likely people-aside'],
  ['Tên giáo viên', 'name likely people-aside'],
  ['Họ và tên người được đánh giá', 'name likely people-aside'],
  ['Họ và tên (ghi in hoa)', 'name likely note-aside'],
  ['Họ và têm', 'name likely near-spelling'],
  ['Họ vàtên', 'name likely near-spelling'],
  ['Họ và ttên', 'name likely near-spelling'],
  ['Họ và tne', 'name likely near-spelling'],
  ['Họ và tên vợ hoặc chồng', 'name doubtful begins-with'],
  ['Mã', 'code certain word'],
  ['Mã NV', 'code likely people-aside'],
  ['Mã GV', 'code likely people-aside'],
  ['Mã số cán bộ', 'code likely people-aside'],
  ['Mã số thuế', 'code doubtful begins-with'],
  ['Đ.vị', 'unit likely synonym'],
  ['ĐƠN VỊ *', 'unit certain word'],
  ['Tổ/Phòng', 'unit likely signs-aside'],
  ['Khoa - Phòng', 'unit likely signs-aside'],
  ['Chức vụ/chức danh', 'position likely signs-aside'],
  ['Chức vụ Đảng', 'position doubtful begins-with'],
  ['Kết quả xếp loại', 'rating likely synonym'],
  ['Xếp loại (năm trước)', 'rating doubtful note-aside'],
  ['Số tháng công tác (trong năm)', 'months likely signs-aside'],
  ['Số tháng làm việc (đủ 12 tháng)', 'months likely note-aside'],
  ['Đăng ký danh hiệu1', 'nothing'],
  ['Nghỉ thai sản (tháng)', 'maternityMonths certain word'],
  ['Đăng kí danh hiệu', 'registered likely synonym'],
  ['Năm đạt CSTĐ cấp tỉnh', 'cstdTinhYears likely synonym'],
  ['(ghi chú)', 'nothing'],
  ['Ngày sinh', 'nothing'],
  ['Nhân viên', 'nothing'],
  ['Mẫ', 'code certain word'],
  ['Mả', 'code certain word'],
  ['Tỗ', 'unit likely synonym'],
  ['Tộ', 'unit likely synonym'],
  ['Đon vi A', 'unit doubtful begins-with'],
  ['', 'nothing'],
  [null, 'nothing'],
  [`Họ và tên ${'x'.repeat(200)}`, 'nothing'],
])('the heading %j is %s', (heading, guess) => {
  expect(roster(heading)).toBe(guess);
});

test('people’s kinds are put behind words for people alone: a unit’s name and a target’s code are none', () => {
  expect(guessHeading('Mã nhân viên mới', defaultVocabulary.reachedColumns)?.confidence).toBe('doubtful');
  expect(guessHeading('Tên giáo viên', defaultVocabulary.collectiveColumns)).toBeNull();
  expect(guessHeading('Mã GV', defaultVocabulary.followUpColumns)?.meaning).toBe('code');
  expect(guessHeading('Mã GV', headingWords({ name: ['Họ và tên'] }))).toBeNull();
});

test.each<[string, Parameters<typeof headingWords>[0], string]>([
  ['Đăng ký danh hiệu1', { registered: ['Đăng ký danh hiệu'] }, 'nothing'],
  ['Đăng kýdanh hiệu', { registered: ['Đăng ký danh hiệu'] }, 'registered likely near-spelling'],
  ['Mã số A', { code: ['Mã số AB'] }, 'nothing'],
  ['Mã số AC', { code: ['Mã số AB'] }, 'code likely near-spelling'],
  ['Mã GV', { code: ['Mã'] }, 'code doubtful begins-with'],
  ['Tổng hợp', { unit: ['Tổ'] }, 'nothing'],
  ['Tổ hợp A', { unit: ['Tổ'] }, 'unit doubtful begins-with'],
  ['Điểm (đ30)', { score: ['Điểm'] }, 'score doubtful note-aside'],
  ['Điểm (100đ)', { score: ['Điểm'] }, 'score likely note-aside'],
  ['Điểm(tối đa)', { score: ['Điểm'] }, 'score likely note-aside'],
  ['Điểm (tối đa) (năm trước)', { score: ['Điểm'] }, 'score doubtful note-aside'],
  [`Điểm ${'x'.repeat(115)}`, { score: ['Điểm'] }, 'score doubtful begins-with'],
  [`Điểm ${'x'.repeat(116)}`, { score: ['Điểm'] }, 'nothing'],
])('the heading %j, where %j is known, is %s', (heading, spellings, expected) => {
  const guess = guessHeading(heading, headingWords(spellings));
  expect(guess === null ? 'nothing' : `${guess.meaning} ${guess.confidence} ${guess.reason}`).toBe(expected);
});

test('a heading that may be misspelt for words of two meanings is none of them', () => {
  expect(guessHeading('Điểm tộng', defaultVocabulary.scoreColumns)).toMatchObject({ meaning: 'total' });
  expect(guessHeading('Điểm rộng', defaultVocabulary.scoreColumns)).toBeNull();
});

test.each([
  'Tổ chức kỷ luật',
  'Điểm 1',
  'Tự chủ',
  'Cộng tác với đồng nghiệp',
  'Tư tưởng',
  'Kỷ luật',
  'Năng suất',
  'Đoàn kết',
])('no synonym makes the criterion %s a column of anything else', (heading) => {
  const guess = guessHeading(heading, defaultVocabulary.scoreColumns);
  expect(guess === null || guess.confidence === 'doubtful').toBe(true);
});

test('under no kind of header does one word, signs aside, mean two things', () => {
  for (const group of HEADING_GROUPS) {
    const meanings = new Map<string, string>();
    for (const { word, meaning } of defaultVocabulary[group].exact.values()) {
      const key = looseKey(word);
      expect([group, word, meanings.get(key) ?? meaning]).toEqual([group, word, meaning]);
      meanings.set(key, meaning);
    }
  }
});

test('any word of any header is known in any case, spacing and Unicode form, and surely where it stands as it is', () => {
  const anyWord = fc
    .constantFrom(...HEADING_GROUPS)
    .chain((group) =>
      fc.record({ group: fc.constant(group), word: fc.constantFrom(...defaultVocabulary[group].exact.values()) }),
    );
  const changes = fc.record({
    form: fc.constantFrom('NFC', 'NFD'),
    upper: fc.boolean(),
    space: fc.constantFrom(' ', '  ', '\n', '\u00a0'),
    end: fc.constantFrom('', ':', ' *'),
  });
  fc.assert(
    fc.property(anyWord, changes, ({ group, word: { word, meaning } }, { form, upper, space, end }) => {
      const typed = `${word.replace(/ /g, space)}${end}`.normalize(form);
      const guess = guessHeading(upper ? typed.toLocaleUpperCase('vi') : typed, defaultVocabulary[group]);
      expect(guess).toMatchObject({ meaning, word });
      expect(guess?.confidence).not.toBe('doubtful');
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['Trừ', 'penalty likely synonym'],
  ['trừ *:', 'penalty likely synonym'],
  ['TRU', 'penalty likely synonym'],
  ['Thưởng'.normalize('NFD'), 'bonus likely synonym'],
  ['Phạt', 'penalty likely synonym'],
  ['Phát', 'nothing'],
  ['Thường', 'nothing'],
  ['Thương', 'nothing'],
  ['Phát biểu xây dựng bài', 'nothing'],
  ['Phạt hành chính', 'nothing'],
  ['Thưởng thức nghệ thuật', 'nothing'],
  ['Thường xuyên dự giờ', 'nothing'],
  ['Trừng', 'nothing'],
])(
  'a short word for points added or taken off is one alone and with its marks, so that no criterion is lost to it: %j',
  (heading, expected) => {
    const guess = guessHeading(heading, defaultVocabulary.scoreColumns);
    expect(guess === null ? 'nothing' : `${guess.meaning} ${guess.confidence} ${guess.reason}`).toBe(expected);
  },
);
