/**
 * @jest-environment jsdom
 */
import './set-up';
import { screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf } from '../support/workbook';
import { memoryPort } from './memory-port';
import { openPane } from './open-pane';

const CODES = ['NV1', 'NV2'];

/** The ceilings of a round in which An and Bình are tied for one place. */
async function ceilingsStep(more: Readonly<Record<string, Rows>> = {}) {
  const port = memoryPort(
    snapshotOf({
      'Đợt xét': [
        ...ROUND,
        ['Tổng số thành viên Hội đồng', 3],
        ['Số thành viên có mặt', 3],
        ['cstd-co-so.vote.percent', '2/3'],
        ['cstd-co-so.ceiling.percent', 'none'],
        ['cstd-co-so.ceiling.places', 1],
      ],
      'Danh sách': [
        ROSTER_HEADER,
        ...['An', 'Bình'].map((name, index) =>
          rosterRow(CODES[index] ?? '', name, { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở' }),
        ),
      ],
      'Phiếu CSTĐCS': [CODES, ['x', 'x'], ['x', 'x'], ['x', 'x']],
      'Kiểm phiếu': [
        ['Danh hiệu', 'Phát ra', 'Thu về'],
        ['CSTĐCS', 3, 3],
        ['CSTĐCS (lần 2)', 3, 3],
      ],
      ...more,
    }),
  );
  const { user, container } = openPane(port);
  await user.click(await screen.findByRole('button', { name: 'Đọc sổ này' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Đã đọc sổ: /));
  await user.click(screen.getByRole('tab', { name: 'Chỉ tiêu, tỷ lệ' }));
  await user.click(screen.getByRole('button', { name: 'Ghi quyết định của Hội đồng – CSTĐCS' }));
  const way = await screen.findByRole('combobox', { name: 'Cách giải quyết' });
  return { port, user, container, way };
}

test('nothing is chosen beforehand: a lot is recorded with who drew it, as shown before, and the tie is gone after the next reading', async () => {
  const { port, user, container, way } = await ceilingsStep();
  expect(
    screen.getByText(
      /Bỏ phiếu lần 2 .+ chưa có kết quả\. Kiểm phiếu ở bước Phiếu: phiếu được ghi vào tab “Phiếu lần 2 CSTĐCS”/,
    ),
  ).toBeTruthy();
  expect(
    screen.getByText(/Muốn in phiếu lần 2: .+ chọn số phiếu in trên một tờ A4, .+ tab “In - Phiếu lần 2 CSTĐCS”\./),
  ).toBeTruthy();
  await user.selectOptions(way, 'lot');
  const record = screen.getByRole('button', { name: 'Ghi vào sổ rồi đọc lại' });
  expect(record.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([false, false]);
  await user.click(screen.getByRole('checkbox', { name: 'Bình' }));
  expect(container.textContent).toContain('Sẽ thêm tab “Quyết định của Hội đồng” với:');
  expect(container.textContent).toContain('An: Không chọn');
  expect(container.textContent).toContain('Bình: Chọn');
  expect(container.textContent).toContain('còn chỗ … chưa điền');
  const ground = screen.getByRole('textbox', { name: 'Căn cứ' });
  await user.clear(ground);
  expect(record.getAttribute('aria-disabled')).toBe('true');
  await user.type(ground, 'Bốc thăm; người bốc: An; chứng kiến: Chi');
  expect(container.textContent).not.toContain('còn chỗ … chưa điền');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(record);
  await waitFor(() => expect(screen.queryByText(/^Bằng nhau: /)).toBeNull());
  expect(port.added).toHaveLength(1);
  expect(port.changed).toEqual([]);
});

test('a second ballot gives its own lines; equal again it says so and offers nothing', async () => {
  const settled = await ceilingsStep({ 'Phiếu lần 2 CSTĐCS': [CODES, ['x', '0'], ['x', '0'], ['0', 'x']] });
  expect(settled.container.textContent).toContain('An: Chọn');
  await settled.user.click(screen.getByRole('button', { name: 'Thôi' }));
  expect(screen.queryByRole('combobox', { name: 'Cách giải quyết' })).toBeNull();
  document.body.replaceChildren();
  const again = await ceilingsStep({ 'Phiếu lần 2 CSTĐCS': [CODES, ['x', 'x'], ['x', 'x'], ['x', 'x']] });
  expect(again.container.textContent).toContain('Lần 2 vẫn bằng phiếu: An và Bình');
  expect(screen.getByRole('button', { name: 'Ghi vào sổ rồi đọc lại' }).getAttribute('aria-disabled')).toBe('true');
});
