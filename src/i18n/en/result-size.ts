import { decimalText } from '../numbers';
import type { Texts } from '../texts';

const OF = {
  bytes: 'MB when unpacked',
  cells: 'cells with content',
  places: 'cells, empty ones included',
  merged: 'merged cells',
};

/** Why a workbook with its results would be too large. */
export const resultSizeFailures: Pick<Texts['failures'], 'file.result-too-large'> = {
  'file.result-too-large': ({ meaning, most }) =>
    `With this the file would have more than ${decimalText('en', most)} ${OF[meaning]} and could not be opened again, so nothing was written. Delete tabs and pictures that are not needed, or split the round into several workbooks, then write again.`,
};
