/**
 * @jest-environment jsdom
 */
import { arePlanned } from './set-up';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState } from 'react';
import { fail, ok } from '../../src/domain/result';
import type { Language } from '../../src/i18n/language';
import { Pane } from '../../src/taskpane/Pane';
import { type PaneHost, hostOfPort } from '../../src/workbook/pane-host';
import type { Snapshot, WorkbookPort } from '../../src/workbook/port';
import { type MemoryPort, memoryPort, sampleSnapshot } from './memory-port';

let sample: Snapshot;

beforeAll(async () => {
  sample = await sampleSnapshot();
});

function Held({ host, first }: { readonly host: PaneHost; readonly first: Language }) {
  const [language, setLanguage] = useState(first);
  return (
    <main>
      <Pane host={host} language={language} onLanguage={setLanguage} colorScheme="light" />
    </main>
  );
}

async function show(port: WorkbookPort, language: Language = 'vi') {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const { container } = render(<Held host={hostOfPort(port)} first={language} />);
  await screen.findByRole('tablist');
  return { user, container };
}

/** Waits until something was read: only then can steps be chosen. */
function isRead() {
  return waitFor(() => expect(text(status())).toMatch(/^(Đã đọc sổ|Read): /));
}

/** Shows a pane, reads, and goes to a step. */
async function readAnd(port: WorkbookPort, step: RegExp) {
  const shown = await show(port);
  await shown.user.click(screen.getByRole('button', { name: 'Đọc sổ này' }));
  await isRead();
  await shown.user.click(screen.getByRole('tab', { name: step }));
  return shown;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const text = (element: Element | null | undefined) => element?.textContent ?? '';
/** What the pane itself tells; parts of a step may tell of their own before it. */
const status = () => screen.getAllByRole('status').at(-1);

test('before anything is read it says what it does; only reading can be chosen', async () => {
  const { container } = await show(memoryPort(sample));
  expect(screen.getByRole('heading', { name: 'Sẵn sàng đọc sổ xét' })).toBeTruthy();
  expect(button('Đọc sổ này').hasAttribute('disabled')).toBe(false);
  for (const name of ['Đợt xét', 'Kiểm tra', 'Chỉ tiêu, tỷ lệ', 'Phiếu', 'Đề nghị']) {
    expect(screen.getByRole('tab', { name }).hasAttribute('disabled')).toBe(true);
  }
  expect(await axe(container)).toHaveNoViolations();
});

test.each([
  ['vi', ['Đợt xét', 'Kiểm tra', 'Chỉ tiêu, tỷ lệ', 'Phiếu', 'Đề nghị']],
  ['en', ['Round', 'Check', 'Targets, ceilings', 'Ballots', 'Nominees']],
] as const)('in %s no step has anything that a screen reader stumbles over', async (language, names) => {
  const { user, container } = await show(memoryPort(sample), language);
  await user.click(button(/^(Đọc sổ này|Read the workbook)$/));
  await isRead();
  for (const name of names) {
    await user.click(screen.getByRole('tab', { name }));
    expect(screen.getByRole('tabpanel', { name })).toBeTruthy();
    await arePlanned();
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
    expect(await axe(container)).toHaveNoViolations();
  }
});

test('the steps can be walked by the main action', async () => {
  const { user } = await show(memoryPort(sample));
  await user.click(button('Đọc sổ này'));
  for (const next of ['Kiểm tra', 'Chỉ tiêu, tỷ lệ', 'Phiếu', 'Đề nghị']) {
    await user.click(await screen.findByRole('button', { name: `Tiếp: ${next}` }));
    expect(screen.getByRole('tab', { name: next }).getAttribute('aria-selected')).toBe('true');
  }
  expect(button('Ghi kết quả vào sổ').hasAttribute('disabled')).toBe(false);
});

test('the round: its facts, what each tab was taken for, and the rules with their source and mark', async () => {
  const port = memoryPort(sample);
  const { user } = await readAnd(port, /Đợt xét/);
  const panel = screen.getByRole('tabpanel', { name: 'Đợt xét' });
  expect(text(panel)).toContain('27/12/2022');
  expect(text(panel)).toContain('9 thành viên · có mặt 8 · ý kiến bằng văn bản 1');
  expect(within(panel).getByText('Bảng chấm điểm · Hội đồng chấm')).toBeTruthy();
  await user.click(within(panel).getByRole('button', { name: /^CSTĐCS: \d+ quy tắc/ }));
  expect(text(within(panel).getByText('Tỷ lệ khống chế').closest('li'))).toContain(
    '15%Quy định · Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3',
  );
  expect(text(within(panel).getByText('Cách làm tròn tỷ lệ khống chế').closest('li'))).toContain(
    'Đối chiếu văn bản gốc',
  );
  await user.click(within(panel).getByRole('button', { name: 'Đến Phiếu CSTĐCS' }));
  await user.click(within(panel).getByRole('button', { name: 'Đến Đợt xét · B17' }));
  expect(port.shown).toEqual(['Phiếu CSTĐCS 0 0', 'Đợt xét 16 1']);
});

test('findings by gravity, each with the way to its cell', async () => {
  const port = memoryPort(sample);
  const { user } = await readAnd(port, /Kiểm tra/);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Lỗi (1)',
    'Cảnh báo (3)',
    'Lưu ý (3)',
  ]);
  expect(text(status())).toContain('Đã đọc sổ: 24 người, 1 lỗi, 3 cảnh báo.');
  expect(screen.getByText(/^Điểm 12 vượt điểm tối đa 10/)).toBeTruthy();
  await user.click(button('Đến Chấm điểm - Tự chấm · D17'));
  expect(port.shown).toEqual(['Chấm điểm - Tự chấm 16 3']);
});

