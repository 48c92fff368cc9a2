import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

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
