import { areaName } from '../address';
import type { Area } from '../port';
import { type Operation, SETTING_BYTES } from './operations';
import type { Rectangle } from './rectangles';

/** What Excel takes as the address of several blocks is 8,192 characters; what is beyond is cut without a word. */
const LONGEST_ADDRESS = 8000;

/** What gives blocks their formats, all blocks that are alike at once, as far as their addresses go. */
export function alikeOperations<K extends string | number>(
  tab: string,
  blocks: readonly Rectangle<K>[],
  apply: (format: Excel.RangeFormat, key: K) => void,
): readonly Operation[] {
  const byKey = new Map<K, Area[]>();
  for (const { key, area } of blocks) {
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [area]);
    else alike.push(area);
  }
  return [...byKey].flatMap(([key, areas]) =>
    addressesOf(areas).map((address): Operation => ({
      bytes: SETTING_BYTES + address.length,
      run: ({ sheet }) => apply(sheet(tab).getRanges(address).format, key),
    })),
  );
}

/** Addresses of several blocks each, none too long. */
function addressesOf(areas: readonly Area[]): readonly string[] {
  const addresses: string[] = [];
  let address = '';
  for (const name of areas.map(areaName)) {
    if (address.length + name.length >= LONGEST_ADDRESS) {
      addresses.push(address);
      address = '';
    }
    address += address === '' ? name : `,${name}`;
  }
  return [...addresses, address];
}
