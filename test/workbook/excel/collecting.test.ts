import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collect } from '../../../src/review/collecting/collection';
import { checkRound } from '../../../src/review/check-round';
import { readSentFile } from '../../../src/workbook/file/sent-file';
import { binhXet, newFolder, removeFolders } from '../../cli/program';
import { snapshotOfFile, tabsOfFile, withCells, withoutTab, workbookFile } from '../../support/workbook-file';
import { type Books, bothOf, snapshotOf } from '../contract/books';
import { leftovers } from './scenarios';

afterAll(removeFolders);

const SAMPLE = path.resolve('test/fixtures/tran-phu-2022.xlsx');
const COUNCIL = 'Chấm điểm - Hội đồng chấm';
const UNIT = 'Chấm điểm - Đơn vị chấm';

/** Collects files into the workbook that is open in Excel, as the pane does. */
async function collectInExcel({ excel }: Books, files: readonly string[], isReplacing: boolean): Promise<void> {
  const checked = await checkRound(excel.port, { kind: 'of-round' });
  if (!checked.ok) throw new Error(checked.error.code);
  const { snapshot, review } = checked.value;
  const sent = await Promise.all(
    files.map((file) => readSentFile(path.basename(file), new Uint8Array(readFileSync(file)))),
  );
  const collected = collect(snapshot, sent, { kind: 'of-round' }, () => isReplacing);
  if (!collected.ok) throw new Error(collected.error.code);
  const { additions, expected } = collected.value;
  const amended = await excel.port.amend({ changes: [], added: additions }, new Map([...review.expected, ...expected]));
  expect(amended).toEqual({ ok: true, value: null });
  expect(leftovers(excel.excel)).toEqual([]);
}

test('collected in Excel, a round holds what the command line makes of it, tab by tab; a newer version too', async () => {
  const folder = newFolder();
  const at = (name: string): string => path.join(folder, name);
  const tabs = await tabsOfFile(SAMPLE);
  const council = { [COUNCIL]: tabs[COUNCIL] ?? [] };
  writeFileSync(at('book.xlsx'), await workbookFile(withoutTab(withoutTab(tabs, COUNCIL), UNIT)));
  writeFileSync(at('council.xlsx'), await workbookFile(council));
  writeFileSync(at('unit.xlsx'), await workbookFile({ [UNIT]: tabs[UNIT] ?? [] }));
  writeFileSync(at('council-2.xlsx'), await workbookFile(withCells(council, COUNCIL, { E9: 1 })));
  const books = await bothOf(new Uint8Array(readFileSync(at('book.xlsx'))));

  const steps = [
    { into: 'book.xlsx', files: ['council.xlsx', 'unit.xlsx'], out: 'one.xlsx', isReplacing: false },
    { into: 'one.xlsx', files: ['council-2.xlsx'], out: 'two.xlsx', isReplacing: true },
  ] as const;
  for (const { into, files, out, isReplacing } of steps) {
    const options = isReplacing ? ['--replace'] : [];
    const ended = binhXet(folder, 'collect', ...files, '--into', into, '--out', out, ...options);
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    await collectInExcel(books, files.map(at), isReplacing);
    const byCommandLine = await snapshotOfFile(new Uint8Array(readFileSync(at(out))));
    expect(await snapshotOf(books.excel.port)).toEqual(byCommandLine);
  }
}, 120_000);
