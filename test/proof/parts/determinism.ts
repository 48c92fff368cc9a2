import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serve } from '../../../tools/serve.mjs';
import { launchChromium } from '../../browser/chromium';
import { CONDITIONS } from '../../fuzz/same/conditions';
import { PLACES, writtenInBrowser } from '../../fuzz/same/written-in-browser';
import { differing, writtenUnder } from '../../fuzz/same/written-under';
import type { ProofPart } from '../record';

const WORKBOOKS = ['tran-phu-2022', 'tran-phu-2022-messy'];

type Hashes = readonly (readonly [string, string])[];

/** The workbench in Chromium in other places: the same bytes. */
async function compareInBrowser(): Promise<readonly (readonly [workbook: string, place: string, isSame: boolean])[]> {
  const browser = await launchChromium();
  const served = await serve('dist', 0);
  const rows: (readonly [string, string, boolean])[] = [];
  for (const workbook of WORKBOOKS) {
    let usual: Buffer | null = null;
    for (const place of PLACES) {
      const written = await writtenInBrowser(browser, served.url, place, `test/fixtures/${workbook}.xlsx`);
      usual ??= written;
      rows.push([workbook, `Chromium, ${place.timezoneId}, ${place.locale}, ${place.clock}`, written.equals(usual)]);
    }
  }
  await browser.close();
  await served.stop();
  return rows;
}

/** The command line under other time zones, locales, clocks and speeds, and the workbench in other places: the same bytes. */
export const part: ProofPart = {
  id: 'determinism',
  title: 'The same bytes wherever it runs',
  run: async ({ folder, say, size }) => {
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
    for (const [workbook, place, isSame] of await compareInBrowser()) {
      if (!isSame) say(`${workbook}, ${place}: the workbook`);
      differences += isSame ? 0 : 1;
      compared += 1;
      rows.push([workbook, place, 1, isSame ? 0 : 1]);
    }
    return {
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
      notes: ['In the browser chance is the same each time, as the salt of the papers’ fingerprints is drawn by it.'],
    };
  },
};
