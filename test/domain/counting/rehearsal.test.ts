import { paperKey, tallyPapers } from '../../../src/domain/counting/paper';
import { judgeRehearsal, rehearsalDeck, rehearsalNames } from '../../../src/domain/counting/rehearsal';
import { itemAt } from '../../../src/domain/checked';

test('the rehearsal has as many names as the vote, and never so many that it is a labour', () => {
  expect([1, 5, 6, 7, 300].map(rehearsalNames)).toEqual([1, 5, 6, 6, 6]);
});

test.each([1, 2, 6])(
  'the deck of %i names has every mark, a blank paper and an invalid one, and is always the same',
  (names) => {
    const deck = rehearsalDeck(names);
    expect(rehearsalDeck(names)).toEqual(deck);
    const marks = deck.flatMap((paper) => (paper.kind === 'valid' ? paper.marks : []));
    expect(new Set(marks)).toEqual(new Set(['yes', 'no', 'unmarked', 'unreadable']));
    expect(deck.filter(({ kind }) => kind === 'invalid')).toEqual([{ kind: 'invalid', reason: 'name-added' }]);
    expect(deck.some((paper) => paper.kind === 'valid' && paper.marks.every((mark) => mark === 'unmarked'))).toBe(true);
  },
);

test('its result is known: counted by hand for three names', () => {
  expect(tallyPapers(rehearsalDeck(3), 3, { allBlank: 'valid', unmarkedName: 'blank' })).toMatchObject({
    read: 7,
    valid: 6,
    invalid: 1,
    nominees: [
      { yes: 3, no: 1, blank: 1, unreadable: 1 },
      { yes: 3, no: 2, blank: 1, unreadable: 0 },
      { yes: 3, no: 1, blank: 2, unreadable: 0 },
    ],
  });
});

test('it comes out right only where every paper is as in the deck, and else says where not', () => {
  const deck = rehearsalDeck(3);
  expect(judgeRehearsal(deck, deck)).toEqual({ kind: 'right' });
  const wrong = deck.map((paper, index) => (index === 2 ? itemAt(deck, 0) : paper));
  expect(judgeRehearsal(deck, wrong)).toEqual({ kind: 'wrong', places: [3], typed: 7, deck: 7 });
  expect(judgeRehearsal(deck, deck.slice(0, 6))).toEqual({ kind: 'wrong', places: [7], typed: 6, deck: 7 });
  expect(new Set(deck.map(paperKey)).size).toBe(deck.length);
});
