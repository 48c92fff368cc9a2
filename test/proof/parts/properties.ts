import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ProofPart } from '../record';

/** The words by which a test says that `npm test` tries a slice of its examples only. */
const SLICED = /\bfrom '[./]*support\/runs'/;

interface Told {
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function slicedTests(): readonly string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => path.posix.join('test', name.split(path.sep).join('/')))
    .filter((file) => SLICED.test(readFileSync(file, 'utf8')))
    .sort();
}

/** The properties of which `npm test` tries a slice, with all their examples. */
export const part: ProofPart = {
  id: 'properties',
  title: 'Slow properties with all their examples, every view in forced colours, every fault of Excel',
  run: ({ folder, say }) => {
    const files = slicedTests();
    const out = path.join(folder, 'jest.json');
    rmSync(out, { force: true });
    const { stderr } = spawnSync('npm', ['run', '--silent', 'jest', '--', ...files, '--json', '--outputFile', out], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, WHOLE_PROPERTIES: '1' },
    });
    const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as Told;
    const rows = testResults.map(({ name, startTime, endTime, assertionResults }) => {
      const of = (status: string): number => assertionResults.filter((one) => one.status === status).length;
      const file = path.relative(process.cwd(), name).split(path.sep).join('/');
      return { file, passed: of('passed'), failed: of('failed'), seconds: Math.round((endTime - startTime) / 1000) };
    });
    const failed = rows.reduce((sum, row) => sum + row.failed, 0);
    if (failed > 0) say(stderr);
    return Promise.resolve({
      isWhole: true,
      figures: [
        {
          name: 'files',
          value: rows.length,
          unit: 'files',
          kind: 'count',
          aim: { is: 'exactly', value: files.length },
        },
        { name: 'failed', value: failed, unit: 'tests', kind: 'count', aim: { is: 'exactly', value: 0 } },
      ],
      tables: [
        {
          title: 'By file',
          columns: ['file', 'passed', 'failed', 'seconds'],
          rows: rows.map(({ file, passed, failed: bad, seconds }) => [file, passed, bad, seconds]),
        },
      ],
      notes: [
        'Up to 1,000 examples of each property, most with new seeds in each run; fast-check prints the seed of one that fails. Over a thousand workbooks are rearranged. Of what can go wrong with a request to Excel, and of the moments at which a pane goes away, `npm test` tries a third in each place, here all is tried; of the made-up rounds that LibreOffice works out, 4 of 20. Of the views `npm test` looks at contrast in forced colours where a page begins, here in all; and in the pane it does the whole work on one sample, here on two.',
      ],
    });
  },
};
