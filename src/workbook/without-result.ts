import type { CellValue } from './port';

/** Whether a cell has a formula and no result of it: what it hangs on was changed where nothing is worked out. */
export function isWithoutResult(value: CellValue): boolean {
  return typeof value === 'object' && value?.fault === 'formula-without-result';
}
