import type { SchemePart } from '../../../src/domain/rules/pack';
import { itemsOf, mostOf, partTitle, partsWithin } from '../../../src/domain/scoring/items';
import { item } from '../../support/packs';

const ALTERNATIVES: SchemePart = {
  kind: 'alternatives',
  id: 'c',
  name: 'c',
  max: '5',
  parts: [item('c-1', '5'), item('c-2', '4')],
};
const PARTS: readonly SchemePart[] = [
  { kind: 'group', id: 'a', name: 'a', max: '10', limit: 'sum', parts: [item('a-1', '8'), ALTERNATIVES] },
  item('b', '3'),
];
const idsOf = (parts: readonly SchemePart[]) => parts.map(({ id }) => id);

test('a sheet lists the items of groups and alternatives, in their order', () => {
  expect(idsOf(itemsOf(PARTS))).toEqual(['a-1', 'c-1', 'c-2', 'b']);
});

test('parts are found at every depth, each before what is within it', () => {
  expect(idsOf(partsWithin(PARTS))).toEqual(['a', 'a-1', 'c', 'c-1', 'c-2', 'b']);
});

test('a mere sum holds nothing within its maximum; of alternatives the highest counts', () => {
  expect(mostOf(PARTS, ({ max }) => Number(max) * 100)).toBe(1600);
});

test('a part is named as a sheet names it, with its number where it has one', () => {
  expect(partTitle({ number: 'I.1', name: 'Nề nếp' })).toBe('I.1. Nề nếp');
  expect(partTitle({ name: 'Nề nếp' })).toBe('Nề nếp');
});
