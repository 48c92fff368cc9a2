import { tellingOf } from '../../../src/domain/counting/telling';

test.each([
  [5, 0, 5, { kind: 'unanimous', mark: 'yes' }],
  [0, 5, 5, { kind: 'unanimous', mark: 'no' }],
  [4, 1, 5, { kind: 'all-but-one', mark: 'yes' }],
  [4, 0, 5, { kind: 'all-but-one', mark: 'yes' }],
  [1, 4, 5, { kind: 'all-but-one', mark: 'no' }],
  [3, 2, 5, null],
  [0, 0, 5, null],
  [1, 0, 1, { kind: 'unanimous', mark: 'yes' }],
  [0, 0, 1, null],
  [1, 1, 2, { kind: 'all-but-one', mark: 'yes' }],
  [0, 1, 2, { kind: 'all-but-one', mark: 'no' }],
  [0, 0, 0, null],
] as const)('%i yes and %i no of %i valid papers', (yes, no, valid, told) => {
  expect(tellingOf({ yes, no }, valid)).toEqual(told);
});
