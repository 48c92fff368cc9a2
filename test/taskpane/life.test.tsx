/**
 * @jest-environment jsdom
 */
import './set-up';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { fail, ok } from '../../src/domain/result';
import { Pane } from '../../src/taskpane/Pane';
import { preferencesText } from '../../src/taskpane/remembered';
import { type PaneHost, hostOfPort } from '../../src/workbook/pane-host';
import type { ExcelFailure, Snapshot } from '../../src/workbook/port';
import type { SelfTestReport } from '../../src/workbook/self-test';
import { type MemoryPortOptions, memoryPort, sampleSnapshot } from './memory-port';

let sample: Snapshot;

beforeAll(async () => {
  sample = await sampleSnapshot();
});

const NO_ANSWER: ExcelFailure = { code: 'excel.no-answer', params: { seconds: '45' } };

function hostWith(parts: Partial<PaneHost>, options: MemoryPortOptions = {}): PaneHost {
  return { ...hostOfPort(memoryPort(sample, options)), ...parts };
}

async function show(host: PaneHost) {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const shown = render(
    <main>
      <Pane host={host} language="vi" onLanguage={() => undefined} colorScheme="light" />
    </main>,
  );
  await screen.findByRole('tablist');
  return { user, ...shown };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const isRead = () => screen.findByRole('button', { name: 'Đọc lại sổ' });

test('while the workbook is looked over at the opening, the pane says so and offers nothing else', async () => {
  let open: (() => void) | undefined;
  const host = hostWith({ tidy: () => new Promise((resolve) => (open = () => resolve(ok('nothing')))) });
  render(<Pane host={host} language="vi" onLanguage={() => undefined} colorScheme="light" />);
  expect(screen.getByText('Đang mở sổ…')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Đọc sổ này' })).toBeNull();
  act(() => open?.());
  expect(await screen.findByRole('button', { name: 'Đọc sổ này' })).toBeTruthy();
  expect(screen.queryByText('Đã dọn phần làm dở')).toBeNull();
});

test.each([
  ['undone', 'Đã dọn phần làm dở'],
  ['completed', 'Lần ghi trước đã xong'],
] as const)('what a pane that died had left is told: %s', async (tidied, title) => {
  const { user, container } = await show(hostWith({ tidy: () => Promise.resolve(ok(tidied)) }));
  expect(screen.getByText(title)).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button('Đọc sổ này'));
  await isRead();
  expect(screen.getByText(title)).toBeTruthy();
  await user.click(button('Đóng thông báo'));
  expect(screen.queryByText(title)).toBeNull();
});

test('where the opening gets no answer it says why; reading tries again, before anything is read', async () => {
  const asked: string[] = [];
  let isWell = false;
  const host = hostWith(
    {
      tidy: () => {
        asked.push('tidy');
        return Promise.resolve(isWell ? ok('undone') : fail(NO_ANSWER));
      },
    },
    {
      read: () => {
        asked.push('read');
        return Promise.resolve(ok(sample));
      },
    },
  );
  const { user } = await show(host);
  expect(screen.getByText('Chưa xem lại được phần lần trước để lại')).toBeTruthy();
  expect(screen.getByText(/^Excel không phản hồi sau 45 giây/)).toBeTruthy();
  await user.click(button('Đọc sổ này'));
  expect(await screen.findAllByText('Chưa đọc được sổ này')).not.toHaveLength(0);
  expect(screen.queryByText('Chưa xem lại được phần lần trước để lại')).toBeNull();
  isWell = true;
  await user.click(button('Đọc lại sổ'));
  await waitFor(() => expect(screen.getByText('Phong trào thi đua năm 2022')).toBeTruthy());
  expect(asked).toEqual(['tidy', 'tidy', 'tidy', 'read']);
  expect(screen.getByText('Đã dọn phần làm dở')).toBeTruthy();
  await user.click(button('Đọc lại sổ'));
  await isRead();
  expect(asked).toEqual(['tidy', 'tidy', 'tidy', 'read', 'read']);
});

test('a pane that was closed goes on where it was, reading the workbook by itself', async () => {
  const host = hostWith({});
  const first = await show(host);
  await first.user.click(button('Đọc sổ này'));
  await isRead();
  await first.user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await first.user.click(screen.getByRole('tab', { name: 'Điều kiện' }));
  await first.user.selectOptions(screen.getByRole('combobox', { name: 'Danh hiệu' }), 'tap-the-ldxs');
  first.unmount();
  await show(host);
  await isRead();
  expect(screen.getByRole('tab', { name: 'Kiểm tra' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Danh hiệu' }).value).toBe('tap-the-ldxs');
});

test('an award that this round does not have is not stuck to', async () => {
  const host = hostWith({});
  await host.memory.keep('choices', '{"version":1,"view":"eligibility","award":"khong-co"}');
  await host.memory.keep('preferences', preferencesText('check'));
  await show(host);
  await isRead();
  const [first] = screen.getAllByRole<HTMLOptionElement>('option');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Danh hiệu' }).value).toBe(first?.value);
});

test('what could not be remembered is told, and the work goes on', async () => {
  const recall = () => Promise.resolve(fail(NO_ANSWER));
  const keep = () => Promise.resolve(fail<ExcelFailure>({ code: 'excel.access-denied', params: {} }));
  const { user, container } = await show(hostWith({ memory: { recall, keep } }));
  expect(screen.getByText('Chưa lấy lại được chỗ làm lần trước')).toBeTruthy();
  await user.click(button('Đọc sổ này'));
  await isRead();
  await user.click(screen.getByRole('tab', { name: 'Đề nghị' }));
  expect(await screen.findByText('Chưa nhớ được chỗ đang làm')).toBeTruthy();
  expect(screen.getByText(/^Excel không cho phép/)).toBeTruthy();
  expect(button('Ghi kết quả vào sổ').hasAttribute('disabled')).toBe(false);
  expect(await axe(container)).toHaveNoViolations();
});

test('a cell that cannot be gone to is told by its reason, until one can', async () => {
  const port = memoryPort(sample);
  let isGone = true;
  const show_ = port.show.bind(port);
  const host = hostOfPort({
    ...port,
    show: (sheet, row, column) =>
      isGone ? Promise.resolve(fail({ code: 'workbook.tab-not-there', params: { sheet } })) : show_(sheet, row, column),
  });
  const { user } = await show(host);
  await user.click(button('Đọc sổ này'));
  await isRead();
  await user.click(button('Đến Phiếu CSTĐCS'));
  expect(
    await screen.findByText('Tab “Phiếu CSTĐCS” không còn trong sổ hoặc đang ẩn. Bỏ ẩn tab, hoặc đọc lại sổ.'),
  ).toBeTruthy();
  isGone = false;
  await user.click(button('Đến Phiếu CSTĐCS'));
  await waitFor(() => expect(screen.queryByText('Chưa đến được ô đó')).toBeNull());
});

test('a writing that could not be taken back says so; reading again takes it back first', async () => {
  const asked: string[] = [];
  const host = hostWith(
    {
      tidy: () => {
        asked.push('tidy');
        return Promise.resolve(ok(asked.length > 1 ? 'undone' : 'nothing'));
      },
    },
    { write: () => Promise.resolve(fail({ code: 'excel.unfinished', params: {} })) },
  );
  const { user } = await show(host);
  await user.click(button('Đọc sổ này'));
  await isRead();
  await user.click(screen.getByRole('tab', { name: 'Đề nghị' }));
  await user.click(button('Ghi kết quả vào sổ'));
  expect(await screen.findAllByText('Việc ghi chưa trọn')).not.toHaveLength(0);
  expect(screen.queryByText('Chưa ghi gì')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Ghi (?:kết quả|lại)/ })).toBeNull();
  await user.click(button('Đọc lại sổ'));
  expect(await screen.findByText('Đã dọn phần làm dở')).toBeTruthy();
  expect(asked).toEqual(['tidy', 'tidy']);
});

test('what was changed while it was read is told as old', async () => {
  const port = memoryPort(sample, {
    read: () => {
      port.change();
      return Promise.resolve(ok(sample));
    },
  });
  const { user } = await show(hostOfPort(port));
  await user.click(button('Đọc sổ này'));
  expect(await screen.findAllByText('Sổ đã thay đổi')).not.toHaveLength(0);
});

function reportOf(removal: 'passed' | 'failed'): SelfTestReport {
  return {
    about: [['version', '16.0']],
    results: [
      { name: 'text', outcome: { kind: 'passed' }, facts: [] },
      { name: 'dates', outcome: { kind: 'different', what: ['A1'] }, facts: [['date-system', '1904']] },
      {
        name: 'removal',
        outcome: removal === 'passed' ? { kind: 'passed' } : { kind: 'failed', error: 'AccessDenied' },
        facts: [],
      },
    ],
  };
}

test('the self-test is asked for, tells how it went, and gives a text to copy', async () => {
  let end: (() => void) | undefined;
  const selfTest = () => new Promise<SelfTestReport>((resolve) => (end = () => resolve(reportOf('passed'))));
  const { user, container } = await show(hostWith({ selfTest }));
  await user.click(button('Tự kiểm tra'));
  // The view is loaded only now.
  expect(await screen.findByText(/Hoàn tác \(Ctrl\+Z\)/)).toBeTruthy();
  await user.click(button('Chạy tự kiểm tra'));
  expect(button('Đang tự kiểm tra…').getAttribute('aria-disabled')).toBe('true');
  act(() => end?.());
  expect(await screen.findByText(/^1 việc không như mong đợi/)).toBeTruthy();
  const text = screen.getByRole<HTMLTextAreaElement>('textbox').value;
  expect(text).toContain('[khác] Ngày và hệ ngày 1900/1904: A1, date-system=1904');
  await user.click(button('Chép'));
  expect(await screen.findByText('Đã chép.')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(text);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button('Quay lại'));
  expect(button('Đọc sổ này')).toBeTruthy();
});

test('where copying is not allowed the text is selected, to be copied by hand', async () => {
  const { user } = await show(hostWith({ selfTest: () => Promise.resolve(reportOf('passed')) }));
  await user.click(button('Tự kiểm tra'));
  await user.click(await screen.findByRole('button', { name: 'Chạy tự kiểm tra' }));
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox');
  const refused = jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied'));
  await user.click(button('Chép'));
  expect(await screen.findByText(/nhấn Ctrl\+C/)).toBeTruthy();
  expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
  refused.mockRestore();
});

test('a temporary tab that could not go is told, and the next reading takes it out first', async () => {
  let tidied = 0;
  const host = hostWith({
    selfTest: () => Promise.resolve(reportOf('failed')),
    tidy: () => {
      tidied += 1;
      return Promise.resolve(ok(tidied > 1 ? 'undone' : 'nothing'));
    },
  });
  const { user } = await show(host);
  await user.click(button('Tự kiểm tra'));
  await user.click(await screen.findByRole('button', { name: 'Chạy tự kiểm tra' }));
  expect(await screen.findByText(/^Tab tạm chưa xóa được/)).toBeTruthy();
  await user.click(button('Quay lại'));
  await user.click(button('Đọc sổ này'));
  expect(await screen.findByText('Đã dọn phần làm dở')).toBeTruthy();
  expect(tidied).toBe(2);
});

test('without Excel there is no self-test', async () => {
  await show(hostWith({}));
  expect(screen.queryByRole('button', { name: 'Tự kiểm tra' })).toBeNull();
});
