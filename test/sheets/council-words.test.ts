/** What a council's statute may add to the words that are read: it adds, and never changes what a usual word means. */
import { type StatutePack, statuteSchema } from '../../src/domain/rules/pack';
import { readPack } from '../../src/domain/rules/pack-faults';
import { WORD_KINDS } from '../../src/domain/rules/schemas/statute';
import { type CouncilWord, statuteOfPack } from '../../src/domain/rules/statute';
import { reviewSnapshot } from '../../src/review/review';
import { statuteOfReview, statutePlans } from '../../src/review/statute';
import { wordKey } from '../../src/domain/text/keys';
import { readScoreCell } from '../../src/sheets/reading/values/score-rules';
import { withCouncilWords } from '../../src/sheets/council-words';
import { defaultVocabulary } from '../../src/sheets/vocabulary';
import { readRound } from '../../src/sheets/reading/read';
import type { Snapshot } from '../../src/workbook/port';
import { campaign } from '../support/packs';
import { repairsIn } from '../support/repairs';
import { type Rows, ROSTER_HEADER, ROUND, reviewOf, rosterRow, snapshotOf } from '../support/workbook';
import { planOf, plansOf, rowsOf } from './writing/planned';

const SOURCE = { citation: 'Điều 5', status: 'verified' } as const;

const PACK: StatutePack = {
  schema: 'binh-xet/statute/1',
  id: 'quy-che',
  name: 'Quy chế chấm điểm',
  organisation: 'Trường Chính trị',
  citation: 'Quyết định 12',
  from: '2022-01-01',
  to: null,
  settings: {},
  words: [
    { kind: 'heading', word: 'CBGV', means: 'Họ và tên', ...SOURCE },
    { kind: 'rating', word: 'Xuất sắc', means: 'HTXS', ...SOURCE },
    { kind: 'group', word: 'Hợp đồng 111', means: 'Người lao động', ...SOURCE },
    { kind: 'flag', word: 'ok', means: 'x', ...SOURCE },
    { kind: 'no-score', word: 'nghỉ ốm', ...SOURCE },
    { kind: 'full-marks', word: 'trọn', ...SOURCE },
    { kind: 'no-marks', word: 'mất', ...SOURCE },
    { kind: 'points-unit', word: 'đ', ...SOURCE },
  ],
};

const ROSTER: Rows = [
  ROSTER_HEADER.map((header) => (header === 'Họ và tên' ? 'CBGV' : header)),
  rosterRow('NV001', 'Nguyễn Thị An', { 'Xếp loại': 'xuất  sắc', Nhóm: 'Hợp đồng 111', 'Giảng viên': 'OK' }),
];

const SCORES: Rows = [
  ['Mã', 'CBGV', 'A', 'B', 'Điểm cộng'],
  [null, 'Điểm tối đa', '10đ', 10, null],
  ['NV001', 'Nguyễn Thị An', '9,25 đ', 8, 'Nghỉ ốm'],
];

function book(more: Readonly<Record<string, Rows>> = {}): Snapshot {
  return snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Hội đồng chấm': SCORES, ...more });
}

/** The statute as a tab of the workbook, as it is written for others. */
function asTab(pack: StatutePack = PACK): Rows {
  const [plan] = statutePlans(campaign({}), [pack]);
  return plan === undefined ? [] : rowsOf(plan);
}

function unused(words: readonly Partial<CouncilWord>[]): readonly (string | undefined)[] {
  const all = words.map((own): CouncilWord => ({
    kind: 'heading',
    word: '',
    means: null,
    at: null,
    ...SOURCE,
    ...own,
  }));
  const statute = { ...statuteOfPack(PACK), words: all };
  return withCouncilWords([statute]).findings.map(({ params }) => `${params['word'] ?? ''}: ${params['reason'] ?? ''}`);
}

test('a council’s words are read in headings, ratings, groups, marks and scores, from a tab of the workbook', () => {
  const { round, evaluation, findings } = reviewOf(book({ 'Quy chế': asTab() }));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [person] = round.people;
  expect(person).toMatchObject({
    name: 'Nguyễn Thị An',
    rating: { value: 'HTXS' },
    group: { value: 'worker' },
    isLecturer: { value: true },
  });
  expect(evaluation.scores.get('NV001')?.final).toBe(1725);
});

test('they are read from a file of the statute, too, and not without it', () => {
  const outside = { statutes: [statuteOfPack(PACK)], trial: {} };
  const review = reviewSnapshot(book(), { kind: 'of-round' }, outside);
  expect(review.ok ? review.value.evaluation.scores.get('NV001')?.final : null).toBe(1725);
  expect(reviewSnapshot(book(), { kind: 'of-round' })).toMatchObject({ ok: false });
});

test('a statute that is not in force adds nothing', () => {
  const later = { ...PACK, from: '2023-01-01' };
  expect(reviewSnapshot(book({ 'Quy chế': asTab(later) }), { kind: 'of-round' })).toMatchObject({ ok: false });
  const noYear = snapshotOf({
    'Đợt xét': [
      ['Chương trình', 'x'],
      ['Năm', 'chưa rõ'],
    ],
    'Danh sách': ROSTER,
    'Quy chế': asTab(),
  });
  expect(readRound(noYear, new Map(), new Set())).toMatchObject({ ok: false, error: { code: 'workbook.no-roster' } });
});

