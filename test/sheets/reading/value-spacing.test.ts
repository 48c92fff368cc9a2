/*
 * Words of closed lists as hands space them around their commas, dashes, strokes and brackets. A word that is plainly known and told as an error stops the
 * round; one that is passed over in silence takes its secretary from a council; one read as another gives a figure that nobody wrote.
 */
import fc from 'fast-check';
import { reviewOf, ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf } from '../../support/workbook';
import { CAMPAIGNS, REGIMES } from '../../../src/packs';
import type { Person } from '../../../src/domain/round/people';
import { fieldValue } from '../../../src/domain/round/field';
import { itemAt } from '../../../src/domain/checked';
import { valueKey, wordKey } from '../../../src/domain/text/keys';
import { awardSpellings } from '../../../src/sheets/award-names';
import { markOf } from '../../../src/sheets/reading/ballots';
import { type AwardNames, awardIndex } from '../../../src/sheets/reading/read';
import { VALUE_WORDS, words } from '../../../src/sheets/words';

const AWARDS: readonly AwardNames[] = [
  ...REGIMES.map(({ awards }) => awards),
  ...CAMPAIGNS.map(({ ownAwards }) => ownAwards),
].flatMap((awards) => Object.entries(awards).map(([id, { short, name }]) => ({ id, short, name })));
const AWARD_WORDS = AWARDS.flatMap(({ id, short, name }) => awardSpellings(id, short, name).map((word) => [word, id]));

function bookOf(own: Parameters<typeof rosterRow>[2], tabs: Readonly<Record<string, Rows>> = {}) {
  const roster = [ROSTER_HEADER, rosterRow('NV001', 'Nguyễn Thị An', own), rosterRow('NV002', 'Trần Văn Bình')];
  return reviewOf(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': roster, ...tabs }));
}

function unread(own: Parameters<typeof bookOf>[0], tabs?: Parameters<typeof bookOf>[1]) {
  const { round, findings } = bookOf(own, tabs);
  const told = findings.filter(({ code }) => code === 'value.unreadable').map(({ params }) => params['value']);
  return { round, person: itemAt(round.people, 0), told };
}

const registeredBy = ({ registered }: Person) => fieldValue(registered)?.awards;

test.each(['Lãnh đạo,quản lý', 'Lãnh đạo , quản lý', 'LÃNH ĐẠO ,QUẢN LÝ', 'Lãnh đạo,\nquản lý', 'Lanh dao,quan ly'])(
  'who leads is not told as an unknown kind of person where the cell has %j',
  (group) => {
    const { person, told } = unread({ Nhóm: group });
    expect([fieldValue(person.group), told]).toEqual(['leader', []]);
  },
);

test.each<[string, readonly string[]]>([
  ['GVT - ĐVN', ['gioi-viec-truong']],
  ['GVT– ĐVN', ['gioi-viec-truong']],
  ['LĐTT; GVT - ĐVN', ['ldtt', 'gioi-viec-truong']],
  ['LĐTT,GVT -ĐVN', ['ldtt', 'gioi-viec-truong']],
  ['LĐTT\nGVT - ĐVN', ['ldtt', 'gioi-viec-truong']],
  ['- LĐTT\n- GVT - ĐVN', ['ldtt', 'gioi-viec-truong']],
  ['LĐTT - CSTĐCS', ['ldtt', 'cstd-co-so']],
  ['Giỏi việc trường ,đảm việc nhà; LĐTT', ['gioi-viec-truong', 'ldtt']],
])('a registration is not lost where the cell has %j', (registered, awards) => {
  const { person, told } = unread({ 'Đăng ký danh hiệu': registered });
  expect([registeredBy(person), told]).toEqual([awards, []]);
});

test('what is no award stays told, whatever signs it has', () => {
  const { person, told } = unread({ 'Đăng ký danh hiệu': 'GVT ĐVN; LĐTT-CSTĐCS; GVT - ĐVN - LĐTT' });
  expect(registeredBy(person)).toEqual(['gioi-viec-truong', 'ldtt']);
  expect(told).toEqual(['GVT ĐVN', 'LĐTT-CSTĐCS']);
});

test('papers, totals and counts of an award are not lost where its name is spaced otherwise', () => {
  const own = { 'Đăng ký danh hiệu': 'GVT-ĐVN' };
  const papers: Rows = [['NV001'], ['x'], ['-'], ['–'], ['x']];
  const counts: Rows = [
    ['Danh hiệu', 'Phát ra', 'Thu về'],
    ['GVT - ĐVN', 4, 4],
    ['GVT – ĐVN (lần 2)', 4, 4],
  ];
  const { round, told } = unread(own, { 'Phiếu GVT - ĐVN': papers, 'Số phiếu': counts });
  expect(told).toEqual([]);
  expect(round.ballotBoxes).toMatchObject([
    { award: 'gioi-viec-truong', ballots: ['yes', 'unmarked', 'unmarked', 'yes'].map((mark) => ({ marks: [mark] })) },
  ]);
  expect(round.ballotCounts).toMatchObject([{ award: 'gioi-viec-truong', issued: { value: 4 } }]);
});

test('a council is not without its secretary, nor a member without leave, where the words are spaced otherwise', () => {
  const members: Rows = [
    ['Họ và tên', 'Mã', 'Chức danh', 'Có mặt', 'Kiểm phiếu'],
    ['Nguyễn Thị Một', null, 'Chủ tịch Hội đồng Thi đua-Khen thưởng', 'x'],
    ['Trần Văn Hai', null, 'Ủy viên-Thư ký', 'x'],
    ['Lê Thị Ba', null, 'Ủy viên ,Thư ký', 'Vắng(có phép)'],
    ['Lê Thị Tư', null, 'Ủy viên', 'Vắng ( P )'],
  ];
  const { round, told } = unread({}, { 'Hội đồng': members });
  expect(told).toEqual([]);
  expect(round.council?.members.map(({ office, presence }) => [office, fieldValue(presence)])).toEqual([
    ['chair', 'present'],
    ['secretary', 'present'],
    ['secretary', 'absent'],
    [null, 'absent'],
  ]);
});

test.each(['-', '–', '—', ' - '])('the mark %j on a paper stays no mark', (mark) => {
  expect(markOf(mark)).toBe('unmarked');
});

test.each(['- -', '--', 'x -', '- x', 'x-', 'x , x', '/', 'x/x', '- ?'])('a paper with %j is never counted', (mark) => {
  expect(markOf(mark)).toBe('other');
});

const LISTS: readonly (readonly [string, readonly (readonly [word: string, meaning: string])[]])[] = [
  ...Object.entries({ ...VALUE_WORDS, roundLabels: words.roundLabels, statuteLabels: words.statuteLabels }).map(
    ([name, spellings]) =>
      [
        name,
        Object.entries(spellings).flatMap(([meaning, all]: [string, readonly string[]]) =>
          all.map((word) => [word, meaning] as const),
        ),
      ] as const,
  ),
  ['awards', AWARD_WORDS.map(([word, id]) => [word ?? '', id ?? ''] as const)],
];

test.each(LISTS)('no two words of %s are one word without the spaces around their signs', (_name, list) => {
  const meanings = new Map<string, Set<string>>();
  for (const [word, meaning] of list) {
    const key = valueKey(word);
    meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning));
  }
  expect([...meanings].filter(([, { size }]) => size > 1)).toEqual([]);
});

