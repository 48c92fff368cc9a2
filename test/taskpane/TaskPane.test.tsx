/**
 * @jest-environment jsdom
 */
import { setDark } from './set-up';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { TaskPane } from '../../src/taskpane/TaskPane';
import { hostOfPort } from '../../src/workbook/pane-host';
import type { Place } from '../../src/workbook/place';
import { memoryPort } from './memory-port';

const title = () => screen.findByRole('heading', { level: 1 });
const link = () => screen.getByRole('link', { name: /^(Mở bàn làm việc|Open the workbench)$/ });
const host = hostOfPort(memoryPort({ tabs: [] }));

let officeScheme: 'light' | 'dark' | null = null;

function show(place: Place | 'fails' | 'never') {
  const found = place === 'fails' ? Promise.reject(new Error('no Office')) : new Promise<Place>(() => undefined);
  return render(
    <TaskPane
      place={typeof place === 'string' ? found : Promise.resolve(place)}
      connect={() => host}
      officeScheme={() => officeScheme}
    />,
  );
}

const OUTSIDE: Place = { kind: 'outside' };
const TOO_OLD: Place = { kind: 'too-old', has: '1.7', needs: '1.13', displayLanguage: 'vi-VN' };

afterEach(() => {
  window.localStorage.clear();
  officeScheme = null;
});

test('inside Excel it is the pane over the open workbook', async () => {
  show({ kind: 'excel', displayLanguage: 'vi-VN' });
  expect(await screen.findByRole('button', { name: 'Đọc sổ này' })).toBeTruthy();
});

test('an Excel that is too old is told what it lacks, and where the whole work can be done', async () => {
  const { container } = show(TOO_OLD);
  expect((await title()).textContent).toBe('Excel này chưa đủ mới');
  expect(container.textContent).toContain('Excel này có ExcelApi 1.7; Bình Xét cần 1.13');
  expect(container.textContent).toContain('Office LTSC 2021');
  expect(container.textContent).toContain('dòng lệnh binh-xet');
  expect([link().getAttribute('href'), link().getAttribute('target')]).toEqual(['index.html', '_blank']);
  expect(await axe(container)).toHaveNoViolations();
});

test('opened in a browser it sends to the workbench, in the same window', async () => {
  show(OUTSIDE);
  expect((await title()).textContent).toBe('Trang này dành cho ngăn bên trong Excel');
  expect(link().hasAttribute('target')).toBe(false);
});

test.each<['fails' | Place]>([['fails'], [{ kind: 'unreachable' }]])(
  'where Office cannot be reached (%j) it says which address an office must let through',
  async (place) => {
    const { container } = show(place);
    expect((await title()).textContent).toBe('Chưa nối được với Excel');
    expect(container.textContent).toContain('appsforoffice.microsoft.com');
    expect(await axe(container)).toHaveNoViolations();
  },
);

test('it waits for Excel with a word', async () => {
  show('never');
  expect(await screen.findByText('Đang chờ Excel…')).toBeTruthy();
});

test.each([
  ['vi-VN', 'vi'],
  ['en-US', 'en'],
  ['en', 'en'],
  ['fr-FR', 'vi'],
])('an Excel that speaks %s gets the pane in %s, as long as nobody chose', async (displayLanguage, language) => {
  show({ ...TOO_OLD, displayLanguage });
  await title();
  expect(document.documentElement.lang).toBe(language);
  expect(window.localStorage).toHaveLength(0);
});

test('the language that somebody chose is kept for all workbooks, whatever Excel speaks', async () => {
  const user = userEvent.setup();
  const first = show({ ...TOO_OLD, displayLanguage: 'en-US' });
  expect((await title()).textContent).toBe('This Excel is not new enough');
  await user.click(screen.getByRole('button', { name: /Tiếng Việt/ }));
  expect(document.documentElement.lang).toBe('vi');
  first.unmount();
  show({ ...TOO_OLD, displayLanguage: 'en-US' });
  expect((await title()).textContent).toBe('Excel này chưa đủ mới');
});

test('where nothing may be stored the page works all the same', async () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const read = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  const write = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  const user = userEvent.setup();
  show(OUTSIDE);
  expect((await title()).textContent).toBe('Trang này dành cho ngăn bên trong Excel');
  await user.click(screen.getByRole('button', { name: /English/ }));
  expect((await title()).textContent).toBe('This page belongs into the pane inside Excel');
  read.mockRestore();
  write.mockRestore();
});

test('it is as light or dark as Excel, looked at again when somebody comes back; else as the system', async () => {
  const { container } = show(OUTSIDE);
  await title();
  const background = () =>
    getComputedStyle(container.querySelector('.fui-FluentProvider') ?? document.body).getPropertyValue(
      '--colorNeutralBackground1',
    );
  const light = background();
  act(() => setDark(true));
  const dark = background();
  expect(dark).not.toBe(light);
  officeScheme = 'light';
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(background()).toBe(light);
  act(() => setDark(false));
  officeScheme = 'dark';
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(background()).toBe(dark);
});
