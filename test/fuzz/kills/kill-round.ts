import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chanceOf } from '../../support/generated-round/chance';

/** The built command line. */
const PROGRAM = path.resolve('dist/cli/binh-xet.js');
const SAMPLE = path.resolve('test/fixtures/tran-phu-2022.xlsx');
const ARGS = ['run', 'in.xlsx', '--out', 'out.xlsx', '--report', 'report.json', '--force'] as const;
const TEMPORARY = /^\.binh-xet-[0-9a-f]{16}\.tmp$/;
/** How long after the first sign of writing a program is killed at the latest, in milliseconds: by then it is done. */
const WINDOW = 40;

/** What must be there after a kill, and how the run was ended. */
export interface Killed {
  /** `before`, `while` or `after` it wrote, by what is there. */
  readonly moment: 'before' | 'while' | 'after';
  /** What is not as promised; `null` where all is. */
  readonly broken: string | null;
}

/** The files that a run must give, once and for all; and the ones that it replaces. */
export interface Expected {
  readonly out: Buffer;
  readonly report: Buffer;
}

const OLD = { out: Buffer.from('the old workbook'), report: Buffer.from('the old report') };

/** What a run that nobody ends writes. */
export function expectedFiles(): Expected {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-kill-'));
  copyFileSync(SAMPLE, path.join(folder, 'in.xlsx'));
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...ARGS], { cwd: folder, encoding: 'utf8' });
  if (status === null || status > 1) throw new Error(stderr);
  const files = {
    out: readFileSync(path.join(folder, 'out.xlsx')),
    report: readFileSync(path.join(folder, 'report.json')),
  };
  rmSync(folder, { recursive: true });
  return files;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.on('close', () => resolve()));
}

/**
 * Lets the command line replace a workbook and a report, and kills it at a moment that follows from the seed: a while after its first file beside the
 * target is there, or (one in five) at any time before. Says what is then in the folder.
 */
export async function killedRun(seed: number, expected: Expected): Promise<Killed> {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-kill-'));
  try {
    copyFileSync(SAMPLE, path.join(folder, 'in.xlsx'));
    writeFileSync(path.join(folder, 'out.xlsx'), OLD.out);
    writeFileSync(path.join(folder, 'report.json'), OLD.report);
    const chance = chanceOf(seed, 'kill');
    const child = spawn(process.execPath, [PROGRAM, ...ARGS], { cwd: folder, stdio: 'ignore' });
    const isOver = ended(child);
    if (chance.isOneIn(5)) {
      await Promise.race([isOver, pause(chance.below(1000))]);
    } else {
      while (child.exitCode === null && !readdirSync(folder).some((name) => TEMPORARY.test(name))) await pause(0);
      const until = performance.now() + (WINDOW * chance.below(1000)) / 1000;
      while (performance.now() < until);
    }
    child.kill('SIGKILL');
    await isOver;
    return looked(folder, expected);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => (milliseconds === 0 ? setImmediate(resolve) : setTimeout(resolve, milliseconds)));
}

function looked(folder: string, expected: Expected): Killed {
  const names = readdirSync(folder);
  const stray = names.filter((name) => !['in.xlsx', 'out.xlsx', 'report.json'].includes(name));
  const state = (name: string, before: Buffer, after: Buffer): 'old' | 'new' | 'broken' => {
    const now = readFileSync(path.join(folder, name));
    return now.equals(before) ? 'old' : now.equals(after) ? 'new' : 'broken';
  };
  const out = state('out.xlsx', OLD.out, expected.out);
  const report = state('report.json', OLD.report, expected.report);
  const isInput = readFileSync(path.join(folder, 'in.xlsx')).equals(readFileSync(SAMPLE));
  const moment =
    out === 'new' && report === 'new' && stray.length === 0
      ? 'after'
      : out === 'old' && stray.length === 0
        ? 'before'
        : 'while';
  const odd = stray.filter((name) => !TEMPORARY.test(name));
  const broken = !isInput
    ? 'the input'
    : out === 'broken'
      ? 'the workbook'
      : report === 'broken'
        ? 'the report'
        : odd.length > 0
          ? odd.join(', ')
          : null;
  return { moment, broken };
}
