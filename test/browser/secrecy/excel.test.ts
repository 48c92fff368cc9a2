/**
 * Whole sittings in Excel's pane as it ships: the same papers in another order, by tellers of another speed who err elsewhere, on another day. All that
 * is left anywhere must be the same to the last byte; what one paper alone bears stands in the ballot tab and in the list of reasons, nowhere else.
 */
import type { Browser } from 'playwright-core';
import { openPane } from '../../excel-host/browser/pane';
import { type ExcelHost, openExcel, specOf } from '../../excel-host/open-excel';
import { snapshotOf } from '../../support/workbook';
import { launchChromium } from '../chromium';
import { beginCount, typeStack } from '../counting-pane';
import { differing } from './differing';
import { keptInExcel } from './kept-in-excel';
import { papersInMemory } from './memory';
import { COUNCIL, ONE, OTHER, PATTERN, REASON, SWAPPED } from './papers';
import { type Sitting, countPapers, misstate, prepare, writePapers, writeResults } from './sitting';
import { hearConsole, watch } from './watched';
import { SESSION_HANGS } from '../patience';

const BALLOTS = 'tab Phiếu CSTĐCS';
const MINUTES = 'tab Biên bản kiểm phiếu';
const COMPARISON = 'tab KQ - Đối chiếu';
/** The hidden tab of runs, packed, and what it holds. */
const KEPT = 'tab KQ - Bản lưu';
const RUNS = 'runs kept';
/** What one paper alone bears. */
const TELLING = new RegExp(`${REASON}|${PATTERN.source}`);

