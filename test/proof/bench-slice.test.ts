/** A round of 500 people must not take much longer than it did, or a secretary of a large office waits: compared as a ratio, within one run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compare, summaryOf } from '../bench/compare';
import { readRecords } from './records';

const RECORDED = '500 people: whole job by the floor, processor';
/** What it was when this was written; a record of the whole part takes its place. */
const FIRST_MEASURED = 2.7;

test('the whole job on 500 people takes at most twice what is recorded, in processor time by that of an .xlsx library alone', () => {
  const figures = readRecords().find(({ part }) => part === 'bench')?.figures ?? [];
  const recorded = figures.find(({ name }) => name === RECORDED)?.value ?? FIRST_MEASURED;
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const { ratios } = summaryOf(compare({ people: 500, runs: 1, colleagueRuns: 0 }, folder, () => undefined));
    expect(ratios.processor).toBeGreaterThan(0);
    expect(ratios.processor).toBeLessThanOrEqual(2 * recorded);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);
