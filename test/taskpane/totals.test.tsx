/**
 * @jest-environment jsdom
 */
import './set-up';
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fail } from '../../src/domain/result';
import type { Language } from '../../src/i18n/language';
import type { WorkbookPort } from '../../src/workbook/port';
import { ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf } from '../support/workbook';
import { memoryPort } from './memory-port';
import { openPane } from './open-pane';

const NAMES = ['Nguyễn Thị An', 'Trần Văn Bình'];
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

function council(more: Rows = [], tabs: Readonly<Record<string, Rows>> = {}) {
  return memoryPort(
    snapshotOf({
      'Đợt xét': [
        ...ROUND,
        ['Tổng số thành viên Hội đồng', 5],
        ['Số thành viên có mặt', 5],
        ['cstd-co-so.vote.percent', '50'],
        ...more,
      ],
      'Danh sách': ROSTER,
      ...tabs,
    }),
  );
}

/** Opens the ballots' step. */
async function opened(port: WorkbookPort, language: Language = 'vi') {
  const { user, container } = openPane(port, language);
  await user.click(await screen.findByRole('button', { name: /^(Đọc sổ này|Read the workbook)$/ }));
  await waitFor(() =>
    expect(screen.getByRole('tab', { name: /^(Phiếu|Ballots)$/ }).hasAttribute('disabled')).toBe(false),
  );
  await user.click(screen.getByRole('tab', { name: /^(Phiếu|Ballots)$/ }));
  return { user, container };
}

async function typing(port: WorkbookPort, language: Language = 'vi') {
  const shown = await opened(port, language);
  await shown.user.click(
    await screen.findByRole('button', { name: /^(Nhập|Sửa|Type|Correct) (tổng số|totals) – CSTĐCS$/ }),
  );
  await screen.findByRole('heading', { name: /tổng số|totals/ });
  return shown;
}

const region = () => screen.getByRole('region', { name: /^(Tổng số|Totals): CSTĐCS$/ });
const field = (name: string) => screen.getByRole('textbox', { name });
const press = (name: string) => screen.getByRole('button', { name });

test('totals are typed without the mouse, checked as they are typed, and written at once when they agree', async () => {
  const port = council();
  const { user } = await typing(port);
  // The first field has the focus; Enter goes on.
  expect(document.activeElement).toBe(field('Phát ra'));
  await user.keyboard('5{Enter}5{Enter}0{Enter}4{Enter}1{Enter}{Enter}2{Enter}2{Enter}');
  expect(region().textContent).toContain('Cộng 5');
  expect(region().textContent).toContain('Cộng 4, phải là 5: thiếu 1');
  expect(region().textContent).toContain('Trần Văn Bình: 4 và 5, lệch −1');
  await user.click(press('Ghi tổng số vào sổ'));
  expect(screen.getByRole('alert').textContent).toContain('Các số chưa khớp nhau');
  expect([...port.added, ...port.changed]).toEqual([]);

  await user.type(field('Trần Văn Bình: Không ý kiến'), '1');
  expect(region().textContent).not.toContain('lệch');
  expect(region().textContent).toContain('Đạt: 4/5');
  expect(region().textContent).toContain('Không đạt: 2/5, cần 3: thiếu 1');
  await user.click(press('Ghi tổng số vào sổ'));
  expect(screen.getByRole('alert').textContent).toContain('Ban kiểm phiếu đã biết');
  await user.click(screen.getByRole('checkbox', { name: 'Ban kiểm phiếu đã biết' }));
  await user.click(press('Ghi tổng số vào sổ'));
  await screen.findByRole('heading', { name: 'Đã ghi tổng số vào sổ' });
  expect(port.added.map((one) => (one.kind === 'plan' ? one.plan.name : ''))).toEqual([
    'Kết quả kiểm phiếu',
    'Kiểm phiếu',
  ]);
  await user.click(press('Xem kết quả'));
  const card = await screen.findByText('Chỉ có tổng số, kiểm phiếu bằng tay');
  expect(card).toBeTruthy();
  // What is written can be corrected, and papers of it cannot be counted any more.
  await user.click(press('Sửa tổng số – CSTĐCS'));
  await screen.findByRole('heading', { name: 'Sửa tổng số đã ghi' });
  expect(field('Nguyễn Thị An: Đồng ý')).toHaveProperty('value', '4');
  await user.click(press('Thoát'));
  expect(screen.queryByRole('button', { name: 'Kiểm phiếu – CSTĐCS' })).toBeNull();
});

