/**
 * @jest-environment jsdom
 */
import './set-up';
import { readFileSync } from 'node:fs';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { fail, ok } from '../../src/domain/result';
import { Pane } from '../../src/taskpane/Pane';
import { type OtherBook, type PaneHost, hostOfPort } from '../../src/workbook/pane-host';
import { openWorkbookFile } from '../../src/workbook/file/open';
import { ROSTER, ROUND, snapshotOf } from '../support/workbook';
import { memoryPort } from './memory-port';

const SMALL = snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER });

/** What was handed to the browser as a file. */
const kept: string[] = [];
beforeAll(() => {
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = function click() {
    kept.push(this.download);
  };
});
beforeEach(() => {
  kept.splice(0);
  Object.assign(globalThis, {
    fetch: () =>
      Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(readFileSync('assets/mau-tran-phu-2022.xlsx')) }),
  });
});

async function show(openOther: PaneHost['openOther'], isSample = false) {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const host = hostOfPort(memoryPort(SMALL), { openOther, isSample });
  const { container } = render(
    <main>
      <Pane host={host} language="vi" onLanguage={() => undefined} colorScheme="light" />
    </main>,
  );
  await screen.findByRole('heading', { name: 'Sẵn sàng đọc sổ xét' });
  return { user, container };
}

const button = (name: string) => screen.getByRole('button', { name });

test('the first opening says what this does and how to begin; the sample opens in a window of its own, and it is said where to go on', async () => {
  const opened: OtherBook[] = [];
  const { user, container } = await show((book) => {
    opened.push(book);
    return Promise.resolve(ok('beside'));
  });
  expect(container.querySelectorAll('ul:first-of-type li').length).toBeGreaterThanOrEqual(3);
  await user.click(button('Mở đợt xét mẫu'));
  await screen.findByText('Sổ mới đã mở ở cửa sổ Excel khác');
  expect(opened.map(({ name, isSample, bytes }) => [name, isSample, bytes.length > 1000])).toEqual([
    ['mau-tran-phu-2022.xlsx', true, true],
  ]);
  expect(kept).toEqual([]);
  expect(await axe(container)).toHaveNoViolations();
});

test('where Excel does not open it, that is said with what is safe, and the sample can be kept as a file; no line, no sample', async () => {
  const { user } = await show(() => Promise.resolve(fail({ code: 'excel.failed', params: { error: 'ApiNotFound' } })));
  await user.click(button('Mở đợt xét mẫu'));
  await screen.findByText('Chưa mở được sổ mới');
  expect(screen.getByText(/Sổ đang mở giữ nguyên\. Bạn có thể tải/)).toBeTruthy();
  await user.click(button('Tải về'));
  expect(kept).toEqual(['mau-tran-phu-2022.xlsx']);
  Object.assign(globalThis, { fetch: () => Promise.reject(new TypeError('offline')) });
  await user.click(button('Mở đợt xét mẫu'));
  await screen.findByText(/^Không tải được sổ mẫu/);
});

test('a new round: what is wrong is said before anything is made; then there is a workbook that can be read', async () => {
  const opened: OtherBook[] = [];
  const { user, container } = await show((book) => {
    opened.push(book);
    return Promise.resolve(ok('here'));
  }, true);
  // The sample is open already: it is not offered again.
  expect(screen.queryByRole('button', { name: 'Mở đợt xét mẫu' })).toBeNull();
  await user.click(button('Tạo đợt xét mới'));
  const people = await screen.findByRole('textbox', { name: 'Số người' });
  expect(document.activeElement?.textContent).toBe('Tạo đợt xét mới');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Phong trào thi đua' }), 'tct-binh-phuoc-2021-2025');
  expect(screen.getByRole('combobox', { name: 'Kỳ xét' }).querySelectorAll('option').length).toBe(5);
  await user.clear(people);
  await user.type(people, '0');
  await user.click(button('Tạo sổ'));
  expect(screen.getByText('Ghi một số từ 1 đến 5000.')).toBeTruthy();
  expect(opened).toEqual([]);
  await user.clear(people);
  await user.type(people, '7');
  const year = screen.getByRole('textbox', { name: 'Năm' });
  await user.clear(year);
  await user.type(year, 'không rõ');
  await user.click(button('Tạo sổ'));
  expect(screen.getByText('Ghi một năm (2022) hoặc một năm học (2021-2022).')).toBeTruthy();
  await user.clear(year);
  await user.type(year, '1990');
  await user.click(button('Tạo sổ'));
  await screen.findByText('Chưa tạo được sổ');
  await user.clear(year);
  await user.type(year, '2022');
  await user.click(button('Tạo sổ'));
  await waitFor(() => expect(opened).toHaveLength(1));
  expect(opened[0]?.name).toBe('dot-xet-tct-binh-phuoc-2021-2025-2022.xlsx');
  const file = await openWorkbookFile(opened[0]?.bytes ?? new Uint8Array(), 'moi.xlsx');
  expect(file.ok && file.value.snapshot.tabs.map(({ name }) => name)).toContain('Danh sách');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button('Quay lại'));
  expect(button('Đọc sổ này')).toBeTruthy();
});
