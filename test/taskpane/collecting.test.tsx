/**
 * @jest-environment jsdom
 */
import './set-up';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { fail } from '../../src/domain/result';
import { Pane } from '../../src/taskpane/Pane';
import type { ChosenFile } from '../../src/taskpane/collecting/useCollecting';
import { hostOfPort } from '../../src/workbook/pane-host';
import type { Snapshot, WorkbookPort } from '../../src/workbook/port';
import { type Tabs, snapshotOfFile, tabsOfFile, withCells, withoutTab, workbookFile } from '../support/workbook-file';
import { type MemoryPort, memoryPort } from './memory-port';
import { readInPane } from './open-pane';

const SAMPLE = 'test/fixtures/tran-phu-2022.xlsx';
const COUNCIL = 'Chấm điểm - Hội đồng chấm';
const UNIT = 'Chấm điểm - Đơn vị chấm';

let tabs: Tabs;
let book: Snapshot;
let council: Tabs;

beforeAll(async () => {
  tabs = await tabsOfFile(SAMPLE);
  book = await snapshotOfFile(await workbookFile(withoutTab(withoutTab(tabs, COUNCIL), UNIT)));
  council = { [COUNCIL]: tabs[COUNCIL] ?? [] };
});

async function chosen(name: string, content: Tabs): Promise<ChosenFile> {
  return chosenBytes(name, await workbookFile(content));
}

/** A file as a browser hands it over: jsdom's own cannot be read. */
function chosenBytes(name: string, bytes: Uint8Array): ChosenFile {
  const buffer = new Uint8Array(bytes).buffer;
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(buffer) });
}

/** Opens the pane on a workbook, reads it and goes to collecting. */
async function open(snapshot = book, language: 'vi' | 'en' = 'vi', change: Partial<WorkbookPort> = {}) {
  const port: MemoryPort = memoryPort(snapshot);
  const { user, container } = await readInPane({ ...port, ...change }, language);
  await user.click(screen.getByRole('tab', { name: /^(Kiểm tra|Check)$/ }));
  await user.click(await screen.findByRole('button', { name: /^(Thu thập tệp|Collect the files)/ }));
  await screen.findByRole('button', { name: /^(Chọn tệp|Choose files)/ });
  return { port, user, container };
}

function drop(...files: readonly ChosenFile[]): void {
  const zone = screen.getByRole('button', { name: /^(Chọn tệp|Choose files)/ }).parentElement;
  if (zone === null) throw new Error('no zone');
  fireEvent.drop(zone, { dataTransfer: { files } });
}

const add = () => screen.getByRole('button', { name: /^Thêm /u });
const told = (text: RegExp) => waitFor(() => expect(document.body.textContent).toMatch(text), { timeout: 10_000 });
function fileItem(name: string): HTMLElement {
  const [item] = screen.getAllByText(name).flatMap((one) => one.closest('li') ?? []);
  if (item === undefined) throw new Error(`no item ${name}`);
  return item;
}

test('before any file is chosen, it is told which units and people are without scores', async () => {
  const { container } = await open(
    await snapshotOfFile(await workbookFile(withoutTab(withoutTab(tabs, COUNCIL), UNIT))),
  );
  await told(/0\/\d+ đơn vị đã gửi tệp/);
  expect(screen.getAllByText('chưa gửi tệp').length).toBeGreaterThan(0);
  expect(add().getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement?.textContent).toBe('Thu thập tệp các đơn vị gửi');
  expect(await axe(container)).toHaveNoViolations();
});

test('files are dropped, looked at, and added; the round is read again and holds them', async () => {
  const { port, user, container } = await open();
  drop(await chosen('hoi-dong.xlsx', council), await chosen('don-vi.xlsx', { [UNIT]: tabs[UNIT] ?? [] }));
  await told(/Đã đọc 2 tệp: 2 tab sẽ thêm, 0 tệp không có gì để thêm/);
  expect(fileItem('hoi-dong.xlsx').textContent).toMatch(
    /Thêm thành tab “Chấm điểm - Hội đồng chấm”.*Hội đồng chấm; 42 người/,
  );
  expect(await axe(container)).toHaveNoViolations();
  expect(port.added).toEqual([]);
  await user.click(add());
  await told(/2 tab đã có trong sổ/);
  expect(port.added.map((one) => (one.kind === 'cells' ? one.tab.name : one.plan.name))).toEqual([
    COUNCIL,
    UNIT,
    'KQ - Thu thập',
  ]);
  await told(/Ai cũng đã có điểm/);
  await user.click(screen.getByRole('button', { name: 'Quay lại' }));
  await user.click(screen.getByRole('tab', { name: 'Đợt xét' }));
  await waitFor(() => expect(screen.getByRole('tabpanel').textContent).toContain(COUNCIL));
});

