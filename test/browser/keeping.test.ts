/** The workbench as it is built: what becomes of changes that are not saved, and of work whose window goes. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { snapshotOfFile, tabsOfFile, withoutTab, workbookFile } from '../support/workbook-file';
import { newContext } from './new-page';
import { theBuild } from './the-build';
import { councilVotingOn } from './council';
import { beginCount, typePaper } from './counting-pane';
import { SESSION_HANGS } from './patience';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const COUNCIL = 'Chấm điểm - Hội đồng chấm';
/** Stands in one paper of the planted workbook, and nowhere else. */
const PLANTED = 'gạch xóa bút đỏ XK47';

const build = theBuild();

interface Sent {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: string[];
}

async function open(context?: BrowserContext): Promise<Opened> {
  const own = context ?? (await newContext(build.browser, { viewport: { width: 1280, height: 800 } }));
  const page = await own.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(build.url);
  await page.getByText('mau-tran-phu-2022.xlsx').waitFor();
  return { context: own, page, complaints };
}

/** The sample without the council's scores, and the scores as a file of their own. */
async function parts(): Promise<{ readonly book: Sent; readonly scores: Sent }> {
  const tabs = await tabsOfFile('test/fixtures/tran-phu-2022.xlsx');
  const withoutBallots = Object.fromEntries(Object.entries(tabs).filter(([name]) => !name.startsWith('Phiếu')));
  const sent = async (name: string, of: typeof tabs): Promise<Sent> => ({
    name,
    mimeType: XLSX,
    buffer: Buffer.from(await workbookFile(of)),
  });
  return {
    book: await sent('so-xet.xlsx', withoutTab(withoutBallots, COUNCIL)),
    scores: await sent('hoi-dong.xlsx', { [COUNCIL]: tabs[COUNCIL] ?? [] }),
  };
}

async function choose(page: Page, file: Sent): Promise<void> {
  await page.getByLabel('Mở sổ').setInputFiles(file);
}

async function collect(page: Page, scores: Sent): Promise<void> {
  await page.getByRole('button', { name: 'Đọc sổ này' }).click();
  await page.getByRole('button', { name: 'Tiếp: Kiểm tra' }).click();
  await page.getByRole('button', { name: 'Thu thập tệp các đơn vị gửi' }).click();
  await page.locator('aside input[type=file]').setInputFiles(scores);
  await page.getByRole('button', { name: 'Thêm 1 tab vào sổ' }).click();
  await page.getByText('1 tab đã có trong sổ').waitFor();
}

const sheets = (page: Page) => page.getByRole('tablist', { name: 'Các tab của sổ' });
const state = (page: Page) => page.getByText('Có thay đổi chưa tải về');

async function downloaded(page: Page): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải sổ kết quả' }).click(),
  ]);
  return readFileSync(await file.path());
}

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
async function atWork(): Promise<Opened> {
  const { book, scores } = await parts();
  const opened = await open();
  await choose(opened.page, book);
  await opened.page.getByText('so-xet.xlsx').waitFor();
  await collect(opened.page, scores);
  return opened;
}

