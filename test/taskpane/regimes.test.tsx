/**
 * @jest-environment jsdom
 */
import './set-up';
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Snapshot } from '../../src/workbook/port';
import { snapshotOf } from '../support/workbook';
import { tabsOfFile } from '../support/workbook-file';
import { memoryPort } from './memory-port';
import { openPane } from './open-pane';

/** The sample's people, had they met in December of another year, with whatever the round sets. */
async function sampleOf(
  year: number,
  set: Readonly<Record<string, string>> = {},
  file = 'assets/mau-tran-phu-2022.xlsx',
): Promise<Snapshot> {
  const tabs = await tabsOfFile(file);
  const values: Readonly<Record<string, string>> = { Năm: String(year), 'Ngày họp': `20/12/${String(year)}` };
  const round = (tabs['Đợt xét'] ?? []).map(([label, value]) => [
    label ?? null,
    typeof label === 'string' && label in values ? (values[label] ?? null) : (value ?? null),
  ]);
  return snapshotOf({ ...tabs, 'Đợt xét': [...round, ...Object.entries(set)] });
}

async function show(snapshot: Snapshot, step: RegExp) {
  const { user, container } = openPane(memoryPort(snapshot));
  await user.click(await screen.findByRole('button', { name: 'Đọc sổ này' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Đã đọc sổ/));
  await user.click(screen.getByRole('tab', { name: step }));
  for (const rules of screen.queryAllByRole('button', { name: /: \d+ quy tắc/, expanded: false }))
    await user.click(rules);
  return { user, container };
}

const panel = () => within(screen.getByRole('tabpanel'));

/** The line of a rule, with what holds and where it comes from. */
function rule(name: RegExp): string {
  return panel().getByText(name).closest('li')?.textContent ?? '';
}

test('2026: what is open is shown as not chosen, with its hint, its source and its mark; nothing is taken for granted', async () => {
  const { container } = await show(await sampleOf(2026), /^Đợt xét/);
  expect(rule(/^Số tháng công tác cần có/)).toMatch(
    /chưa chọn \(gợi ý: 6 tháng, chưa đối chiếu\).*Thông tư 15\/2025.*Đối chiếu văn bản gốc/,
  );
  expect(rule(/^Điều kiện sáng kiến, xếp loại của CSTĐCS/)).toContain('gợi ý: xếp loại xuất sắc và có sáng kiến');
  expect(rule(/^Kỷ luật từ mức nào thì không xét LĐTT/)).toContain('gợi ý: không loại trừ riêng');
  expect(rule(/^Tỷ lệ xếp loại xuất sắc tính trên/)).toContain('gợi ý: số đạt từ mức tốt trở lên');
  expect(rule(/^Quy định áp dụng/)).toContain('gợi ý: Luật 06/2022/QH15 và Nghị định 152/2025/NĐ-CP');
  expect(await axe(container)).toHaveNoViolations();
});

test('2022: the figures of the law stand beside its settings, and what the round sets takes their place', async () => {
  await show(await sampleOf(2022), /^Đợt xét/);
  expect(rule(/^Số tháng công tác cần có/)).toMatch(/10 tháng.*Nghị định 91\/2017/);
  expect(rule(/^Điều kiện sáng kiến, xếp loại của CSTĐCS/)).toContain('có sáng kiến');
});

test('a figure that the round set names its cell, in the rules and at everybody’s condition', async () => {
  const snapshot = await sampleOf(2022, { 'ldtt.recruit.months': '6' });
  const { user } = await show(snapshot, /^Đợt xét/);
  expect(rule(/^Số tháng công tác cần có/)).toMatch(/6 tháng.*Đợt xét/);
  await user.click(screen.getByRole('tab', { name: /^Kiểm tra/ }));
  await user.click(screen.getByRole('tab', { name: 'Điều kiện' }));
  const heading = await screen.findByRole('heading', { name: /^Không đủ điều kiện/ });
  await user.click(within(heading.closest('section') ?? document.body).getByRole('button', { name: /Dương Gia Bảo/ }));
  const months = screen.getByText(/mới tuyển dụng: đã công tác từ 6 tháng/).closest('li');
  expect(months?.textContent).toMatch(/Số tháng công tác cần có của người mới tuyển dụng/);
});

test('the share of excellent ratings stands with the ceilings, once a decree caps it', async () => {
  const { container } = await show(await sampleOf(2026, { 'rating.htxs.base': 'final-htt' }), /^Chỉ tiêu/);
  const section = within(panel().getByRole('region', { name: 'Tỷ lệ xếp loại xuất sắc' }));
  expect(section.getByText('Nhóm lãnh đạo, quản lý').closest('li')?.textContent).toContain('20%');
  expect(section.getAllByRole('listitem')).toHaveLength(4);
  expect(await axe(container)).toHaveNoViolations();
});

test('without the reading no limit is told, and only what holds in every reading', async () => {
  await show(await sampleOf(2026, {}, 'test/fixtures/tran-phu-2022.xlsx'), /^Chỉ tiêu/);
  const section = within(panel().getByRole('region', { name: 'Tỷ lệ xếp loại xuất sắc' }));
  expect(section.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringContaining('9 người; vượt tỷ lệ theo mọi cách tính'),
    expect.stringContaining('2 người; vượt tỷ lệ theo mọi cách tính'),
    expect.stringContaining('6 người; chưa rõ được nhiều nhất bao nhiêu'),
    expect.stringContaining('1 người; trong tỷ lệ theo mọi cách tính'),
  ]);
});

test('in 2022 nothing is said of a share of ratings', async () => {
  await show(await sampleOf(2022), /^Chỉ tiêu/);
  expect(screen.queryByRole('region', { name: 'Tỷ lệ xếp loại xuất sắc' })).toBeNull();
});
