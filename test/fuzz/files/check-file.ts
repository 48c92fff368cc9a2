import { reviewSnapshot } from '../../../src/review/review';
import { plannedTabs } from '../../../src/review/write-results';
import { openAnyFile } from '../../../src/workbook/file/open-any';
import { openWorkbookFile } from '../../../src/workbook/file/open';
import { writeTabs } from '../../../src/workbook/file/write';
import { toldCode } from '../told';
import type { Mutated } from './mutate';

/** Writing takes the longest: it is done for every so-many-th of those that come so far. */
const WRITTEN_EVERY = 3;

/**
 * What becomes of a file in the hands of a secretary: opened, reviewed, laid out and written, as far as it goes. Gives the code of the failure that
 * stops it, or how far it came. Throws where the product does, where a failure has no words, and where what was written cannot be read again.
 */
export async function checkFile({ seed, name, bytes }: Mutated): Promise<string> {
  const file = await openAnyFile(bytes, name);
  if (!file.ok) return toldCode(file.error);
  const { snapshot } = file.value;
  const review = reviewSnapshot(snapshot, { kind: 'of-round' });
  if (!review.ok) return toldCode(review.error);
  if (seed % WRITTEN_EVERY !== 0) return 'reviewed';
  const plans = plannedTabs({ snapshot, review: review.value });
  const written = await writeTabs(file.value, plans, review.value.expected);
  if (!written.ok) return toldCode(written.error);
  const again = await openWorkbookFile(written.value, name);
  if (!again.ok) throw new Error(`what was written is ${again.error.code}`);
  const users = snapshot.tabs.filter(({ ownKey }) => ownKey === null);
  for (const { name: tab, fingerprint } of users) {
    if (!again.value.snapshot.tabs.some((one) => one.name === tab && one.fingerprint === fingerprint)) {
      throw new Error(`a tab of the user's is another one: ${tab}`);
    }
  }
  return 'written';
}
