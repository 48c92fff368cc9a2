import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { itemAt } from '../../../src/domain/checked';
import { chanceOf } from '../../support/generated-round/chance';
import { type Files, PROGRAM, type WritingCommand, filesOf, folderOf, writingCommands } from './writing-commands';

const KILLER = path.resolve('test/fuzz/kills/killer.mjs');
const TEMPORARY = /(?:^|\/)\.binh-xet-[0-9a-f]{16}\.tmp$/;
/** One in so many is killed by the clock from outside, anywhere from its start to its end. */
const BY_CLOCK = 5;

/** A command with how it goes where nobody kills it. */
interface Measured extends WritingCommand {
  /** How many moments its writing has. */
  readonly moments: number;
  /** How long all of it takes, in milliseconds. */
  readonly milliseconds: number;
}

/** How a run was ended, and what it left. */
export interface Killed {
  readonly command: string;
  /** `before`, `while` or `after` it wrote, by what is there. */
  readonly moment: 'before' | 'while' | 'after';
  /** What is not as promised; `null` where all is. */
  readonly broken: string | null;
}

/** Lets a command run under the killer's eyes to its end. */
function measured(command: WritingCommand): Measured {
  const folder = folderOf(command.before);
  try {
    const begun = performance.now();
    const { status, stderr, output } = spawnSync(process.execPath, ['--import', KILLER, PROGRAM, ...command.args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    if (status === null || status > 1) throw new Error(`${command.name}: ${stderr}`);
    const moments = Number(output[3]);
    if (!(moments > 10)) throw new Error(`${command.name} has ${String(moments)} moments`);
    return { ...command, moments, milliseconds: performance.now() - begun };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Kills the command line as a seed tells: which command, and at which moment. Gives what was killed when, and what it left. */
export type Killing = (seed: number) => Promise<Killed>;

/** Prepares the killing of all commands that write, or of those of some names. */
export async function killing(names?: readonly string[]): Promise<Killing> {
  const commands = (await writingCommands(names)).map(measured);
  return async (seed) => {
    const chance = chanceOf(seed, 'kill');
    const command = itemAt(commands, seed % commands.length);
    const folder = folderOf(command.before);
    try {
      if (chance.isOneIn(BY_CLOCK)) await killedByClock(folder, command, chance.below(1000) / 950);
      else killedAt(folder, command, chance.below(command.moments));
      return looked(folder, command);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

/** Ends a run after a share of the time that it takes. */
function killedByClock(folder: string, { args, milliseconds }: Measured, share: number): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds * share);
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Ends a run at a moment of its writing. */
function killedAt(folder: string, { name, args }: Measured, moment: number): void {
  const { signal } = spawnSync(process.execPath, ['--import', KILLER, PROGRAM, ...args], {
    cwd: folder,
    env: { ...process.env, KILL_AT: String(moment) },
    stdio: 'ignore',
  });
  if (signal !== 'SIGKILL') throw new Error(`${name} was not killed at moment ${String(moment)}`);
}

function looked(folder: string, { name, before, after }: Measured): Killed {
  const now = filesOf(folder);
  const stray = [...now.keys()].filter((file) => !before.has(file) && !after.has(file));
  const states = new Map([...new Set([...before.keys(), ...after.keys()])].map((file) => [file, stateOf(file)]));
  const broken = [...states].flatMap(([file, state]) => (state === 'broken' ? [file] : []));
  const odd = stray.filter((file) => !TEMPORARY.test(file));
  const isAll = (wanted: 'old' | 'new'): boolean =>
    stray.length === 0 && [...states.values()].every((state) => state === wanted || state === 'same');
  return {
    command: name,
    moment: isAll('old') ? 'before' : isAll('new') ? 'after' : 'while',
    broken: broken.length + odd.length === 0 ? null : [...broken, ...odd].join(', '),
  };

  function stateOf(file: string): 'same' | 'old' | 'new' | 'broken' {
    const isOld = isSame(now, before, file);
    const isNew = isSame(now, after, file);
    return isOld && isNew ? 'same' : isOld ? 'old' : isNew ? 'new' : 'broken';
  }
}

function isSame(one: Files, other: Files, file: string): boolean {
  const there = one.get(file);
  const wanted = other.get(file);
  return there === undefined ? wanted === undefined : wanted?.equals(there) === true;
}
