/** The workbench as it is built: what becomes of changes that are not saved, and of work whose window goes. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { snapshotOfFile, tabsOfFile, withoutTab, workbookFile } from '../support/workbook-file';
import { theBuild } from './the-build';
import { councilVotingOn } from './council';
import { beginCount, typePaper } from './counting-pane';
import { cell, sheetTab } from './grid-hands';
import { SESSION_HANGS } from './patience';
import {
  choose,
  downloaded,
  type OpenWorkbench,
  openWorkbench,
  openWorkbenchIn,
  readWorkbook,
  type Sent,
  sent,
  step,
  wideContext,
} from './workbench-page';

const COUNCIL = 'Chấm điểm - Hội đồng chấm';
/** Stands in one paper of the planted workbook, and nowhere else. */
const PLANTED = 'gạch xóa bút đỏ XK47';

const build = theBuild();

/** The sample without the council's scores, and the scores as a file of their own. */
async function parts(): Promise<{ readonly book: Sent; readonly scores: Sent }> {
  const tabs = await tabsOfFile('test/fixtures/tran-phu-2022.xlsx');
  const withoutBallots = Object.fromEntries(Object.entries(tabs).filter(([name]) => !name.startsWith('Phiếu')));
  return {
    book: sent('so-xet.xlsx', await workbookFile(withoutTab(withoutBallots, COUNCIL))),
    scores: sent('hoi-dong.xlsx', await workbookFile({ [COUNCIL]: tabs[COUNCIL] ?? [] })),
  };
}

async function collect(page: Page, scores: Sent): Promise<void> {
  await page.getByRole('button', { name: 'Đọc sổ này' }).click();
  await page.getByRole('button', { name: 'Tiếp: Kiểm tra' }).click();
  await page.getByRole('button', { name: 'Thu thập tệp các đơn vị gửi' }).click();
  await page.locator('aside input[type=file]').setInputFiles(scores);
  await page.getByRole('button', { name: 'Thêm 1 tab vào sổ' }).click();
  await page.getByText('1 tab đã có trong sổ').waitFor();
}

const state = (page: Page) => page.getByText('Có thay đổi chưa tải về');

/** All that the browser keeps of the page, as text: raw, and unzipped where it is zipped. */
async function keptByBrowser(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => {
    const found: string[] = [
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
    ];
    const bytes: string[] = [];
    const text = (value: unknown): string =>
      JSON.stringify(value, (_key, one: unknown) => {
        if (!(one instanceof Uint8Array)) return one;
        bytes.push(Array.from(one, (byte) => String.fromCharCode(byte)).join(''));
        return '(bytes)';
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error('not opened'));
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve, reject) => {
          const asking = database.transaction(store).objectStore(store).getAll();
          asking.onsuccess = () => resolve(asking.result as unknown[]);
          asking.onerror = () => reject(new Error('not read'));
        });
        found.push(text(all));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) found.push(request.url);
    }
    return { found, bytes };
  });
  const decoder = new TextDecoder();
  const unzipped = kept.bytes.flatMap((raw) => {
    const bytes = Uint8Array.from(raw, (letter) => letter.charCodeAt(0));
    return [decoder.decode(bytes), ...Object.values(unzipSync(bytes)).map((part) => decoder.decode(part))];
  });
  return [...kept.found, ...unzipped].join('\n');
}

/** A page with a workbook whose work is kept. */
async function atWork(): Promise<OpenWorkbench> {
  const { book, scores } = await parts();
  const opened = await openWorkbench(build);
  await choose(opened.page, book);
  await opened.page.getByText('so-xet.xlsx').waitFor();
  await collect(opened.page, scores);
  return opened;
}

/** Types a score and a note into the grid; the note is the last. */
async function typeIntoGrid(page: Page, note: string): Promise<void> {
  await sheetTab(page, 'Chấm điểm - Tự chấm').click();
  await cell(page, 'D9').click();
  await page.keyboard.type('7,25');
  await page.keyboard.press('Enter');
  await page.keyboard.type(note);
  await page.keyboard.press('Enter');
  await page.locator('[role=gridcell]', { hasText: note }).waitFor();
}

