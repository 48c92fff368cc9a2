import { randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Step, done, refused } from '../outcome';
import { expectedCode, systemCode } from './system-errors';
import type { Target } from './targets';

/** A file with what it shall hold. */
export interface Output {
  readonly target: Target;
  readonly bytes: Uint8Array;
}

/** A name in the same folder, so that the file can be renamed into place. */
function besideOf(path: string): string {
  return join(dirname(path), `.binh-xet-${randomBytes(8).toString('hex')}.tmp`);
}

/** The names that files bear until they are renamed into place. */
const TEMPORARY = /^\.binh-xet-[0-9a-f]{16}\.tmp$/;
/** After so long, in milliseconds, whoever was writing such a file has been stopped: nobody writes for an hour. */
const LEFT_BEHIND = 3_600_000;

/** Takes away what a run left in a folder that was ended in the middle of writing; what cannot be taken away harms nothing. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => TEMPORARY.test(one))) {
    const path = join(folder, name);
    try {
      if (Date.now() - statSync(path).mtimeMs > LEFT_BEHIND) rmSync(path);
    } catch (error) {
      // Another run has taken it away, or it is somebody else's.
      expectedCode(error);
    }
  }
}

function writeTemporary({ target, bytes }: Output, path: string): void {
  const handle = openSync(path, 'wx', 0o666);
  try {
    writeFileSync(handle, bytes);
    if (target.replacedMode !== null) fchmodSync(handle, target.replacedMode);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function refusedBy(target: Target, error: unknown): Step<never> {
  const { file } = target;
  const code = expectedCode(error);
  switch (code) {
    case 'EEXIST':
      return refused({ code: 'target.exists', params: { file } });
    case 'EISDIR':
      return refused({ code: 'target.folder', params: { file } });
    case 'ENOENT':
    case 'ENOTDIR':
      // The folder was there when the work began.
      return refused({ code: 'target.no-folder', params: { file, folder: dirname(file) } });
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return refused({ code: 'target.no-space', params: { file } });
    case 'EBUSY':
    case 'ETXTBSY':
      return refused({ code: 'target.in-use', params: { file } });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return refused({ code: 'target.no-permission', params: { file } });
    default:
      return refused({ code: 'target.unwritable', params: { file, detail: code } });
  }
}

/** Does what takes something back; what the disk does not let it take back stays, whole. */
export function tryTo(takeBack: () => void): void {
  try {
    takeBack();
  } catch (error) {
    expectedCode(error);
  }
}

/**
 * Writes several files, all or none: each whole beside its place first, and a copy of what it replaces, then all renamed into place. Where a rename
 * fails, the files that were in place already are taken back. A file that has come to be there meanwhile is not replaced without leave.
 */
export function writeTogether(outputs: readonly Output[], force: boolean): Step<null> {
  const temporary = new Set<string>();
  const undo: (() => void)[] = [];
  const beside = (path: string): string => {
    const name = besideOf(path);
    temporary.add(name);
    return name;
  };
  let current = outputs[0]?.target;
  try {
    for (const folder of new Set(outputs.map(({ target }) => dirname(target.path)))) removeLeftovers(folder);
    const written = outputs.map((output) => {
      const { target } = output;
      current = target;
      const path = beside(target.path);
      writeTemporary(output, path);
      const backup = isThere(target.path) ? beside(target.path) : null;
      if (backup !== null && !force) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
      // A copy takes room, so that it is made while nothing has been replaced yet.
      if (backup !== null) copyFileSync(target.path, backup);
      return { target, path, backup };
    });
    for (const { target, path, backup } of written) {
      current = target;
      if (backup === null && !force && isThere(target.path))
        throw Object.assign(new Error('exists'), { code: 'EEXIST' });
      renameSync(path, target.path);
      undo.push(() => (backup === null ? rmSync(target.path) : renameSync(backup, target.path)));
    }
    return done(null);
  } catch (error) {
    for (const takeBack of undo.reverse()) tryTo(takeBack);
    if (current === undefined) throw error;
    return refusedBy(current, error);
  } finally {
    for (const path of temporary) tryTo(() => rmSync(path, { force: true }));
  }
}
