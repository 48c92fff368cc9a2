import { writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import { benchRound } from './round';

/**
 * `make-round.ts PEOPLE FILE`: writes the round of so many people as an .xlsx file, with a library and not with our own writer, so that what is read
 * is another program's work, its texts shared between cells as Excel has them.
 */
async function main([people = '', file = '']: readonly string[]): Promise<void> {
  const sheets = Object.entries(benchRound(Number(people))).map(([name, rows]) => ({
    name,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell))),
  }));
  writeFileSync(file, await writeXlsx({ sheets }));
}

void main(process.argv.slice(2));
