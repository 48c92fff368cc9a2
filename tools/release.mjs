/**
 * Makes the release: `npm run release [FOLDER]` builds, puts a bill of materials beside the pages, and packs what is published into FOLDER
 * (`release`). The same sources and the same npm give the same bytes, wherever and whenever it is done.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Runs npm in the project, and gives what it prints. */
function npm(...args) {
  return execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** CycloneDX, without what differs from one time or folder to the next. */
function billOfMaterials() {
  const bill = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'));
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  delete bill.metadata.tools;
  bill.metadata.component.name = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).name;
  return bill;
}

const folder = path.resolve(root, process.argv[2] ?? 'release');
npm('run', 'build');
writeFileSync(path.join(root, 'dist', 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
mkdirSync(folder, { recursive: true });
const [{ filename }] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder));
const packed = path.join(folder, filename);
console.log(`${createHash('sha256').update(readFileSync(packed)).digest('hex')}  ${path.relative(root, packed)}`);
