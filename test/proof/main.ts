import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PARTS } from './parts';
import { proofPage } from './page';
import { type ProofPart, isMet } from './record';
import { PAGE, keepRecord, readRecords } from './records';

/**
 * `npm run proof [PART…] [--size N] [--again]`: measures what is promised and writes the page. Without a part: all of them. `--size 0.01` does a
 * hundredth, to see that it works, and keeps no record; `--again` forgets what was done before. `--page` only makes the page from the records.
 */
const args = process.argv.slice(2);
const isAgain = args.includes('--again');
const sizeAt = args.indexOf('--size');
const size = sizeAt === -1 ? 1 : Number(args[sizeAt + 1]);
const named = args.filter((arg, index) => !arg.startsWith('--') && (sizeAt === -1 || index !== sizeAt + 1));

function usage(problem: string): never {
  console.error(
    `${problem}\nnpm run proof [PART…] [--size N] [--again] [--page]; parts: ${PARTS.map(({ id }) => id).join(', ')}`,
  );
  process.exit(2);
}

function versions(): Readonly<Record<string, string>> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const [cpu] = os.cpus();
  return {
    'binh-xet': version,
    node: process.version,
    system: `${os.platform()} ${os.arch()}, ${String(os.cpus().length)} × ${cpu?.model.trim() ?? 'unknown'}`,
  };
}

async function runPart(part: ProofPart): Promise<boolean> {
  const folder = path.resolve('coverage', 'proof', part.id);
  if (isAgain) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log(`== ${part.id}: ${part.title}`);
  const outcome = await part.run({ folder, say: (line) => console.log(`   ${line}`), size });
  for (const figure of outcome.figures) {
    console.log(
      `   ${figure.name}: ${String(figure.value)} ${figure.unit}${isMet(figure) === false ? ' (NOT MET)' : ''}`,
    );
  }
  if (size === 1) {
    const on = new Date().toISOString().slice(0, 10);
    keepRecord({ part: part.id, title: part.title, on, versions: versions(), ...outcome });
  }
  return outcome.figures.every((figure) => isMet(figure) !== false);
}

async function main(): Promise<void> {
  if (args.includes('--page')) {
    writeFileSync(PAGE, proofPage(readRecords()));
    return;
  }
  if (!(size > 0 && size <= 1)) usage('--size is more than 0 and at most 1.');
  const unknown = named.find((name) => !PARTS.some(({ id }) => id === name));
  if (unknown !== undefined) usage(`There is no part "${unknown}".`);
  let isAllMet = true;
  for (const part of PARTS) {
    if (named.length > 0 && !named.includes(part.id)) continue;
    isAllMet = (await runPart(part)) && isAllMet;
  }
  process.exitCode = isAllMet ? 0 : 1;
}

void main();
