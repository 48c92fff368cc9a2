/** Where the browser of the tests is looked for, and what is said where there is none. */
import { chromiumPath } from '../browser/chromium';

const { CHROMIUM_PATH } = process.env;

beforeEach(() => {
  delete process.env['CHROMIUM_PATH'];
});

afterEach(() => {
  if (CHROMIUM_PATH === undefined) delete process.env['CHROMIUM_PATH'];
  else process.env['CHROMIUM_PATH'] = CHROMIUM_PATH;
});

test('a machine without Chromium is told how to get one', () => {
  expect(() => chromiumPath(() => false)).toThrow(/none was found.*CHROMIUM_PATH[^]*apt-get install chromium/);
});

test('the one of the system is found by its path', () => {
  expect(chromiumPath((path) => path === '/usr/bin/chromium-browser')).toBe('/usr/bin/chromium-browser');
});

test('CHROMIUM_PATH comes first, and must exist', () => {
  process.env['CHROMIUM_PATH'] = '/somewhere/chrome';
  expect(chromiumPath(() => true)).toBe('/somewhere/chrome');
  expect(() => chromiumPath(() => false)).toThrow('CHROMIUM_PATH names /somewhere/chrome, which does not exist.');
});
