/** Every form that a scored cell can have, with what it says; what cannot be read is never 0. */
import fc from 'fast-check';
import { decimalText, parseDecimal } from '../../../../src/domain/arithmetic/decimal';
import { serialOfDate } from '../../../../src/domain/arithmetic/date';
import { numbersMeant, numbersMeantByDay } from '../../../../src/sheets/reading/values/meant-numbers';
import {
  SCORE_RULES,
  SCORE_WORDS,
  type ScoreForm,
  type ScoreReading,
  readScoreCell,
} from '../../../../src/sheets/reading/values/score-rules';
import { tidy } from '../../../../src/domain/text/keys';
import type { CellValue } from '../../../../src/workbook/port';

/** A reading in short: `9.25`, `none`, or `?` with the mark and what was probably meant. */
function told(reading: ScoreReading): string {
  switch (reading.kind) {
    case 'none':
      return 'none';
    case 'points':
      return decimalText(reading.decimal);
    case 'unreadable': {
      const { mark, meant, of } = reading;
      const share = mark?.kind === 'share' ? `=${String(mark.ratio.numerator)}:${String(mark.ratio.denominator)}` : '';
      return [
        '?',
        ...(mark === undefined ? [] : [`${mark.kind}${share}`]),
        ...(meant.length === 0 ? [] : [meant.map(decimalText).join(' or ')]),
        ...(of === undefined ? [] : [`of ${decimalText(of)}`]),
      ].join(' ');
    }
  }
}

const DAY = 'dd/mm/yyyy';
const day = (iso: string): number => serialOfDate(iso);

const TABLE: readonly (readonly [CellValue, string | null, ScoreForm, string])[] = [
  [null, null, 'empty', 'none'],
  ['', null, 'empty', 'none'],
  [' \u00a0', null, 'empty', 'none'],
  ['-', null, 'no-score-word', 'none'],
  ['–', null, 'no-score-word', 'none'],
  ['/', null, 'no-score-word', 'none'],
  ['Vắng', null, 'no-score-word', 'none'],
  ['vang', null, 'no-score-word', 'none'],
  [9.25, null, 'number', '9.25'],
  [9.25, '0.00', 'number', '9.25'],
  [0, null, 'number', '0'],
  [-1, null, 'number', '-1'],
  [1e16, null, 'number-beyond', '?'],
  ['9,25', null, 'number-text', '9.25'],
  ['9.25', '@', 'number-text', '9.25'],
  ['\u00a09,25 ', null, 'number-text', '9.25'],
  ['09', null, 'number-text', '9'],
  ['-1', null, 'number-text', '-1'],
  ['9,25đ', null, 'points-unit', '? 9.25'],
  ['9 điểm', null, 'points-unit', '? 9'],
  ['9 ĐIỂM.', null, 'points-unit', '? 9'],
  ['9 diem', null, 'points-unit', '? 9'],
  ['9,đ', null, 'points-unit', '? 9'],
  ['9 điểm cộng', null, 'other-text', '?'],
  ['９，２５', null, 'other-digits', '? 9.25'],
  ['９，２５đ', null, 'other-digits', '? 9.25'],
  ['1O', null, 'letter-o', '? 10'],
  ['o,5', null, 'letter-o', '? 0.5'],
  ['1O0', null, 'letter-o', '? 100'],
  ['O', null, 'other-text', '?'],
  ['9-1O', null, 'other-text', '?'],
  ['1O-9', null, 'other-text', '?'],
  ['9.', null, 'trailing-mark', '? 9'],
  ['9,25;', null, 'trailing-mark', '? 9.25'],
  ['9 ,25', null, 'inner-space', '? 9.25'],
  ['9, 25', null, 'inner-space', '? 9.25'],
  ['9 25', null, 'other-text', '?'],
  ['8 ,5-9', null, 'other-text', '?'],
  ['1 234', null, 'thousands', '? 1234'],
  ['12 345', null, 'thousands', '? 12345'],
  ['1.234,56', null, 'thousands', '? 1234.56'],
  ['a1,234', null, 'other-text', '?'],
  ['1,234x', null, 'other-text', '?'],
  ['1.234,5', null, 'thousands', '? 1234.5'],
  ['1,234.5', null, 'thousands', '? 1234.5'],
  ['1.234.567', null, 'thousands', '? 1234567'],
  ['1.234.5', null, 'other-text', '?'],
  ['1.234.5;', null, 'other-text', '?'],
  ['9,5/10', null, 'of-scale', '? 9.5 of 10'],
  ['29/30', null, 'of-scale', '? share=29:30 29 of 30'],
  ['9-10', null, 'range', '? 9 or 10'],
  ['8,5 đến 9', null, 'range', '? 8.5 or 9'],
  ['8,5 ĐẾN 9', null, 'range', '? 8.5 or 9'],
  ['9 – 9', null, 'range', '? 9'],
  [day('2022-10-09'), DAY, 'date', '? 9 or 10 or 9.1 or 10.9'],
  [day('2022-05-09'), 'd-mmm', 'date', '? 9 or 5 or 9.5 or 5.9'],
  [9, DAY, 'date', '? 9'],
  [9.25, DAY, 'date', '? 9.25'],
  [999, DAY, 'date', '? 999'],
  [1000, DAY, 'date', '? 26 or 9 or 26.9 or 9.26'],
  [3e9, DAY, 'date', '? 3000000000'],
  [1e20, DAY, 'date', '?'],
  ['9/10/2022', null, 'date', '? 9 or 10 or 9.1 or 10.9'],
  [0.95, '0%', 'percent', '? share=950000000:1000000000'],
  [0, '0%', 'percent', '? share=0:1000000000'],
  [-0.5, '0%', 'percent', '?'],
  [1e20, '0%', 'percent', '?'],
  ['95%', null, 'share-text', '? share=95:100'],
  ['x', null, 'mark-word', '? all'],
  ['✓', null, 'mark-word', '? all'],
  ['Không', null, 'mark-word', '? nothing'],
  [true, null, 'truth', '? all'],
  [false, null, 'truth', '? nothing'],
  ['chín điểm rưỡi', null, 'other-text', '?'],
  ['khá', null, 'other-text', '?'],
  ['1/0', null, 'of-scale', '? 1 of 0'],
  [{ fault: 'error', code: '#REF!' }, null, 'fault', '?'],
  [{ fault: 'formula-without-result', formula: 'SUM(A1:A3)' }, null, 'fault', '?'],
];

