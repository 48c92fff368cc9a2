import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { IsoDate } from '../domain/arithmetic/date';
import { valueAt } from '../domain/checked';

/** The day of a file whose paper bears none: the first that a zip file can tell. */
const NO_DAY: IsoDate = '1980-01-01';
const CORE = 'docProps/core.xml';
const CLOCK = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The same document without the clock: each time in it is the day of the paper, so equal papers are equal bytes. */
export function withoutClock(bytes: Uint8Array, day: IsoDate | null): Uint8Array {
  const shown = day ?? NO_DAY;
  const parts = unzipSync(bytes);
  const core = valueAt(new Map(Object.entries(parts)), CORE);
  const dated = { ...parts, [CORE]: strToU8(strFromU8(core).replace(CLOCK, `$1${shown}T00:00:00Z`)) };
  // Dates of a zip file have no time zone: this is midnight wherever it runs.
  const mtime = new Date(Number(shown.slice(0, 4)), Number(shown.slice(5, 7)) - 1, Number(shown.slice(8)));
  return zipSync(dated, { mtime, level: 6 });
}
