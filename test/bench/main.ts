import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bench, missingPrograms } from './outcome';

/**
 * `npm run bench [--most PEOPLE] [FILE.json]`: the whole job on made-up rounds of 50 to 20,000 people, each beside its floor (an .xlsx library alone)
 * and beside what a colleague would script; round trips and bytes in Excel; votes; sizes of the build. Prints tables, and writes `bench.json` (or the
 * file that is named). Takes long: `--most 500` does the smaller sizes only. Where it was interrupted, it goes on from there, unless something that is
 * measured has changed since.
 */
const args = process.argv.slice(2);
const mostAt = args.indexOf('--most');
const most = mostAt === -1 ? Number.POSITIVE_INFINITY : Number(args[mostAt + 1]);
const [out = 'bench.json'] = args.filter((_arg, index) => mostAt === -1 || (index !== mostAt && index !== mostAt + 1));

async function main(): Promise<void> {
  const missing = missingPrograms();
  if (missing !== null) console.error(missing);
  const folder = path.resolve('coverage', 'bench');
  const { outcome, comparisons, excel } = await bench(most, folder, (line) => console.error(line));
  for (const { title, columns, rows } of outcome.tables) {
    console.log(title);
    console.table(rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]]))));
  }
  for (const note of outcome.notes) console.log(`* ${note}`);
  writeFileSync(out, `${JSON.stringify({ node: process.version, ...outcome, comparisons, excel }, null, 2)}\n`);
  console.log(`Written: ${out}`);
  if (outcome.isWhole) rmSync(folder, { recursive: true, force: true });
}

void main();
