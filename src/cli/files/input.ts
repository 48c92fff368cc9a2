import { readFileSync, statSync } from 'node:fs';
import type { CliFailure } from '../../i18n/cli-sentences';
import { LEAST_LIMITS, megabytes } from '../../workbook/file/limits';
import { type Step, done, refused } from '../outcome';
import { expectedCode } from './system-errors';

function failureOf(file: string, code: string): CliFailure {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'input.missing', params: { file } };
    case 'EISDIR':
      return { code: 'input.folder', params: { file } };
    case 'EACCES':
    case 'EPERM':
      return { code: 'input.no-permission', params: { file } };
    default:
      return { code: 'input.unreadable', params: { file, detail: code } };
  }
}

/** The bytes of a file that was named on the command line. */
export function readInput(file: string): Step<Uint8Array> {
  try {
    const found = statSync(file);
    if (found.isDirectory()) return refused({ code: 'input.folder', params: { file } });
    if (!found.isFile()) return refused({ code: 'input.no-file', params: { file } });
    if (found.size > LEAST_LIMITS.bytes) {
      const limit = `${megabytes(LEAST_LIMITS.bytes)} MB`;
      const failure = { code: 'file.too-large', params: { file, limit } } as const;
      return { ok: false, error: { kind: 'workbook', failure, file: null, place: null } };
    }
    return done(readFileSync(file));
  } catch (error) {
    return refused(failureOf(file, expectedCode(error)));
  }
}

/** Whether a file still holds these bytes. */
export function stillHolds(file: string, bytes: Uint8Array): boolean {
  const now = readInput(file);
  return now.ok && Buffer.compare(now.value, bytes) === 0;
}