/** A page whose work, a score and a note that were typed, is kept. */
async function typedWork(note: string): Promise<OpenWorkbench> {
  const { book } = await parts();
  const opened = await openWorkbench(build);
  await choose(opened.page, book);
  await opened.page.getByText('so-xet.xlsx').waitFor();
  await typeIntoGrid(opened.page, note);
  while (!(await keptByBrowser(opened.page)).includes(note));
  return opened;
}

test(
  'changes that are not saved are told, asked about before another workbook is opened, and saved by downloading',
  async () => {
    const { book, scores } = await parts();
    const { context, page, complaints } = await openWorkbench(build);
    await choose(page, book);
    await page.getByText('so-xet.xlsx').waitFor();
    expect(await state(page).count()).toBe(0);
    await collect(page, scores);
    await state(page).waitFor();
    expect(await page.title()).toBe('● so-xet.xlsx – Bình Xét');

    await choose(page, { ...book, name: 'khac.xlsx' });
    const dialog = page.getByRole('alertdialog', { name: 'Tải sổ đang mở về trước?' });
    await dialog.waitFor();
    // What the question is about stays in sight behind it.
    const covering = await dialog.evaluate((shown) => {
      const around: Element[] = [];
      for (let one = shown.parentElement; one !== null && one !== document.body; one = one.parentElement)
        around.push(one);
      return around.filter((one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)').length;
    });
    expect(covering).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('so-xet.xlsx', { exact: true }).waitFor();

    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (leaving) => {
        resolve(leaving.type());
        void leaving.dismiss();
      });
    });
    await page.evaluate(() => location.reload());
    expect(await asked).toBe('beforeunload');

    await choose(page, { ...book, name: 'khac.xlsx' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Tải về rồi tiếp tục' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('so-xet-ket-qua.xlsx');
    await page.getByText('khac.xlsx', { exact: true }).waitFor();
    expect(await state(page).count()).toBe(0);
    expect(await page.title()).toBe('khac.xlsx – Bình Xét');
    const saved = await snapshotOfFile(readFileSync(await download.path()));
    expect(saved.tabs.map(({ name }) => name)).toContain(COUNCIL);

    // What was saved is not offered to be restored.
    await page.reload();
    await page.getByText('mau-tran-phu-2022.xlsx').waitFor();
    expect(await page.getByText('Có việc làm dở').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'work whose window went is offered in all that are open, and is there again to the last byte; of a workbook with papers nothing of a paper is kept, and the file is asked for',
  async () => {
    const { book, scores } = await parts();
    const { context, page, complaints } = await atWork();
    // A window that lives keeps its work to itself; once it goes, all that are open offer it, and one that is opened then.
    const others = [await openWorkbenchIn(context, build), await openWorkbenchIn(context, build)];
    for (const other of others) expect(await other.page.getByText('Có việc làm dở').count()).toBe(0);
    const stored = await keptByBrowser(page);
    expect(stored).toContain('so-xet.xlsx');
    await page.close({ runBeforeUnload: false });
    for (const other of others) {
      await other.page.getByText('Có việc làm dở trên “so-xet.xlsx”').waitFor();
      expect(other.complaints).toEqual([]);
      await other.page.close();
    }

    const again = await openWorkbenchIn(context, build);
    await again.page.getByText('Có việc làm dở trên “so-xet.xlsx”').waitFor();
    await again.page.getByRole('button', { name: 'Khôi phục so-xet.xlsx' }).click();
    await sheetTab(again.page, COUNCIL).waitFor();
    await state(again.page).waitFor();
    const { bytes: restored } = await downloaded(again.page);

    // As it is where no window went.
    const whole = await openWorkbench(build);
    await choose(whole.page, book);
    await whole.page.getByText('so-xet.xlsx').waitFor();
    await collect(whole.page, scores);
    expect(Buffer.compare(restored, (await downloaded(whole.page)).bytes)).toBe(0);
    await whole.context.close();

    // With papers in the workbook.
    const tabs = await tabsOfFile('test/fixtures/tran-phu-2022.xlsx');
    const rows = tabs['Phiếu CSTĐCS'] ?? [];
    const planted = withoutTab({ ...tabs, 'Phiếu CSTĐCS': [...rows, ['x', '0', '?', PLANTED]] }, COUNCIL);
    const ballots = sent('co-phieu.xlsx', await workbookFile(planted));
    await choose(again.page, ballots);
    await again.page.getByText('co-phieu.xlsx').waitFor();
    await collect(again.page, scores);
    const kept = await keptByBrowser(again.page);
    expect(kept).toContain('co-phieu.xlsx');
    expect(kept).toContain(COUNCIL);
    expect(kept).not.toContain('XK47');
    expect(kept).not.toMatch(/Phiếu CSTĐCS.*"x"/);
    await again.page.close({ runBeforeUnload: false });

    const third = await openWorkbenchIn(context, build);
    await third.page.getByText('Sổ này có phiếu bầu').waitFor();
    await third.page.getByLabel('Khôi phục co-phieu.xlsx').setInputFiles(scores);
    await third.page.getByText('Tệp vừa chọn không phải là sổ đang làm dở').waitFor();
    await third.page.getByLabel('Khôi phục co-phieu.xlsx').setInputFiles(ballots);
    await sheetTab(third.page, COUNCIL).waitFor();
    await sheetTab(third.page, 'Phiếu CSTĐCS').waitFor();
    await third.page.getByText('Có việc làm dở').waitFor({ state: 'detached' });

    // All of it is forgotten at a word.
    await third.page.getByRole('button', { name: 'Trên máy này' }).click();
    await third.page.getByRole('button', { name: 'Xóa mọi thứ đang giữ' }).click();
    await third.page.getByText('Đã xóa.').waitFor();
    expect(await keptByBrowser(third.page)).not.toContain('co-phieu');
    expect([...complaints, ...again.complaints, ...third.complaints]).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'work whose window goes just while another opens and asks which windows live is offered in it',
  async () => {
    const { context, page } = await typedWork('đang làm');
    await context.exposeFunction('closeTheFirst', () => page.close({ runBeforeUnload: false }));
    // What the browser answers to the first question is no longer so by the time it is heard.
    await context.addInitScript(() => {
      const ask = navigator.locks.query.bind(navigator.locks);
      let stale: Promise<LockManagerSnapshot> | null = null;
      const answerLate = async (): Promise<LockManagerSnapshot> => {
        const answer = await ask();
        await (window as unknown as { readonly closeTheFirst: () => Promise<void> }).closeTheFirst();
        while ((await ask()).held?.length === answer.held?.length);
        return answer;
      };
      navigator.locks.query = () => {
        if (stale !== null) return ask();
        stale = answerLate();
        return stale;
      };
    });
    const other = await openWorkbenchIn(context, build);
    await other.page.getByText('Có việc làm dở trên “so-xet.xlsx”').waitFor();
    expect(other.complaints).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'cells typed in the grid whose page is killed are offered again, and the restored workbook is the one that was edited',
  async () => {
    const note = 'vắng, chấm sau QT83';
    const { book } = await parts();
    const { context, page, complaints } = await typedWork(note);
    // The process of the page ends: no event tells the page of it.
    const crashed = page.waitForEvent('crash');
    const session = await context.newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();

    const again = await openWorkbenchIn(context, build);
    await again.page.getByRole('button', { name: 'Khôi phục so-xet.xlsx' }).click();
    await state(again.page).waitFor();
    const { bytes: restored } = await downloaded(again.page);

    const whole = await openWorkbench(build);
    await choose(whole.page, book);
    await whole.page.getByText('so-xet.xlsx').waitFor();
    await typeIntoGrid(whole.page, note);
    expect(Buffer.compare(restored, (await downloaded(whole.page)).bytes)).toBe(0);
    const values = (await snapshotOfFile(restored)).tabs.find(({ name }) => name === 'Chấm điểm - Tự chấm')?.values;
    expect([values?.[8]?.[3], values?.[9]?.[3]]).toEqual([7.25, note]);
    expect([...complaints, ...again.complaints, ...whole.complaints]).toEqual([]);
    await whole.context.close();
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'where the browser keeps nothing, that is said once, and everything works on',
  async () => {
    const { book, scores } = await parts();
    const context = await wideContext(build);
    await context.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    const { page, complaints } = await openWorkbenchIn(context, build);
    await choose(page, book);
    await page.getByText('so-xet.xlsx').waitFor();
    expect(await page.getByText('không cho giữ việc làm dở').count()).toBe(0);
    await collect(page, scores);
    await page.getByText('Trình duyệt không cho giữ việc làm dở').waitFor();
    await page.getByRole('button', { name: 'Tải sổ kết quả' }).click();
    await page.getByText('Trình duyệt không cho giữ việc làm dở').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'closed while papers are counted, no paper is kept; closed after a cell was edited, or while results are written, all or nothing is there again',
  async () => {
    const names = ['Nguyễn Thị An', 'Trần Văn Bình', 'Lê Thị Chi'];
    const book = sent('hoi-dong.xlsx', await workbookFile({ ...councilVotingOn(names, 5) }));
    const { context, page, complaints } = await openWorkbench(build);
    await choose(page, book);
    await page.getByText('hoi-dong.xlsx', { exact: true }).waitFor();
    await readWorkbook(page);
    await step(page, 'Phiếu').click();
    await beginCount(page, page, 5);
    for (const paper of ['xx0', '0?-', 'xxx']) await typePaper(page, paper);
    expect(await keptByBrowser(page)).not.toMatch(/hoi-dong|unmarked|unreadable|"marks"/);
    await page.close({ runBeforeUnload: false });

    // Nothing was in the workbook yet, so there is nothing to restore; then a cell is edited.
    const second = await openWorkbenchIn(context, build);
    expect(await second.page.getByText('Có việc làm dở').count()).toBe(0);
    await choose(second.page, book);
    await second.page.getByText('hoi-dong.xlsx', { exact: true }).waitFor();
    await sheetTab(second.page, 'Danh sách').click();
    await cell(second.page, 'B2').click();
    await second.page.keyboard.type('Nguyễn Thị Ân');
    await second.page.keyboard.press('Enter');
    await state(second.page).waitFor();
    // It is kept a moment after it is shown.
    while (!(await keptByBrowser(second.page)).includes('hoi-dong.xlsx')) await second.page.waitForTimeout(20);
    await second.page.close({ runBeforeUnload: false });

    const third = await openWorkbenchIn(context, build);
    await third.page.getByRole('button', { name: 'Khôi phục hoi-dong.xlsx' }).click();
    await sheetTab(third.page, 'Danh sách').click();
    await cell(third.page, 'B2').filter({ hasText: 'Nguyễn Thị Ân' }).waitFor();
    await readWorkbook(third.page);
    await step(third.page, 'Đề nghị').click();
    await third.page.getByRole('button', { name: 'Ghi kết quả vào sổ' }).click();
    await third.page.close({ runBeforeUnload: false });

    const last = await openWorkbenchIn(context, build);
    await last.page.getByRole('button', { name: 'Khôi phục hoi-dong.xlsx' }).click();
    await sheetTab(last.page, 'Danh sách').click();
    await cell(last.page, 'B2').filter({ hasText: 'Nguyễn Thị Ân' }).waitFor();
    const results = await sheetTab(last.page, /^KQ - /).count();
    expect(results === 0 || results > 10).toBe(true);
    expect([...complaints, ...second.complaints, ...third.complaints, ...last.complaints]).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);
