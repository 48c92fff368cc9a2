/**
 * @jest-environment jsdom
 */
import './set-up';
import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { type BarPart, FillBar } from '../../src/taskpane/parts/FillBar';

const FILLINGS = ['solid', 'striped', 'empty'] as const;

function drawn(parts: readonly BarPart[], at: number) {
  const { container, unmount } = render(<FillBar parts={parts} mark={{ at, text: 'Nhiều nhất' }} />);
  const [bar] = container.querySelectorAll('svg:not([width])');
  const percent = (element: Element, name: string): number => Number(element.getAttribute(name)?.replace('%', ''));
  const rects = [...(bar?.querySelectorAll(':scope > rect') ?? [])].map((rect) => ({
    x: percent(rect, 'x'),
    width: percent(rect, 'width'),
  }));
  const line = bar?.querySelector(':scope > line') ?? null;
  const mark = line === null ? null : percent(line, 'x1');
  const words = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  unmount();
  return { rects, mark, words };
}

test('places taken, tied and left stand one behind the other, and the limit where it is, though more are tied than places are left', () => {
  const { rects, mark, words } = drawn(
    [
      { filling: 'solid', amount: 2, text: 'Đề nghị: 2' },
      { filling: 'striped', amount: 3, text: 'Bằng nhau: 3' },
      { filling: 'empty', amount: 0, text: 'Còn trống: 2' },
    ],
    4,
  );
  expect(rects).toEqual([
    { x: 0, width: 40 },
    { x: 40, width: 60 },
  ]);
  expect(mark).toBe(80);
  expect(words).toEqual(['Đề nghị: 2', 'Bằng nhau: 3', 'Còn trống: 2', 'Nhiều nhất']);
});

test('with no place at all nothing is drawn, and the figures are told all the same', () => {
  const { rects, mark, words } = drawn([{ filling: 'solid', amount: 0, text: 'Đề nghị: 0' }], 0);
  expect(rects).toEqual([]);
  expect(mark).toBeNull();
  expect(words).toEqual(['Đề nghị: 0', 'Nhiều nhất']);
});

test('whatever the figures, no part is drawn outside of the bar or over another', () => {
  const amount = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(amount, amount, amount, amount, (one, two, three, at) => {
      const parts = FILLINGS.map((filling, index) => ({
        filling,
        amount: [one, two, three][index] ?? 0,
        text: String(index),
      }));
      const { rects, mark } = drawn(parts, at);
      let end = 0;
      for (const { x, width } of rects) {
        expect(x).toBeCloseTo(end, 6);
        end = x + width;
      }
      expect(end).toBeLessThanOrEqual(100.000001);
      if (one + two + three + at > 0) expect(mark).toBeCloseTo((at * 100) / Math.max(one + two + three, at), 6);
    }),
    { numRuns: 30 },
  );
});
