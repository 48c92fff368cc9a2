/** The server behind `npm start`: right types, nothing outside its folder, this machine only. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve, type Served } from '../../tools/serve.mjs';

let base: string;
let served: Served;

beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'binh-xet-serve-'));
  const folder = path.join(base, 'public');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(folder, 'assets', 'a b.xlsx'), 'PK');
  writeFileSync(path.join(folder, 'app.js'), 'export {};');
  writeFileSync(path.join(base, 'secret.txt'), 'secret');
  mkdirSync(path.join(base, 'public-too'));
  writeFileSync(path.join(base, 'public-too', 'secret.txt'), 'secret');
  served = await serve(folder, 0);
});

afterAll(async () => {
  await served.stop();
  rmSync(base, { recursive: true });
});

/** Asks for exactly that path: `fetch` would tidy `..` away before it is sent. */
function ask(
  address: string,
  method = 'GET',
): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(served.url);
    const sent = request({ host: '127.0.0.1', port, path: address, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode, type: response.headers['content-type'], body });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

test.each([
  ['/', 'text/html; charset=utf-8', '<!doctype html>'],
  ['/index.html?x=1', 'text/html; charset=utf-8', '<!doctype html>'],
  ['/app.js', 'text/javascript; charset=utf-8', 'export {};'],
  ['/assets/a%20b.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
])('%s is given as %s', async (address, type, body) => {
  await expect(ask(address)).resolves.toEqual({ status: 200, type, body });
});

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/../public-too/secret.txt',
  '/index.html%00.png',
  '/%ff',
  '/assets',
  '/assets/',
  '/none',
  'secret.txt',
])('%s is not found', async (address) => {
  const { status, body } = await ask(address);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body).not.toContain('secret');
});

test('HEAD gives no body, and nothing can be sent to it', async () => {
  await expect(ask('/', 'HEAD')).resolves.toMatchObject({ status: 200, body: '' });
  await expect(ask('/', 'POST')).resolves.toMatchObject({ status: 405 });
});

test.each([
  [() => new URL(served.url).port, /^Port \d+ is taken\. Choose another one: PORT=\d+ npm start\n$/],
  [() => 'many', /^PORT must be a number from 0 to 65535, and is "many"\.\n$/],
])('a port that cannot be had is said in one line', async (port, message) => {
  const outcome = await new Promise<{ failed: boolean; errors: string }>((resolve) => {
    execFile(
      process.execPath,
      ['tools/serve.mjs'],
      { env: { ...process.env, PORT: port() } },
      (error, _output, errors) => {
        resolve({ failed: error !== null, errors });
      },
    );
  });
  expect(outcome).toEqual({ failed: true, errors: expect.stringMatching(message) as string });
});
