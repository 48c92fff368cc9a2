/** One is one: "1 tabs" is what makes a paper look as if nobody had read it. */
import { countText } from '../../src/i18n/numbers';
import { allTextsOf } from './all-texts';
import { leaves, said } from './leaves';

/** Words that end in s and are one, or follow a number that counts nothing. */
const ONE = new Set([
  'is',
  'has',
  'was',
  'ends',
  'needs',
  'does',
  'this',
  'counts',
  'stands',
  'differs',
  'says',
  'means',
  'takes',
  'lacks',
  'yes',
  'its',
  'goes',
  'places',
  'belongs',
]);

test('in English, one is never told in the plural', () => {
  const wrong = leaves(allTextsOf('en')).flatMap(([path, leaf]) =>
    [1, '1'].flatMap((one) =>
      said(leaf, one).flatMap((text) =>
        [...text.matchAll(/(?<![\d.,/–-] ?)\b1 (?:more |new |typed |result |yes |than )?([a-z]+s|people)\b/g)]
          .filter(([, word = '']) => !ONE.has(word))
          .map(([found]) => `${path}: ${found} … ${text}`),
      ),
    ),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

test('large counts are written in groups of three in both languages', () => {
  expect([countText('vi', 12345), countText('en', 12345), countText('vi', 1234)]).toEqual(['12.345', '12,345', '1234']);
});
