import { VALUE_WORDS, canonical, wordIndex, words } from '../../src/sheets/words';
import { wordKey } from '../../src/domain/text/keys';
import { DISCIPLINES, GENDERS, GROUPS, INITIATIVE_LEVELS, PERIODS, RATERS, RATINGS } from '../../src/domain/terms';

test('any spelling of a word is found: case, spacing, diacritics and Unicode form make no difference', () => {
  const index = wordIndex(VALUE_WORDS.rating);
  for (const typed of ['HTT', 'htt', ' Hoàn thành  tốt nhiệm vụ ', 'HOAN THANH TOT', 'Hoàn thành tốt'.normalize('NFD')])
    expect(index.get(wordKey(typed))).toBe('HTT');
});

test('the canonical spelling is the first', () => {
  expect(canonical(VALUE_WORDS.period, 'quarter-3')).toBe('Quý 3');
  expect(canonical(VALUE_WORDS.rater, 'council')).toBe('Hội đồng chấm');
});

test('every value that the rules know can be written', () => {
  const written = (spellings: object): readonly string[] => Object.keys(spellings).sort();
  expect(written(VALUE_WORDS.rating)).toEqual([...RATINGS].sort());
  expect(written(VALUE_WORDS.discipline)).toEqual([...DISCIPLINES].sort());
  expect(written(VALUE_WORDS.initiative)).toEqual([...INITIATIVE_LEVELS].sort());
  expect(written(VALUE_WORDS.group)).toEqual([...GROUPS].sort());
  expect(written(VALUE_WORDS.gender)).toEqual([...GENDERS].sort());
  expect(written(VALUE_WORDS.rater)).toEqual([...RATERS].sort());
  expect(written(VALUE_WORDS.period)).toEqual([...PERIODS].sort());
});

test('no word means two things in one place', () => {
  const columns = [
    words.roundLabels,
    words.rosterColumns,
    words.scoreColumns,
    {
      ...words.scoreColumns,
      bonus: [...words.scoreColumns.bonus, ...words.scoreColumnsAlone.bonus],
      penalty: [...words.scoreColumns.penalty, ...words.scoreColumnsAlone.penalty],
    },
    words.collectiveColumns,
    words.countColumns,
    words.decisionColumns,
  ];
  for (const spellings of [...columns, ...Object.values(VALUE_WORDS)]) {
    const keys = Object.values(spellings).flatMap((all: readonly string[]) => [...new Set(all.map(wordKey))]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  }
});
