import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { isOutdated } from './state';

/** A file of the build, and its bytes as they are and as a web server sends them. */
export interface BuiltFile {
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
}

/** The scripts of the build, by size; none where nothing was built. */
export function builtScripts(folder = 'dist'): readonly BuiltFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const content = readFileSync(path.join(folder, file));
      return { file, bytes: content.length, gzipped: gzipSync(content).length };
    })
    .sort((left, right) => right.gzipped - left.gzipped);
}

/** What a page of the build loads at first, gzipped, in bytes (office.js apart, which is Microsoft's). */
export function firstLoad(page: string, folder = 'dist'): number {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*\ssrc=["']?(scripts\/[^"'\s>]+)/g)].map(([, name = '']) => name);
  return scripts.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0);
}

/** Builds where what was built is older than its sources: sizes of another version would be worse than none. */
export function bringBuildUpToDate(say: (line: string) => void): void {
  if (!isOutdated('dist/index.html')) return;
  say('building, as what was built is older than its sources');
  execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
}