test('a number with a unit that the council allows is no repair, and no number stored as text', () => {
  expect(repairsIn(book({ 'Quy chế': asTab() })).offered.map(({ kind }) => kind)).toEqual([]);
});

test('where its words come from stands in the comparison', () => {
  const rows = rowsOf(planOf(plansOf(book({ 'Quy chế': asTab() })), 'KqDoiChieu')).map((row) => row.join(' | '));
  expect(rows).toContain('Chữ xếp loại | Xuất sắc | HTXS |  | Điều 5');
  expect(rows).toContain('Đơn vị điểm | đ |  |  | Điều 5');
});

test('a statute keeps its words from tab to file to tab', () => {
  const saved = statuteOfReview(reviewOf(book({ 'Quy chế': asTab() })));
  expect(saved.ok ? saved.value.words : null).toEqual(PACK.words);
  const bare = statuteOfReview(
    reviewOf(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': [ROSTER_HEADER, ...ROSTER.slice(1)] })),
  );
  expect(bare.ok).toBe(false);
});

test('a usual word goes on meaning what it means, and the council’s is pointed out', () => {
  expect(
    unused([
      { kind: 'no-score', word: 'x' },
      { kind: 'no-score', word: '9' },
      { kind: 'full-marks', word: 'vắng' },
      { kind: 'no-marks', word: 'đạt' },
      { kind: 'points-unit', word: '%' },
      { kind: 'points-unit', word: '2' },
      { kind: 'rating', word: 'HTT', means: 'HTXS' },
      { kind: 'rating', word: 'HTXSNV', means: 'HTXS' },
      { kind: 'rating', word: 'Giỏi', means: 'Lạ' },
      { kind: 'group', word: 'Không', means: 'Viên chức' },
      { kind: 'flag', word: '0', means: 'x' },
      { kind: 'heading', word: 'Đơn vị', means: 'Họ và tên' },
      { kind: 'heading', word: 'Họ tên', means: 'Họ và tên' },
      { kind: 'heading', word: 'Cột lạ', means: 'Không có cột này' },
      { kind: 'heading', word: 'Cột lạ' },
      { kind: 'rating', word: 'Giỏi' },
      { kind: 'no-score', word: 'miễn' },
      { kind: 'full-marks', word: 'miễn' },
    ]),
  ).toEqual([
    'x: taken',
    '9: taken',
    'vắng: taken',
    'đạt: taken',
    '%: taken',
    '2: taken',
    'HTT: taken',
    'Giỏi: unknown',
    'Không: taken',
    '0: taken',
    'Đơn vị: taken',
    'Cột lạ: unknown',
    'Cột lạ: unknown',
    'Giỏi: unknown',
    'miễn: taken',
  ]);
});

test('a statute without words adds none', () => {
  const { words, ...bare } = PACK;
  const { findings, words: known } = withCouncilWords([statuteOfPack(bare)]);
  expect(findings).toEqual([]);
  expect(known.vocabulary).toBe(defaultVocabulary);
  expect(words).toHaveLength(8);
});

test('words for all marks, for none, for no score and for points each mean what the statute says', () => {
  const { findings, words } = withCouncilWords([statuteOfPack(PACK)]);
  expect(findings).toEqual([]);
  const { reached, noScore, units } = words.values.scores;
  expect(['tron', 'mat'].map((key) => reached.get(key))).toEqual(['all', 'nothing']);
  expect([noScore.has('nghi om'), noScore.has('tron'), units.has('d'), reached.has('nghi om')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('a unit of points is a word of letters, perhaps with a dot: nothing that could be part of a number', () => {
  const [short, long, ...others] = ['đ.', 'sao', '2đ', 'đ2', 'đ..'].map((word) => ({
    kind: 'points-unit' as const,
    word,
  }));
  expect(unused([short ?? {}, long ?? {}])).toEqual([]);
  expect(unused(others)).toEqual(['2đ: taken', 'đ2: taken', 'đ..: taken']);
});

test('of a word that is not used it is said whose it is, what it was to stand for, and why not', () => {
  const words: readonly CouncilWord[] = [
    { kind: 'rating', word: 'HTT', means: 'HTXS', at: null, ...SOURCE },
    { kind: 'full-marks', word: 'vắng', means: null, at: null, ...SOURCE },
    { kind: 'no-marks', word: 'đạt', means: null, at: null, ...SOURCE },
  ];
  const nowhere = { code: 'statute.word-not-used', severity: 'warning', sheet: null, cell: null, subject: null };
  const statute = 'Quy chế chấm điểm';
  expect(withCouncilWords([{ ...statuteOfPack(PACK), words }]).findings).toEqual([
    { ...nowhere, params: { statute, word: 'HTT', means: 'HTXS', reason: 'taken' } },
    { ...nowhere, params: { statute, word: 'vắng', means: '', reason: 'taken' } },
    { ...nowhere, params: { statute, word: 'đạt', means: '', reason: 'taken' } },
  ]);
});

test('it is said where a word that is not used stands', () => {
  const tab = asTab({ ...PACK, words: [{ kind: 'no-score', word: 'x', ...SOURCE }] });
  const snapshot = snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': [ROSTER_HEADER, ...ROSTER.slice(1)], 'Quy chế': tab });
  const found = reviewOf(snapshot).findings.filter(({ code }) => code === 'statute.word-not-used');
  expect(found).toMatchObject([{ sheet: 'Quy chế', cell: expect.any(String) as string, params: { word: 'x' } }]);
  const words: readonly CouncilWord[] = [{ kind: 'no-score', word: 'x', means: null, at: null, ...SOURCE }];
  const withSheet = { ...statuteOfPack(PACK), sheet: 'Quy chế', words };
  expect(withCouncilWords([withSheet]).findings[0]).toMatchObject({ sheet: 'Quy chế', cell: null });
});

test('rows of a statute’s tab hold several words, in the council’s own spelling', () => {
  const rows: Rows = [
    ['Tham số', 'Giá trị', 'Căn cứ'],
    ['Tên quy chế', 'Quy chế chấm điểm', null],
    ['Chữ không có điểm', 'nghỉ ốm; đi học ;', 'Điều 6'],
    ['CHỮ XẾP LOẠI : HTXS', 'Xuất sắc', null],
    ['Chữ lạ: HTXS', 'Giỏi', null],
    ['Đơn vị điểm', { fault: 'error', code: '#N/A' }, null],
  ];
  const { statutes } = reviewOf(
    snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': [ROSTER_HEADER, ...ROSTER.slice(1)], 'Quy chế': rows }),
  ).rules;
  expect(statutes[0]?.words?.map(({ kind, word, means, citation }) => [kind, word, means, citation])).toEqual([
    ['no-score', 'nghỉ ốm', null, 'Điều 6'],
    ['no-score', 'đi học', null, 'Điều 6'],
    ['rating', 'Xuất sắc', 'HTXS', 'Quy chế chấm điểm'],
  ]);
});

test('the kinds of words are a closed set, and each says whether it stands for another', () => {
  const read = (word: object): boolean => readPack(statuteSchema, { ...PACK, words: [{ ...SOURCE, ...word }] }).ok;
  expect(WORD_KINDS).toHaveLength(8);
  expect(read({ kind: 'no-score', word: 'nghỉ' })).toBe(true);
  expect(read({ kind: 'mark', word: 'ok', means: 'x' })).toBe(false);
  expect(read({ kind: 'rating', word: 'Giỏi' })).toBe(false);
  expect(read({ kind: 'no-score', word: 'nghỉ', means: 'x' })).toBe(false);
  expect(read({ kind: 'no-score', word: '' })).toBe(false);
});

test('a council’s own word is known with any spaces around its signs: who leads would be of no kind, a sick note a fault', () => {
  const words: StatutePack['words'] = [
    { kind: 'group', word: 'HT/PHT', means: 'Lãnh đạo,quản lý', ...SOURCE },
    { kind: 'rating', word: 'Tốt - khá', means: 'HTT', ...SOURCE },
    { kind: 'no-score', word: 'Nghỉ,ốm', ...SOURCE },
    { kind: 'full-marks', word: 'Trọn - vẹn', ...SOURCE },
  ];
  const { findings, words: known } = withCouncilWords([statuteOfPack({ ...PACK, words })]);
  expect(findings).toEqual([]);
  const { group, rating, scores } = known.values;
  expect(['HT / PHT', 'ht/ pht', 'HT PHT'].map((word) => group.get(wordKey(word)))).toEqual([
    'leader',
    'leader',
    undefined,
  ]);
  expect(['Tốt-khá', 'Tốt khá'].map((word) => rating.get(wordKey(word)))).toEqual(['HTT', undefined]);
  const scored = ['nghỉ , ốm', 'trọn-vẹn', 'nghỉ ốm'].map((value) => readScoreCell({ value, format: null }, scores));
  expect(scored.map(({ form }) => form)).toEqual(['no-score-word', 'mark-word', 'other-text']);
});

test('a council’s word that is another’s but for spaces around its signs is not used, and told', () => {
  expect(
    unused([
      { kind: 'group', word: 'Lãnh đạo,quản lý', means: 'Viên chức' },
      { kind: 'rating', word: 'Tốt - khá', means: 'HTT' },
      { kind: 'rating', word: 'Tốt-khá', means: 'HTXS' },
      { kind: 'no-score', word: 'V - P' },
      { kind: 'full-marks', word: 'V-P' },
      { kind: 'no-marks', word: 'K/P' },
      { kind: 'no-score', word: 'K / P' },
    ]),
  ).toEqual(['Lãnh đạo,quản lý: taken', 'Tốt-khá: taken', 'V-P: taken', 'K / P: taken']);
});
