import os from 'node:os';
import { serve } from '../../../tools/serve.mjs';
import { largeRoundWithFaults } from '../../bench/large-round';
import type { Walked } from '../../bench/pane/measuring';
import { measureOpening, openAndRead, shiftsInSteps, walkPane } from '../../bench/pane/walk';
import { walkGrid } from '../../bench/pane/walk-grid';
import { launchChromium } from '../../browser/chromium';
import { workbookFile } from '../../support/workbook-file';
import type { Figure, ProofPart } from '../record';

const PEOPLE = 5000;
const CRITERIA = 60;
const FAULTS = 10_000;
const TIMES = 5;

function middle(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function most(values: readonly number[]): number {
  return Math.max(0, ...values);
}

function rowOf({ name, taken }: Walked): readonly (string | number)[] {
  const paints = taken.map(({ paint }) => paint);
  const shown = taken.map((one) => one.shown);
  return [name, taken.length, middle(paints), most(paints), middle(shown), most(shown)];
}

/** The workbench as it ships, in Chromium, with a whole university in it: how it comes up, how soon it answers, and that nothing moves by itself. */
export const part: ProofPart = {
  id: 'pane',
  title: `The pane with ${String(PEOPLE)} people, ${String(CRITERIA)} criteria and ${String(FAULTS)} errors`,
  async run({ say, size }) {
    const browser = await launchChromium({ isMeasured: true });
    const served = await serve('dist', 0);
    try {
      const opened = await measureOpening(browser, served.url);
      const share = Math.max(50, Math.round(PEOPLE * size));
      const book = largeRoundWithFaults(share, CRITERIA, share * (FAULTS / PEOPLE));
      const page = await openAndRead(browser, served.url, Buffer.from(await workbookFile(book)));
      const moved = await shiftsInSteps(page);
      const times = Math.max(1, Math.round(TIMES * size));
      const walked = [...(await walkPane(page, times, say)), ...(await walkGrid(page, times, say))];
      const medians = walked.map(({ taken }) => middle(taken.map(({ paint }) => paint)));
      const all = walked.flatMap(({ taken }) => taken.map(({ paint }) => paint));
      const measured = (name: string, value: number, unit: string, aim: number): Figure => ({
        name,
        value,
        unit,
        kind: 'measure',
        aim: { is: 'at-most', value: aim },
      });
      return {
        isWhole: size === 1,
        figures: [
          measured('the slowest interaction, the middle of its times: input to next paint', most(medians), 'ms', 100),
          measured('the slowest of all: input to next paint', most(all), 'ms', 100),
          measured('the workbench, files in the cache: until it can be used', opened.milliseconds, 'ms', 1500),
          {
            name: 'the workbench: scripts asked for until it can be used, gzipped',
            value: Math.round(opened.scriptBytes / 1000),
            unit: 'kB',
            kind: 'count',
          },
          {
            name: 'movements in the five steps that nobody asked for',
            value: moved.reduce((sum, [, shifts]) => sum + shifts.length, 0),
            unit: '',
            kind: 'count',
            aim: { is: 'exactly', value: 0 },
          },
        ],
        tables: [
          {
            title:
              'Milliseconds from input to next paint (told in steps of 8, at least 16), and until what was asked for is in sight',
            columns: ['interaction', 'times', 'paint, middle', 'paint, worst', 'in sight, middle', 'in sight, worst'],
            rows: walked.map(rowOf),
          },
        ],
        notes: [
          `Load of the machine at the end: ${os
            .loadavg()
            .map((load) => load.toFixed(1))
            .join(', ')} on ${String(os.cpus().length)} cores.`,
          ...moved.flatMap(([step, shifts]) => shifts.map((shift) => `${step}: ${shift}`)),
        ],
      };
    } finally {
      await browser.close();
      await served.stop();
    }
  },
};
