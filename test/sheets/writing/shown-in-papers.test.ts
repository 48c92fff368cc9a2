import { fileName } from '../../../src/sheets/writing/file-name';
import { shownInPaper } from '../../../src/sheets/writing/papers/shown';
import { styleWords } from '../../../src/i18n/papers/paper-styles';

test.each([
  ['1234', '#,##0', '1.234'],
  ['12345678', '#,##0', '12.345.678'],
  ['-1234.5', '#,##0.00', '-1.234,50'],
  ['0.6923', '0.00%', '69,23%'],
  ['1', '0.00%', '100,00%'],
  ['0', '0.00%', '0,00%'],
  ['87.255', '#,##0.00', '87,26'],
  ['7', '0', '7'],
  ['4.65', undefined, '4,65'],
])('%s in format %s is printed as %s', (decimal, format, shown) => {
  const ofFormat = format === undefined ? {} : { format };
  expect(shownInPaper({ content: { kind: 'number', decimal }, ...ofFormat })).toBe(shown);
  expect(shownInPaper({ content: { kind: 'formula', formula: 'A1', result: { decimal } }, ...ofFormat })).toBe(shown);
});

test('texts, also of formulas, are printed as they are, and nothing as nothing', () => {
  expect(shownInPaper({ content: { kind: 'text', text: '007' } })).toBe('007');
  expect(shownInPaper({ content: { kind: 'formula', formula: 'A1', result: { text: 'Đạt' } } })).toBe('Đạt');
  expect(shownInPaper({ content: null })).toBe('');
});

test('a format that papers do not have is a fault, not a wrong figure', () => {
  expect(() => shownInPaper({ content: { kind: 'number', decimal: '1' }, format: 'dd/mm/yyyy' })).toThrow('dd/mm/yyyy');
});

test('the name of a file leaves out what is empty and what no system takes', () => {
  expect(fileName(['Tờ trình', '', 'Trường: A/B', 'Năm 2022'], 'docx')).toBe('Tờ trình - Trường A B - Năm 2022.docx');
  expect(fileName(['a'.repeat(90)], 'xlsx')).toBe(`${'a'.repeat(60)}.xlsx`);
});

test('numbers below 10 get a zero, larger ones and words none', () => {
  const { state, 'party-05': party } = styleWords;
  expect(state.numberAsTyped('5/TTr-TCT')).toBe('Số: 05/TTr-TCT');
  expect(state.numberAsTyped('15/TTr-TCT')).toBe('Số: 15/TTr-TCT');
  expect(state.numberAsTyped('……/TTr')).toBe('Số: ……/TTr');
  expect(party.numberAsTyped('5-NQ/ĐU')).toBe('Số 05-NQ/ĐU');
});

test('what is kept, and for whom a deputy signs, in the words of each style', () => {
  expect(styleWords.state.kept('Trường')).toBe('- Lưu: VT, ……….');
  expect(styleWords['party-36'].kept('Đảng ủy Trường')).toBe('- Lưu Văn phòng.');
  expect(styleWords['party-05'].kept('Đảng ủy Trường')).toBe('- Lưu Đảng ủy.');
  expect(styleWords['party-05'].kept('Trường Chính trị')).toBe('- Lưu Văn phòng.');
  expect(styleWords.state.forHead('CHỦ TỊCH')).toBe('KT. CHỦ TỊCH');
  expect(styleWords['party-36'].forHead('TRƯỞNG BAN')).toBe('K/T TRƯỞNG BAN');
});
