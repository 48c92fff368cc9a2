import { headingKey } from '../../src/sheets/heading-words';
import { recognise } from '../../src/sheets/reading/recognise';
import { HEADING_GROUPS, type Vocabulary, defaultVocabulary, withSynonyms } from '../../src/sheets/vocabulary';
import { words } from '../../src/sheets/words';
import { tab } from '../support/workbook';

const meaning = (vocabulary: Vocabulary, group: keyof Vocabulary, heading: string) =>
  vocabulary[group].exact.get(headingKey(heading))?.meaning ?? null;

test('every header whose words a council may add to is known by all its words, the first of each being what templates write', () => {
  for (const group of HEADING_GROUPS) {
    const spellings: Readonly<Record<string, readonly string[]>> = words[group];
    for (const [means, all] of Object.entries(spellings)) {
      expect(all.map((word) => [meaning(defaultVocabulary, group, word), word])).toEqual(
        all.map((word) => [means, word]),
      );
      expect(all.map((word) => defaultVocabulary[group].exact.get(headingKey(word))?.isCanonical)).toEqual(
        all.map((_, index) => index === 0),
      );
    }
  }
});

test('a council’s own word counts wherever the word that it stands for does, and nowhere else', () => {
  const own = withSynonyms(defaultVocabulary, [
    { word: 'họ tên', synonym: 'Danh xưng:' },
    { word: 'Không ai biết', synonym: 'Gì đó' },
  ]);
  expect(HEADING_GROUPS.filter((group) => meaning(own, group, 'DANH XUNG') === 'name')).toEqual(
    HEADING_GROUPS.filter((group) => meaning(defaultVocabulary, group, 'Họ tên') === 'name'),
  );
  expect(HEADING_GROUPS.filter((group) => meaning(own, group, 'Gì đó') !== null)).toEqual([]);
  const counted = { word: 'Danh xưng:', meaning: 'name', isCanonical: false };
  expect(own.rosterColumns.exact.get('danh xung')).toEqual(counted);
  const added = HEADING_GROUPS.map((group) => own[group].exact.size - defaultVocabulary[group].exact.size);
  expect(added).toEqual(HEADING_GROUPS.map((group) => (meaning(own, group, 'Danh xưng') === null ? 0 : 1)));
  expect(meaning(defaultVocabulary, 'rosterColumns', 'Danh xưng')).toBeNull();
  const units = tab('Khoa', [['Mã số', 'Tên khoa']]);
  expect(recognise(units, new Map()).meaning).toBe('not-used');
  expect(recognise(units, new Map(), withSynonyms(own, [{ word: 'Tên tập thể', synonym: 'Tên khoa' }])).meaning).toBe(
    'collectives',
  );
});

test('a council cannot take a usual word’s meaning away; of two that it gives one word, the later counts', () => {
  const own = withSynonyms(defaultVocabulary, [
    { word: 'Đơn vị', synonym: 'Chức vụ' },
    { word: 'Đơn vị', synonym: 'Nơi' },
    { word: 'Chức vụ', synonym: 'Nơi' },
  ]);
  expect(meaning(own, 'rosterColumns', 'Chức vụ')).toBe('position');
  expect(meaning(own, 'rosterColumns', 'Nơi')).toBe('position');
});
