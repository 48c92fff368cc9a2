import { officeScheme } from '../../../src/workbook/excel/office-theme';
import { findPlace } from '../../../src/workbook/excel/ready';
import { requirementsOf } from '../../excel-host/office/requirements';

const never = (): void => undefined;
const atOnce = (_milliseconds: number, callback: () => void): void => callback();

function playOffice(office: unknown): void {
  Object.assign(globalThis, { Office: office });
}

function officeOf(level: string, onReady: () => Promise<unknown> = () => Promise.resolve({ host: 'Excel' })): unknown {
  return {
    onReady,
    HostType: { Excel: 'Excel' },
    context: { requirements: requirementsOf(level), displayLanguage: 'vi-VN' },
  };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each(['1.13', '1.14', '1.17', '1.21'])('an Excel of ExcelApi %s is one to work in', async (level) => {
  playOffice(officeOf(level));
  await expect(findPlace(never)).resolves.toEqual({ kind: 'excel', displayLanguage: 'vi-VN' });
});

test.each(['1.1', '1.7', '1.12'])('an Excel of ExcelApi %s is too old, and it is told how old', async (level) => {
  playOffice(officeOf(level));
  const place = { kind: 'too-old', has: level, needs: '1.13', displayLanguage: 'vi-VN' };
  await expect(findPlace(never)).resolves.toEqual(place);
});

test('a browser is no Excel, nor is another program of Office', async () => {
  for (const host of [null, 'Word']) {
    playOffice(officeOf('1.17', () => Promise.resolve({ host })));
    await expect(findPlace(never)).resolves.toEqual({ kind: 'outside' });
  }
});

test('without the library, where it fails and where it is silent, Excel is unreachable: nobody waits for ever', async () => {
  await expect(findPlace(never)).resolves.toEqual({ kind: 'unreachable' });
  playOffice(officeOf('1.17', () => Promise.reject(new Error('no'))));
  await expect(findPlace(never)).resolves.toEqual({ kind: 'unreachable' });
  playOffice(officeOf('1.17', () => new Promise(() => undefined)));
  await expect(findPlace(atOnce)).resolves.toEqual({ kind: 'unreachable' });
});

test.each([
  [undefined, null],
  [{}, null],
  [{ isDarkTheme: true }, 'dark'],
  [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, 'light'],
  [{ bodyBackgroundColor: '#262626' }, 'dark'],
  [{ bodyBackgroundColor: '#F3F2F1' }, 'light'],
  [{ bodyBackgroundColor: 'window' }, null],
])('a theme of %j is %s', (officeTheme, scheme) => {
  playOffice({ context: { officeTheme } });
  expect(officeScheme()).toBe(scheme);
});

test('before Office is ready, and without it, no theme is told', () => {
  expect(officeScheme()).toBeNull();
  playOffice({});
  expect(officeScheme()).toBeNull();
});
