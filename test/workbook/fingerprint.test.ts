import fc from 'fast-check';
import { fingerprintOf } from '../../src/workbook/fingerprint';
import type { CellValue } from '../../src/workbook/port';

const nothing = { values: [], formats: [], merges: [] };

describe('fingerprint of a tab', () => {
  test('is SHA-256 in hex', () => {
    // SHA-256 of nothing at all.
    expect(fingerprintOf(nothing)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('does not see empty cells, empty rows and their formats', () => {
    const plain = { values: [['a', null, 1]], formats: [[null, null, '0.00']], merges: [] };
    expect(
      fingerprintOf({
        values: [['a', '', 1, null, ''], [], [null, null]],
        formats: [[null, 'dd/mm/yyyy', '0.00', '0%'], ['@']],
        merges: [{ top: 4, left: 4, bottom: 4, right: 4 }],
      }),
    ).toBe(fingerprintOf(plain));
  });

  test('takes General and no format for the same', () => {
    expect(fingerprintOf({ ...nothing, values: [[1]], formats: [['General']] })).toBe(
      fingerprintOf({ ...nothing, values: [[1]] }),
    );
  });

  test('does not depend on the order of merges', () => {
    const one = { top: 0, left: 0, bottom: 0, right: 2 };
    const two = { top: 10, left: 0, bottom: 12, right: 0 };
    expect(fingerprintOf({ ...nothing, merges: [one, two] })).toBe(fingerprintOf({ ...nothing, merges: [two, one] }));
  });

  test.each<[string, CellValue, CellValue]>([
    ['number and text', 1, '1'],
    ['truth value and text', true, 'TRUE'],
    ['truth values', true, false],
    ['neighbouring doubles', 0.1 + 0.2, 0.3],
    ['letter and its composed form', 'é', 'e\u0301'],
    ['error and text', { fault: 'error', code: '#REF!' }, '#REF!'],
    ['errors', { fault: 'error', code: '#REF!' }, { fault: 'error', code: '#N/A' }],
    ['formula without a result and text', { fault: 'formula-without-result', formula: 'A1' }, 'A1'],
  ])('tells %s apart', (_, left, right) => {
    expect(fingerprintOf({ ...nothing, values: [[left]] })).not.toBe(fingerprintOf({ ...nothing, values: [[right]] }));
  });

  test('tells places, formats and merges apart', () => {
    const tabs = [
      nothing,
      { ...nothing, values: [['a']] },
      { ...nothing, values: [[null, 'a']] },
      { ...nothing, values: [[], ['a']] },
      { ...nothing, values: [['a']], formats: [['@']] },
      { ...nothing, values: [['a']], merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] },
      { ...nothing, values: [['a']], merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] },
    ];
    expect(new Set(tabs.map(fingerprintOf)).size).toBe(tabs.length);
  });

  test('no text of a cell can pass for other cells', () => {
    const line = fc.array(fc.string({ unit: fc.constantFrom('a', '"', ';', ':', ',', '1', 's', '0') }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(line, line, (left, right) => {
        const trimmed = (cells: readonly string[]): string => JSON.stringify(cells).replace(/(,?"")+\]$/, ']');
        fc.pre(trimmed(left) !== trimmed(right));
        expect(fingerprintOf({ ...nothing, values: [left] })).not.toBe(fingerprintOf({ ...nothing, values: [right] }));
      }),
    );
  });
});