test('who is eligible and why, condition by condition', async () => {
  const port = memoryPort(sample);
  const { user, container } = await readAnd(port, /Kiểm tra/);
  await user.click(screen.getByRole('tab', { name: 'Điều kiện' }));
  const heading = await screen.findByRole('heading', { name: 'Không đủ điều kiện (3)' });
  const out = within(heading.closest('section') ?? document.body);
  expect(out.getByText('Không đạt: không bị kỷ luật từ Khiển trách trở lên')).toBeTruthy();
  await user.click(out.getByRole('button', { name: 'Vì sao? – Dương Gia Bảo' }));
  const trace = out.getByText('Không bị kỷ luật từ Khiển trách trở lên: không đạt').closest('li');
  expect(text(trace)).toContain('Nghị định 91/2017/NĐ-CP, Điều 10');
  expect(text(trace)).toContain('Đối chiếu văn bản gốc');
  await user.click(within(trace ?? document.body).getByRole('button'));
  expect(port.shown).toEqual(['Danh sách 17 13']);
  expect(await axe(container)).toHaveNoViolations();

  await user.selectOptions(screen.getByRole('combobox', { name: 'Danh hiệu' }), 'tap-the-ldxs');
  expect(screen.getByText('Khoa Lý luận cơ sở')).toBeTruthy();
  expect(button('Không đăng ký (2)').getAttribute('aria-expanded')).toBe('false');
});

test('ceilings with their exact share, targets with the ceiling that rules one out', async () => {
  await readAnd(memoryPort(sample), /Chỉ tiêu/);
  const card = screen.getByRole('article', { name: 'CSTĐCS' });
  expect(text(card)).toContain('3 suất15% của 21 người được đề nghị LĐTT = 3,15, làm tròn xuống');
  expect(text(card)).toContain('Bằng nhau: Lê Thị Ánh Nguyệt và Nguyễn Hoàng Phương Thảo');
  const impossible = screen.getByText('Trên 15% cán bộ, viên chức đạt Chiến sĩ thi đua cơ sở').closest('li');
  expect(text(impossible)).toContain('Chưa đạt2/24 · cần trên 15%');
  expect(text(impossible)).toContain('Không thể đạt cả hai');
  expect(text(screen.getByText('01 – 02 người đạt Chiến sĩ thi đua cấp tỉnh').closest('li'))).toContain(
    'Đạt1 · cần 1 đến 2',
  );
  expect(text(screen.getByText('Đảng bộ hoàn thành xuất sắc nhiệm vụ').closest('li'))).toContain(
    'chọn chỉ tiêu “Đảng bộ hoàn thành xuất sắc nhiệm vụ”',
  );
});

test('a target about the women says why it is open: somebody whose gender nobody wrote down is not counted', async () => {
  const tabs = sample.tabs.map((tab) => {
    const header = tab.values.find((row) => row.includes('Giới tính'));
    if (header === undefined) return tab;
    const column = header.indexOf('Giới tính');
    const woman = tab.values.findIndex((row) => row[column] === 'Nữ');
    const values = tab.values.map((row, at) =>
      at === woman ? row.map((value, one) => (one === column ? null : value)) : row,
    );
    return { ...tab, values };
  });
  await readAnd(memoryPort({ ...sample, tabs }), /Chỉ tiêu/);
  const ofWomen = screen.getByText(/^100% nữ/).closest('li');
  expect(text(ofWomen)).toContain('1 người chưa ghi rõ giới tính, chưa tính vào chỉ tiêu này.');
});

