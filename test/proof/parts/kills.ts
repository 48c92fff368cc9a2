import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Killed, expectedFiles, killedRun } from '../../fuzz/kills/kill-round';
import type { ProofPart } from '../record';

const KILLS = 500;

/** The command line, killed while it replaces a workbook and a report: each is the old one or the new one, whole. */
export const part: ProofPart = {
  id: 'kills',
  title: 'Killed while writing',
  run: async ({ folder, say, size }) => {
    const count = Math.ceil(KILLS * size);
    const file = path.join(folder, 'kills.json');
    const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Killed[]) : [];
    const killed = [...kept];
    const expected = expectedFiles();
    while (killed.length < count) {
      const one = await killedRun(killed.length, expected);
      if (one.broken !== null) say(`seed ${String(killed.length)}: ${one.broken}`);
      killed.push(one);
      writeFileSync(file, JSON.stringify(killed));
    }
    const at = (moment: Killed['moment']): number => killed.filter((one) => one.moment === moment).length;
    return {
      isWhole: killed.length >= KILLS,
      figures: [
        { name: 'Killed', value: killed.length, unit: 'runs', kind: 'count' },
        {
          name: 'A file neither the old one nor the new one, whole',
          value: killed.filter(({ broken }) => broken !== null).length,
          unit: 'runs',
          kind: 'count',
          aim: { is: 'exactly', value: 0 },
        },
      ],
      tables: [
        {
          title: 'When they were killed, by what was in the folder',
          columns: ['moment', 'runs'],
          rows: (['before', 'while', 'after'] as const).map((moment) => [`${moment} it wrote`, at(moment)]),
        },
      ],
      notes: [],
    };
  },
};
