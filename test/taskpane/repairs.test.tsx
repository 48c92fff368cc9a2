/**
 * @jest-environment jsdom
 */
import './set-up';
import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fail } from '../../src/domain/result';
import { checkRound } from '../../src/review/check-round';
import { writeResults } from '../../src/review/write-results';
import { createFilePort } from '../../src/workbook/file/port';
import type { Snapshot, WorkbookPort } from '../../src/workbook/port';
import { sampleTabs, withRound } from '../sheets/writing/sample';
import { ROSTER, ROUND, type Rows } from '../support/workbook';
import { snapshotOfFile, workbookFile } from '../support/workbook-file';
import { type MemoryPort, memoryPort } from './memory-port';
import { readInPane } from './open-pane';

const SCORES = 'Hội đồng chấm';
/** A hard space stands behind the number. */
const FIRST = /^Diem HD - HOI DONG CHAM · F6: “18,25.” → 18,25$/;
const MATRIX: Rows = [
  ['Mã', 'Họ và tên', 'A', 'B'],
  [null, 'Điểm tối đa', 10, 10],
  ['NV001', 'Nguyễn Thị  An', { value: 44_843, format: 'dd/mm/yyyy' }, '9,25đ'],
  ['NV002', 'Trần Văn Bình', { value: '8', format: '@' }, { value: '7đ', format: '0%' }],
];

let messy: Snapshot;
let small: Snapshot;

beforeAll(async () => {
  messy = await snapshotOfFile(new Uint8Array(readFileSync('test/fixtures/tran-phu-2022-messy.xlsx')));
  small = await snapshotOfFile(await workbookFile({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, [SCORES]: MATRIX }));
});

/** Opens the pane on a workbook, reads it and goes to the findings. */
async function check(snapshot: Snapshot, language: 'vi' | 'en' = 'vi', change: Partial<WorkbookPort> = {}) {
  const port: MemoryPort = memoryPort(snapshot);
  const { user, container } = await readInPane({ ...port, ...change }, language);
  await user.click(screen.getByRole('tab', { name: /^(Kiểm tra|Check)$/ }));
  return { port, user, container };
}

/** The same, and on to the repairs. */
async function open(...args: Parameters<typeof check>) {
  const opened = await check(...args);
  await opened.user.click(await screen.findByRole('button', { name: /^(Sửa dữ liệu|Repair the data)/ }));
  await screen.findByRole('heading', { name: /^(Sửa dữ liệu|Repair the data)$/ });
  return opened;
}

const told = (text: RegExp) => waitFor(() => expect(document.body.textContent).toMatch(text));
const main = (name: RegExp) => screen.getByRole('button', { name });
const disabled = (element: HTMLElement) => element.getAttribute('aria-disabled');
const boxes = () => screen.queryAllByRole<HTMLInputElement>('checkbox');
const kind = (name: RegExp) => screen.getByRole('region', { name });

test('nothing is chosen beforehand; one repair of the messy sample is shown before and after, and only its cell is changed', async () => {
  const { port, user, container } = await open(messy);
  expect(document.activeElement?.textContent).toBe('Sửa dữ liệu');
  expect(boxes().some(({ checked }) => checked)).toBe(false);
  expect(disabled(main(/^Áp dụng$/))).toBe('true');
  expect(kind(/^Dấu thập phân \(345\)$/)).toBeTruthy();
  expect(container.textContent).toMatch(/“Phan ThÞ Hång Th¾m” → “Phan Thị Hồng Thắm”/);
  expect(container.textContent).toMatch(/“·Châu··Ngọc Mơ·” → “Châu Ngọc Mơ”/);
  expect(container.textContent).toMatch(/thiếu dòng trống dưới danh sách cho 1 người/);
  await user.click(screen.getByRole('button', { name: 'Đến Diem HD - HOI DONG CHAM · F6' }));
  expect(port.shown).toEqual(['Diem HD - HOI DONG CHAM 5 5']);
  await user.click(screen.getByRole('checkbox', { name: FIRST }));
  await user.click(main(/^Áp dụng 1 sửa đổi$/));
  await told(/1 ô đã sửa, ghi trong tab/);
  expect(port.changed).toEqual([{ sheet: 'Diem HD - HOI DONG CHAM', row: 5, column: 5, value: 18.25 }]);
  await waitFor(() => expect(kind(/^Dấu thập phân \(344\)$/)).toBeTruthy());
  expect(screen.getByText('Hoàn tác lần sửa gần nhất (1 ô)')).toBeTruthy();
}, 30_000);

test('all of a kind are chosen at once, also those that are not in sight, and nothing of another kind', async () => {
  const { port, user } = await open(messy);
  const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Chọn tất cả 345 chỗ – Dấu thập phân' });
  await user.click(all);
  await user.click(screen.getByRole('checkbox', { name: FIRST }));
  expect(all.indeterminate).toBe(true);
  await user.click(main(/^Áp dụng 344 sửa đổi$/));
  await told(/344 ô đã sửa/);
  expect(port.changed).toHaveLength(344);
  expect(port.changed.every(({ value }) => typeof value === 'number')).toBe(true);
  await waitFor(() => expect(kind(/^Dấu thập phân \(1\)$/)).toBeTruthy());
}, 30_000);

