import { codeKey, nameKey, wordKey } from '../../../src/domain/text/keys';
import { composed, decomposed } from '../../../src/domain/text/unicode-form';

test('letters with their marks are one whichever way they are written', () => {
  expect(composed('Nguye\u0302\u0303n')).toBe('Nguyễn');
  expect(decomposed('Nguyễn')).toBe('Nguye\u0302\u0303n');
});

test('a stack of marks that no script writes stays as it is, so that a cell full of them does not stop everything', () => {
  const stack = `a${'\u0301\u0323'.repeat(16)}`;
  expect([composed(stack), decomposed(stack)]).toEqual([stack, stack]);
  const cell = `Nguy${'\u0323\u0301'.repeat(16_000)}`;
  // Each of these took a fifth of a second for such a cell, so that a list of a thousand took many minutes.
  for (let count = 0; count < 20; count += 1)
    expect([nameKey, wordKey, codeKey].map((key) => key(cell)).length).toBe(3);
});
