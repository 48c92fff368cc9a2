import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readZip } from '../../src/workbook/file/zip/archive';
import { libreOfficeConvert, openpyxlFillRound, openpyxlTexts } from '../tools/second-opinion';
import { type Ended, binhXet, called, newFolder, removeFolders } from './program';

/*
 * Each campaign from its own template to its own papers: the program makes the empty workbook, openpyxl fills it in as a secretary would, LibreOffice
 * calculates and saves it, and the program reviews it. What must come out was worked out by hand once; `test/golden/README.md` says how.
 */

const GOLDEN = path.resolve('test/golden');
const ROUND = '.round.json';

/** What the test needs of a round; the rest is for the one who fills it in. */
interface GoldenRound {
  /** More arguments of `template`. */
  readonly template: readonly string[];
  readonly status: number;
  /** Texts that must stand in a tab that is written. */
  readonly written: Readonly<Record<string, readonly string[]>>;
}

afterAll(removeFolders);

const names = readdirSync(GOLDEN)
  .filter((name) => name.endsWith(ROUND))
  .map((name) => name.slice(0, -ROUND.length));

describe.each(names)('%s', (name) => {
  const campaign = name.replace(/\..*$/, '');
  const source = path.join(GOLDEN, name + ROUND);
  const round = JSON.parse(readFileSync(source, 'utf8')) as GoldenRound;
  const folder = newFolder();
  const file = (of: string): string => path.join(folder, of);

  let ended: Ended | null = null;

  beforeAll(async () => {
    await called(folder, 'template', campaign, '--out', 'empty.xlsx', ...round.template);
    const filled = openpyxlFillRound(readFileSync(file('empty.xlsx')), source);
    writeFileSync(file('filled.xlsx'), libreOfficeConvert(filled, 'xlsx'));
    ended = binhXet(folder, 'run', 'filled.xlsx', '--report', 'report.json', '--out', 'papers.xlsx');
  });

  test('its template, filled in, gives the report that was worked out by hand', () => {
    expect(ended).toMatchObject({ status: round.status, stderr: '' });
    const golden: unknown = JSON.parse(readFileSync(path.join(GOLDEN, `${name}.report.json`), 'utf8'));
    expect(JSON.parse(readFileSync(file('report.json'), 'utf8'))).toEqual(golden);
  });

  test('its papers say so, and the tabs that were filled in are as they were', () => {
    const after = new Map(readZip(readFileSync(file('papers.xlsx'))).map(({ name: part, packed }) => [part, packed]));
    for (const { name: part, packed } of readZip(readFileSync(file('filled.xlsx')))) {
      if (!part.startsWith('xl/worksheets/')) continue;
      expect([part, Buffer.from(packed).equals(after.get(part) ?? new Uint8Array())]).toEqual([part, true]);
    }
    const said = openpyxlTexts(readFileSync(file('papers.xlsx')));
    for (const [tab, texts] of Object.entries(round.written))
      expect([tab, said[tab]]).toEqual([tab, expect.arrayContaining([...texts])]);
  });

  test('a second run changes no byte', async () => {
    await called(folder, 'run', 'papers.xlsx', '--out', 'again.xlsx');
    expect(readFileSync(file('again.xlsx')).equals(readFileSync(file('papers.xlsx')))).toBe(true);
  });
});