test.each(TABLE)('the scored cell %j in the format %j is a %s: %s', (value, format, form, reading) => {
  const read = readScoreCell({ value, format });
  expect([read.form, told(read.reading)]).toEqual([form, reading]);
});

test('a number that was typed as text is known as such: only that is put right', () => {
  const decimal = { unscaled: 925n, scale: 2 };
  const read = (value: CellValue) => readScoreCell({ value, format: null }).reading;
  expect(read(9.25)).toEqual({ kind: 'points', decimal, isNative: true });
  expect(read('9,25')).toEqual({ kind: 'points', decimal, isNative: false });
});

test('every form has a line in the table', () => {
  const shown = new Set(TABLE.map(([, , form]) => form));
  const forms = new Set(SCORE_RULES.map(({ form }) => form));
  forms.delete('council-unit');
  expect([...forms].filter((form) => !shown.has(form))).toEqual([]);
});

test('nothing is meant by a number but the number itself, though it looks like thousands', () => {
  expect(numbersMeant('9,25')).toBeNull();
  expect(numbersMeant('1.234')).toBeNull();
});

test('what was meant by a day is told as such: a repair of a day is another than one of a text', () => {
  expect(numbersMeantByDay(9)).toEqual({ form: 'date', numbers: [{ unscaled: 9n, scale: 0 }], of: null });
});

test('a council’s own words count in its cells and in no others', () => {
  const known = { ...SCORE_WORDS, units: new Set(['d', 'diem']), noScore: new Set(['nghi om']) };
  expect(readScoreCell({ value: '9,25 Đ', format: null }, known)).toEqual({
    form: 'council-unit',
    reading: { kind: 'points', decimal: { unscaled: 925n, scale: 2 }, isNative: false },
  });
  expect(told(readScoreCell({ value: '9điểm', format: null }, known).reading)).toBe('9');
  expect(told(readScoreCell({ value: '9 đ 5', format: null }, known).reading)).toBe('?');
  expect(told(readScoreCell({ value: '9 điểm', format: null }, known).reading)).toBe('9');
  expect(told(readScoreCell({ value: '9..2 điểm', format: null }, known).reading)).toBe('?');
  expect(told(readScoreCell({ value: 'Nghỉ ốm', format: null }, known).reading)).toBe('none');
  expect(told(readScoreCell({ value: 'Nghỉ ốm', format: null }).reading)).toBe('?');
});

test('only a number, or a text that is one, counts as points, whatever else is typed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9OoxX.,;:/ đ%–-]{0,8}$/)), (typed) => {
      const { reading } = readScoreCell({ value: typed, format: null });
      expect(reading.kind === 'points').toBe(parseDecimal(tidy(typed)) !== null);
    }),
    { numRuns: 2000 },
  );
});