test('what is not taken is told with its reason, and does not keep the others from being taken', async () => {
  const { user } = await open();
  const other = withCells({ 'Đợt xét': tabs['Đợt xét'] ?? [], ...council }, 'Đợt xét', {});
  const of2021 = {
    ...other,
    'Đợt xét': (tabs['Đợt xét'] ?? []).map((row) => (row[0] === 'Năm' ? ['Năm', 2021] : row)),
  };
  const gone: ChosenFile = Object.assign(new File([], 'mất.xlsx'), {
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  });
  drop(
    await chosen('hoi-dong.xlsx', council),
    await chosen('hoi-dong (1).xlsx', council),
    await chosen('2021.xlsx', of2021),
    await chosen('danh-sach.xlsx', { 'Danh sách': tabs['Danh sách'] ?? [] }),
    chosenBytes('hỏng.xls', new TextEncoder().encode('<html></html>')),
    gone,
    await chosen('khác.xlsx', withCells(council, COUNCIL, { E8: 1 })),
  );
  await told(/Đã đọc 7 tệp: 1 tab sẽ thêm, 6 tệp không có gì để thêm/);
  expect(fileItem('hoi-dong (1).xlsx').textContent).toMatch(/Cùng nội dung với “hoi-dong\.xlsx”/);
  expect(fileItem('2021.xlsx').textContent).toMatch(/tệp của năm 2021, sổ là năm 2022/);
  expect(fileItem('danh-sach.xlsx').textContent).toMatch(/Không có tab chấm điểm nào/);
  expect(fileItem('hỏng.xls').textContent).toMatch(/không phải là sổ/);
  expect(fileItem('mất.xlsx').textContent).toMatch(/NotFoundError|hỏng/);
  expect(fileItem('khác.xlsx').textContent).toMatch(/Không lấy cả tab: trong đó có người đã được chấm ở tab/);
  await user.click(screen.getByRole('button', { name: 'Bỏ tệp hoi-dong.xlsx' }));
  await told(/Đã đọc 6 tệp: 1 tab sẽ thêm/);
  expect(fileItem('hoi-dong (1).xlsx').textContent).toMatch(/Thêm thành tab/);
});

test('a newer version replaces the old one only where that is chosen, tab by tab', async () => {
  const { port, user } = await open();
  drop(await chosen('hoi-dong.xlsx', council));
  await told(/1 tab sẽ thêm/);
  await user.click(add());
  await told(/1 tab đã có trong sổ/);
  drop(await chosen('hoi-dong-2.xlsx', withCells(council, COUNCIL, { E8: 1 })));
  await told(/Bản khác của tab “Chấm điểm - Hội đồng chấm” đã thu, chưa lấy/);
  expect(document.body.textContent).not.toMatch(/--replace/);
  expect(add().getAttribute('aria-disabled')).toBe('true');
  const choice = screen.getByRole('checkbox', { name: `Thay tab “${COUNCIL}” bằng bản này` });
  await user.click(choice);
  await told(/thay bản cũ/);
  await user.click(choice);
  await told(/Chưa có gì để thêm/);
  await user.click(choice);
  await told(/thay bản cũ/);
  await user.click(add());
  await told(/1 tab đã có trong sổ/);
  expect(port.added.filter(({ kind }) => kind === 'cells')).toHaveLength(2);
});

test('errors in a sent tab are told by their cells', async () => {
  const { user } = await open();
  drop(await chosen('sai.xlsx', withCells(council, COUNCIL, { E9: 'x9', F9: 99 })));
  await told(/2 chỗ cần xem trong tab này/);
  await user.click(screen.getByRole('button', { name: /2 chỗ cần xem trong tab này: tab “.*” của tệp sai\.xlsx/ }));
  expect(fileItem('sai.xlsx').textContent).toMatch(/E9: .*x9.*F9: .*99/);
});

test('where nothing could be added, it says why, and reading again is offered', async () => {
  const refused = { code: 'input.changed-since', params: { tabs: 'Danh sách' } } as const;
  const { user } = await open(book, 'vi', { amend: () => Promise.resolve(fail(refused)) });
  drop(await chosen('hoi-dong.xlsx', council));
  await told(/1 tab sẽ thêm/);
  await user.click(add());
  await told(/Chưa thêm gì/);
  expect(document.body.textContent).toMatch(/“?Danh sách”?/);
  await user.click(screen.getByRole('button', { name: 'Đọc lại sổ' }));
  await told(/Đã đọc 1 tệp: 1 tab sẽ thêm/);
});

test('reading can be stopped, also in the middle of a file; what was read stays', async () => {
  const { user } = await open();
  const slow: ChosenFile = Object.assign(new File([], 'chậm.xlsx'), {
    arrayBuffer: () => new Promise<ArrayBuffer>(() => undefined),
  });
  drop(await chosen('a.xlsx', { [UNIT]: tabs[UNIT] ?? [] }), slow, await chosen('b.xlsx', council));
  await told(/Đang đọc tệp 2\/3: chậm\.xlsx/);
  await user.click(await screen.findByRole('button', { name: 'Dừng đọc' }));
  await told(/Đã dừng; 2 tệp chưa đọc/);
  await told(/Đã đọc 1 tệp: 1 tab sẽ thêm/);
});

test('a round that is closed takes no files', async () => {
  const closed = {
    tabs: book.tabs.map((one) =>
      one.name === 'Đợt xét' ? { ...one, values: [...one.values, ['Chốt đợt xét', '27/12/2022']] } : one,
    ),
  };
  const port = memoryPort(closed);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(<Pane host={hostOfPort(port)} language="vi" onLanguage={() => undefined} colorScheme="light" />);
  await screen.findByRole('tablist');
  await user.click(screen.getByRole('button', { name: 'Đọc sổ này' }));
  await screen.findByRole('button', { name: 'Đọc lại sổ' });
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await user.click(await screen.findByRole('button', { name: /^Thu thập tệp/ }));
  expect(await screen.findByText('Đợt xét đã chốt')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Chọn tệp/ })).toBeNull();
});

test('in English, too', async () => {
  const { container } = await open(book, 'en');
  drop(await chosen('council.xlsx', council));
  await told(/Files read: 1\. Tabs to be added: 1\. Files with nothing to add: 0\./);
  expect(within(container).getByRole('button', { name: 'Add 1 tab' })).toBeTruthy();
  expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
});
