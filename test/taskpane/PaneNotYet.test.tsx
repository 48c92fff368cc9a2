/**
 * @jest-environment jsdom
 */
import { setDark } from './set-up';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { PaneNotYet } from '../../src/taskpane/PaneNotYet';
import { isInsideExcel } from '../../src/workbook/excel/ready';

const title = () => screen.findByRole('heading', { level: 1 });
const link = () => screen.getByRole('link', { name: /^(Mở bàn làm việc|Open the workbench)$/ });

afterEach(() => {
  window.localStorage.clear();
});

test('inside Excel it says plainly that reading comes later, and where the work can be done now', async () => {
  const { container } = render(<PaneNotYet whereItRuns={Promise.resolve(true)} />);
  expect((await title()).textContent).toBe('Đọc sổ ngay trong Excel: bản kế tiếp');
  expect(link().getAttribute('href')).toBe('index.html');
  expect(link().getAttribute('target')).toBe('_blank');
  expect(await axe(container)).toHaveNoViolations();
});

test.each([
  ['opened in a browser', () => Promise.resolve(false)],
  ['where office.js fails', () => Promise.reject(new Error('no office.js'))],
])('%s it sends to the workbench', async (_case, host) => {
  render(<PaneNotYet whereItRuns={host()} />);
  expect((await title()).textContent).toBe('Trang này dành cho ngăn bên trong Excel');
  expect(link().hasAttribute('target')).toBe(false);
});

test('it waits for Excel with a word', async () => {
  render(<PaneNotYet whereItRuns={new Promise(() => undefined)} />);
  expect(await screen.findByText('Đang chờ Excel…')).toBeTruthy();
});

test('the language that somebody chose is kept, and the page says which it is', async () => {
  const user = userEvent.setup();
  const first = render(<PaneNotYet whereItRuns={Promise.resolve(false)} />);
  await title();
  await user.click(screen.getByRole('button', { name: /English/ }));
  expect(document.documentElement.lang).toBe('en');
  first.unmount();
  render(<PaneNotYet whereItRuns={Promise.resolve(false)} />);
  expect((await title()).textContent).toBe('This page belongs into the pane inside Excel');
});

test('where nothing may be stored the page works all the same', async () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const read = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  const write = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  render(<PaneNotYet whereItRuns={Promise.resolve(false)} />);
  expect((await title()).textContent).toBe('Trang này dành cho ngăn bên trong Excel');
  read.mockRestore();
  write.mockRestore();
});

test('it follows the system between light and dark', async () => {
  const { container } = render(<PaneNotYet whereItRuns={Promise.resolve(false)} />);
  await title();
  const theme = () => getComputedStyle(container.querySelector('.fui-FluentProvider') ?? document.body);
  const light = theme().getPropertyValue('--colorNeutralBackground1');
  act(() => setDark(true));
  expect(theme().getPropertyValue('--colorNeutralBackground1')).not.toBe(light);
  act(() => setDark(false));
  expect(theme().getPropertyValue('--colorNeutralBackground1')).toBe(light);
});

test('Excel is told by Office itself, and no Office is no Excel', async () => {
  await expect(isInsideExcel()).resolves.toBe(false);
  const office = (host: string | null) => ({ onReady: () => Promise.resolve({ host }), HostType: { Excel: 'Excel' } });
  Object.assign(globalThis, { Office: office('Excel') });
  await expect(isInsideExcel()).resolves.toBe(true);
  Object.assign(globalThis, { Office: office(null) });
  await expect(isInsideExcel()).resolves.toBe(false);
  Reflect.deleteProperty(globalThis, 'Office');
});
