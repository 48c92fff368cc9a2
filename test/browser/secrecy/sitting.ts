import type { Frame, Page } from 'playwright-core';
import { beginCount, handOver, typePaper, typeStack } from '../counting-pane';
import type { Watched } from './watched';

/** One sitting of a counting committee: how the same papers came to lie, who erred where, and how long it all took. */
export interface Sitting {
  /** As the papers lie: `x0-?` for marks, `*6` for one that is invalid by the sixth reason, `*8` for one whose reason is written out. */
  readonly stack: readonly string[];
  /** What the second teller types in place of a paper, by its place (0-based); `null` skips it. */
  readonly slip: { readonly at: number; readonly as: string | null };
  /** The written reasons, in the order in which they are typed. */
  readonly reasons: readonly string[];
  /** When the pane is opened (ISO). */
  readonly opened: string;
  /** How many seconds pass before each paper of the first entry; the clock is moved on, nobody waits. */
  readonly seconds: readonly number[];
}

/** The salt that every pane makes here: equal bytes are promised for equal salts. */
export const SALT = '2a'.repeat(32);

/** Gives a page a clock that the test moves, and a source of chance that always says the same. */
export async function prepare(page: Page, opened: string): Promise<void> {
  await page.addInitScript(() => {
    // Microsoft's library looks up how long its own parts took to come, which a played clock does not know.
    const real = performance;
    Object.defineProperty(window, 'performance', { get: () => real, set: () => undefined });
  });
  await page.clock.install({ time: new Date(opened) });
  await page.addInitScript(() => {
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
      if (array !== null) new Uint8Array(array.buffer, array.byteOffset, array.byteLength).fill(0x2a);
      return array;
    };
  });
}

/** Both tellers type the stack, the differing place is looked at, and reasons are written out; the papers are agreed then. */
export async function countPapers(page: Page, pane: Page | Frame, sitting: Sitting, watched: Watched): Promise<void> {
  const { stack, slip, reasons, seconds } = sitting;
  await beginCount(page, pane, stack.length);
  for (const [index, paper] of stack.entries()) {
    await page.clock.fastForward(1000 * (seconds[index % seconds.length] ?? 0));
    await typePaper(page, paper);
  }
  await page.keyboard.press('NumpadEnter');
  await page.keyboard.press('NumpadEnter');
  await handOver(page, pane);
  await typeStack(
    page,
    stack.flatMap((paper, index) => (index === slip.at ? (slip.as ?? []) : paper)),
  );
  await pane.getByRole('heading', { name: 'Hai lần nhập chưa khớp' }).waitFor();
  await watched.look('comparing');
  await pane.getByRole('button', { name: 'Xem lại từng tờ khác nhau' }).focus();
  await page.keyboard.press('NumpadEnter');
  await pane.getByRole('heading', { name: `Lá phiếu thứ ${String(slip.at + 1)} trong tập` }).waitFor();
  await typePaper(page, stack[slip.at] ?? '');
  await pane.getByRole('heading', { name: 'Hai lần nhập đã khớp' }).waitFor();
  await watched.look('agreed');
  for (const [index, reason] of reasons.entries()) {
    await pane.getByRole('textbox', { name: `Lý do của tờ ${String(index + 1)}` }).fill(reason);
  }
  await pane.getByRole('checkbox', { name: 'Ban kiểm phiếu đã biết' }).check();
}

/** Papers that do not make up what came back: said, and mended. */
export async function misstate(pane: Page | Frame, sitting: Sitting, watched: Watched): Promise<void> {
  const { length } = sitting.stack;
  const returned = pane.getByRole('textbox', { name: 'Thu về' });
  await returned.fill(String(length + 1));
  await pane
    .getByText(`Thu về ${String(length + 1)} nhưng kiểm được ${String(length)} phiếu`, { exact: false })
    .waitFor();
  await watched.look('mismatch');
  await returned.fill(String(length));
}

/** Writes the agreed papers. */
export async function writePapers(pane: Page | Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Ghi phiếu vào sổ' }).click();
  await pane.getByRole('heading', { name: 'Đã ghi phiếu vào sổ' }).waitFor();
}

/** Goes to the result, through every step, writes the result tabs, and counts again from the ballot tab. */
export async function writeResults(pane: Page | Frame, watched: Watched): Promise<void> {
  await pane.getByRole('button', { name: 'Xem kết quả' }).click();
  await pane.getByRole('table', { name: 'Kết quả từng người' }).waitFor();
  await watched.look('result');
  const step = (name: string) => pane.getByRole('tablist', { name: 'Các bước xét' }).getByRole('tab', { name });
  await step('Kiểm tra').click();
  await watched.look('check');
  await step('Đề nghị').click();
  await pane.getByRole('button', { name: 'Ghi kết quả vào sổ' }).click();
  await pane.getByText('Đã ghi xong').waitFor();
  // The parts of this step come one after the other.
  await pane.getByText('Đang soạn các tab kết quả…').waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: 'Hoàn tác lần chạy này' }).waitFor();
  await pane.getByText('Kiểm tra lại kết quả đã ghi').first().waitFor();
  await watched.look('nominations');
  // As a later day would find it.
  await pane.getByRole('button', { name: 'Đọc lại sổ' }).click();
  await pane.getByRole('button', { name: 'Ghi kết quả vào sổ' }).waitFor();
  await step('Phiếu').click();
  await pane.getByRole('button', { name: 'Kiểm phiếu lại' }).click();
  await pane.getByText('dấu vân tay của phiếu và quy tắc khớp.', { exact: false }).waitFor();
  await watched.look('recount');
}
