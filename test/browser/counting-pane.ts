import type { Frame, Page } from 'playwright-core';

/** The keys of the numeric pad: yes, no, blank, unclear. */
const PAD: Readonly<Record<string, string>> = {
  x: 'Numpad1',
  '0': 'Numpad0',
  '-': 'NumpadDecimal',
  '?': 'NumpadDivide',
};

/** Types one paper and takes it: `x0-?` for marks, `*N` for one that is invalid by the Nth reason. */
export async function typePaper({ keyboard }: Page, paper: string): Promise<void> {
  const [, reason] = /^\*([1-9])$/.exec(paper) ?? [];
  if (reason !== undefined) {
    await keyboard.press('NumpadMultiply');
    await keyboard.press(`Numpad${reason}`);
  } else for (const mark of paper) await keyboard.press(PAD[mark] ?? '');
  await keyboard.press('NumpadEnter');
}

/** Types a stack and ends it. */
export async function typeStack(page: Page, papers: readonly string[]): Promise<void> {
  for (const paper of papers) await typePaper(page, paper);
  await page.keyboard.press('NumpadEnter');
  await page.keyboard.press('NumpadEnter');
}

/** Opens the count of CSTĐCS in step Phiếu, says how many papers there are, and begins; `pane` is where the pane is. */
export async function beginCount(page: Page, pane: Page | Frame, papers: number): Promise<void> {
  await pane.getByRole('button', { name: 'Kiểm phiếu – CSTĐCS' }).click();
  await pane.getByRole('textbox', { name: 'Phát ra' }).fill(String(papers));
  await pane.getByRole('textbox', { name: 'Thu về' }).fill(String(papers));
  await pane.getByRole('button', { name: 'Bắt đầu lần nhập 1' }).focus();
  await page.keyboard.press('NumpadEnter');
  await pane.getByText('Lần nhập 1', { exact: true }).waitFor();
}

/** Hands the stack to the second teller. */
export async function handOver(page: Page, pane: Page | Frame): Promise<void> {
  await pane.getByRole('heading', { name: 'Lần nhập 1 đã xong' }).waitFor();
  await page.keyboard.press('NumpadEnter');
  await pane.getByText('Lần nhập 2', { exact: true }).waitFor();
}
