import { askedFor, askedText, awardsText, decidedText } from '../../src/i18n/papers/recognition';

test.each([
  [['ldtt', 'cstd-co-so'], 'danh hiệu thi đua', 'công nhận danh hiệu thi đua', 'tặng danh hiệu thi đua'],
  [['giay-khen'], 'hình thức khen thưởng', 'tặng hình thức khen thưởng', 'tặng hình thức khen thưởng'],
  [['dien-hinh-tien-tien'], 'điển hình tiên tiến', 'công nhận điển hình tiên tiến', 'công nhận điển hình tiên tiến'],
  [
    ['ldtt', 'bang-khen-tinh', 'dien-hinh-tien-tien'],
    'danh hiệu thi đua, hình thức khen thưởng, điển hình tiên tiến',
    'công nhận danh hiệu thi đua, tặng hình thức khen thưởng, công nhận điển hình tiên tiến',
    'tặng danh hiệu thi đua, hình thức khen thưởng, công nhận điển hình tiên tiến',
  ],
])('%j are named by what they are in law', (awards, what, decided, asked) => {
  expect([awardsText(awards), decidedText(awards), askedText(awards)]).toEqual([what, decided, asked]);
});

test('of no award at all a submission speaks of both kinds', () => {
  expect(askedText([])).toBe('tặng danh hiệu thi đua, hình thức khen thưởng');
});

test('one award is asked for as what it is', () => {
  expect(askedFor('ldtt', 'Lao động tiên tiến')).toBe('tặng danh hiệu Lao động tiên tiến');
  expect(askedFor('giay-khen', 'Giấy khen')).toBe('tặng Giấy khen');
  expect(askedFor('dien-hinh-tien-tien', 'Điển hình tiên tiến')).toBe('công nhận Điển hình tiên tiến');
});
