/**
 * @jest-environment jsdom
 */
import './set-up';
import { readFileSync } from 'node:fs';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Pane } from '../../src/taskpane/Pane';
import { hostOfPort } from '../../src/workbook/pane-host';
import type { Snapshot } from '../../src/workbook/port';
import { snapshotOfFile } from '../support/workbook-file';
import { memoryPort, sampleSnapshot } from './memory-port';

let sample: Snapshot;
let messy: Snapshot;

beforeAll(async () => {
  sample = await sampleSnapshot();
  messy = await snapshotOfFile(new Uint8Array(readFileSync('test/fixtures/tran-phu-2022-messy.xlsx')));
});

async function check(snapshot: Snapshot) {
  const port = memoryPort(snapshot);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const { container } = render(
    <main>
      <Pane host={hostOfPort(port)} language="vi" onLanguage={() => undefined} colorScheme="light" />
    </main>,
  );
  await user.click(await screen.findByRole('button', { name: 'Đọc sổ này' }));
  await screen.findByRole('button', { name: 'Đọc lại sổ' });
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  return { port, user, container };
}

async function people() {
  const shown = await check(sample);
  await shown.user.click(screen.getByRole('tab', { name: 'Từng người' }));
  const box = await screen.findByRole('searchbox', { name: 'Tìm theo tên, mã hoặc đơn vị' });
  return { ...shown, box };
}

test('somebody is found without diacritics, and one card tells score, awards, reasons, money and the row', async () => {
  const { port, user, container, box } = await people();
  expect(screen.getByText(/^(\d+)\/\1$/)).toBeTruthy();
  await user.type(box, 'anh nguyet');
  await waitFor(() => expect(screen.getByText(/^1\/\d+$/)).toBeTruthy());
  await user.click(screen.getByRole('button', { name: /^Xem / }));
  const scores = screen.getByRole('region', { name: 'Điểm' });
  expect(scores.textContent).toMatch(/Tự chấm.*Đơn vị chấm.*Hội đồng chấm.*Điểm xét/);
  const awards = screen.getByRole('region', { name: 'Danh hiệu' });
  expect(within(awards).getAllByRole('button', { name: /^Vì sao\? – .* – / }).length).toBeGreaterThan(1);
  const [why] = within(awards).getAllByRole('button', { name: /^Vì sao\? – .* – LĐTT$/ });
  if (why === undefined) throw new Error('nothing to ask about');
  await user.click(why);
  expect(awards.textContent).toContain('Xếp loại');
  const [row] = screen.getAllByRole('button', { name: /^Đến Danh sách · [A-Z]+\d+$/ });
  if (row === undefined) throw new Error('no way to the row');
  await user.click(row);
  expect(port.shown).toHaveLength(1);
  expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
  expect(await axe(container)).toHaveNoViolations();
});

test('whoever is not there is said to be not found; a unit is found, too', async () => {
  const { user, box } = await people();
  await user.type(box, 'khong co ai');
  expect(await screen.findByText(/^Không tìm thấy ai/)).toBeTruthy();
  await user.clear(box);
  await user.type(box, 'k01');
  await user.click(await screen.findByRole('button', { name: /^Xem / }));
  expect(screen.queryByRole('region', { name: 'Điểm' })).toBeNull();
  expect(screen.getByRole('region', { name: 'Danh hiệu' }).textContent).toMatch(/Tập thể/);
});

test('many findings are sorted out by tab, unit and kind, and all are back at once', async () => {
  const { user, container } = await check(messy);
  const all = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  const severities = screen.getByRole('group', { name: 'Mức độ' });
  const [errors] = within(severities).getAllByRole('button', { name: /^Lỗi \(/ });
  if (errors === undefined) throw new Error('no errors to look at alone');
  await user.click(errors);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(
    all.filter((title) => title.startsWith('Lỗi')),
  );
  await user.click(errors);
  const kinds = screen.getByRole('combobox', { name: 'Nội dung' });
  await user.selectOptions(kinds, 'scores');
  const left = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(left).not.toEqual(all);
  expect(screen.getByText(/^Đang xem \d+\/\d+$/)).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(all);
  await user.type(screen.getByRole('searchbox', { name: 'Tìm từ, tên, ô' }), 'khong doc duoc');
  await waitFor(() => expect(screen.getByText(/^Đang xem \d+\/\d+$/).textContent).not.toMatch(/(\d+)\/\1$/));
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
});
