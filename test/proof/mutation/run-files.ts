import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Layer, filesOf, fingerprint } from './layers';
import { type Mutant, type ToldFile, mutantsOf } from './mutants';

const CONFIG = 'test/proof/mutation/stryker.config.mjs';

/** What came of a file's mutants, and of which code and tests that is true. */
interface Kept {
  readonly code: string;
  readonly tests: string;
  readonly mutants: readonly Mutant[];
}

/** How much of what is known of a file still holds. */
export type Known =
  | { readonly is: 'unknown' }
  /** Of this code; since other tests are there, those that lived may die by now. */
  | { readonly is: 'of-other-tests'; readonly mutants: readonly Mutant[] }
  | { readonly is: 'known'; readonly mutants: readonly Mutant[] };

function keptAt(work: string, file: string): string {
  return path.join(work, `${file}.json`);
}

/** What is known of a file's mutants. */
export function known(work: string, file: string, layer: Layer): Known {
  const kept = keptAt(work, file);
  if (!existsSync(kept)) return { is: 'unknown' };
  const { code, tests, mutants } = JSON.parse(readFileSync(kept, 'utf8')) as Kept;
  if (code !== fingerprint([file])) return { is: 'unknown' };
  return { is: tests === fingerprint(filesOf(layer.tests)) ? 'known' : 'of-other-tests', mutants };
}

/** The places of mutants as Stryker wants them named: lines from 1, columns from 0. */
function placesOf(file: string, mutants: readonly Mutant[]): readonly string[] {
  const places = mutants.map(
    ({ line, column, endLine, endColumn }) =>
      `${file}:${String(line)}:${String(column - 1)}-${String(endLine)}:${String(endColumn - 1)}`,
  );
  return [...new Set(places)];
}

function isSame(left: Mutant, right: Mutant): boolean {
  return left.line === right.line && left.column === right.column && left.from === right.from && left.to === right.to;
}

/**
 * Makes the mutants of some files of one layer, holds the layer's tests against each, and keeps what came of it. Where only the tests have changed, only those
 * that lived are tried again.
 */
export function runMutants(work: string, files: readonly string[], layer: Layer): void {
  const tests = fingerprint(filesOf(layer.tests));
  const codes = new Map(files.map((file) => [file, fingerprint([file])]));
  const before = new Map(files.map((file) => [file, known(work, file, layer)]));
  const wanted = files.flatMap((file) => {
    const found = before.get(file);
    if (found?.is !== 'of-other-tests') return [file];
    return placesOf(
      file,
      found.mutants.filter(({ fate }) => fate !== 'killed'),
    );
  });
  const out = path.join(work, `run-${String(process.pid)}`);
  mkdirSync(out, { recursive: true });
  let told: Readonly<Record<string, ToldFile>> = {};
  if (wanted.length > 0) {
    const { status, stdout, stderr } = spawnSync('npx', ['stryker', 'run', CONFIG], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, MUTATION_FILES: wanted.join(','), MUTATION_TESTS: layer.tests, MUTATION_OUT: out },
    });
    const report = path.join(out, 'mutation.json');
    if (!existsSync(report)) throw new Error(`Stryker ended with ${String(status)}:\n${stdout}\n${stderr}`);
    told = (JSON.parse(readFileSync(report, 'utf8')) as { readonly files: typeof told }).files;
  }
  rmSync(out, { recursive: true, force: true });
  for (const file of files) {
    const found = before.get(file);
    const fresh = told[file] === undefined ? [] : mutantsOf(told[file]);
    const mutants =
      found?.is !== 'of-other-tests'
        ? fresh
        : found.mutants.map((mutant) =>
            mutant.fate === 'killed' ? mutant : (fresh.find((other) => isSame(mutant, other)) ?? mutant),
          );
    const kept: Kept = { code: codes.get(file) ?? '', tests, mutants };
    mkdirSync(path.dirname(keptAt(work, file)), { recursive: true });
    writeFileSync(keptAt(work, file), `${JSON.stringify(kept)}\n`);
  }
}