test('a question is no part of all: it stays until its choice is made, and can be left again', async () => {
  const { port, user, container } = await open(small);
  const question = kind(/^Ngày về điểm \(1\)$/);
  expect(within(question).queryByRole('checkbox', { name: /^Chọn tất cả/ })).toBeNull();
  const choices = within(question).getAllByRole<HTMLInputElement>('radio');
  expect(choices.map(({ checked }) => checked)).toEqual(choices.map(() => false));
  expect(choices.length).toBeGreaterThan(1);
  await user.click(screen.getByRole('checkbox', { name: /^Chọn tất cả 2 chỗ – Bỏ chữ sau điểm$/ }));
  expect(choices.some(({ checked }) => checked)).toBe(false);
  const [, second] = choices;
  if (second === undefined) throw new Error('one choice only');
  await user.click(second);
  expect(main(/^Áp dụng 3 sửa đổi$/)).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: /^Để nguyên – / }));
  expect(main(/^Áp dụng 2 sửa đổi$/)).toBeTruthy();
  await user.click(second);
  await user.click(main(/^Áp dụng 3 sửa đổi$/));
  await told(/3 ô đã sửa/);
  expect(port.changed.map(({ row, column, value }) => [row, column, value]).sort()).toEqual([
    [2, 2, 10],
    [2, 3, 9.25],
    [3, 3, 7],
  ]);
}, 30_000);

test('the last repairs are taken back in one step; a cell that somebody has changed since is left, and counted', async () => {
  const { port, user } = await open(small);
  await user.click(screen.getByRole('checkbox', { name: /^Chọn tất cả 2 chỗ/ }));
  await user.click(main(/^Áp dụng 2 sửa đổi$/));
  await user.click(await screen.findByRole('button', { name: 'Xem 2 ô – Lần sửa gần nhất' }));
  await told(/“9,25đ” → 9,25/);
  await port.amend({ changes: [{ sheet: SCORES, row: 3, column: 3, value: 6 }], added: [] }, new Map());
  port.changed.length = 0;
  await user.click(screen.getByRole('button', { name: 'Hoàn tác lần sửa gần nhất (2 ô)' }));
  await told(/1 ô trở lại như trước khi sửa/);
  await told(/1 ô đã được sửa khác từ đó nên để nguyên/);
  expect(port.changed.map(({ row, column, value }) => [row, column, value])).toEqual([[2, 3, '9,25đ']]);
  await waitFor(() => expect(kind(/^Bỏ chữ sau điểm \(1\)$/)).toBeTruthy());
  expect(screen.queryByText(/^Hoàn tác lần sửa/)).toBeNull();
}, 30_000);

test('a finding leads to its repair', async () => {
  const { user } = await check(small);
  await user.click(await screen.findByRole('button', { name: `Sửa – ${SCORES} · D3` }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Bỏ chữ sau điểm (2)'));
  await user.click(screen.getByRole('button', { name: 'Quay lại' }));
  expect(screen.getByRole('tab', { name: 'Kiểm tra' }).getAttribute('aria-selected')).toBe('true');
}, 30_000);

test('a cell that turns out to be a formula is left as it is, and named', async () => {
  const port = memoryPort(small);
  const amend: WorkbookPort['amend'] = (amendment, expected) =>
    amendment.changes.some(({ row, column }) => row === 2 && column === 3)
      ? Promise.resolve(fail({ code: 'workbook.formula-in-cell', params: { sheet: SCORES, cell: 'D3' } }))
      : port.amend(amendment, expected);
  const { user } = await open(small, 'vi', { ...port, amend });
  await user.click(screen.getByRole('checkbox', { name: /^Chọn tất cả 2 chỗ/ }));
  await user.click(main(/^Áp dụng 2 sửa đổi$/));
  await told(/1 ô đã sửa.*1 chỗ để nguyên vì là công thức:.*D3/);
  expect(port.changed).toHaveLength(1);
}, 30_000);

test('where the workbook has changed meanwhile nothing is repaired, and reading again offers anew', async () => {
  const refused = { code: 'input.changed-since', params: { tabs: SCORES } } as const;
  const { port, user } = await open(small, 'vi', { amend: () => Promise.resolve(fail(refused)) });
  await user.click(screen.getByRole('checkbox', { name: /^Chọn tất cả 2 chỗ/ }));
  await user.click(main(/^Áp dụng 2 sửa đổi$/));
  await told(/Chưa sửa ô nào/);
  expect(port.changed).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Đọc lại sổ' }));
  await waitFor(() => expect(disabled(main(/^Áp dụng$/))).toBe('true'));
  await waitFor(() => expect(boxes().length).toBeGreaterThan(0));
  expect(boxes().some(({ checked }) => checked)).toBe(false);
}, 30_000);

test('a protected tab says why nothing is offered', async () => {
  const { tabs } = small;
  await open({ tabs: tabs.map((one) => (one.name === SCORES ? { ...one, isProtected: true } : one)) });
  await told(/Tab “Hội đồng chấm”: 5 chỗ; tab đang được bảo vệ/);
  expect(boxes()).toEqual([]);
  expect(disabled(main(/^Áp dụng$/))).toBe('true');
}, 30_000);

test('a closed round says why nothing is offered', async () => {
  let bytes = await workbookFile(withRound(await sampleTabs(), { 'Chốt đợt xét': '30/12/2022' }));
  const port = createFilePort({
    name: 'workbook.xlsx',
    load: () => Promise.resolve(bytes),
    save: (after) => {
      bytes = after;
      return Promise.resolve();
    },
  });
  const checked = await checkRound(port, { kind: 'of-round' });
  if (!checked.ok) throw new Error(checked.error.code);
  await writeResults(port, checked.value);
  await open(await snapshotOfFile(bytes));
  await told(/Số liệu của đợt xét đã chốt được giữ nguyên/);
  expect(boxes()).toEqual([]);
}, 30_000);

test('in English, too', async () => {
  const { container, user } = await open(small, 'en');
  await user.click(screen.getByRole('checkbox', { name: /^Choose all 2/ }));
  await user.click(main(/^Apply 2 repairs$/));
  await told(/Cells repaired: 2\./);
  expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
}, 30_000);
