/**
 * `library.mjs IN.xlsx OUT.xlsx`: the floor, in a process of its own: an .xlsx library alone (hucre) reads the workbook that the job reads, with its
 * number formats, and writes the workbook that the job wrote, all tabs of it. Nothing is looked at in between. To have something to write it is first
 * given what OUT holds; that reading is not timed, but it counts in the peak of memory. Charts are left out, as hucre does not write those that it read.
 * Prints what it took as JSON: milliseconds of the clock, those of the processor, and the peak of memory.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { readXlsx, writeXlsx } from 'hucre';

const [from, to] = process.argv.slice(2);

async function timed(work) {
  const before = process.cpuUsage();
  const start = performance.now();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, clock: performance.now() - start, processor: (user + system) / 1000 };
}

async function whatToWrite() {
  const workbook = await readXlsx(readFileSync(to), { readStyles: true });
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, charts: undefined }));
  return { sheets, namedRanges: workbook.namedRanges, dateSystem: workbook.dateSystem };
}

const bytes = readFileSync(from);
const read = await timed(async () => (await readXlsx(bytes, { readStyles: true })).sheets.length);
const readPeak = process.resourceUsage().maxRSS / 1024;
const workbook = await whatToWrite();
const written = await timed(() => writeXlsx(workbook));
console.log(
  JSON.stringify({
    read: read.clock,
    write: written.clock,
    processor: read.processor + written.processor,
    readPeakMb: readPeak,
    peakMb: process.resourceUsage().maxRSS / 1024,
    bytes: written.value.length,
  }),
);
