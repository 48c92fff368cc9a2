import { readFileSync } from 'node:fs';
import path from 'node:path';
import { refusalLine } from '../../../src/cli/lines';
import { cliTextsOf } from '../../../src/i18n/cli-texts';
import { failurePlace } from '../../../src/review/failure-place';
import { reportText } from '../../../src/review/report';
import { reviewSnapshot } from '../../../src/review/review';
import { checkRound } from '../../../src/review/check-round';
import { plannedTabs, writeResults } from '../../../src/review/write-results';
import { binhXet, newFolder, removeFolders } from '../../cli/program';
import { bothOf, snapshotOf } from '../contract/books';
import { viewOfFile } from '../contract/file-view';
import { expectSameTabs } from '../contract/same-tabs';

afterAll(removeFolders);

const CHOICE = { kind: 'of-round' } as const;
const SAMPLES = ['tran-phu-2022', 'tran-phu-2022-messy', 'quarter-forms'] as const;

test.each(SAMPLES)(
  '%s: Excel gives the report and the tabs that the command line gives',
  async (name) => {
    const input = path.resolve(`test/fixtures/${name}.xlsx`);
    const folder = newFolder();
    const [out, report] = [path.join(folder, `${name}.xlsx`), path.join(folder, `${name}.json`)];
    const ended = binhXet(folder, 'run', input, '--out', out, '--report', report);
    const { excel } = await bothOf(new Uint8Array(readFileSync(input)));
    const checked = await checkRound(excel.port, CHOICE);
    if (ended.status === 2) {
      // What the command line cannot work out, the pane says for the same reason.
      const snapshot = await snapshotOf(excel.port);
      const unusable = reviewSnapshot(snapshot, CHOICE);
      if (unusable.ok) throw new Error(ended.stderr);
      expect(checked).toEqual(unusable);
      const place = failurePlace(snapshot, CHOICE, unusable.error);
      const refusal = { kind: 'workbook', failure: unusable.error, file: input, place } as const;
      expect(`${refusalLine(cliTextsOf('vi'), refusal)}\n`).toBe(ended.stderr);
      return;
    }
    if (!checked.ok) throw new Error(JSON.stringify(checked.error));
    expect(reportText(checked.value.review)).toBe(readFileSync(report, 'utf8'));
    const before = await snapshotOf(excel.port);
    expect((await writeResults(excel.port, checked.value)).ok).toBe(true);
    expectSameTabs(await excel.view(), await viewOfFile(new Uint8Array(readFileSync(out))));
    const after = await snapshotOf(excel.port);
    expect(after.tabs.slice(0, before.tabs.length)).toEqual(before.tabs);
    expect(excel.excel.batches.map(({ outcome }) => outcome)).not.toContain('none');

    // Read again, what was written changes nothing: the same report, the same tabs.
    const again = await checkRound(excel.port, CHOICE);
    if (!again.ok) throw new Error(JSON.stringify(again.error));
    expect(reportText(again.value.review)).toBe(readFileSync(report, 'utf8'));
    expect(plannedTabs(again.value)).toEqual(plannedTabs(checked.value));
    expect((await writeResults(excel.port, again.value)).ok).toBe(true);
    expect(await snapshotOf(excel.port)).toEqual(after);
  },
  180_000,
);
