import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeWord } from '../../support/code-word';
import { type Ran, runSeeds } from './run-seeds';
import type { JobName } from './jobs';

/** How many seeds are done and kept together. */
const BLOCK = 500;

/** What came of a block, and of which state of the product's code. */
interface Block extends Ran {
  readonly from: number;
  readonly until: number;
  readonly code: string;
}

/** What came of all blocks together. */
export interface Blocks extends Ran {
  readonly done: number;
  /** How many seeds were run on which state of the product's code; the one that is there now comes first. */
  readonly byCode: readonly (readonly [string, number])[];
}

/**
 * Runs a job for seeds from 0 up to, but not, `count`, in blocks that are kept in a folder: a block that is there is not run again, so several programs may
 * share the work, each with blocks of its own.
 *
 * A block is an answer of the code that it was run on to the questions of that time. Where what is asked has changed since, it is run again; where the
 * product has, it still counts, and is told apart, unless it found something: then it is asked whether that is still so.
 */
export async function runBlocks(
  job: JobName,
  count: number,
  folder: string,
  say: (line: string) => void,
): Promise<Blocks> {
  const code = codeWord('src');
  const asked = codeWord('test/fuzz', 'test/support/generated-round');
  const ranges = Array.from({ length: Math.ceil(count / BLOCK) }, (_, index) => {
    const [from, until] = [index * BLOCK, Math.min(count, (index + 1) * BLOCK)];
    return { from, until, file: path.join(folder, `${job}-${asked}-${String(from)}-${String(until)}.json`) };
  });
  for (const { from, until, file } of ranges) {
    const kept = contentOf(file);
    if (kept !== null && (isTaken(kept) || isGood(kept, code))) continue;
    if (kept !== null) rmSync(file);
    if (!take(file)) continue;
    const ran = await runSeeds({ job, from, until });
    writeFileSync(file, JSON.stringify({ from, until, code, ...ran } satisfies Block));
    say(
      `${job} ${String(until)} of ${String(count)}: ${String(ran.faults.length)} faults, slowest ${String(ran.slowest.milliseconds)} ms`,
    );
  }
  return together(
    ranges.flatMap(({ file }) => blockOf(contentOf(file) ?? '') ?? []),
    code,
  );
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Says that a block is being run, by the number of this process; `false` where another was faster. */
function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** Whether a program that still runs has taken a block. */
function isTaken(text: string): boolean {
  if (text === '' || text.startsWith('{')) return false;
  try {
    process.kill(Number(text), 0);
    return true;
  } catch {
    return false;
  }
}

/** The block that a file holds; `null` where it is one that was begun and not done. */
function blockOf(text: string): Block | null {
  return text.startsWith('{') ? (JSON.parse(text) as Block) : null;
}

function isGood(text: string, code: string): boolean {
  const block = blockOf(text);
  return block !== null && (block.code === code || block.faults.length === 0);
}

function added(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const [name, times] of counts.flatMap((one) => Object.entries(one))) {
    sums.set(name, (sums.get(name) ?? 0) + times);
  }
  return Object.fromEntries(sums);
}

function together(blocks: readonly Block[], code: string): Blocks {
  const slowest = blocks.map((block) => block.slowest).sort((left, right) => right.milliseconds - left.milliseconds)[0];
  const byCode = added(blocks.map((block) => ({ [block.code]: block.until - block.from })));
  return {
    outcomes: added(blocks.map(({ outcomes }) => outcomes)),
    spoilt: added(blocks.map(({ spoilt }) => spoilt)),
    faults: blocks.flatMap(({ faults }) => faults),
    slowest: slowest ?? { milliseconds: 0, seed: 0 },
    memory: Math.max(0, ...blocks.map(({ memory }) => memory)),
    done: blocks.reduce((sum, { from, until }) => sum + until - from, 0),
    byCode: [[code, byCode[code] ?? 0], ...Object.entries(byCode).filter(([word]) => word !== code)],
  };
}
