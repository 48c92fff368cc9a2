import { readFileSync, writeFileSync } from 'node:fs';
import { workbookFile } from '../support/workbook-file';
import { largeRound } from './large-round';
import { measureTally } from './tally';
import { type Measured, type Traffic, measure } from './measure';

/**
 * `npm run bench`: how many round trips and bytes Excel costs, and how long the steps take with a file, for the sample and for made-up rounds.
 * Round trips and bytes are exact and the same each time; times are of this machine and this moment. Prints tables, and writes `bench.json`
 * (or the file that is named).
 */
const CRITERIA = 60;
const PEOPLE = [50, 500, 5000];
const TALLIES = [
  [13, 10],
  [10_000, 100],
] as const;
const SAMPLE = 'test/fixtures/tran-phu-2022.xlsx';

const [out = 'bench.json'] = process.argv.slice(2);

async function main(): Promise<void> {
  const results: Measured[] = [await measure('tran-phu-2022', readFileSync(SAMPLE))];
  for (const people of PEOPLE) {
    const bytes = await workbookFile(largeRound(people, CRITERIA));
    results.push(await measure(`${String(people)} × ${String(CRITERIA)}`, bytes));
  }
  console.log('Excel: round trips, bytes sent and received, and the largest message (in kB)');
  console.table(
    Object.fromEntries(
      results.flatMap(({ workbook, excel }) =>
        (['read', 'write', 'rewrite'] as const).map((step) => [`${workbook}, ${step}`, inKilobytes(excel[step])]),
      ),
    ),
  );
  console.log('File: milliseconds on this machine, once, the program not warm');
  console.table(
    Object.fromEntries(
      results.map(({ workbook, file, fileBytes, tabs }) => [
        workbook,
        { 'kB read': kilobytes(fileBytes), ...file, 'tabs written': tabs },
      ]),
    ),
  );
  const tallies = TALLIES.map(([papers, names]) => measureTally(papers, names));
  console.log('One vote from papers in memory to verdicts: milliseconds on this machine, the middle of five');
  console.table(tallies);
  writeFileSync(out, `${JSON.stringify({ node: process.version, results, tallies }, null, 2)}\n`);
  console.log(`Written: ${out}`);
}

function inKilobytes({
  roundTrips,
  requestBytes,
  responseBytes,
  largestBytes,
}: Traffic): Readonly<Record<string, number>> {
  return {
    'round trips': roundTrips,
    sent: kilobytes(requestBytes),
    received: kilobytes(responseBytes),
    largest: kilobytes(largestBytes),
  };
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}

void main();
