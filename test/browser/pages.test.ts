/** The pages as they are built: they open under their own policy, and only Excel's pages ask for office.js. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { theBuild } from './the-build';
import { SESSION_HANGS } from './patience';

const build = theBuild();

/** Opens a page of `dist` with no way to the outside; tells which foreign addresses it asked for and what the browser held against it. */
async function open(path: string): Promise<{ foreign: string[]; complaints: string[] }> {
  const page = await build.browser.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  await page.route(/.*/, async (route) => {
    const address = route.request().url();
    if (address.startsWith(build.url)) return route.continue();
    foreign.push(address);
    return route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${build.url}${path}`, { waitUntil: 'load' });
  await page.close();
  return { foreign, complaints };
}

test('the workbench is the page at / and asks nobody else for anything', async () => {
  await expect(open('/')).resolves.toEqual({ foreign: [], complaints: [] });
});

test.each(['/taskpane.html', '/commands.html'])(
  '%s asks Microsoft for office.js and nobody for anything else',
  async (path) => {
    const { foreign } = await open(path);
    expect(foreign).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  },
  SESSION_HANGS,
);

test.each(['index.html', 'taskpane.html', 'commands.html'])('%s has a strict policy, before anything loads', (name) => {
  const html = readFileSync(`dist/${name}`, 'utf8');
  const head = html.slice(html.indexOf('<head>') + '<head>'.length);
  expect(head).toMatch(/^<meta http-equiv=["']?Content-Security-Policy/);
  const policy = /content="([^"]*)"/.exec(head)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe-eval');
  expect(/script-src [^;]*/.exec(policy)?.[0]).toBe(
    name === 'index.html' ? "script-src 'self'" : "script-src 'self' https://appsforoffice.microsoft.com",
  );
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
});

test('the pane opens on a slow line, too: what it loads at first is under 350 kB, office.js apart', () => {
  const html = readFileSync('dist/taskpane.html', 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*\ssrc=["']?(scripts\/[^"'\s>]+)/g)].map(([, name = '']) => name);
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.map((name) => gzipSync(readFileSync(`dist/${name}`)).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(350_000);
});
