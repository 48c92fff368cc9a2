/**
 * @jest-environment jsdom
 *
 * What Excel asks of the add-in-only manifest, as far as it can be checked without Microsoft's online service.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../package.json';

const OWN = 'https://localhost:3000/';
const OTHER_LOCALES = ['en-US'];

function parse(file: string): Document {
  const parsed = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'application/xml');
  const fault = parsed.querySelector('parsererror');
  if (fault !== null) throw new Error(`${file}: ${fault.textContent}`);
  return parsed;
}

const manifest = parse('manifest.xml');

function elements(name: string): Element[] {
  return [...manifest.getElementsByTagNameNS('*', name)];
}

function only(name: string): Element {
  const found = elements(name);
  const [first] = found;
  if (first === undefined || found.length !== 1) throw new Error(`${String(found.length)} elements <${name}>`);
  return first;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> without ${name}`);
  return value;
}

function overrides(element: Element): { locale: string; value: string }[] {
  return [...element.children].map((child) => {
    expect(child.localName).toBe('Override');
    return { locale: attribute(child, 'Locale'), value: attribute(child, 'Value') };
  });
}

/** The size that a PNG's own header gives. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const images = elements('Image').filter((image) => image.hasAttribute('DefaultValue'));
const addresses = [...manifest.querySelectorAll('*')]
  .filter((element) => !['String', 'DisplayName', 'Description', 'Override'].includes(element.localName))
  .flatMap((element) => element.getAttribute('DefaultValue') ?? []);
const shortStrings = [...only('ShortStrings').children];
const longStrings = [...only('LongStrings').children];

test('it is a task pane for Excel from 1.13 on, with no more rights than it needs', () => {
  const root = manifest.documentElement;
  expect(root.localName).toBe('OfficeApp');
  expect(root.getAttribute('xsi:type')).toBe('TaskPaneApp');
  expect(only('Id').textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(only('Version').textContent).toBe(packageJson.version);
  expect(only('Permissions').textContent).toBe('ReadWriteDocument');
  expect(elements('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['ExcelApi', '1.13'],
  ]);
  expect(elements('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
    'Workbook',
    'Workbook',
  ]);
});

test('its top elements stand in the order of the schema', () => {
  expect([...manifest.documentElement.children].map((child) => child.localName)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
});

test('the ids of what it puts on the ribbon differ', () => {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
    elements(name).map((element) => attribute(element, 'id')),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id.startsWith('BinhXet.') && id.length <= 125)).toBe(true);
});

test('its own ribbon tab has a button that opens the pane', () => {
  const [group] = [...only('CustomTab').children].filter((child) => child.localName === 'Group');
  const action = group?.querySelector('Control > Action');
  expect(action?.getAttribute('xsi:type')).toBe('ShowTaskpane');
  const resid = action?.querySelector('SourceLocation')?.getAttribute('resid');
  const url = elements('Url').find((element) => element.getAttribute('id') === resid);
  expect(url?.getAttribute('DefaultValue')).toBe(`${OWN}taskpane.html`);
});

test('every address is https and one of our own pages or icons', () => {
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((address) => !address.startsWith(OWN))).toEqual([]);
  expect(readFileSync('manifest.xml', 'utf8')).not.toMatch(
    /=["']http:(?!\/\/(schemas\.microsoft\.com|www\.w3\.org)\/)/,
  );
  const pages = new Set(
    addresses.filter((address) => address.endsWith('.html')).map((address) => address.slice(OWN.length)),
  );
  expect([...pages].sort()).toEqual(['commands.html', 'index.html', 'taskpane.html']);
  for (const page of pages) expect(readFileSync(path.join('dist', page), 'utf8')).toContain('<!doctype html>');
});

test('every icon is there, in the size that its name gives', () => {
  const icons = [...new Set(addresses.filter((address) => address.endsWith('.png')))].map((address) =>
    address.slice(OWN.length),
  );
  expect(icons.sort()).toEqual([
    'assets/icon-16.png',
    'assets/icon-32.png',
    'assets/icon-64.png',
    'assets/icon-80.png',
  ]);
  for (const icon of [...icons, 'assets/icon-128.png']) {
    const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
    expect({ icon, ...pngSize(icon) }).toEqual({ icon, width: size, height: size });
  }
  expect(attribute(only('IconUrl'), 'DefaultValue')).toBe(`${OWN}assets/icon-32.png`);
  expect(attribute(only('HighResolutionIconUrl'), 'DefaultValue')).toBe(`${OWN}assets/icon-64.png`);
});

test('a ribbon icon has the three sizes that Office asks for, each with its own picture', () => {
  expect(elements('Icon').length).toBeGreaterThan(0);
  for (const icon of elements('Icon')) {
    const sizes = [...icon.children].map((image) => attribute(image, 'size'));
    expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    for (const image of icon.children) {
      const picture = images.find((candidate) => candidate.getAttribute('id') === image.getAttribute('resid'));
      expect(picture?.getAttribute('DefaultValue')).toBe(`${OWN}assets/icon-${attribute(image, 'size')}.png`);
    }
  }
});

test('what is referred to is defined once, and what is defined is referred to', () => {
  const kinds: [parent: string, users: string[]][] = [
    ['Images', ['Image']],
    ['Urls', ['LearnMoreUrl', 'FunctionFile', 'SourceLocation']],
    ['ShortStrings', ['Title', 'Label']],
    ['LongStrings', ['Description']],
  ];
  for (const [parent, users] of kinds) {
    const defined = [...only(parent).children].map((element) => attribute(element, 'id'));
    const used = users.flatMap(elements).flatMap((element) => element.getAttribute('resid') ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(defined.every((id) => id.length <= 32)).toBe(true);
  }
});

test('every text is there in both languages and within its length', () => {
  const locale = only('DefaultLocale').textContent;
  expect(locale).toBe('vi-VN');
  const texts: [element: Element, limit: number][] = [
    [only('DisplayName'), 125],
    ...elements('Description')
      .filter((element) => element.hasAttribute('DefaultValue'))
      .map((element): [Element, number] => [element, 250]),
    ...shortStrings.map((element): [Element, number] => [element, 125]),
    ...longStrings.map((element): [Element, number] => [element, 250]),
  ];
  expect(texts).toHaveLength(2 + shortStrings.length + longStrings.length);
  for (const [element, limit] of texts) {
    const others = overrides(element);
    expect(others.map((other) => other.locale)).toEqual(OTHER_LOCALES);
    for (const value of [attribute(element, 'DefaultValue'), ...others.map((other) => other.value)]) {
      expect(value).toBe(value.trim().normalize('NFC'));
      expect(value.length).toBeGreaterThan(0);
      expect(value.length).toBeLessThanOrEqual(limit);
    }
  }
});

test('no element has a text of the default language twice', () => {
  expect(elements('Override').filter((element) => element.getAttribute('Locale') === 'vi-VN')).toEqual([]);
});

test('the build gives the manifest with its address, and changes nothing else', () => {
  const url = process.env['ADDIN_URL'] ?? 'https://localhost:3000';
  expect(readFileSync('dist/manifest.xml', 'utf8')).toBe(
    readFileSync('manifest.xml', 'utf8').replaceAll('https://localhost:3000', url.replace(/\/+$/, '')),
  );
});
