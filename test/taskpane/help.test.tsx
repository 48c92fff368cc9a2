/**
 * @jest-environment jsdom
 */
import './set-up';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { helpPagesOf } from '../../src/i18n/help-pages';
import { textsOf } from '../../src/i18n/texts';
import { HELP_CITATIONS, HELP_PAGES } from '../../src/i18n/help/contents';
import { reviewSnapshot } from '../../src/review/review';
import { stepStates } from '../../src/review/step-states';
import { Pane } from '../../src/taskpane/Pane';
import { supportText } from '../../src/taskpane/support/support-text';
import { hostOfPort } from '../../src/workbook/pane-host';
import { ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf } from '../support/workbook';
import { memoryPort } from './memory-port';

/** What must never leave: a name, a unit, a score, a text of a cell, a tab's name, a mark. */
const PLANTED = ['Kín Thị Đáo', 'Khoa Mật', '87,25', 'Ô Riêng Tư', 'Tab Của Tôi', 'Lý do hỏng'];

const VOTED = {
  'Đợt xét': [
    ...ROUND,
    ['Cơ quan', 'Ô Riêng Tư'],
    ['Tổng số thành viên Hội đồng', 3],
    ['Số thành viên có mặt', 3],
    ['cstd-co-so.vote.percent', '50'],
  ],
  'Danh sách': [
    ROSTER_HEADER,
    ...['1', '2'].map((code) =>
      rosterRow(code, 'Kín Thị Đáo', {
        'Đơn vị': 'Khoa Mật',
        'Đăng ký danh hiệu': 'LĐTT; CSTĐCS',
        'Cấp sáng kiến': 'Cơ sở',
      }),
    ),
  ],
  'Phiếu CSTĐCS': [
    ['1', '2', 'Không hợp lệ'],
    ['x', '0', ''],
    ['x', 'Ô Riêng Tư', ''],
    ['0', 'x', 'Lý do hỏng'],
  ],
  'Kiểm phiếu': [
    ['Danh hiệu', 'Phát ra', 'Thu về'],
    ['CSTĐCS', 3, 2],
  ],
  'Tab Của Tôi': [['Ô Riêng Tư', '87,25']],
} satisfies Readonly<Record<string, Rows>>;

test('what is copied for support is versions and counts: no name, score, cell, tab name or ballot, whatever is read and whatever failed', () => {
  const snapshot = snapshotOf(VOTED);
  const review = reviewSnapshot(snapshot, { kind: 'of-round' });
  if (!review.ok) throw new Error(review.error.code);
  const checked = { snapshot, review: review.value };
  for (const language of ['vi', 'en'] as const) {
    const texts = textsOf(language);
    const text = supportText(
      { ...texts, product: texts.pane.product },
      {
        about: [['host', 'Excel']],
        checked,
        states: stepStates(checked, false),
        round: {
          phase: 'unusable',
          failure: { code: 'workbook.tab-twice', params: { meaning: 'roster', award: '', sheets: 'Tab Của Tôi' } },
        },
      },
    );
    for (const planted of PLANTED) expect(text).not.toContain(planted);
    expect(text).toMatch(/^Bình Xét \d+\.\d+\.\d+\n/);
    expect(text).toContain('  ballot.reconciliation: ');
    expect(text).toContain('  ballots.numbers: 1');
    expect(text).toContain('workbook.tab-twice');
    expect(text).toContain(`${texts.support.people}: 2\n`);
  }
});

test.each(['vi', 'en'] as const)('every page of help has its name and its words, in %s', (language) => {
  const pages = helpPagesOf(language);
  for (const page of HELP_PAGES) {
    expect(textsOf(language).help.pages[page]).not.toBe('');
    expect(pages[page].length).toBeGreaterThanOrEqual(4);
    expect(new Set(pages[page]).size).toBe(pages[page].length);
  }
});

test('what help calls law is cited with how sure it is, and where no text says anything, that is said', () => {
  const cited = HELP_PAGES.flatMap((page) => HELP_CITATIONS[page]);
  expect(cited.every(({ text, status }) => (text === null ? status === 'open' : /Điều \d+/.test(text)))).toBe(true);
  expect(HELP_CITATIONS.tie).toEqual([{ text: null, status: 'open' }]);
});

jest.setTimeout(60_000);

test('help lies over what one is at: a count loses nothing, takes no key meanwhile, and the focus comes back', async () => {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const before = Object.fromEntries(Object.entries(VOTED).filter(([name]) => name !== 'Phiếu CSTĐCS'));
  const { container } = render(
    <main>
      <Pane
        host={hostOfPort(memoryPort(snapshotOf(before)))}
        language="vi"
        onLanguage={() => undefined}
        colorScheme="light"
      />
    </main>,
  );
  await user.click(await screen.findByRole('button', { name: 'Đọc sổ này' }));
  await waitFor(() => expect(screen.getByRole('tab', { name: 'Phiếu' }).hasAttribute('disabled')).toBe(false));

  // From where a concept occurs to its page, with its grounds, and back.
  const explain = screen.getByRole('button', { name: 'Giải thích: Quy tắc đã đối chiếu hay chưa' });
  await user.click(explain);
  const title = await screen.findByRole('heading', { name: 'Quy tắc đã đối chiếu hay chưa' });
  await waitFor(() => expect(document.activeElement).toBe(title));
  await user.click(screen.getByRole('button', { name: 'Các trang trợ giúp' }));
  await user.click(screen.getByRole('button', { name: 'Tỷ lệ khống chế' }));
  const page = within(screen.getByRole('region', { name: 'Trợ giúp' }));
  expect(page.getByText('Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3 (đã đối chiếu văn bản gốc)')).toBeTruthy();
  expect(page.getByText('Không văn bản nào quy định')).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(explain));

  await user.click(screen.getByRole('tab', { name: 'Phiếu' }));
  await user.click(await screen.findByRole('button', { name: 'Kiểm phiếu – CSTĐCS' }));
  await user.click(await screen.findByRole('button', { name: 'Bắt đầu lần nhập 1' }));
  fireEvent.keyDown(document.body, { code: 'Numpad1', key: '1' });
  const view = await screen.findByRole('region', { name: /CSTĐCS.*/i });
  const typed = view.textContent;
  const open = screen.getByRole('button', { name: 'Trợ giúp' });
  await user.click(open);
  await user.click(await screen.findByRole('button', { name: 'Sao chép thông tin hỗ trợ' }));
  const shown = await screen.findByRole('textbox', { name: 'Sẽ sao chép' });
  for (const planted of PLANTED) expect(shown instanceof HTMLTextAreaElement && shown.value).not.toContain(planted);
  fireEvent.keyDown(document.body, { code: 'Numpad1', key: '1' });
  await user.click(screen.getByRole('button', { name: 'Đóng trợ giúp' }));
  await waitFor(() => expect(document.activeElement).toBe(open));
  expect(view.textContent).toBe(typed);
  fireEvent.keyDown(document.body, { code: 'Numpad1', key: '1' });
  await waitFor(() => expect(view.textContent).not.toBe(typed));
});
