/**
 * @jest-environment jsdom
 */
import './set-up';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { fail } from '../../src/domain/result';
import type { Language } from '../../src/i18n/language';
import type { WorkbookPort } from '../../src/workbook/port';
import { ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf } from '../support/workbook';
import { memoryPort } from './memory-port';
import { openPane } from './open-pane';

const NAMES = ['Nguyễn Thị An', 'Trần Văn Bình', 'Lê Thị Chi'];
const ROSTER: Rows = [
  ROSTER_HEADER,
  ...NAMES.map((name, index) =>
    rosterRow(`NV${String(index + 1)}`, name, {
      'Xếp loại': 'HTXS',
      'Cấp sáng kiến': 'Cơ sở',
      'Đăng ký danh hiệu': 'LĐTT; CSTĐCS',
    }),
  ),
];

function council(papers: Rows | null = null) {
  return memoryPort(
    snapshotOf({
      'Đợt xét': [
        ...ROUND,
        ['Tổng số thành viên Hội đồng', 5],
        ['Số thành viên có mặt', 5],
        ['cstd-co-so.vote.percent', '50'],
        ['ldtt.vote.percent', '50'],
      ],
      'Danh sách': ROSTER,
      'Kiểm phiếu': [['Danh hiệu', 'Phát ra', 'Thu về']],
      ...(papers === null ? {} : { 'Phiếu CSTĐCS': papers }),
    }),
  );
}

/** Opens the count of CSTĐCS. */
async function opened(port: WorkbookPort, language: Language = 'vi') {
  const { user, container } = openPane(port, language);
  await user.click(await screen.findByRole('button', { name: /^(Đọc sổ này|Read the workbook)$/ }));
  await waitFor(() =>
    expect(screen.getByRole('tab', { name: /^(Phiếu|Ballots)$/ }).hasAttribute('disabled')).toBe(false),
  );
  await user.click(screen.getByRole('tab', { name: /^(Phiếu|Ballots)$/ }));
  await user.click(await screen.findByRole('button', { name: /^(Kiểm phiếu|Count) – CSTĐCS$/ }));
  await screen.findByRole('heading', { name: /^(Trước khi kiểm|Before counting)$/ });
  return { user, container };
}

const CODES: Readonly<Record<string, string>> = {
  x: 'Numpad1',
  '0': 'Numpad0',
  '-': 'Numpad3',
  '?': 'NumpadDivide',
  '*': 'NumpadMultiply',
  '+': 'NumpadAdd',
  '<': 'NumpadSubtract',
  '\n': 'NumpadEnter',
};

/** Hits keys of the numeric pad, wherever the focus is. */
function hit(keys: string): void {
  for (const letter of keys)
    fireEvent.keyDown(document.body, { code: CODES[letter] ?? `Numpad${letter}`, key: letter });
}

/** Types a stack and ends it. */
function typeStack(...papers: readonly string[]): void {
  for (const paper of papers) hit(`${paper}\n`);
  hit('\n\n');
}

/** Until what keeps the focus has looked: two drawings of the page, and one more. */
const drawn = () =>
  act(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
      ),
  );

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const region = () => screen.getByRole('region', { name: /^(Kiểm phiếu|Counting): CSTĐCS$/ });

async function counted(port: WorkbookPort, first: readonly string[], second: readonly string[]) {
  const shown = await opened(port);
  await shown.user.click(button('Bắt đầu lần nhập 1'));
  typeStack(...first);
  await shown.user.click(button('Bắt đầu lần nhập 2'));
  typeStack(...second);
  return shown;
}

async function fillCounts(user: UserEvent, issued: string, returned: string) {
  await user.type(screen.getByRole('textbox', { name: 'Phát ra' }), issued);
  await user.type(screen.getByRole('textbox', { name: 'Thu về' }), returned);
}