test('a mismatch is written with the committee’s note, and not without one', async () => {
  const port = council();
  const { user } = await typing(port);
  await user.keyboard('5{Enter}6{Enter}1{Enter}3{Enter}2{Enter}0{Enter}3{Enter}2{Enter}0');
  await user.type(field('Ghi chú của ban kiểm phiếu'), 'Một phiếu thừa, chưa rõ vì sao');
  await user.click(press('Ghi tổng số vào sổ'));
  await screen.findByRole('heading', { name: 'Đã ghi tổng số vào sổ' });
  const [, counts] = port.added;
  expect(JSON.stringify(counts)).toContain('Một phiếu thừa, chưa rõ vì sao');
});

test('a title that must be secret offers no show of hands, and says by which rule', async () => {
  const { user } = await typing(council([['cstd-co-so.vote.secret', 'yes']]));
  expect(screen.getByRole('radio', { name: 'Biểu quyết giơ tay' })).toHaveProperty('disabled', true);
  expect(region().textContent).toContain('Danh hiệu này phải bỏ phiếu kín');
  await user.keyboard('a');
  expect(region().textContent).toContain('Ghi một số nguyên');
});

test('raised hands ask for no papers; the arrows go from row to row', async () => {
  const port = council();
  const { user } = await typing(port);
  await user.click(screen.getByRole('radio', { name: 'Biểu quyết giơ tay' }));
  expect(screen.queryByRole('textbox', { name: 'Phát ra' })).toBeNull();
  await user.click(field('Nguyễn Thị An: Đồng ý'));
  await user.keyboard('5{ArrowDown}3{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(field('Nguyễn Thị An: Đồng ý'));
  await user.keyboard('{ArrowDown}{Enter}2x');
  expect(region().textContent).toContain('Ghi số nguyên, từ 0 trở lên.');
  await user.clear(field('Trần Văn Bình: Không đồng ý'));
  await user.keyboard('2');
  await user.type(field('Nguyễn Thị An: Không đồng ý'), '0');
  await user.click(press('Ghi tổng số vào sổ'));
  await screen.findByRole('heading', { name: 'Đã ghi tổng số vào sổ' });
  expect(region().textContent).not.toContain('phát ra');
  expect(JSON.stringify(port.added)).toContain('Giơ tay');
});

test('leaving asks before what was typed is lost; nothing typed, nothing asked', async () => {
  const { user } = await typing(council());
  await user.keyboard('5');
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  await user.click(press('Thoát'));
  await screen.findByRole('heading', { name: 'Bỏ các số vừa nhập?' });
  await user.click(press('Ở lại nhập tiếp'));
  expect(field('Phát ra')).toHaveProperty('value', '5');
  await user.click(press('Thoát'));
  await user.click(press('Bỏ và thoát'));
  await user.click(await screen.findByRole('button', { name: 'Nhập tổng số – CSTĐCS' }));
  await screen.findByRole('heading', { name: 'Nhập tổng số đã kiểm' });
  await user.click(press('Thoát'));
  await screen.findByRole('button', { name: 'Nhập tổng số – CSTĐCS' });
});

test('names on a ballot tab stand in the way, and are told with the tab', async () => {
  await typing(council([], { 'Phiếu CSTĐCS': [['NV1', 'Không hợp lệ']] }));
  expect(region().textContent).toContain('Tab “Phiếu CSTĐCS” đang có tên hoặc phiếu');
  expect(within(region()).queryByRole('button', { name: 'Ghi tổng số vào sổ' })).toBeNull();
});

test('what Excel refuses is told, and the numbers stay to be written again', async () => {
  const port = council();
  const refusing: WorkbookPort = {
    ...port,
    amend: () => Promise.resolve(fail({ code: 'workbook.cell-locked', params: { sheet: 'Kiểm phiếu', cell: 'B5' } })),
  };
  const { user } = await typing(refusing);
  await user.keyboard('5{Enter}5{Enter}0{Enter}3{Enter}2{Enter}0{Enter}3{Enter}2');
  await user.click(press('Ghi tổng số vào sổ'));
  expect((await screen.findByText(/ô B5 bị khóa/)).textContent).toContain('Kiểm phiếu');
  expect(field('Trần Văn Bình: Đồng ý')).toHaveProperty('value', '3');
  await user.click(press('Đọc lại sổ rồi ghi'));
  await waitFor(() => expect(screen.queryByText(/ô B5 bị khóa/)).toBeNull());
});

test.each(['vi', 'en'] as const)(
  'the view has no fault that axe finds, in %s',
  async (language) => {
    const { container, user } = await typing(council([['cstd-co-so.vote.secret', 'yes']]), language);
    await user.keyboard('5{Enter}6{Enter}1{Enter}3{Enter}2{Enter}0{Enter}3{Enter}2{Enter}0');
    expect((await axe(container)).violations).toEqual([]);
  },
  30_000,
);
