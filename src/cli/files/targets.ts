import { type Stats, constants, accessSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Step, done, refused } from '../outcome';
import { expectedCode } from './system-errors';

/** A file to write: as it was named, where it really is, and the permissions of the file that it replaces. */
export interface Target {
  readonly file: string;
  readonly path: string;
  readonly replacedMode: number | null;
}

function found(path: string, look: (path: string) => Stats): Stats | null {
  try {
    return look(path);
  } catch (error) {
    const code = expectedCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** Where a file is or would be, links followed. */
export function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    try {
      return join(realpathSync(dirname(resolve(file))), basename(file));
    } catch {
      return resolve(file);
    }
  }
}

/** Whether two names mean one file. */
export function isSameFile(one: string, other: string): boolean {
  if (realPath(one) === realPath(other)) return true;
  const first = found(one, statSync);
  const second = found(other, statSync);
  return first !== null && second !== null && first.ino === second.ino && first.dev === second.dev && first.ino !== 0;
}

/** Why a file or folder cannot be written, by the code of the system. */
export function refusedByCode(file: string, code: string): Step<never> {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return refused({ code: 'target.no-permission', params: { file } });
    default:
      return refused({ code: 'target.unwritable', params: { file, detail: code } });
  }
}

/** Looks whether a file may be written: it is not there yet (or may be replaced), and its folder takes it. */
export function checkTarget(file: string, force: boolean): Step<Target> {
  try {
    const path = realPath(file);
    const there = found(path, statSync) ?? found(path, lstatSync);
    if (there?.isDirectory() === true || /[\\/]$/.test(file)) {
      return refused({ code: 'target.folder', params: { file } });
    }
    if (there !== null && !there.isFile() && !there.isSymbolicLink()) {
      return refused({ code: 'target.no-file', params: { file } });
    }
    if (there !== null && !force) return refused({ code: 'target.exists', params: { file } });
    const folder = dirname(path);
    if (found(folder, statSync)?.isDirectory() !== true) {
      return refused({ code: 'target.no-folder', params: { file, folder: dirname(file) } });
    }
    accessSync(folder, constants.W_OK | constants.X_OK);
    // A file that may not be written to was locked by somebody: leave to replace files is none to replace that one.
    if (there?.isFile() === true) accessSync(path, constants.W_OK);
    return done({ file, path, replacedMode: there?.isFile() === true ? there.mode & 0o7777 : null });
  } catch (error) {
    return refusedByCode(file, expectedCode(error));
  }
}

/** Names that say of a workbook that it is what we do not write. */
export function isOtherFormatName(file: string): boolean {
  return /\.(xls|xlsb|ods|csv|tsv|txt)$/i.test(file);
}

/** Whether the name fits what is written under it: Excel opens no workbook with macros as `.xlsx`, and none without as `.xlsm`. */
export function checkFormat({ file }: Target, hasMacros: boolean): Step<null> {
  if (isOtherFormatName(file)) return refused({ code: 'target.not-xlsx', params: { file } });
  const isMacroName = /\.xlsm$/i.test(file);
  if (hasMacros === isMacroName) return done(null);
  return refused({ code: hasMacros ? 'target.macros' : 'target.no-macros', params: { file } });
}
