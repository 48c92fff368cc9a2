import type { XmlPart } from '../package/parts';
import { readFormats } from '../reading/formats';
import { type XmlElement, attributeOf, childOf, childrenOf, isOn } from '../xml/tree';
import { styleOf } from './changed-sheet';

/** What a protected tab lets people do with a cell, as Excel would. */
export interface CellLocks {
  isLocked(row: number, column: number): boolean;
  /** Whether cells of a look (by its index) are locked. */
  isLockedLook(index: number): boolean;
  /** Whether a cell is formatted as text: a number goes into it by way of another format. */
  isText(row: number, column: number): boolean;
  /** Whether the looks of cells may be changed. */
  readonly mayFormat: boolean;
}

/** Which of the looks of a workbook lock their cells: all but those that say otherwise. */
export function lockedStyles(styles: XmlElement | null): readonly boolean[] {
  const list = styles === null ? null : childOf(styles, 'cellXfs');
  return (list === null ? [] : childrenOf(list, 'xf')).map((xf) => {
    const protection = childOf(xf, 'protection');
    const locked = protection === null ? null : attributeOf(protection, 'locked');
    return locked === null || isOn(locked);
  });
}

/** The locks of a tab, or `null` where it is not protected. */
export function locksOf({ root }: XmlPart, styles: XmlPart | null): CellLocks | null {
  const protection = childOf(root, 'sheetProtection');
  if (protection === null || !isOn(attributeOf(protection, 'sheet'))) return null;
  const locked = lockedStyles(styles?.root ?? null);
  const isLockedLook = (index: number): boolean => locked[index] ?? true;
  const formats = readFormats(styles?.root ?? null);
  // What it forbids is written; left out, formatting is forbidden.
  const forbidden = attributeOf(protection, 'formatCells');
  return {
    isLocked: (row, column) => isLockedLook(styleOf(root, row, column)),
    isLockedLook,
    isText: (row, column) => formats[styleOf(root, row, column)] === '@',
    mayFormat: forbidden !== null && !isOn(forbidden),
  };
}
