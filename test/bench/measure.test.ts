import { workbookFile } from '../support/workbook-file';
import { largeRound } from './large-round';
import { type Traffic, measure } from './measure';

const TWO_MB = 2_000_000;

/** What is allowed: some round trips, and one for each 2 MB that is begun. */
function allowed(least: number, { requestBytes, responseBytes }: Traffic): number {
  return least + Math.ceil((requestBytes + responseBytes) / TWO_MB);
}

test.each([50, 500])(
  '%i people with 60 criteria: the whole work keeps to the round trips that are promised, no message over 2 MB',
  async (people) => {
    const { excel, people: read } = await measure('large', await workbookFile(largeRound(people, 60)));
    expect(read).toBe(people);
    expect(excel.read.roundTrips).toBeLessThanOrEqual(allowed(2, excel.read));
    for (const step of [excel.write, excel.rewrite]) {
      expect(step.roundTrips).toBeLessThanOrEqual(allowed(3, step));
    }
    for (const step of Object.values(excel)) expect(step.largestBytes).toBeLessThan(TWO_MB);
  },
  180_000,
);