test('no award is called what a cell with several other awards says', () => {
  const known = awardIndex(AWARDS);
  const isAward = (part: string): boolean => known.has(wordKey(part));
  const names = AWARD_WORDS.map(([word]) => word ?? '');
  expect(names.filter((name) => /[-,/.&+]/.test(name) && name.split(/[-,/.&+]/).every(isAward))).toEqual([]);
});

test('an award that is called as another but for spaces is never read as that one', () => {
  const awards = awardIndex([
    { id: 'one', short: 'A-B', name: 'Một' },
    { id: 'two', short: 'A - B', name: 'Hai' },
  ]);
  const found = ['A-B', 'A - B', 'A -B', 'Một'].map((typed) => awards.get(wordKey(typed)));
  expect(found).toEqual(['one', 'two', undefined, 'one']);
  expect(['A - B', 'A -B'].map((typed) => awards.has(wordKey(typed)))).toEqual([true, false]);
});

test('an award that is called twice as one but for spaces is known with any other spaces, too', () => {
  const awards = awardIndex([{ id: 'one', short: 'A-B', name: 'A - B' }]);
  expect(['A-B', 'A - B', 'A -B', 'A- B'].map((typed) => awards.get(wordKey(typed)))).toEqual(Array(4).fill('one'));
});

test('any word of any list is known with any spaces around its signs, and never as another', () => {
  const known = awardIndex(AWARDS);
  const spaced = fc
    .tuple(fc.constantFrom(...AWARD_WORDS), fc.array(fc.constantFrom('', ' ', '\u00a0', '\n', '  ')))
    .map(([[word = '', id = ''], spaces]) => {
      let next = 0;
      const space = (): string => spaces[next++ % spaces.length] ?? '';
      return [word.replace(/ ?([-,/.&+]) ?/g, (_, sign: string) => `${space()}${sign}${space()}`), id] as const;
    });
  fc.assert(fc.property(spaced, ([typed, id]) => known.get(wordKey(typed)) === id));
});
