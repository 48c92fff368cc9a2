/** What a secretary may say that a column or a tab is: the headings of that kind of tab, and no other’s. */
import { columnWords, tabWords } from '../../src/sheets/correction-words';
import type { TabMeaning } from '../../src/sheets/reading/recognise';
import type { HeadingGroup } from '../../src/sheets/vocabulary';
import { words } from '../../src/sheets/words';

const canonicalOf = (group: HeadingGroup): readonly string[] =>
  Object.values<readonly string[]>(words[group]).flatMap(([first]) => first ?? []);

test.each<[TabMeaning, readonly HeadingGroup[], readonly string[]]>([
  ['roster', ['rosterColumns'], []],
  ['scores', ['scoreColumns'], ['Tiêu chí', 'Cộng nhóm']],
  ['score-forms', ['formColumns'], []],
  ['collectives', ['collectiveColumns'], []],
  ['counts', ['countColumns'], []],
  ['decisions', ['decisionColumns'], []],
  ['periods', ['periodColumns'], []],
  ['follow-ups', ['followUpColumns'], []],
  ['articles', ['articleColumns'], []],
  ['judgements', ['judgementColumns'], []],
  ['indicators', ['reachedColumns'], []],
  ['initiatives', ['initiativeColumns'], []],
  ['council', ['memberColumns'], []],
  ['not-used', ['rosterColumns', 'scoreColumns', 'collectiveColumns', 'periodColumns', 'initiativeColumns'], []],
])('a column of a tab “%s” can be said to be what templates write over %j', (meaning, groups, before) => {
  const offered = columnWords(meaning);
  const known = [...new Set(groups.flatMap(canonicalOf))];
  expect(offered.slice(0, before.length)).toEqual(before);
  expect([...offered.slice(before.length, -1)].sort()).toEqual([...known].sort());
  expect(offered.at(-1)).toBe('Không dùng');
});

test.each<TabMeaning>(['round', 'ballots', 'second-ballots', 'totals', 'statute', 'lists', 'corrections', 'own'])(
  'nothing can be said of the columns of a tab “%s”, which is not read by columns',
  (meaning) => {
    expect(columnWords(meaning)).toEqual([]);
  },
);

test('a tab of scores can be said to be somebody’s, any other only not to be used', () => {
  expect(tabWords('scores')).toEqual(['Tự chấm', 'Đơn vị chấm', 'Hội đồng chấm', 'Không dùng']);
  expect(tabWords('roster')).toEqual(['Không dùng']);
});
