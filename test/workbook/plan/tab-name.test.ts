import fc from 'fast-check';
import { tabName } from '../../../src/workbook/plan/tab-name';

const FREE = (): boolean => false;

describe('the name of a tab made from any text', () => {
  test.each([
    ['Tổ Toán', 'Tổ Toán'],
    ['', '_'],
    ['History', 'History_'],
    ['  Tổ [1]: a/b\\c?*  ', 'Tổ 1 a b c'],
    ['Tổ\tVăn\nSử', 'Tổ Văn Sử'],
    ["'Tổ Toán'", 'Tổ Toán'],
    ["' '", '_'],
    ["a' '", 'a'],
    ['To\u0302\u0309 Toa\u0301n', 'Tổ Toán'],
    ['a'.repeat(40), 'a'.repeat(31)],
    // An apostrophe that only the cut brings to the end.
    [`${'a'.repeat(30)}'b`, 'a'.repeat(30)],
    // Half a letter: a file with it is opened by nothing.
    ['a\udc00b', 'ab'],
    [`${'a'.repeat(30)}\u{1f600}`, 'a'.repeat(30)],
    ['a\uffffb', 'ab'],
  ])('of %j is %j', (wanted, name) => {
    expect(tabName(wanted, FREE)).toBe(name);
  });

  test('takes a number where it is taken, and keeps within what Excel takes', () => {
    const taken = new Set(['Tổ Toán', 'Tổ Toán (2)', 'a'.repeat(31)]);
    expect(tabName('Tổ Toán', (name) => taken.has(name))).toBe('Tổ Toán (3)');
    expect(tabName('a'.repeat(31), (name) => taken.has(name))).toBe(`${'a'.repeat(27)} (2)`);
  });

  test('is one that Excel takes, whatever the text: a unit that calls itself anything still gets its tab', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.boolean(), (wanted, isFirstTaken) => {
        let asked = 0;
        const name = tabName(wanted, () => isFirstTaken && asked++ === 0);
        expect(name).not.toBe('');
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/^'|'$|^\s|\s$|[[\]:*?/\\\p{Cc}\p{Surrogate}\ufffe\uffff]/u);
      }),
    );
  });
});
