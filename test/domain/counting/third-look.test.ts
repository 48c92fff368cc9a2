import { align } from '../../../src/domain/counting/alignment';
import type { Paper } from '../../../src/domain/counting/paper';
import {
  beginThirdLook,
  looked,
  openPlaces,
  resolvedStack,
  type ThirdLook,
} from '../../../src/domain/counting/third-look';
import { paper, stack } from './support';

function begun(first: readonly string[], second: readonly string[], count: number): ThirdLook {
  const look = beginThirdLook(align(stack(...first), stack(...second)), count, 1);
  if (look === null) throw new Error('hopeless');
  return look;
}

/** The look after what was found at one open place after the other. */
function found(look: ThirdLook, ...readings: readonly Paper[]): ThirdLook {
  return readings.reduce(looked, look);
}

test('a third look that agrees with either entry settles the place', () => {
  const look = begun(['x', '0'], ['x', '-'], 2);
  expect(openPlaces(look)).toEqual([2]);
  expect(resolvedStack(found(look, paper('0')))).toEqual(stack('x', '0'));
  expect(resolvedStack(found(look, paper('-')))).toEqual(stack('x', '-'));
});

test('what agrees with neither is not taken by a click: it has to be found twice', () => {
  const look = found(begun(['x', '0'], ['x', '-'], 2), paper('?'));
  expect(openPlaces(look)).toEqual([2]);
  expect(look.readings).toEqual([paper('?')]);
  expect(openPlaces(found(look, paper('x')))).toEqual([2]);
  const settled = found(look, paper('x'), paper('?'));
  expect(openPlaces(settled)).toEqual([]);
  expect(settled.readings).toEqual([]);
  expect(resolvedStack(settled)).toEqual(stack('x', '?'));
});

test('one paper more in one entry, and in the stack: its look has to find it', () => {
  const look = begun(['x', '0', '-'], ['x', '-'], 3);
  expect(openPlaces(look)).toEqual([2]);
  expect(resolvedStack(found(look, paper('0')))).toEqual(stack('x', '0', '-'));
  const other = begun(['x', '-'], ['x', '0', '-'], 3);
  expect(resolvedStack(found(other, paper('0')))).toEqual(stack('x', '0', '-'));
});

test('one paper more in one entry, and not in the stack: it was typed twice, and the places after it are those of the stack', () => {
  const look = begun(['x', '0', '0', '-', '?'], ['x', '0', '-', 'x'], 4);
  expect(openPlaces(look)).toEqual([4]);
  expect(resolvedStack(found(look, paper('x')))).toEqual(stack('x', '0', '-', 'x'));
});

test('each teller skipped another paper: both are looked at', () => {
  const look = begun(['x', '0', '-', '!no-stamp', '?'], ['0', '-', '!no-stamp', '?', 'x'], 6);
  expect(openPlaces(look)).toEqual([1, 6]);
  expect(resolvedStack(found(look, paper('x'), paper('x')))).toEqual(stack('x', '0', '-', '!no-stamp', '?', 'x'));
});

test.each([
  ['fewer than both entries share', ['x', '0'], ['x', '-'], 1],
  ['more than both entries together have', ['x', '0'], ['x'], 3],
  ['which one was skipped and another typed twice', ['0', 'x', '-', '?', '0', 'x'], ['x', '-', '?', '0', 'x', 'x'], 6],
])('a stack of %s: no look helps', (_what, first, second, count) => {
  expect(beginThirdLook(align(stack(...first), stack(...second)), count, 1)).toBeNull();
});
