import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const SOURCE = new URL('../src/workbench/offline/service-worker.js', import.meta.url);

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The script of the worker that keeps these files: pairs of an address and bytes. The same files give the same script. */
export function offlineWorker(files) {
  const hashes = Object.fromEntries(files.map(([name, bytes]) => [name, sha256(bytes)]).sort());
  const list = JSON.stringify(hashes);
  const source = readFileSync(SOURCE, 'utf8');
  const version = sha256(list + source).slice(0, 16);
  return `const FILES = ${list};\nconst VERSION = '${version}';\n${source}`;
}