test('votes in totals, verdicts with their distance, and the warning of a unanimous result', async () => {
  await readAnd(memoryPort(sample), /Phiếu/);
  const [first, second] = screen.getAllByRole('table', { name: 'Kết quả từng người' });
  const rows = within(first ?? document.body)
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);
  expect(rows).toEqual([
    'Đặng Quốc ThịnhTG01Đạt: 8/98100',
    'Trần Công ĐịnhTG13Đạt: 8/98100',
    'Lê Thị Ánh NguyệtTG02Đạt: 7/97110',
    'Nguyễn Hoàng Phương ThảoTG08Đạt: 7/97200',
    'Bùi Đức KhảiTG07Không đạt: 6/9, cần 7: thiếu 16300',
    'Lý Hải ĐăngTG19Không đạt: 3/9, cần 7: thiếu 43510',
  ]);
  expect(text(second)).toContain('Không đạt: 8/9, cần 9: thiếu 1');
  expect(text(screen.getByText('Cần từ 70% tổng số thành viên Hội đồng'))).toContain('= 7/9 phiếu đồng ý');
  expect(screen.getByText('Kết quả nhất trí tuyệt đối')).toBeTruthy();
  expect(screen.getAllByText('khớp')).toHaveLength(10);
});

test('a tie is named and not broken; what will be written is shown before it is, and then what was', async () => {
  const port = memoryPort(sample);
  const { user, container } = await readAnd(port, /Đề nghị/);
  expect(screen.getByText('2 người bằng nhau, còn 1 suất')).toBeTruthy();
  expect(screen.getByText(/Bình Xét không tự chọn/)).toBeTruthy();
  const planned = screen.getByRole('region', { name: 'Các tab sẽ ghi' });
  await waitFor(() => expect(text(planned)).toContain('Danh sách đề nghịtab mới'));
  expect(port.written).toEqual([]);

  const panel = screen.getByRole('tabpanel');
  panel.scrollTop = 400;
  await user.click(button('Ghi kết quả vào sổ'));
  await waitFor(() => expect(text(status())).toMatch(/^Đã ghi \d+ tab kết quả\.$/));
  expect(port.written).toHaveLength(1);
  expect(screen.getByText('Đã ghi xong')).toBeTruthy();
  // Whoever had scrolled down sees it.
  expect(panel.scrollTop).toBe(0);
  expect(text(screen.getByRole('region', { name: 'Các tab đã ghi' }))).toMatch(/Danh sách đề nghịđã tạo, \d+ ô/);
  await user.click(button('Đến Danh sách đề nghị'));
  expect(port.shown).toEqual(['Danh sách đề nghị 0 0']);
  expect(button('Ghi lại kết quả').hasAttribute('disabled')).toBe(false);
  expect(await axe(container)).toHaveNoViolations();
});

test('those who are not nominated are told by their reason, on request', async () => {
  const { user } = await readAnd(memoryPort(sample), /Đề nghị/);
  await user.click(button('Không đề nghị (20) – CSTĐCS'));
  expect(text(screen.getByText('Bùi Đức Khải').closest('li'))).toContain('6 phiếuKhông đủ phiếu');
  await user.click(button('Chưa kết luận (2) – BK tỉnh'));
  expect(screen.getAllByText('Cần xem lại')).toHaveLength(2);
  const [more] = screen.getAllByRole('button', { name: /^Hiện thêm/ });
  expect(screen.queryByText('Châu Văn Lượng')).toBeNull();
  await user.click(more ?? document.body);
  expect(screen.getAllByText('Châu Văn Lượng')).not.toHaveLength(0);
});

test('a workbook that cannot be used is a message with what to do, and can be read again', async () => {
  let isMended = false;
  const port = memoryPort(sample, {
    read: () => Promise.resolve(ok(isMended ? sample : { tabs: sample.tabs.slice(0, 1) })),
  });
  const { user, container } = await show(port);
  await user.click(button('Đọc sổ này'));
  expect(await screen.findByText(/^Sổ không có danh sách cá nhân/)).toBeTruthy();
  expect(text(status())).toContain('Chưa đọc được sổ này');
  expect(await axe(container)).toHaveNoViolations();
  isMended = true;
  await user.click(button('Đọc lại sổ'));
  expect(await screen.findByText('Phong trào thi đua năm 2022')).toBeTruthy();
});