test('nothing is written before everything is said, and then everything at once', async () => {
  const port = council();
  const { user } = await counted(port, ['xxx', 'x00', '0x-'], ['xxx', 'x00', '0x-']);
  screen.getByRole('heading', { name: 'Hai lần nhập đã khớp' });
  expect(region().textContent).toContain('3 phiếu: 3 hợp lệ, 0 không hợp lệ.');
  await user.click(button('Ghi phiếu vào sổ'));
  expect(screen.getByRole('alert').textContent).toContain('Ghi số phiếu phát ra và thu về');
  expect(screen.getByRole('alert').textContent).toContain('Ban kiểm phiếu đã biết');
  expect([...port.added, ...port.changed]).toEqual([]);

  await fillCounts(user, '3', '2');
  expect(region().textContent).toContain('Thu về 2 nhưng kiểm được 3 phiếu, lệch 1.');
  await user.clear(screen.getByRole('textbox', { name: 'Thu về' }));
  await user.type(screen.getByRole('textbox', { name: 'Thu về' }), '3');
  expect(region().textContent).toContain('Trần Văn Bình: chỉ một phiếu không đồng ý hoặc không ý kiến.');
  await user.click(screen.getByRole('checkbox', { name: 'Ban kiểm phiếu đã biết' }));
  await user.click(button('Ghi phiếu vào sổ'));
  await screen.findByRole('heading', { name: 'Đã ghi phiếu vào sổ' });
  expect([port.added.length, port.changed.length]).toEqual([1, 3]);
  await user.click(button('Xem kết quả'));
  expect((await screen.findByRole('table', { name: 'Kết quả từng người' })).textContent).toContain('Trần Văn Bình');
});

test('where the entries differ, places are told and never what was typed', async () => {
  const { user } = await counted(council(), ['xxx', 'x00', '0x-'], ['xxx', 'xx0', '0x-']);
  expect(region().textContent).toContain('Khác nhau ở tờ thứ 2 trong tập.');
  expect(region().textContent).not.toMatch(/[✓✗○]|Đồng ý|Nguyễn|Trần|Lê Thị/);
  await user.click(button('Xem lại từng tờ khác nhau'));
  screen.getByRole('heading', { name: 'Lá phiếu thứ 2 trong tập' });
  expect(region().textContent).not.toMatch(/[✓✗]/);
  hit('???\n');
  expect(region().textContent).toContain('Lần xem này chưa khớp lần nào.');
  hit('xx0\n');
  screen.getByRole('heading', { name: 'Hai lần nhập đã khớp' });
});

test('a skipped paper is told by its place, and the count of the stack decides', async () => {
  const { user } = await counted(council(), ['xxx', 'x00', '0x-', '---'], ['xxx', '0x-', '---']);
  expect(region().textContent).toContain('Lần 1 có 4 tờ, lần 2 có 3 tờ.');
  expect(region().textContent).toContain('Ở khoảng tờ thứ 2: lần 1 có một tờ mà lần 2 không có.');
  const stack = screen.getByRole('textbox', { name: 'Đếm lại tập phiếu bằng tay: có bao nhiêu tờ?' });
  await user.type(stack, '9');
  await user.click(button('Xem lại từng tờ khác nhau'));
  expect(region().textContent).toContain('xem lại từng chỗ không đủ');
  await user.clear(stack);
  await user.type(stack, '4');
  await user.click(button('Xem lại từng tờ khác nhau'));
  hit('x00\n');
  expect(region().textContent).toContain('4 phiếu');
});

test('an Enter after the reason of an invalid paper, or after none was chosen, takes papers and never leaves the count', async () => {
  const { user } = await opened(council());
  await user.click(button('Bắt đầu lần nhập 1'));
  await user.keyboard('[NumpadMultiply]');
  await user.click(button(/Thôi, phiếu hợp lệ/));
  await drawn();
  await user.keyboard('[Numpad1][Numpad1][Numpad1][NumpadEnter]');
  expect(region().textContent).toContain('Đã nhập 1 tờ');
  await user.keyboard('[NumpadMultiply][Numpad1]');
  await drawn();
  await user.keyboard('[NumpadEnter]');
  expect(region().textContent).toContain('Đã nhập 2 tờ');
});

test('what is typed is in memory alone: leaving asks, staying loses nothing, closing the page asks where it can', async () => {
  const { user } = await opened(council());
  const isAsked = (): boolean => !fireEvent(window, new Event('beforeunload', { cancelable: true }));
  expect(isAsked()).toBe(false);
  await user.click(button('Bắt đầu lần nhập 1'));
  hit('xxx\nx0');
  expect(isAsked()).toBe(true);
  await user.click(button('Thoát'));
  screen.getByRole('heading', { name: 'Bỏ 2 tờ đã nhập?' });
  expect(region().textContent).toContain('mất hết, không có gì được lưu lại');
  await user.click(button('Ở lại nhập tiếp'));
  expect(region().textContent).toContain('Đã nhập 1 tờ');
  expect(region().querySelector('[aria-current=true]')?.textContent).toContain(NAMES[2]);
  await user.click(button('Thoát'));
  await user.click(button('Bỏ và thoát'));
  await screen.findByRole('button', { name: 'Kiểm phiếu – CSTĐCS' });
  expect(isAsked()).toBe(false);
});

