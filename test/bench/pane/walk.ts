import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { watchInputs } from './interaction';
import { type Walked, measuring } from './measuring';
import { takeShifts, watchShifts } from './shifts';

/** How the workbench comes up. */
export interface Opened {
  /** Bytes of scripts asked for until it can be used, gzipped. */
  readonly scriptBytes: number;
  /** From asking for the page until it can be used, in milliseconds; the second time, so that the browser has the files. */
  readonly milliseconds: number;
}

const PANEL = '[role=tabpanel]';

const STEPS = ['Đợt xét', 'Kiểm tra', 'Chỉ tiêu, tỷ lệ', 'Phiếu', 'Đề nghị'] as const;

const stepTab = (page: Page, name: (typeof STEPS)[number]) =>
  page.getByRole('tablist', { name: 'Các bước xét' }).getByRole('tab').filter({ hasText: name });

/** How long a step is left alone, in milliseconds: what is worked out beside comes in then. */
const SETTLING = 4000;

/** Opens the workbench twice, and measures the second time. */
export async function measureOpening(browser: Browser, url: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  let scriptBytes = 0;
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    bodies.push(response.body().then((body) => void (scriptBytes += gzipSync(body).length)));
  });
  const ready = () => page.getByRole('button', { name: 'Đọc sổ này' }).waitFor();
  await page.goto(url);
  await ready();
  await Promise.all(bodies);
  const first = scriptBytes;
  await page.goto(url);
  await ready();
  const milliseconds = await page.evaluate(() => Math.round(performance.now()));
  await context.close();
  return { scriptBytes: first, milliseconds };
}

/** Opens a workbook in the workbench and reads it. */
export async function openAndRead(browser: Browser, url: string, buffer: Buffer): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  page.setDefaultTimeout(180_000);
  await watchShifts(page);
  await page.goto(url);
  await page.getByText('mau-tran-phu-2022.xlsx').waitFor();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').first().setInputFiles({ name: 'ca-truong.xlsx', mimeType, buffer });
  await page.getByText('ca-truong.xlsx').waitFor();
  await page.getByRole('button', { name: 'Đọc sổ này' }).click();
  await page.getByRole('button', { name: 'Đọc lại sổ' }).waitFor();
  await watchInputs(page);
  return page;
}

/** Goes to each step and waits there for so long; gives what moved in each of them with nobody doing anything. */
export async function shiftsInSteps(
  page: Page,
  milliseconds = SETTLING,
): Promise<readonly (readonly [string, readonly string[]])[]> {
  const moved: (readonly [string, readonly string[]])[] = [];
  await takeShifts(page);
  for (const name of STEPS) {
    await stepTab(page, name).click();
    await page.locator(PANEL).first().waitFor();
    await page.waitForTimeout(milliseconds);
    moved.push([name, await takeShifts(page)]);
  }
  return moved;
}

/** Does each interaction so many times, with everything back in its place after each. */
export async function walkPane(page: Page, times: number, say: (line: string) => void): Promise<readonly Walked[]> {
  const { measure, walked } = measuring(page, say);
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  for (let time = 0; time < times; time += 1) {
    await measure('go to the step Kiểm tra', () => stepTab(page, 'Kiểm tra').click(), {
      selector: `${PANEL} [role=listitem]`,
    });
    await page.waitForTimeout(SETTLING);
    await measure('findings: one severity alone', () => button(/^Cảnh báo \(/).click(), {
      selector: 'p',
      text: 'Đang xem 1/',
    });
    await measure('findings: all of them again', () => button('Bỏ lọc').click(), {
      selector: 'p',
      text: '10.003/10.003',
    });
    await measure(
      'findings: one kind',
      () => page.getByRole('combobox', { name: 'Nội dung' }).selectOption({ index: 1 }),
      {
        selector: 'p',
        text: 'Đang xem 10.000/',
      },
    );
    await button('Bỏ lọc').click();
    const box = page.getByRole('searchbox');
    await box.focus();
    await measure('findings: the first letter of a search', () => page.keyboard.press('1'), {
      selector: 'p',
      text: 'Đang xem',
    });
    await measure('findings: the second letter', () => page.keyboard.press('2'), { selector: 'p', text: 'Đang xem' });
    await button('Bỏ lọc').click();
    await page.mouse.move(1100, 600);
    for (let wheel = 0; wheel < 4; wheel += 1)
      await measure('findings: scroll by four panes', () => page.mouse.wheel(0, 2400), {
        selector: `${PANEL} [role=listitem]`,
      });
    await measure('people: open the view', () => page.getByRole('tab', { name: 'Từng người' }).click(), {
      selector: `${PANEL} input[type=search]`,
    });
    await page.getByRole('searchbox').focus();
    for (const letter of 'huye')
      await measure('people: type a letter', () => page.keyboard.press(letter), {
        selector: `${PANEL} [role=listitem]`,
      });
    await page.waitForTimeout(500);
    await measure('people: open a card', () => button(/^Xem /).click(), {
      selector: 'section[aria-label="Danh hiệu"]',
    });
    await measure('people: Vì sao?', () => button(/^Vì sao\?/).click(), { selector: PANEL, text: 'Điều kiện' });
    await measure('conditions: open the view', () => page.getByRole('tab', { name: 'Điều kiện' }).click(), {
      selector: `${PANEL} select`,
    });
    await measure('go to the step Chỉ tiêu, tỷ lệ', () => stepTab(page, 'Chỉ tiêu, tỷ lệ').click(), {
      selector: 'article',
    });
    await measure('go to the step Phiếu', () => stepTab(page, 'Phiếu').click(), { selector: PANEL });
    await measure('go to the step Đề nghị', () => stepTab(page, 'Đề nghị').click(), {
      selector: PANEL,
      text: 'Các tab sẽ ghi',
    });
    await page.waitForTimeout(SETTLING);
    await measure('nominations: unfold those who are not', () => button(/^(Không đề nghị|Chưa kết luận)/).click(), {
      selector: `${PANEL} button[aria-expanded=true]`,
    });
    await measure('go to the step Đợt xét', () => stepTab(page, 'Đợt xét').click(), { selector: PANEL, text: 'Quy' });
    await button(/: \d+ quy tắc/).click();
    await measure('what-if: ask for a value', () => button(/^Đổi – /).click(), { selector: `${PANEL} form` });
    await page.locator(`${PANEL} form input, ${PANEL} form select`).first().focus();
    await measure('what-if: try it out', () => button('Xem thử').click(), { selector: '[class*=MessageBar]' });
    await button('Bỏ tất cả, trở lại như trong sổ').click();
    // Back to where findings are looked at.
    await stepTab(page, 'Kiểm tra').click();
    await page.getByRole('tab', { name: /^Cần xem/ }).click();
    await stepTab(page, 'Đợt xét').click();
  }
  return walked();
}
