/**
 * @jest-environment jsdom
 */
import './set-up';
import { render, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { checkRound } from '../../src/review/check-round';
import { writeResults } from '../../src/review/write-results';
import { Pane } from '../../src/taskpane/Pane';
import { createFilePort } from '../../src/workbook/file/port';
import { hostOfPort } from '../../src/workbook/pane-host';
import type { CellChange, Snapshot, WorkbookPort } from '../../src/workbook/port';
import { ROSTER, ROUND } from '../support/workbook';
import { workbookFile } from '../support/workbook-file';

jest.setTimeout(60_000);

const CARD = 'Lần chạy trước';

/** A small round in a file. */
async function filePort(): Promise<WorkbookPort> {
  let now = await workbookFile({ 'Đợt xét': [...ROUND, ['Cơ quan', 'Trường Trần Phú']], 'Danh sách': ROSTER });
  return createFilePort({
    name: 'a.xlsx',
    load: () => Promise.resolve(now),
    save: (saved) => {
      now = saved;
      return Promise.resolve();
    },
  });
}

async function read(port: WorkbookPort): Promise<Snapshot> {
  const snapshot = await port.read();
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  return snapshot.value;
}

async function run(port: WorkbookPort): Promise<void> {
  const checked = await checkRound(port, { kind: 'of-round' });
  if (!checked.ok) throw new Error(checked.error.code);
  const written = await writeResults(port, checked.value);
  if (!written.ok) throw new Error(written.error.code);
}

/** Somebody types into a tab. */
async function type(port: WorkbookPort, change: CellChange): Promise<void> {
  const { tabs } = await read(port);
  const of = tabs.filter(({ name }) => name === change.sheet);
  const done = await port.amend(
    { changes: [change], added: [] },
    new Map(of.map(({ name, fingerprint }) => [name, fingerprint])),
  );
  if (!done.ok) throw new Error(done.error.code);
}

/** Two runs, with another name of the office in the second. */
async function twiceRun(): Promise<{ readonly port: WorkbookPort; readonly before: Snapshot }> {
  const port = await filePort();
  await run(port);
  const round = (await read(port)).tabs.find(({ name }) => name === 'Đợt xét');
  const row = round?.values.findIndex((line) => line.includes('Cơ quan')) ?? -1;
  const column = (round?.values[row]?.indexOf('Cơ quan') ?? 0) + 1;
  await type(port, { sheet: 'Đợt xét', row, column, value: 'Trường Nơi Khác' });
  const before = await read(port);
  await run(port);
  return { port, before };
}

async function atNominations(port: WorkbookPort) {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const view = render(<Pane host={hostOfPort(port)} language="vi" onLanguage={() => undefined} colorScheme="light" />);
  await user.click(await view.findByRole('button', { name: 'Đọc sổ này' }));
  await user.click(await view.findByRole('button', { name: 'Tiếp: Kiểm tra' }));
  await user.click(await view.findByRole('tab', { name: 'Đề nghị' }));
  return { user, view };
}

test('a run of another day is taken back after it is said what goes and was confirmed; asked for and left, nothing changes', async () => {
  const { port, before } = await twiceRun();
  const written = await read(port);
  const { user, view } = await atNominations(port);
  const card = within(await view.findByRole('region', { name: CARD }));
  await user.click(card.getByRole('button', { name: 'Lấy lại kết quả lần chạy trước' }));
  const question = await card.findByRole('group');
  expect(question.textContent).toMatch(/\d+ tab kết quả trở lại như trước lần chạy này/);
  expect(question.textContent).toMatch(/xem ở tab KQ - Lịch sử.*Trở lại như trước.*KQ - Đề nghị/);
  expect(question.textContent).not.toContain('KQ - Bản lưu');
  expect(await axe(view.container)).toHaveNoViolations();
  await user.click(card.getByRole('button', { name: 'Giữ nguyên' }));
  expect(await read(port)).toEqual(written);

  await user.click(card.getByRole('button', { name: 'Lấy lại kết quả lần chạy trước' }));
  await user.click(await card.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(view.container.textContent).toContain('tab kết quả đã trở lại như trước'));
  expect(await read(port)).toEqual(before);
  // The run that is there again was the first: asked for once more, it is told that nothing stood there before it.
  await waitFor(() => expect(view.queryByRole('button', { name: 'Ghi kết quả vào sổ' })).not.toBeNull());
  await user.click(card.getByRole('button', { name: 'Lấy lại kết quả lần chạy trước' }));
  expect((await card.findByRole('group')).textContent).toContain('Đây là lần chạy đầu');
});

test('what was typed into a result tab since is named before it goes; a tab changed while it is asked is left as it is', async () => {
  const { port } = await twiceRun();
  await type(port, { sheet: 'Tờ trình', row: 60, column: 0, value: 'ĐÃ TRÌNH' });
  const { user, view } = await atNominations(port);
  const card = within(await view.findByRole('region', { name: CARD }));
  await user.click(card.getByRole('button', { name: 'Lấy lại kết quả lần chạy trước' }));
  await card.findByText('Nội dung bạn gõ thêm sau lần chạy vào Tờ trình sẽ mất.');
  await type(port, { sheet: 'Tờ trình', row: 61, column: 0, value: 'THÊM NỮA' });
  const typed = await read(port);
  await user.click(card.getByRole('button', { name: 'Vẫn hoàn tác' }));
  await card.findAllByText('Chưa hoàn tác');
  expect(await read(port)).toEqual(typed);
});

test('what was just written is undone: the first run leaves no tab of ours, and the hidden tab is told for what it is; meanwhile nothing else is read or written', async () => {
  const inFile = await filePort();
  let held = Promise.resolve();
  const port: WorkbookPort = {
    ...inFile,
    write: async (...given) => {
      await held;
      return inFile.write(...given);
    },
  };
  const before = await read(port);
  const { user, view } = await atNominations(port);
  const planned = await view.findByRole('region', { name: 'Các tab sẽ ghi' });
  await waitFor(() => expect(planned.textContent).toMatch(/KQ - Bản lưutab mới, \d+ ô; tab ẩn, để hoàn tác/));
  expect(view.queryByRole('region', { name: CARD })).toBeNull();
  await user.click(view.getByRole('button', { name: 'Ghi kết quả vào sổ' }));
  await user.click(await view.findByRole('button', { name: 'Hoàn tác lần chạy này' }));
  expect(view.queryByRole('button', { name: /Đến.*KQ - Bản lưu/ })).toBeNull();
  const card = within(await view.findByRole('region', { name: CARD }));
  expect((await card.findByRole('group')).textContent).toMatch(/Đây là lần chạy đầu.*Bỏ đi.*KQ - Đề nghị/);
  let letGo = (): void => undefined;
  held = new Promise((resolve) => {
    letGo = resolve;
  });
  await user.click(card.getByRole('button', { name: 'Hoàn tác' }));
  const isOff = (name: string) => view.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';
  await waitFor(() => expect(isOff('Ghi lại kết quả')).toBe(true));
  expect(isOff('Đọc lại sổ')).toBe(true);
  letGo();
  await waitFor(() => expect(view.container.textContent).toContain('Sổ như chưa chạy.'));
  expect(await read(port)).toEqual(before);
});
