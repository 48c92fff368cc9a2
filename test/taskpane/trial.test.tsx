/**
 * @jest-environment jsdom
 */
import { arePlanned } from './set-up';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Pane } from '../../src/taskpane/Pane';
import { hostOfPort } from '../../src/workbook/pane-host';
import type { Snapshot } from '../../src/workbook/port';
import { type MemoryPort, memoryPort, sampleSnapshot } from './memory-port';

let sample: Snapshot;

beforeAll(async () => {
  sample = await sampleSnapshot();
});

async function readSample(language: 'vi' | 'en' = 'vi') {
  const port: MemoryPort = memoryPort(sample);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const { container } = render(
    <main>
      <Pane host={hostOfPort(port)} language={language} onLanguage={() => undefined} colorScheme="light" />
    </main>,
  );
  await screen.findByRole('tablist');
  await user.click(screen.getByRole('button', { name: /^(Đọc sổ này|Read the workbook)$/ }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^(Đã đọc sổ|Read): /));
  return { port, user, container };
}

const VOTE = 'CSTĐCS: tỷ lệ phiếu đồng ý cần đạt';

async function tryVote(user: ReturnType<typeof userEvent.setup>, value: string) {
  await user.click(screen.getByRole('button', { name: /^CSTĐCS: \d+ quy tắc/ }));
  await user.click(screen.getByRole('button', { name: `Đổi – ${VOTE}` }));
  const input = screen.getByRole('textbox', { name: 'Giá trị' });
  await user.clear(input);
  await user.type(input, value);
  await user.click(screen.getByRole('button', { name: 'Xem thử' }));
  await isWorkedOut();
}

/** What is tried out is worked out beside what the user does. */
async function isWorkedOut() {
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
}

const notice = () => screen.getByText('Đang xem thử').closest('[class~="fui-MessageBar"]');

test('a parameter changed in the pane changes the figures at once, tells what changes, and writes nothing', async () => {
  const { port, user, container } = await readSample();
  await tryVote(user, '100');
  const cs = within(screen.getByRole('region', { name: 'CSTĐCS' }));
  expect(cs.getByText('Số phiếu cần 7 → 9')).toBeTruthy();
  expect(cs.getByText(/^Ra khỏi danh sách đề nghị \(\d+\)$/)).toBeTruthy();
  expect(cs.getAllByText(/: Đề nghị → Không đủ phiếu$/).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('tab', { name: 'Phiếu' }));
  expect(screen.getByRole('tabpanel').textContent).toMatch(/= 9\/9 phiếu đồng ý/);
  await user.click(screen.getByRole('tab', { name: 'Đề nghị' }));
  const write = screen.getByRole('button', { name: 'Ghi kết quả vào sổ' });
  expect(write.getAttribute('aria-disabled')).toBe('true');
  await user.click(write);
  expect(port.written).toEqual([]);
  await arePlanned();
  expect(await axe(container)).toHaveNoViolations();
});

test('Vì sao? names the round as the source of what was changed, not yet in the workbook, and what it stands in place of', async () => {
  const { user } = await readSample();
  await tryVote(user, '100');
  await user.click(screen.getByRole('tab', { name: 'Đề nghị' }));
  await user.click(screen.getByRole('button', { name: /^Không đề nghị .* – CSTĐCS$/ }));
  const [why] = screen.getAllByRole('button', { name: /^Vì sao\? – .* – CSTĐCS$/ });
  if (why === undefined) throw new Error('nobody to ask about');
  await user.click(why);
  const explained = document.getElementById(why.getAttribute('aria-controls') ?? '');
  expect(explained?.textContent).toMatch(
    /100%.*Đợt xét · đặt trong ngăn, chưa ghi vào sổ.*thay cho 70% \(Đợt xét · Đợt xét · B\d+\)/,
  );
});

