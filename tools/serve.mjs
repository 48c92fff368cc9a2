/** Serves a folder on this machine alone: `PORT=3000 node tools/serve.mjs [folder]`. Used by `npm start` and by the browser tests. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const DEFAULT_PORT = 3000;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** A name with a hash of what is in the file: another version has another name. */
const HASHED = /\.[0-9a-f]{10}\.js$/;

/** The file that an address names, inside the folder, or `null`. */
async function fileOf(folder, address) {
  let name;
  try {
    name = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (!name.startsWith('/') || name.includes('\0') || name.includes('\\')) return null;
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  if (!file.startsWith(folder + path.sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { file, size: found.size } : null;
}

async function answer(folder, request, response) {
  const end = (status, text, headers = {}) => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
    response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
  };

  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(405, 'Method not allowed', { Allow: 'GET, HEAD' });
  const found = await fileOf(folder, request.url);
  if (found === null) return end(404, 'Not found');

  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(found.file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': HASHED.test(found.file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  // A reader who goes away in the middle is no fault of ours.
  await pipeline(createReadStream(found.file), response).catch(() => response.destroy());
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** Serves `folder` on `port` (0: any that is free) of this machine; resolves with the address and the way to stop. */
export async function serve(folder, port) {
  const root = path.resolve(folder);
  const create = () => createServer((request, response) => void answer(root, request, response));
  const servers = [await listen(create(), port, '127.0.0.1')];
  const bound = servers[0].address().port;
  const stop = async () => {
    await Promise.all(
      servers.map((server) => {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        return closed;
      }),
    );
  };
  try {
    servers.push(await listen(create(), bound, '::1'));
  } catch (error) {
    // A machine without IPv6 needs no second door.
    if (error.code === 'EADDRINUSE') {
      await stop();
      throw error;
    }
  }
  return { url: `http://localhost:${bound}`, stop };
}

/** The port that the environment asks for, or the usual one. */
function portOf(text) {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error(`PORT must be a number from 0 to 65535, and is "${text}".`);
  return port;
}

function explain(error) {
  if (error.code === 'EADDRINUSE')
    return `Port ${error.port} is taken. Choose another one: PORT=${error.port + 1} npm start`;
  if (error.code === 'EACCES') return `Port ${error.port} is not allowed here. Choose another one: PORT=8080 npm start`;
  return error.message;
}

async function main([folder = fileURLToPath(new URL('../dist', import.meta.url))]) {
  try {
    const { url } = await serve(folder, portOf(process.env.PORT));
    console.log(`Bình Xét: ${url}  (Ctrl+C to stop)`);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  void main(process.argv.slice(2));
}
