import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils';
import { type BallotFingerprints, canonicalBallots } from '../domain/ballots/canonical';
import type { Round } from '../domain/round/round';
import type { Settings } from '../domain/rules/settings';
import { keptSalt } from '../sheets/reading/ballot-salt';
import type { Snapshot } from '../workbook/port';

/** Makes a salt: 32 random bytes in hex. Only the pane has one; where there is none, a workbook without a salt gets no fingerprints of papers. */
export type MakeSalt = () => string;

/**
 * The fingerprints of each ballot tab's papers and rule: HMAC-SHA-256 with the salt that the workbook keeps. Totals are public, so a bare hash of a
 * few papers could be searched through until they are found. A salt is made only where there are papers and none is kept.
 */
export function ballotFingerprints(
  snapshot: Snapshot,
  { ballotBoxes, secondBallots }: Round,
  settings: Settings,
  makeSalt: MakeSalt | null,
): BallotFingerprints {
  const boxes = [...ballotBoxes, ...secondBallots.boxes].filter(({ ballots }) => ballots.length > 0);
  const salt = keptSalt(snapshot) ?? (boxes.length === 0 || makeSalt === null ? null : makeSalt());
  const fingerprint = (text: string, key: string): string =>
    bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(text)));
  return {
    salt,
    byTab: new Map(
      salt === null ? [] : boxes.map((box) => [box.sheet, fingerprint(canonicalBallots(box, settings), salt)]),
    ),
  };
}
