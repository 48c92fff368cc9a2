import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Step, done, refused } from '../outcome';
import { expectedCode } from './system-errors';
import { type Target, checkTarget, refusedByCode } from './targets';
import { type Output, tryTo, writeTogether } from './write-together';

/** A file to write into a folder; its bytes are made once it is known that it may be written. */
export interface FileOf {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What was written, by its path, and whether the folder was made for it. */
export interface WrittenInto {
  readonly files: readonly string[];
  readonly isNewFolder: boolean;
}

/** Makes a folder where there is nothing of its name and its parent is there; tells whether it did. */
function makeFolder(folder: string): Step<boolean> {
  if (existsSync(folder)) return done(false);
  try {
    mkdirSync(folder);
    return done(true);
  } catch (error) {
    const code = expectedCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? refused({ code: 'target.no-folder', params: { file: folder, folder: dirname(folder) } })
      : refusedByCode(folder, code);
  }
}

async function writeAll(folder: string, files: readonly FileOf[], force: boolean): Promise<Step<readonly string[]>> {
  const targets: { readonly target: Target; readonly file: FileOf }[] = [];
  for (const file of files) {
    const target = checkTarget(join(folder, file.name), force);
    if (!target.ok) return target;
    targets.push({ target: target.value, file });
  }
  const outputs: Output[] = [];
  for (const { target, file } of targets) outputs.push({ target, bytes: await file.bytes() });
  const written = writeTogether(outputs, force);
  return written.ok ? done(targets.map(({ target }) => target.file)) : written;
}

/** Writes files into a folder, all or none. The folder is made where its parent is there, and taken away again where nothing came into it. */
export async function writeInto(folder: string, files: readonly FileOf[], force: boolean): Promise<Step<WrittenInto>> {
  if (files.length === 0) return done({ files: [], isNewFolder: false });
  const made = makeFolder(folder);
  if (!made.ok) return made;
  const isNewFolder = made.value;
  let isWritten = false;
  try {
    const written = await writeAll(folder, files, force);
    isWritten = written.ok;
    return written.ok ? done({ files: written.value, isNewFolder }) : written;
  } finally {
    if (isNewFolder && !isWritten) tryTo(() => rmdirSync(folder));
  }
}
