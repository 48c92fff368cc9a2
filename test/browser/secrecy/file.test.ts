/**
 * The same sitting over a file: the workbench as it ships, the saved workbook unzipped, and all that the command line tells of it. Two sittings over
 * the same papers must give the same file to the last byte; what one paper alone bears is in the ballot tab and in the list of reasons alone.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { binhXet, newFolder, removeFolders } from '../../cli/program';
import { workbookFile } from '../../support/workbook-file';
import { theBuild } from '../the-build';
import { COUNCIL, ONE, OTHER, PATTERN, REASON } from './papers';
import { type Sitting, countPapers, misstate, prepare, writePapers, writeResults } from './sitting';
import { hearConsole, watch } from './watched';
import { SESSION_HANGS } from '../patience';
import { choose, downloaded, readWorkbook, sent, step, wideContext } from '../workbench-page';

const build = theBuild();

afterAll(removeFolders);

/** A whole sitting in the workbench, and the file that it gives. */
async function sit(sitting: Sitting) {
  const context = await wideContext(build);
  const page = await context.newPage();
  const lines = hearConsole(page);
  await prepare(page, sitting.opened);
  await page.goto(build.url);
  await page.getByText('mau-tran-phu-2022.xlsx').waitFor();
  await choose(page, sent('so.xlsx', await workbookFile(COUNCIL)));
  await page.getByText('so.xlsx', { exact: true }).waitFor();
  await readWorkbook(page);
  await step(page, 'Phiếu').click();
  const watched = watch(page, page, lines);
  await countPapers(page, page, sitting, watched);
  await misstate(page, sitting, watched);
  await writePapers(page);
  await writeResults(page, watched);
  const { bytes, name } = await downloaded(page);
  const kept = await watched.kept();
  await context.close();
  return { bytes, name, kept, watched };
}

/** Every part of a package by name, as text. */
function partsOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const decoder = new TextDecoder();
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]);
}

/** The tab whose part that is, by the workbook's own list; `null` for a part that is no tab. */
function tabOfPart(parts: readonly (readonly [string, string])[], part: string): string | null {
  const text = (name: string): string => parts.find(([own]) => own === name)?.[1] ?? '';
  const target = part.replace(/^xl\//, '');
  const relationship = [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(`"${target}"`) || tag.includes(`"/${part}"`));
  const id = /Id="([^"]*)"/.exec(relationship ?? '')?.[1];
  const sheet = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].find(([tag]) =>
    tag.includes(`:id="${id ?? '?'}"`),
  );
  return /name="([^"]*)"/.exec(sheet?.[0] ?? '')?.[1] ?? null;
}

/** The marks of the telling paper as the cells of a row. */
const ROW = /<row(?:(?!<\/row>).)*>0<(?:(?!<\/row>).)*>\?<(?:(?!<\/row>).)*>-<(?:(?!<\/row>).)*>x</s;

test(
  'the file of two sittings over the same papers is the same to the last byte, and the command line tells nothing of a paper',
  async () => {
    const [one, other] = [await sit(ONE), await sit(OTHER)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    expect([other.name, other.kept, other.watched.console]).toEqual([one.name, one.kept, one.watched.console]);
    expect(one.kept + one.watched.console.join('\n')).not.toMatch(new RegExp(`${REASON}|${PATTERN.source}`));

    const parts = partsOf(one.bytes);
    const bearing = (found: (text: string) => boolean, within = parts): readonly (string | null)[] =>
      within.filter(([, text]) => found(text)).map(([name]) => tabOfPart(within, name) ?? name);
    expect(bearing((text) => ROW.test(text))).toEqual(['Phiếu CSTĐCS']);
    expect(bearing((text) => text.includes(REASON))).toEqual(['Phiếu CSTĐCS', 'Biên bản kiểm phiếu']);
    // No note, drawing or comment hangs on the ballot tab, and no part tells an order of calculation or of changes.
    const names = parts.map(([name]) => name);
    const ballots = names.find((name) => tabOfPart(parts, name) === 'Phiếu CSTĐCS') ?? '';
    expect(names).not.toContain(ballots.replace('worksheets/', 'worksheets/_rels/').concat('.rels'));
    expect(names.filter((name) => /calcChain|revision|person|threaded/i.test(name))).toEqual([]);

    const folder = newFolder();
    writeFileSync(path.join(folder, 'so.xlsx'), one.bytes);
    mkdirSync(path.join(folder, 'nop'));
    writeFileSync(path.join(folder, 'gui.csv'), 'Mã;Họ và tên;Tự chấm\nNV1;Nguyễn Thị An;9\n');
    const commands = [
      ['run', 'so.xlsx', '--out', 'ra.xlsx', '--report', 'bao-cao.json'],
      ['run', 'so.xlsx', '--lang', 'en'],
      ['verify', 'so.xlsx'],
      ['verify', 'ra.xlsx', '--report', 'bao-cao.json', '--lang', 'en'],
      ['export', 'so.xlsx', '--to', 'nop'],
      ['collect', 'gui.csv', '--into', 'so.xlsx', '--out', 'thu.xlsx'],
      ['run', 'so.xlsx', '--out', 'ra.xlsx'],
      ['verify', 'gui.csv'],
    ];
    for (const command of commands) {
      const { stdout, stderr, status } = binhXet(folder, ...command);
      expect([command, status, stdout + stderr]).not.toEqual([command, null, '']);
      expect([command, PATTERN.exec(stdout + stderr), (stdout + stderr).includes(REASON)]).toEqual([
        command,
        null,
        false,
      ]);
    }
    const report = readFileSync(path.join(folder, 'bao-cao.json'), 'utf8');
    expect([PATTERN.exec(report), report.includes(REASON)]).toEqual([null, false]);
    for (const name of readdirSync(path.join(folder, 'nop'))) {
      const exported = partsOf(readFileSync(path.join(folder, 'nop', name)));
      expect(bearing((text) => ROW.test(text) || PATTERN.test(text) || text.includes(REASON), exported)).toEqual([]);
    }
    const written = partsOf(readFileSync(path.join(folder, 'ra.xlsx')));
    expect(bearing((text) => ROW.test(text), written)).toEqual(['Phiếu CSTĐCS']);
    expect(bearing((text) => text.includes(REASON), written)).toEqual(['Phiếu CSTĐCS', 'Biên bản kiểm phiếu']);
  },
  SESSION_HANGS,
);
