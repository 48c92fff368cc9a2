import type { Place } from '../place';

/** The oldest `ExcelApi` set that the adapter can work with: page setup and merged areas. */
const FLOOR = '1.13';

/** The sets below it, from the newest on. */
const OLDER = Array.from({ length: 12 }, (_, index) => `1.${String(12 - index)}`);

/** How long Office may take until it says which program opened the page. */
const PATIENCE_MILLISECONDS = 30_000;

/** Waits until Office is ready, and tells where this page has been opened. */
export async function findPlace(
  after: (milliseconds: number, callback: () => void) => unknown = setTimeoutAfter,
): Promise<Place> {
  if (typeof Office === 'undefined') return { kind: 'unreachable' };
  const patience = new Promise<null>((resolve) => {
    after(PATIENCE_MILLISECONDS, () => resolve(null));
  });
  const ready = await Promise.race([Office.onReady(), patience]).catch(() => null);
  if (ready === null) return { kind: 'unreachable' };
  if (ready.host !== Office.HostType.Excel) return { kind: 'outside' };
  const { requirements, displayLanguage } = Office.context;
  const has = (set: string): boolean => requirements.isSetSupported('ExcelApi', set);
  return has(FLOOR)
    ? { kind: 'excel', displayLanguage }
    : { kind: 'too-old', has: OLDER.find(has) ?? '1.0', needs: FLOOR, displayLanguage };
}

function setTimeoutAfter(milliseconds: number, callback: () => void): void {
  setTimeout(callback, milliseconds);
}
