import type { OtherBook } from '../../workbook/pane-host';

/** The sample of our own, as it lies beside the pages. */
export const SAMPLE = 'mau-tran-phu-2022.xlsx';

/** Fetches the sample from where the page came from; `null` where it does not come. */
export async function fetchSample(): Promise<OtherBook | null> {
  try {
    const response = await fetch(`assets/${SAMPLE}`);
    return response.ok ? { name: SAMPLE, bytes: new Uint8Array(await response.arrayBuffer()), isSample: true } : null;
  } catch {
    // The line is down.
    return null;
  }
}
