import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Folder } from './folders';
import { type Mutant, type ToldFile, mutantsOf } from './mutants';

const CONFIG = 'test/proof/mutation/stryker.config.mjs';

function isCode(name: string): boolean {
  return name.endsWith('.ts') && !name.endsWith('.d.ts');
}

/** The TypeScript files of a folder, sorted. */
export function filesOf({ folder, isFlat }: Pick<Folder, 'folder' | 'isFlat'>): readonly string[] {
  return readdirSync(folder, { recursive: !isFlat, encoding: 'utf8' })
    .filter(isCode)
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .sort();
}

function testsOf({ tests }: Folder): readonly string[] {
  return tests.flatMap((place) => (isCode(place) ? [place] : filesOf({ folder: place, isFlat: false })));
}

interface Kept {
  readonly of: string;
  readonly mutants: readonly Mutant[];
}

/** What a result is of: the code and its tests. */
function fingerprint(file: string, folder: Folder): string {
  const hash = createHash('sha256');
  for (const name of [file, ...testsOf(folder)]) hash.update(name).update(readFileSync(name));
  return hash.digest('hex');
}

/** What is known of a file's mutants: of just this code and these tests, or `null`. */
export function knownMutants(file: string, folder: Folder, work: string): readonly Mutant[] | null {
  const kept = path.join(work, file, 'result.json');
  if (!existsSync(kept)) return null;
  const { of, mutants } = JSON.parse(readFileSync(kept, 'utf8')) as Kept;
  return of === fingerprint(file, folder) ? mutants : null;
}

/** Makes the mutants of a file, holds the tests against each, and keeps what came of it. */
export function runMutants(file: string, folder: Folder, work: string): readonly Mutant[] {
  const out = path.join(work, file);
  mkdirSync(out, { recursive: true });
  const of = fingerprint(file, folder);
  const told = path.join(out, 'mutation.json');
  rmSync(told, { force: true });
  const { status, stdout, stderr } = spawnSync('npx', ['stryker', 'run', CONFIG], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, MUTATION_FILES: file, MUTATION_TESTS: folder.tests.join(','), MUTATION_OUT: out },
  });
  if (!existsSync(told)) throw new Error(`Stryker ended with ${String(status)} at ${file}:\n${stdout}\n${stderr}`);
  const { files } = JSON.parse(readFileSync(told, 'utf8')) as { readonly files: Readonly<Record<string, ToldFile>> };
  const mutants = Object.values(files).flatMap(mutantsOf);
  const kept: Kept = { of, mutants };
  writeFileSync(path.join(out, 'result.json'), `${JSON.stringify(kept)}\n`);
  return mutants;
}
