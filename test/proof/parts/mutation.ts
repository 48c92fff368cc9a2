import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LAYERS, type Layer, filesOf } from '../mutation/layers';
import { type Equivalent, type Mutant, killedPercent, reasonFor, scoreOf, sumOf } from '../mutation/mutants';
import { known, runMutants } from '../mutation/run-files';
import type { PartWork, ProofPart, Table } from '../record';

const REASONS = path.join(__dirname, '..', 'mutation', 'equivalent.json');
const KILLED = 95;

function oneLine(code: string): string {
  const text = code.replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** How much code is changed in one run of Stryker, in bytes: each begins with all tests unchanged, and what a run has found is lost when it is stopped. */
const RUN_BYTES = 60_000;

/** Files in runs of about the same length, in their order. */
function inRuns(files: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let bytes = Infinity;
  for (const file of files) {
    if (bytes >= RUN_BYTES) {
      runs.push([]);
      bytes = 0;
    }
    runs.at(-1)?.push(file);
    bytes += statSync(file).size;
  }
  return runs;
}

/** Finds out what is not known yet of a layer, run by run, as long as there is time. */
function runLayer(layer: Layer, files: readonly string[], { folder, say }: PartWork, mayGoOn: () => boolean): void {
  const due = files.filter((file) => known(folder, file, layer).is !== 'known');
  for (const run of inRuns(due)) {
    if (!mayGoOn()) return;
    runMutants(folder, run, layer);
    say(`${layer.code}: ${String(run.length)} files, to ${run.at(-1) ?? ''}`);
  }
}

/** The folder that a file is counted under: not deeper than `src/domain/ballots`. */
function folderOf(file: string): string {
  return path.posix.dirname(file).split('/').slice(0, 3).join('/');
}

interface FileOutcome {
  readonly file: string;
  readonly mutants: readonly Mutant[] | null;
}

function folderTable(outcomes: readonly FileOutcome[], reasons: readonly Equivalent[]): Table {
  const folders = [...new Set(outcomes.map(({ file }) => folderOf(file)))];
  return {
    title: 'By folder',
    columns: ['folder', 'files', 'mutants', 'killed', 'equivalent', 'survived', 'killed of those that can be, %'],
    rows: folders.map((folder) => {
      const own = outcomes.filter(({ file }) => folderOf(file) === folder);
      const run = own.flatMap(({ file, mutants }) => (mutants === null ? [] : [scoreOf(file, mutants, reasons)]));
      const { killed, equivalent, survived } = sumOf(run);
      const files = run.length === own.length ? String(own.length) : `${String(run.length)} of ${String(own.length)}`;
      const mutants = killed + equivalent + survived;
      return [folder, files, mutants, killed, equivalent, survived, killedPercent({ killed, equivalent, survived })];
    }),
  };
}

/** Changes of the code that no test notices and no reason excuses. */
function survivorTable(outcomes: readonly FileOutcome[], reasons: readonly Equivalent[]): Table {
  const rows = outcomes.flatMap(({ file, mutants }) =>
    (mutants ?? [])
      .filter((mutant) => mutant.fate === 'survived' && reasonFor(file, mutant, reasons) === null)
      .map(({ line, from, to }) => [`${file}:${String(line)}`, oneLine(from), oneLine(to)] as const),
  );
  return { title: 'Survivors', columns: ['place', 'code', 'becomes'], rows };
}

/**
 * The code of the domain and the sheets is changed in one place after the other, and the tests of the layer must notice each change. What is known of a file
 * is not worked out again; after a change of the tests alone only those that lived are tried again. MUTATION_ONLY names some folders or files (by commas);
 * MUTATION_MINUTES ends it after so many, and what is not known by then is told.
 */
export const part: ProofPart = {
  id: 'mutation',
  title: 'Mutation testing of the domain and the sheets',
  run: (work) => {
    const reasons = JSON.parse(readFileSync(REASONS, 'utf8')) as readonly Equivalent[];
    const only = process.env['MUTATION_ONLY']?.split(',') ?? [''];
    const until = Date.now() + Number(process.env['MUTATION_MINUTES'] ?? Infinity) * 60_000;
    const outcomes = LAYERS.flatMap((layer) => {
      const all = filesOf(layer.code);
      const files = all.slice(0, Math.ceil(all.length * work.size));
      runLayer(
        layer,
        files.filter((file) => only.some((place) => file.startsWith(place))),
        work,
        () => Date.now() < until,
      );
      return files.map((file): FileOutcome => {
        const found = known(work.folder, file, layer);
        return { file, mutants: found.is === 'unknown' ? null : found.mutants };
      });
    });
    const sum = sumOf(
      outcomes.flatMap(({ file, mutants }) => (mutants === null ? [] : [scoreOf(file, mutants, reasons)])),
    );
    const notRun = outcomes.filter(({ mutants }) => mutants === null).map(({ file }) => file);
    const survivors = survivorTable(outcomes, reasons);
    return Promise.resolve({
      isWhole: notRun.length === 0 && work.size === 1,
      figures: [
        { name: 'mutants', value: sum.killed + sum.equivalent + sum.survived, unit: '', kind: 'measure' },
        { name: 'equivalent, each with its reason', value: sum.equivalent, unit: '', kind: 'measure' },
        {
          name: 'killed of those that can be',
          value: killedPercent(sum),
          unit: '%',
          kind: 'measure',
          aim: { is: 'at-least', value: KILLED },
        },
        {
          name: 'files not run',
          value: notRun.length,
          unit: 'files',
          kind: 'measure',
          aim: { is: 'exactly', value: 0 },
        },
      ],
      tables: [folderTable(outcomes, reasons), ...(survivors.rows.length === 0 ? [] : [survivors])],
      notes: [
        'Each mutant is held against the tests of its layer, not against all: one that lives may die elsewhere. One that six seconds of processor time of those tests have not noticed counts as alive.',
        'The reasons why mutants are equivalent stand in test/proof/mutation/equivalent.json.',
        ...(notRun.length === 0 ? [] : [`Not run: ${[...new Set(notRun.map(folderOf))].join(', ')}.`]),
      ],
    });
  },
};