test('a change of the workbook is told, and asks for reading again instead of writing', async () => {
  const port = memoryPort(sample);
  const { user } = await readAnd(port, /Đề nghị/);
  act(() => port.change());
  expect(screen.getAllByText('Sổ đã thay đổi')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'Ghi kết quả vào sổ' })).toBeNull();
  await user.click(button('Đọc lại sổ'));
  await waitFor(() => expect(button('Ghi kết quả vào sổ').hasAttribute('disabled')).toBe(false));
  expect(screen.queryByText('Sổ đã thay đổi')).toBeNull();
});

test('a refused writing says why, and that nothing was written', async () => {
  const port = memoryPort(sample, {
    write: () => Promise.resolve(fail({ code: 'input.changed-since', params: { tabs: 'Danh sách' } })),
  });
  const { user } = await readAnd(port, /Đề nghị/);
  await user.click(button('Ghi kết quả vào sổ'));
  expect(await screen.findByText(/^Sổ đã thay đổi từ lúc đọc \(Danh sách\)/)).toBeTruthy();
  expect(text(status())).toContain('Chưa ghi gì');
  expect(button('Đọc lại sổ').hasAttribute('disabled')).toBe(false);
  expect(port.written).toEqual([]);
});

test('a protected workbook can be written to once it is no longer protected', async () => {
  const port = memoryPort(sample, {
    write: () => Promise.resolve(fail({ code: 'workbook.structure-protected', params: {} })),
  });
  const { user } = await readAnd(port, /Đề nghị/);
  await user.click(button('Ghi kết quả vào sổ'));
  expect(await screen.findByText(/Cấu trúc sổ đang được bảo vệ/)).toBeTruthy();
  expect(button('Ghi kết quả vào sổ').hasAttribute('disabled')).toBe(false);
});

test('while it reads and writes it says so, and cannot be asked twice', async () => {
  let letRead: (() => void) | undefined;
  let letWrite: (() => void) | undefined;
  const port: MemoryPort = memoryPort(sample, {
    read: () => new Promise((resolve) => (letRead = () => resolve(ok(sample)))),
    write: () => new Promise((resolve) => (letWrite = () => resolve(ok(null)))),
  });
  const { user } = await show(port);
  await user.click(button('Đọc sổ này'));
  expect(text(status())).toContain('Đang đọc sổ…');
  expect(button('Đang đọc sổ…').getAttribute('aria-disabled')).toBe('true');
  act(() => letRead?.());
  await isRead();
  await user.click(screen.getByRole('tab', { name: 'Đề nghị' }));
  await user.click(button('Ghi kết quả vào sổ'));
  // Laying the tabs out is the first part of it.
  expect(text(status())).toMatch(/Đang (?:soạn các tab kết quả|ghi…)/);
  await waitFor(() => expect(letWrite).toBeDefined());
  act(() => port.change());
  await act(async () => {
    letWrite?.();
    await Promise.resolve();
  });
  await waitFor(() => expect(text(status())).toMatch(/^Đã ghi/));
  // The port tells of none of our own changes (test/workbook/excel/show-and-watch): somebody else changed what the written figures rest on.
  expect(screen.getAllByText('Sổ đã thay đổi')).not.toHaveLength(0);
});

test('the language changes at once, and what was read stays', async () => {
  const { user } = await readAnd(memoryPort(sample), /Đề nghị/);
  await user.click(button(/English/));
  expect(screen.getByText('2 are tied for 1 place')).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'Nominees' }).getAttribute('aria-selected')).toBe('true');
  await user.click(button(/Tiếng Việt/));
  expect(screen.getByText('2 người bằng nhau, còn 1 suất')).toBeTruthy();
});

test('a fault of the program is told, and can be left', async () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  const port = memoryPort(sample, {
    read: () => (isBroken ? Promise.reject(new Error('ngoài dự kiến')) : Promise.resolve(ok(sample))),
  });
  const { user } = await show(port);
  await user.click(button('Đọc sổ này'));
  expect(text(await screen.findByRole('alert'))).toContain('ngoài dự kiến');
  isBroken = false;
  await user.click(button('Thử lại'));
  await user.click(button('Đọc sổ này'));
  expect(await screen.findByText('Phong trào thi đua năm 2022')).toBeTruthy();
  complaints.mockRestore();
});
