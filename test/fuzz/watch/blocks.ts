import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Ran, runSeeds } from './run-seeds';
import type { JobName } from './jobs';

/** How many seeds are done and kept together. */
const BLOCK = 500;

/** What came of a block, and of which code. */
interface Block extends Ran {
  readonly from: number;
  readonly until: number;
  readonly code: string;
}

/** What came of all blocks together. */
export interface Blocks extends Ran {
  readonly done: number;
  /** How many of them were run on the code as it is now. */
  readonly onThisCode: number;
}

/** A word for the product's code as it is now: blocks that were run on other code are told apart. */
export function codeWord(): string {
  const hash = createHash('sha256');
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|tsx|json)$/.test(name),
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(path.join('src', file)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * Runs a job for seeds from 0 up to, but not, `count`, in blocks that are kept in a folder: a block that is there is not run again, so several programs may
 * share the work, each with blocks of its own.
 */
export async function runBlocks(
  job: JobName,
  count: number,
  folder: string,
  say: (line: string) => void,
): Promise<Blocks> {
  const code = codeWord();
  for (let from = 0; from < count; from += BLOCK) {
    const until = Math.min(count, from + BLOCK);
    const file = path.join(folder, `${job}-${String(from)}-${String(until)}.json`);
    if (existsSync(file) && !isLeft(file)) continue;
    // Whoever else runs blocks sees that this one is taken.
    writeFileSync(file, String(process.pid));
    const ran = await runSeeds({ job, from, until });
    writeFileSync(file, JSON.stringify({ from, until, code, ...ran } satisfies Block));
    say(
      `${job} ${String(until)} of ${String(count)}: ${String(ran.faults.length)} faults, slowest ${String(ran.slowest.milliseconds)} ms`,
    );
  }
  return together(readBlocks(job, count, folder), code);
}

/** Whether a block was taken by a program that has ended before it was done. */
function isLeft(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  if (text.startsWith('{')) return false;
  try {
    process.kill(Number(text), 0);
    return false;
  } catch {
    return true;
  }
}

function readBlocks(job: JobName, count: number, folder: string): readonly Block[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${job}-`))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .filter((text) => text.startsWith('{'))
    .map((text) => JSON.parse(text) as Block)
    .filter(({ until }) => until <= count);
}

function together(blocks: readonly Block[], code: string): Blocks {
  const outcomes: Record<string, number> = {};
  for (const block of blocks)
    for (const [outcome, times] of Object.entries(block.outcomes)) outcomes[outcome] = (outcomes[outcome] ?? 0) + times;
  const seeds = (some: readonly Block[]): number => some.reduce((sum, { from, until }) => sum + until - from, 0);
  const slowest = blocks.map((block) => block.slowest).sort((left, right) => right.milliseconds - left.milliseconds)[0];
  return {
    outcomes,
    faults: blocks.flatMap(({ faults }) => faults),
    slowest: slowest ?? { milliseconds: 0, seed: 0 },
    memory: Math.max(0, ...blocks.map(({ memory }) => memory)),
    done: seeds(blocks),
    onThisCode: seeds(blocks.filter((block) => block.code === code)),
  };
}
