import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FOLDERS } from '../mutation/folders';
import { type Equivalent, type Score, killedPercent, reasonFor, scoreOf, sumOf } from '../mutation/mutants';
import { filesOf, knownMutants, runMutants } from '../mutation/run-file';
import type { ProofPart, Table } from '../record';

const REASONS = path.join(__dirname, '..', 'mutation', 'equivalent.json');
const KILLED = 95;

/** A change of the code that no test notices. */
type Survivor = readonly [place: string, from: string, to: string];

function oneLine(code: string): string {
  const text = code.replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/**
 * The code of the domain and the sheets is changed in one place after the other, and the tests must notice each change. File by file: what is known of a
 * file, with these very tests, is not worked out again. MUTATION_ONLY names some folders or files (by commas); MUTATION_MINUTES ends it after so many, and
 * what is not known by then is told.
 */
export const part: ProofPart = {
  id: 'mutation',
  title: 'Mutation testing of the domain and the sheets',
  run: ({ folder: work, say, size }) => {
    const reasons = JSON.parse(readFileSync(REASONS, 'utf8')) as readonly Equivalent[];
    const wanted = process.env['MUTATION_ONLY']?.split(',') ?? [''];
    const until = Date.now() + Number(process.env['MUTATION_MINUTES'] ?? Infinity) * 60_000;
    const rows: (readonly (string | number)[])[] = [];
    const scores: Score[] = [];
    const survivors: Survivor[] = [];
    const notRun: string[] = [];
    for (const folder of FOLDERS) {
      const files = filesOf(folder);
      const own: Score[] = [];
      for (const file of files.slice(0, Math.ceil(files.length * size))) {
        const mayRun = Date.now() < until && wanted.some((place) => file.startsWith(place));
        const mutants = knownMutants(file, folder, work) ?? (mayRun ? runMutants(file, folder, work) : null);
        if (mutants === null) {
          notRun.push(file);
          continue;
        }
        const score = scoreOf(file, mutants, reasons);
        own.push(score);
        say(
          `${file}: ${String(score.killed)} killed, ${String(score.equivalent)} equivalent, ${String(score.survived)} survived`,
        );
        for (const mutant of mutants) {
          if (mutant.fate !== 'survived' || reasonFor(file, mutant, reasons) !== null) continue;
          survivors.push([`${file}:${String(mutant.line)}`, oneLine(mutant.from), oneLine(mutant.to)]);
        }
      }
      const { killed, equivalent, survived } = sumOf(own);
      scores.push(...own);
      if (own.length > 0)
        rows.push([
          folder.folder,
          `${String(own.length)} of ${String(files.length)}`,
          killed + equivalent + survived,
          killed,
          equivalent,
          survived,
          killedPercent({ killed, equivalent, survived }),
        ]);
    }
    const sum = sumOf(scores);
    const table: Table = {
      title: 'By folder',
      columns: ['folder', 'files', 'mutants', 'killed', 'equivalent', 'survived', 'killed of those that can be, %'],
      rows,
    };
    const others = new Set(notRun.map((file) => path.posix.dirname(file)));
    return Promise.resolve({
      isWhole: notRun.length === 0 && size === 1,
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
      tables: [
        table,
        ...(survivors.length === 0
          ? []
          : [{ title: 'Survivors', columns: ['place', 'code', 'becomes'], rows: survivors }]),
      ],
      notes: [
        'Each mutant is held against the tests that mirror its folder, not against all: one that lives may die elsewhere.',
        'The reasons why mutants are equivalent stand in test/proof/mutation/equivalent.json.',
        ...(others.size === 0
          ? []
          : [`Not run, or not since the code or its tests changed: ${[...others].join(', ')}.`]),
      ],
    });
  },
};