test(
  'changes that are not saved are told, asked about before another workbook is opened, and saved by downloading',
  async () => {
    const { book, scores } = await parts();
    const { context, page, complaints } = await open();
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
  'work whose window went is there again, to the last byte; of a workbook with papers nothing of a paper is kept, and the file is asked for',
  async () => {
    const { book, scores } = await parts();
    const { context, page, complaints } = await atWork();
    // A window that lives keeps its work to itself.
    const other = await open(context);
    expect(await other.page.getByText('Có việc làm dở').count()).toBe(0);
    await other.page.close();
    const stored = await keptByBrowser(page);
    expect(stored).toContain('so-xet.xlsx');
    await page.close({ runBeforeUnload: false });

    const again = await open(context);
    await again.page.getByText('Có việc làm dở trên “so-xet.xlsx”').waitFor();
    await again.page.getByRole('button', { name: 'Khôi phục so-xet.xlsx' }).click();
    await sheets(again.page).getByRole('tab', { name: COUNCIL }).waitFor();
    await state(again.page).waitFor();
    const restored = await downloaded(again.page);

    // As it is where no window went.
    const whole = await open();
    await choose(whole.page, book);
    await whole.page.getByText('so-xet.xlsx').waitFor();
    await collect(whole.page, scores);
    expect(Buffer.compare(restored, await downloaded(whole.page))).toBe(0);
    await whole.context.close();

    // With papers in the workbook.
    const tabs = await tabsOfFile('test/fixtures/tran-phu-2022.xlsx');
    const rows = tabs['Phiếu CSTĐCS'] ?? [];
    const planted = withoutTab({ ...tabs, 'Phiếu CSTĐCS': [...rows, ['x', '0', '?', PLANTED]] }, COUNCIL);
    const ballots: Sent = { name: 'co-phieu.xlsx', mimeType: XLSX, buffer: Buffer.from(await workbookFile(planted)) };
    await choose(again.page, ballots);
    await again.page.getByText('co-phieu.xlsx').waitFor();
    await collect(again.page, scores);
    const kept = await keptByBrowser(again.page);
    expect(kept).toContain('co-phieu.xlsx');
    expect(kept).toContain(COUNCIL);
    expect(kept).not.toContain('XK47');
    expect(kept).not.toMatch(/Phiếu CSTĐCS.*"x"/);
    await again.page.close({ runBeforeUnload: false });

    const third = await open(context);
    await third.page.getByText('Sổ này có phiếu bầu').waitFor();
    await third.page.getByLabel('Khôi phục co-phieu.xlsx').setInputFiles(scores);
    await third.page.getByText('Tệp vừa chọn không phải là sổ đang làm dở').waitFor();
    await third.page.getByLabel('Khôi phục co-phieu.xlsx').setInputFiles(ballots);
    await sheets(third.page).getByRole('tab', { name: COUNCIL }).waitFor();
    await sheets(third.page).getByRole('tab', { name: 'Phiếu CSTĐCS' }).waitFor();
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
  'work is offered in all windows that are open when its own goes',
  async () => {
    const { context, page } = await atWork();
    const others = [await open(context), await open(context)];
    for (const other of others) expect(await other.page.getByText('Có việc làm dở').count()).toBe(0);
    await page.close({ runBeforeUnload: false });
    for (const other of others) await other.page.getByText('Có việc làm dở trên “so-xet.xlsx”').waitFor();
    expect(others.flatMap(({ complaints }) => complaints)).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'work whose window goes just while another opens and asks which windows live is offered in it',
  async () => {
    const { context, page } = await atWork();
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
    const other = await open(context);
    await other.page.getByText('Có việc làm dở trên “so-xet.xlsx”').waitFor();
    expect(other.complaints).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

/** Types a score and a note into the grid; the note is the last. */
async function typeIntoGrid(page: Page, note: string): Promise<void> {
  await sheets(page).getByRole('tab', { name: 'Chấm điểm - Tự chấm' }).click();
  const cell = (name: string) => page.locator(`[role=gridcell][data-cell="${name}"]`);
  await cell('D9').click();
  await page.keyboard.type('7,25');
  await page.keyboard.press('Enter');
  await page.keyboard.type(note);
  await page.keyboard.press('Enter');
  await page.locator('[role=gridcell]', { hasText: note }).waitFor();
}

test(
  'cells typed in the grid whose page is killed are offered again, and the restored workbook is the one that was edited',
  async () => {
    const note = 'vắng, chấm sau QT83';
    const { book } = await parts();
    const { context, page, complaints } = await open();
    await choose(page, book);
    await page.getByText('so-xet.xlsx').waitFor();
    await typeIntoGrid(page, note);
    while (!(await keptByBrowser(page)).includes(note));
    // The process of the page ends: no event tells the page of it.
    const crashed = page.waitForEvent('crash');
    const session = await context.newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();

    const again = await open(context);
    await again.page.getByRole('button', { name: 'Khôi phục so-xet.xlsx' }).click();
    await state(again.page).waitFor();
    const restored = await downloaded(again.page);

    const whole = await open();
    await choose(whole.page, book);
    await whole.page.getByText('so-xet.xlsx').waitFor();
    await typeIntoGrid(whole.page, note);
    expect(Buffer.compare(restored, await downloaded(whole.page))).toBe(0);
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
    const context = await newContext(build.browser, { viewport: { width: 1280, height: 800 } });
    await context.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    const { page, complaints } = await open(context);
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
    const book: Sent = {
      name: 'hoi-dong.xlsx',
      mimeType: XLSX,
      buffer: Buffer.from(await workbookFile({ ...councilVotingOn(names, 5) })),
    };
    const { context, page, complaints } = await open();
    await choose(page, book);
    await page.getByText('hoi-dong.xlsx', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Đọc sổ này' }).click();
    await page.getByRole('button', { name: 'Đọc lại sổ' }).waitFor();
    await page.getByRole('tab', { name: 'Phiếu', exact: true }).click();
    await beginCount(page, page, 5);
    for (const paper of ['xx0', '0?-', 'xxx']) await typePaper(page, paper);
    expect(await keptByBrowser(page)).not.toMatch(/hoi-dong|unmarked|unreadable|"marks"/);
    await page.close({ runBeforeUnload: false });

    // Nothing was in the workbook yet, so there is nothing to restore; then a cell is edited.
    const second = await open(context);
    expect(await second.page.getByText('Có việc làm dở').count()).toBe(0);
    await choose(second.page, book);
    await second.page.getByText('hoi-dong.xlsx', { exact: true }).waitFor();
    await sheets(second.page).getByRole('tab', { name: 'Danh sách' }).click();
    const cell = (of: Page) => of.locator('[role=gridcell][data-cell="B2"]');
    await cell(second.page).click();
    await second.page.keyboard.type('Nguyễn Thị Ân');
    await second.page.keyboard.press('Enter');
    await state(second.page).waitFor();
    // It is kept a moment after it is shown.
    while (!(await keptByBrowser(second.page)).includes('hoi-dong.xlsx')) await second.page.waitForTimeout(20);
    await second.page.close({ runBeforeUnload: false });

    const third = await open(context);
    await third.page.getByRole('button', { name: 'Khôi phục hoi-dong.xlsx' }).click();
    await sheets(third.page).getByRole('tab', { name: 'Danh sách' }).click();
    await cell(third.page).filter({ hasText: 'Nguyễn Thị Ân' }).waitFor();
    await third.page.getByRole('button', { name: 'Đọc sổ này' }).click();
    await third.page.getByRole('button', { name: 'Đọc lại sổ' }).waitFor();
    await third.page.getByRole('tab', { name: 'Đề nghị', exact: true }).click();
    await third.page.getByRole('button', { name: 'Ghi kết quả vào sổ' }).click();
    await third.page.close({ runBeforeUnload: false });

    const last = await open(context);
    await last.page.getByRole('button', { name: 'Khôi phục hoi-dong.xlsx' }).click();
    await sheets(last.page).getByRole('tab', { name: 'Danh sách' }).click();
    await cell(last.page).filter({ hasText: 'Nguyễn Thị Ân' }).waitFor();
    const results = await sheets(last.page)
      .getByRole('tab', { name: /^KQ - / })
      .count();
    expect(results === 0 || results > 10).toBe(true);
    expect([...complaints, ...second.complaints, ...third.complaints, ...last.complaints]).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);
