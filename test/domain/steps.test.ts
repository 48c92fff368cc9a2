import fc from 'fast-check';
import { type Progress, type Steps, WORK, complete, mapInSteps } from '../../src/domain/steps';

test('work in steps gives at one go what it gives step by step', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (items) => {
      const twice = (): Steps<number[]> => mapInSteps('recognising', items, (item, index) => item * 2 + index);
      const told: (Progress | null)[] = [];
      const steps = twice();
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) told.push(step.value);
      expect(step.value).toEqual(items.map((item, index) => item * 2 + index));
      expect(complete(twice())).toEqual(step.value);
      expect(told).toEqual(items.map((_, index) => ({ doing: 'recognising', done: index + 1, of: items.length })));
    }),
  );
});

test('no two kinds of work are told as the same, and judging comes between reading and writing: a bar that goes back would look like a fault', () => {
  expect(new Set(WORK).size).toBe(WORK.length);
  expect(WORK.indexOf('reading-tabs')).toBeLessThan(WORK.indexOf('judging'));
  expect(WORK.indexOf('judging')).toBeLessThan(WORK.indexOf('writing'));
});