test('a refused writing keeps the papers, and can be tried again after reading', async () => {
  const port = council();
  const changed = fail({ code: 'input.changed-since', params: { tabs: 'Danh sách' } } as const);
  let refusals = 1;
  const held: WorkbookPort = {
    ...port,
    amend: (amendment, expected) => (refusals-- > 0 ? Promise.resolve(changed) : port.amend(amendment, expected)),
  };
  const { user } = await counted(held, ['xxx', '000', 'x0-', '00x'], ['xxx', '000', 'x0-', '00x']);
  await fillCounts(user, '4', '4');
  for (const box of screen.queryAllByRole('checkbox')) await user.click(box);
  await user.click(button('Ghi phiếu vào sổ'));
  await screen.findByText('Chưa ghi gì; các phiếu vẫn còn ở đây');
  await user.click(button('Đọc lại sổ rồi ghi'));
  await waitFor(() => expect(button('Ghi phiếu vào sổ').getAttribute('aria-disabled')).not.toBe('true'));
  await user.click(button('Ghi phiếu vào sổ'));
  await screen.findByRole('heading', { name: 'Đã ghi phiếu vào sổ' });
});

test('papers that are in the tab are told in counts, and replaced only where that is chosen', async () => {
  const port = council([
    ['NV1', 'NV2'],
    ['x', '0'],
    ['x', 'x'],
  ]);
  const { user } = await counted(port, ['x0', '0x', '00'], ['x0', '0x', '00']);
  await fillCounts(user, '3', '3');
  await user.click(screen.getByRole('checkbox', { name: 'Ban kiểm phiếu đã biết' }));
  await user.click(button('Ghi phiếu vào sổ'));
  expect(screen.getByRole('alert').textContent).toContain('Tab phiếu đang có phiếu');
  await user.click(screen.getByRole('checkbox', { name: 'Thay 2 phiếu đang có ở tab “Phiếu CSTĐCS”' }));
  await user.click(button('Ghi phiếu vào sổ'));
  await screen.findByRole('heading', { name: 'Đã ghi phiếu vào sổ' });
});

test('while papers are typed no button has the focus: Enter takes the paper, and presses nothing', async () => {
  const { user } = await opened(council());
  await user.click(button('Bắt đầu lần nhập 1'));
  const typed = async (keys: string): Promise<void> => {
    for (const letter of keys)
      fireEvent.keyDown(document.activeElement ?? document.body, {
        code: CODES[letter] ?? `Numpad${letter}`,
        key: letter,
      });
    // What keeps the focus comes after the page was drawn.
    await act(
      () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
        ),
    );
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement?.closest('button') ?? null).toBeNull();
  };
  await typed('');
  await typed('xx0\n');
  await typed('*1');
  await typed('\n');
  expect(region().textContent).toContain('Đã nhập 2');
});

test('the rehearsal comes out right and is thrown away', async () => {
  const port = council();
  const { user } = await opened(port);
  await user.click(button('Tập dượt với phiếu mẫu'));
  expect(region().textContent).toContain('Lá phiếu mẫu 1 trong 7');
  expect(region().textContent).not.toContain(NAMES[0]);
  typeStack('x+', 'x0x', '0+', '?x+', '*6', '-+', 'xx-');
  screen.getByRole('heading', { name: 'Tập dượt đúng hết' });
  expect([...port.added, ...port.changed]).toEqual([]);
  await user.click(button('Vào kiểm phiếu thật'));
  screen.getByRole('heading', { name: 'Trước khi kiểm' });
});

test('a paper that is invalid for a reason on no list: its reason is written once all agree', async () => {
  const { user } = await counted(council(), ['xxx', '*8', '000', '0xx'], ['xxx', '*8', '000', '0xx']);
  await user.type(screen.getByRole('textbox', { name: 'Lý do của tờ 1' }), 'Phiếu rách');
  expect(region().textContent).toContain('4 phiếu: 3 hợp lệ, 1 không hợp lệ.');
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  test('no stage has anything that a screen reader stumbles over', async () => {
    const { user, container } = await opened(council(), language);
    const check = async () => {
      expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
      // The languages differ in words alone.
      if (language === 'vi') expect(await axe(container)).toHaveNoViolations();
    };
    await check();
    await user.click(button(/^(Bắt đầu lần nhập 1|Begin entry 1)$/));
    hit('x');
    await check();
    hit('*');
    await check();
    hit('6\n');
    typeStack('xxx', '0+');
    await check();
    await user.click(button(/^(Bắt đầu lần nhập 2|Begin entry 2)$/));
    typeStack('*6', 'xx0', '000');
    await check();
    await user.click(button(/^(Xem lại từng tờ khác nhau|Look at the papers that differ)$/));
    await check();
    hit('xxx\n');
    await check();
  }, 60_000);
});