test('what is tried out can be taken back, one by one or all', async () => {
  const { user } = await readSample();
  await tryVote(user, '100');
  await user.click(screen.getByRole('button', { name: 'Đặt quy tắc khác' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Quy tắc' }), 'ldtt.ceiling.places');
  await user.type(screen.getByRole('textbox', { name: 'Giá trị' }), '3');
  await user.click(screen.getByRole('button', { name: 'Xem thử' }));
  await isWorkedOut();
  expect(notice()?.textContent).toMatch(/Số suất không có → 3/);
  await user.click(screen.getByRole('button', { name: `Bỏ – ${VOTE}` }));
  await isWorkedOut();
  expect(notice()?.textContent).not.toMatch(/Số phiếu cần/);
  await user.click(screen.getByRole('button', { name: 'Bỏ tất cả, trở lại như trong sổ' }));
  expect(screen.queryByText('Đang xem thử')).toBeNull();
});

test('a value that its key does not allow is told at once and not tried out; a word is chosen from those there are', async () => {
  const { user, container } = await readSample();
  await tryVote(user, '170');
  expect(screen.getByText('Giá trị này không dùng được ở đây.')).toBeTruthy();
  expect(screen.queryByText('Đang xem thử')).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Thôi' }));
  await user.click(screen.getByRole('button', { name: 'Đổi – CSTĐCS: cách làm tròn tỷ lệ khống chế' }));
  const choice = screen.getByRole('combobox', { name: 'Giá trị' });
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['làm tròn xuống', 'làm tròn từ 0,5 trở lên', 'làm tròn lên']);
  await user.selectOptions(choice, 'ceil');
  await user.click(screen.getByRole('button', { name: 'Xem thử' }));
  await isWorkedOut();
  expect(notice()?.textContent).toMatch(/Số suất 3 → 4/);
});

test('a rule that changes nothing says so; a choice of rule can be given up; in English, too', async () => {
  const { user, container } = await readSample('en');
  await user.click(screen.getByRole('button', { name: 'Set another rule' }));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(screen.getByRole('button', { name: 'Set another rule' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Rule' }), 'article.points');
  await user.type(screen.getByRole('textbox', { name: 'Value' }), '1');
  await user.click(screen.getByRole('button', { name: 'Try out' }));
  await isWorkedOut();
  expect(screen.getByText('No result changes.')).toBeTruthy();
  expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
});

test('what is tried out is written into Đợt xét only when asked to, cell by cell as shown before, and can be taken back', async () => {
  const { port, user } = await readSample();
  await tryVote(user, '100');
  await user.click(screen.getByRole('button', { name: 'Đặt quy tắc khác' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Quy tắc' }), 'ldtt.ceiling.places');
  await user.type(screen.getByRole('textbox', { name: 'Giá trị' }), '3');
  await user.click(screen.getByRole('button', { name: 'Xem thử' }));
  await isWorkedOut();
  expect(notice()?.textContent).toMatch(/B\d+: 70 → 100/);
  expect(notice()?.textContent).toMatch(/A\d+: trống → ldtt\.ceiling\.places/);
  expect(port.changed).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Ghi vào tab Đợt xét' }));
  await screen.findByText('Đã ghi 3 ô vào tab Đợt xét.');
  expect(port.changed).toMatchObject([
    { sheet: 'Đợt xét', value: '100' },
    { sheet: 'Đợt xét', value: 'ldtt.ceiling.places' },
    { sheet: 'Đợt xét', value: '3' },
  ]);
  await waitFor(() => expect(screen.getByRole('tabpanel').textContent).toMatch(/Đợt xét · B\d+/));
  await user.click(screen.getByRole('tab', { name: 'Phiếu' }));
  expect(screen.getByRole('tabpanel').textContent).toMatch(/= 9\/9 phiếu đồng ý/);
  await user.click(screen.getByRole('button', { name: 'Hoàn tác việc ghi' }));
  await screen.findByText('Đã trả tab Đợt xét về như trước khi ghi.');
  await waitFor(() => expect(screen.getByRole('tabpanel').textContent).toMatch(/= 7\/9 phiếu đồng ý/));
});
