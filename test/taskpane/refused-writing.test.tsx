/**
 * @jest-environment jsdom
 */
import './set-up';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { type Result, fail, ok } from '../../src/domain/result';
import { Pane } from '../../src/taskpane/Pane';
import { hostOfPort } from '../../src/workbook/pane-host';
import type { WriteFailure } from '../../src/workbook/port';
import { ROSTER_HEADER, ROUND, rosterRow, snapshotOf } from '../support/workbook';
import { memoryPort } from './memory-port';

jest.setTimeout(60_000);

const CODES = ['NV1', 'NV2'];
const UNFINISHED: WriteFailure = { code: 'excel.unfinished', params: {} };
const LOCKED: WriteFailure = { code: 'workbook.cell-locked', params: { sheet: 'Đợt xét', cell: 'B9' } };

/** A round in which An and Bình are tied for one place of two titles, and a council's scores. */
function councilPort() {
  const ruled = (award: string) => [
    [`${award}.vote.percent`, '2/3'],
    [`${award}.ceiling.percent`, 'none'],
    [`${award}.ceiling.places`, 1],
  ];
  return memoryPort(
    snapshotOf({
      'Đợt xét': [
        ...ROUND,
        ['Tổng số thành viên Hội đồng', 3],
        ['Số thành viên có mặt', 3],
        ...ruled('cstd-co-so'),
        ...ruled('ldtt'),
      ],
      'Danh sách': [
        ROSTER_HEADER,
        ...['An', 'Bình'].map((name, index) =>
          rosterRow(CODES[index] ?? '', name, { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở' }),
        ),
      ],
      'Phiếu CSTĐCS': [CODES, ['x', 'x'], ['x', 'x'], ['x', 'x']],
      'Phiếu LĐTT': [CODES, ['x', 'x'], ['x', 'x'], ['x', 'x']],
      'Kiểm phiếu': [
        ['Danh hiệu', 'Phát ra', 'Thu về'],
        ['CSTĐCS', 3, 3],
        ['LĐTT', 3, 3],
      ],
      'Hội đồng chấm': [
        ['Mã', 'Họ và tên', 'A', 'Điểm vui', 'Tổng điểm'],
        [null, 'Điểm tối đa', 10, 5, 15],
        ['NV1', 'An', 9, 1, 10],
        ['NV2', 'Bình', 8, 2, 10],
      ],
    }),
  );
}

type User = ReturnType<typeof userEvent.setup>;

const press = (name: string | RegExp) => screen.getByRole('button', { name });

/** The pane on that round, read; what writing gives is what `refusal` says at the time, and each tidying up is counted. */
async function opened() {
  const port = councilPort();
  const said: { refusal: WriteFailure | null; tidied: number } = { refusal: null, tidied: 0 };
  const host = hostOfPort({
    ...port,
    amend: async (...given): Promise<Result<null, WriteFailure>> =>
      said.refusal === null ? port.amend(...given) : fail(said.refusal),
  });
  const tidy = () => {
    said.tidied += 1;
    return Promise.resolve(ok(said.tidied > 1 ? ('undone' as const) : ('nothing' as const)));
  };
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(<Pane host={{ ...host, tidy }} language="vi" onLanguage={() => undefined} colorScheme="light" />);
  await user.click(await screen.findByRole('button', { name: 'Đọc sổ này' }));
  await screen.findByRole('button', { name: 'Đọc lại sổ' });
  return { user, said };
}

/** Opens the form of a title's tie and draws a lot for Bình. */
async function drawLot(user: User, award: string) {
  await user.click(press(`Ghi quyết định của Hội đồng – ${award}`));
  const card = within(screen.getByRole('article', { name: award }));
  await user.selectOptions(await card.findByRole('combobox', { name: 'Cách giải quyết' }), 'lot');
  await user.click(card.getByRole('checkbox', { name: 'Bình' }));
  return card;
}

async function recordDecision(user: User) {
  await user.click(screen.getByRole('tab', { name: 'Chỉ tiêu, tỷ lệ' }));
  const card = await drawLot(user, 'CSTĐCS');
  await user.click(card.getByRole('button', { name: 'Ghi vào sổ rồi đọc lại' }));
}

/** Tries out another share of votes, on the first step. */
async function tryVote(user: User, value: string) {
  await user.click(press('Đổi – CSTĐCS: tỷ lệ phiếu đồng ý cần đạt'));
  const input = screen.getByRole('textbox', { name: 'Giá trị' });
  await user.clear(input);
  await user.type(input, value);
  await user.click(press('Xem thử'));
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
}

async function writeTrial(user: User) {
  await user.click(press(/^CSTĐCS: \d+ quy tắc/));
  await tryVote(user, '100');
  await user.click(press('Ghi vào tab Đợt xét'));
}

async function correctColumn(user: User) {
  await user.click(press(/^Hội đồng chấm: /));
  await user.click(await screen.findByRole('button', { name: 'Sửa cách đọc: D – Điểm vui' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Là' }), 'Không dùng');
  await user.click(press('Áp dụng rồi đọc lại'));
}

test.each([
  ['a decision', recordDecision],
  ['a tried-out rule', writeTrial],
  ['a corrected column', correctColumn],
])('%s that was left half written is put back by the next reading, as the pane says it will be', async (_, write) => {
  const { user, said } = await opened();
  said.refusal = UNFINISHED;
  await write(user);
  await screen.findByText(/^Việc ghi chưa trọn\. /);
  await user.click(press('Đọc lại sổ'));
  expect(await screen.findByText('Đã dọn phần làm dở')).toBeTruthy();
  expect(said.tidied).toBe(2);
});

test('a tried-out rule that was left half taken back is put back by the next reading, too', async () => {
  const { user, said } = await opened();
  await writeTrial(user);
  await screen.findByText('Đã ghi 1 ô vào tab Đợt xét.');
  await screen.findByRole('button', { name: 'Đọc lại sổ' });
  said.refusal = UNFINISHED;
  await user.click(press('Hoàn tác việc ghi'));
  await screen.findByText(/Việc ghi dừng giữa chừng/);
  await user.click(press('Đọc lại sổ'));
  expect(await screen.findByText('Đã dọn phần làm dở')).toBeTruthy();
  expect(said.tidied).toBe(2);
});

test('why one tie was not recorded does not stand in the form of another: the secretary would look for the fault in the wrong title', async () => {
  const { user, said } = await opened();
  said.refusal = LOCKED;
  await recordDecision(user);
  await screen.findByText(/ô B9 bị khóa/);
  const other = await drawLot(user, 'LĐTT');
  expect(other.queryByText(/ô B9 bị khóa/)).toBeNull();
  const own = within(screen.getByRole('article', { name: 'CSTĐCS' }));
  expect(own.getByText(/ô B9 bị khóa/)).toBeTruthy();
  await user.click(press('Đọc lại sổ'));
  await waitFor(() => expect(screen.queryByText(/ô B9 bị khóa/)).toBeNull());
});

test('why a rule was not written does not stand under another one that is tried out: nobody has refused that', async () => {
  const { user, said } = await opened();
  said.refusal = LOCKED;
  await writeTrial(user);
  await screen.findByText(/ô B9 bị khóa/);
  await tryVote(user, '90');
  expect(screen.queryByText(/ô B9 bị khóa/)).toBeNull();
});

test('a writing that could not be taken back is not headed as written, and a rule tried out after it does not bear its refusal', async () => {
  const { user, said } = await opened();
  await writeTrial(user);
  await screen.findByText('Đã ghi 1 ô vào tab Đợt xét.');
  said.refusal = LOCKED;
  await user.click(press('Hoàn tác việc ghi'));
  await screen.findByText(/ô B9 bị khóa/);
  expect(screen.getByText('Chưa hoàn tác được việc ghi vào tab Đợt xét')).toBeTruthy();
  expect(screen.queryByText('Đã ghi 1 ô vào tab Đợt xét.')).toBeNull();
  await tryVote(user, '90');
  expect(screen.queryByText(/ô B9 bị khóa/)).toBeNull();
  await user.click(press('Bỏ tất cả, trở lại như trong sổ'));
  expect(screen.getByText(/ô B9 bị khóa/)).toBeTruthy();
  await user.click(press('Đọc lại sổ'));
  await waitFor(() => expect(screen.queryByText(/ô B9 bị khóa/)).toBeNull());
  expect(screen.getByText('Đã ghi 1 ô vào tab Đợt xét.')).toBeTruthy();
});