/** The same Excel, which keeps the text of every message that the pane sends. */
function overheard(excel: ExcelHost, wire: string[]): ExcelHost {
  return new Proxy(excel, {
    get: (target, name) => {
      if (name === 'answer')
        return (text: string, flags: number) => {
          wire.push(text);
          return target.answer(text, flags);
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

let browser: Browser;

async function open(opened: string) {
  const excel = openExcel(specOf(snapshotOf(COUNCIL)));
  const wire: string[] = [];
  let lines: readonly string[] = [];
  const opening = await openPane(browser, overheard(excel, wire), {
    width: 320,
    prepare: async (prepared) => {
      lines = hearConsole(prepared);
      await prepare(prepared, opened);
    },
  });
  const { page, pane, log } = opening;
  await pane.getByRole('button', { name: 'Đọc sổ này' }).click();
  await pane.getByRole('button', { name: 'Đọc lại sổ' }).waitFor();
  await pane.getByRole('tab', { name: 'Phiếu', exact: true }).click();
  return { excel, wire, page, pane, log, close: () => opening.close(), watched: watch(page, pane, lines) };
}

type Open = Awaited<ReturnType<typeof open>>;

/** Writing fails: at a protected tab, and where Excel puts the papers in and never says so, nor answers the tidying up. */
async function failToWrite({ excel, page, pane, watched }: Open): Promise<void> {
  const write = pane.getByRole('button', { name: 'Ghi phiếu vào sổ' });
  const counts = excel.workbook.sheet('Kiểm phiếu');
  counts.protection = { password: null, options: {} };
  await write.click();
  await pane.getByText('Tab “Kiểm phiếu” đang được bảo vệ', { exact: false }).waitFor();
  await watched.look('protected');
  counts.protection = null;

  excel.reset();
  excel.faults.from(2, { kind: 'never', applied: true });
  await write.click();
  const unanswered = pane.getByText('Việc ghi dừng giữa chừng', { exact: false });
  for (let looks = 0; !(await unanswered.isVisible()); looks += 1) {
    if (looks > 500) throw new Error('The pane never said that Excel does not answer.');
    if (excel.syncs > 1) await page.clock.fastForward(46_000);
  }
  await watched.look('no answer');
  expect(excel.workbook.sheets.length).toBeGreaterThan(Object.keys(COUNCIL).length);
  excel.reset();
  await pane.getByRole('button', { name: 'Đọc lại sổ rồi ghi' }).click();
  await pane.getByText('Đọc lại sổ rồi ghi').waitFor({ state: 'detached' });
}

/** A whole sitting with everything that goes wrong on it, and all that is left of it. */
async function sit(sitting: Sitting) {
  const sat = await open(sitting.opened);
  const { excel, wire, page, pane, log, close, watched } = sat;
  await countPapers(page, pane, sitting, watched);
  const whileTyping = wire.splice(0);
  await misstate(pane, sitting, watched);
  await failToWrite(sat);
  await writePapers(pane);
  await watched.look('written');
  await writeResults(pane, watched);
  const inMemory = await papersInMemory(page);
  const kept = new Map([...keptInExcel(excel.workbook), ['browser', await watched.kept()]]);
  await close();
  return { kept, watched, whileTyping, inMemory, complaints: log.complaints };
}

let one: Awaited<ReturnType<typeof sit>>;

beforeAll(async () => {
  browser = await launchChromium();
  one = await sit(ONE);
}, SESSION_HANGS);

afterAll(async () => {
  await browser.close();
});

test(
  'who typed which paper when, and in what order, is nowhere: two sittings over the same papers leave the same bytes',
  async () => {
    const other = await sit(OTHER);
    expect(differing(one.kept, other.kept)).toEqual([]);
    // What is shown of an agreed stack does not tell how it lay either.
    const later = ['agreed', 'result', 'check', 'nominations', 'recount'];
    expect(differing(one.watched.shown, other.watched.shown).filter((stage) => later.includes(stage))).toEqual([]);
    expect(one.watched.console).toEqual(other.watched.console);
  },
  SESSION_HANGS,
);

test('what one paper alone bears is in its tab, and its reason in the minutes: in no other tab, setting, name, part, message or memory', () => {
  const bearing = [...one.kept].filter(([, text]) => text.includes(REASON)).map(([name]) => name);
  // The law wants the minutes to tell invalid papers by reason; a run is kept with its minutes.
  expect(bearing).toEqual([BALLOTS, MINUTES, RUNS]);
  expect([...one.kept].filter(([, text]) => PATTERN.test(text)).map(([name]) => name)).toEqual([]);
  for (const [stage, text] of one.watched.shown) {
    expect([stage, PATTERN.exec(text)?.[0]]).toEqual([stage, undefined]);
    // The fields in which the reason was typed are on the screen still where writing failed.
    if (!['mismatch', 'protected', 'no answer'].includes(stage)) expect([stage, text]).not.toContain(REASON);
  }
  expect(one.watched.console.join('\n')).not.toMatch(TELLING);
  expect(one.complaints).toEqual([]);
  expect(one.inMemory).toBe(0);
  // Before both entries agree, nothing of any paper goes to Excel.
  expect(one.whileTyping.join('\n')).not.toMatch(TELLING);
  expect(one.whileTyping.join('\n')).not.toMatch(/"[x0?-]"/);
});

test(
  'one paper that is another, with the same totals, shows in the ballot tab and in the salted fingerprints alone',
  async () => {
    const other = await sit(SWAPPED);
    // The code of the run is made from the salted fingerprint, of all that there is about papers.
    const bare = (text: string | undefined): string =>
      (text ?? '').replaceAll(/[0-9a-f]{64}|\b(?:[0-9a-f]{4}-){2}[0-9a-f]{4}\b/g, 'fingerprint');
    expect(differing(one.kept, other.kept)).toEqual([BALLOTS, MINUTES, COMPARISON, KEPT, RUNS]);
    for (const name of [MINUTES, COMPARISON, RUNS]) expect(bare(other.kept.get(name))).toBe(bare(one.kept.get(name)));
  },
  SESSION_HANGS,
);

test(
  'a count that is left is forgotten: no paper stays in the memory of the page, nor goes to Excel',
  async () => {
    const { excel, page, pane, wire, close } = await open(ONE.opened);
    await beginCount(page, pane, ONE.stack.length);
    await typeStack(page, ONE.stack);
    await pane.getByRole('heading', { name: 'Lần nhập 1 đã xong' }).waitFor();
    // The looking itself can see them.
    expect(await papersInMemory(page)).toBeGreaterThanOrEqual(ONE.stack.length);
    await pane.getByRole('button', { name: 'Thoát' }).click();
    await pane.getByRole('button', { name: 'Bỏ và thoát' }).click();
    await pane.getByRole('button', { name: 'Kiểm phiếu – CSTĐCS' }).waitFor();
    expect(await papersInMemory(page)).toBe(0);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(Object.keys(COUNCIL));
    expect(wire.join('\n')).not.toMatch(TELLING);
    await close();
  },
  SESSION_HANGS,
);
