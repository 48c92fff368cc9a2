import { basisText } from '../../../src/sheets/writing/decision-basis';

test('what settles a tie is recorded in words, with dots for what only the meeting knows: nothing is made up', () => {
  expect(
    [
      { way: 'second-ballot', yes: 9, valid: 12 } as const,
      { way: 'chair' } as const,
      { way: 'lot' } as const,
      { way: 'leave-empty' } as const,
    ].map(basisText),
  ).toEqual([
    'Bỏ phiếu lần 2 trong số những người bằng nhau ở ranh giới: 9/12 phiếu hợp lệ đồng ý.',
    'Ý kiến quyết định của Chủ tịch Hội đồng tại cuộc họp, theo Điều … Quy chế ….',
    'Bốc thăm tại cuộc họp; người bốc thăm: …; người chứng kiến: …, ….',
    'Hội đồng thống nhất để trống suất còn lại, không chọn ai trong số những người bằng nhau ở ranh giới (biểu quyết: …/…).',
  ]);
});
