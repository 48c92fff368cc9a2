import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { program } from '../../src/cli/program';

/** The built command line; `npm test` builds it first. */
export const PROGRAM = path.resolve('dist/cli/binh-xet.js');

/** How a run of the command line ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in a folder. */
export function binhXet(folder: string, ...args: readonly string[]): Ended {
  if (!existsSync(PROGRAM)) throw new Error('dist/cli is not built. To build it: npm run build');
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** What the program does in a folder, without a process of its own: quicker, and the same but for what the system adds. */
export async function called(folder: string, ...args: readonly string[]): Promise<Ended> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await program(args, () => undefined);
  } finally {
    process.chdir(before);
  }
}

const folders: string[] = [];

/** A new empty folder, gone after the tests. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-cli-'));
  folders.push(folder);
  return folder;
}

/** Takes all folders away that `newFolder` made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The names of the files in a folder, hidden ones too. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}

/** What must hold wherever nothing was done: status 2, one line on standard error, and no file more than before. */
export function expectRefusal(ended: Ended, line: RegExp, folder: string, before: readonly string[]): void {
  expect(ended.stderr).toMatch(/^binh-xet: [^\n]+\n$/);
  expect(ended.stderr).toMatch(line);
  expect({ status: ended.status, stdout: ended.stdout, files: filesIn(folder) }).toEqual({
    status: 2,
    stdout: '',
    files: before,
  });
}
