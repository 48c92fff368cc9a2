import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { type Result, fail, ok } from '../../domain/result';
import { AT_ONE_GO, type Pace } from '../pace';
import type { ReadFailure, Snapshot } from '../port';
import { openAnyFile } from './open-any';

/** A file that somebody sent: its name, the SHA-256 (hex) of its bytes, and what is in it. */
export interface ReadFile {
  readonly name: string;
  readonly sha256: string;
  readonly content: Result<Snapshot, ReadFailure>;
}

/** Reads a file of any format that we know; one that cannot be read says why. Macros in it are never run. Throws `Stopped`. */
export async function readSentFile(name: string, bytes: Uint8Array, pace: Pace = AT_ONE_GO): Promise<ReadFile> {
  const file = await openAnyFile(bytes, name, pace);
  const content = file.ok ? ok(file.value.snapshot) : fail(file.error);
  return { name, sha256: bytesToHex(sha256(bytes)), content };
}
