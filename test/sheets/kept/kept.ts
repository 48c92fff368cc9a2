import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where texts are kept that were read once by people, line by line, beside the pictures of what they tell. */
const FOLDER = 'test/sheets/kept';

/**
 * Holds a text against the one that is kept under its name, such as `written/tran-phu-2022`. Where something has changed on purpose, `KEEP=1` puts the new
 * text there, and the change is read as any other before it is committed.
 */
export function expectKept(name: string, text: string): void {
  const file = path.join(FOLDER, `${name}.txt`);
  if (process.env['KEEP'] === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // Compared line by line only where they differ: told so, a difference is its own line and no more.
  if (kept !== text) expect(text.split('\n')).toEqual(kept.split('\n'));
  expect(kept).not.toBe('');
}
