/** The field's terms are the same thing under the same name in both languages: a council that reads "quota" in one place and "ceiling" in another asks which holds. */
import { allTextsOf } from './all-texts';
import { leaves, said } from './leaves';

/** What stands in Vietnamese, and the words that English may have for it (a term may also stay as it is, where a tab or a heading is named). */
const TERMS: readonly (readonly [vietnamese: RegExp, english: RegExp])[] = [
  [/đợt xét/i, /round|review/i],
  [/hội đồng/i, /council/i],
  [/thư ký/i, /secretary/i],
  [/danh hiệu/i, /award|title/i],
  [/tập thể/i, /unit|collective/i],
  [/tiêu chí/i, /criterion|criteria|item|score|maximum/i],
  [/điểm tối đa/i, /maximum|highest|most/i],
  [/(?<!tổng )điểm cộng/i, /bonus/i],
  [/điểm trừ/i, /penalt/i],
  [/xếp loại/i, /rating|rated|class|band/i],
  [/sáng kiến/i, /initiative/i],
  [/kỷ luật/i, /disciplin/i],
  [/đăng ký danh hiệu/i, /regist/i],
  [/chỉ tiêu/i, /target|indicator/i],
  [/tỷ lệ khống chế/i, /ceiling/i],
  [/phiếu kín/i, /secret/i],
  [/phát ra/i, /issued/i],
  [/thu về/i, /returned|came back/i],
  [/không hợp lệ/i, /invalid|not valid/i],
  [/(?<!không )hợp lệ/i, /valid/i],
  [/ban kiểm phiếu/i, /teller|counting committee/i],
  [/kiểm phiếu/i, /count|teller|ballots|vote/i],
  [/đề nghị/i, /nominat|propos|nominee/i],
  [/biên bản họp/i, /minutes/i],
  [/biên bản kiểm phiếu/i, /minutes/i],
  [/tờ trình/i, /submission/i],
  [/quy chế/i, /statute/i],
  [/sơ kết/i, /interim/i],
  [/tổng kết/i, /final/i],
  [/(?<!không )đồng ý/i, /yes/i],
  [/không đồng ý/i, /\bno\b/i],
  [/bốc thăm/i, /lot/i],
  [/giơ tay/i, /hands/i],
  [/chốt/i, /clos/i],
];

/** What English must not say, as it is the name of nothing here. */
const NEVER =
  /\b(quota|appraisal|voting slip|referee|judge|jury|competition|contest|prize|reward title|vote count sheet)\b/i;

const [vi, en] = [leaves(allTextsOf('vi')), new Map(leaves(allTextsOf('en')))];

/** What both languages say in the same place of the catalogue. */
const PAIRS = vi.flatMap(([path, leaf]) => {
  const english = said(en.get(path), '2').join(' ');
  return said(leaf, '2').map((text) => [path, text, english] as const);
});

test.each(TERMS)('%s is %s in English, wherever it stands', (vietnamese, english) => {
  const wrong = PAIRS.filter(
    ([, text, translated]) =>
      vietnamese.test(text) && translated !== '' && !english.test(translated) && !vietnamese.test(translated),
  );
  expect(wrong.map(([path, text, translated]) => `${path}: ${text} → ${translated}`)).toEqual([]);
});

test('English has no second name for a thing of the field', () => {
  expect(
    PAIRS.filter(([, , english]) => NEVER.test(english)).map(([path, , english]) => `${path}: ${english}`),
  ).toEqual([]);
});
