import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONDITIONS } from '../../fuzz/same/conditions';
import { differing, writtenUnder } from '../../fuzz/same/written-under';
import type { ProofPart } from '../record';

const WORKBOOKS = ['tran-phu-2022', 'tran-phu-2022-messy'];

type Hashes = readonly (readonly [string, string])[];

/** The command line under other time zones, locales, clocks and speeds: the same bytes. */
export const part: ProofPart = {
  id: 'determinism',
  title: 'The same bytes wherever it runs',
  run: ({ folder, say, size }) => {
    const conditions = CONDITIONS.slice(0, Math.max(2, Math.ceil(CONDITIONS.length * size)));
    const rows: (readonly (string | number)[])[] = [];
    let differences = 0;
    let compared = 0;
    for (const workbook of WORKBOOKS) {
      let usual: ReadonlyMap<string, string> | null = null;
      for (const [index, condition] of conditions.entries()) {
        const file = path.join(folder, `${workbook}-${String(index)}.json`);
        const hashes = existsSync(file)
          ? new Map(JSON.parse(readFileSync(file, 'utf8')) as Hashes)
          : writtenUnder(condition, `test/fixtures/${workbook}.xlsx`);
        writeFileSync(file, JSON.stringify([...hashes]));
        usual ??= hashes;
        const others = differing(usual, hashes);
        if (others.length > 0) say(`${workbook}, ${condition.name}: ${others.join(', ')}`);
        differences += others.length;
        compared += hashes.size;
        rows.push([workbook, condition.name, hashes.size, others.length]);
      }
    }
    return Promise.resolve({
      isWhole: size === 1,
      figures: [
        { name: 'Compared', value: compared, unit: 'files and texts', kind: 'count' },
        {
          name: 'Not the same bytes',
          value: differences,
          unit: 'files and texts',
          kind: 'count',
          aim: { is: 'exactly', value: 0 },
        },
      ],
      tables: [{ title: 'By where it ran', columns: ['workbook', 'condition', 'compared', 'not the same'], rows }],
      notes: [],
    });
  },
};
