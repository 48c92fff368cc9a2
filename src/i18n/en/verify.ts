import type { verify as vi } from '../vi/verify';
import { counted, plural } from './plural';

/** What came of working a written workbook out anew. */
export const verify: typeof vi = {
  writtenBy: (program) =>
    program === '' ? 'The workbook does not say which program made its results.' : `Results made by ${program}.`,
  tabs: (tabs, places) =>
    places === '0'
      ? `Worked out anew from the input tabs: ${counted(tabs, 'result tab')}, no cell differs.`
      : `Worked out anew from the input tabs: ${counted(tabs, 'result tab')}, ${counted(places, 'difference')}.`,
  cell: (tab, cell) => `tab “${tab}”, cell ${cell}: not what is worked out now.`,
  cellHolds: (tab, cell, written, expected) =>
    `tab “${tab}”, cell ${cell}: holds ${written}, worked out now: ${expected}.`,
  check: {
    title: 'Check the written results again',
    help: 'Reads the workbook again, works everything out from the input tabs and compares each written cell. Writes nothing.',
    start: 'Check again',
    again: 'Check once more',
    busy: 'Working everything out again and comparing…',
    same: 'The written results agree with what is worked out now.',
    different: 'The written results do NOT agree with what is worked out now.',
  },
  run: (code, now) =>
    code === now
      ? `Run ${code}: another run now would have the same code.`
      : `Run ${code}: another run now would have the code ${now}, as inputs, rules or version differ.`,
  otherVersion: (program) =>
    `Compared by ${program}, which is not the version that made the results: cells may differ only because the two lay them out differently. Fingerprints and row marks of input tabs are the same in every version.`,
  notStated:
    'There is no tab “KQ - Đối chiếu” any more, so it is not known whether input tabs were changed after the results were made.',
  becauseOfInputs:
    'The inputs have changed, so cells in result tabs may differ for that alone: write the results again and check again to be sure.',
  empty: '(empty)',
  formula: '(formula without a result)',
  asText: (text) => `text “${text}”`,
  asNumber: (number) => `number ${number}`,
  difference: {
    added: (tab, cell, written) => `tab “${tab}”, cell ${cell}: holds ${written} where nothing should stand.`,
    formulaReplaced: (tab, cell, written, expected) =>
      written === expected
        ? `tab “${tab}”, cell ${cell}: the formula was replaced by its own value, ${written}.`
        : `tab “${tab}”, cell ${cell}: the formula was replaced by ${written}, worked out now: ${expected}.`,
    formulaChanged: (tab, cell, formula) =>
      `tab “${tab}”, cell ${cell}: the formula =${formula} is not the one that was written.`,
    recalculated: (tab, cell, written, expected) =>
      `tab “${tab}”, cell ${cell}: the formula is as it was written, its result is ${written}, worked out now: ${expected}.`,
    notCalculated: (tab, count, first) =>
      `tab “${tab}”: ${counted(count, 'formula')} ${plural(count, 'is', 'are')} as written but ${plural(count, 'has', 'have')} no result (from cell ${first}): the workbook was saved by a program that does not calculate. Open it in Excel, save it and check again.`,
    format: (tab, cell, written, expected) =>
      `tab “${tab}”, cell ${cell}: the number format is ${written}, written was ${expected}.`,
    note: (tab, cell) => `tab “${tab}”, cell ${cell}: its note was changed or deleted.`,
    rowAdded: (tab, row) => `tab “${tab}”, row ${row}: was added or moved.`,
    rowMissing: (tab, row) => `tab “${tab}”: row ${row} is missing (as counted when worked out now).`,
    merged: (tab, area) => `tab “${tab}”, cells ${area}: were merged.`,
    split: (tab, area) => `tab “${tab}”, cells ${area}: were split.`,
    rowsHidden: (tab, rows) => `tab “${tab}”, rows ${rows}: were hidden.`,
    columnsHidden: (tab, columns) => `tab “${tab}”, columns ${columns}: were hidden.`,
    recordRow: (tab, row) => `tab “${tab}”, row ${row}: no longer as it was when the round was closed.`,
    record: (tab) => `tab “${tab}”: the record of closing no longer agrees with its seal.`,
  },
  remark: {
    renamed: (tab, from) => `tab “${tab}”: was renamed, from “${from}”.`,
    hidden: (tab) => `tab “${tab}”: is hidden.`,
    rowsFiltered: (tab, rows) => `tab “${tab}”, rows ${rows}: are filtered out or hidden.`,
    noteAdded: (tab, cell) => `tab “${tab}”, cell ${cell}: has somebody else’s note.`,
    notesLeftOut: (tab) => `tab “${tab}”: has no notes; the program that wrote it can be given none.`,
  },
  remarks: 'To know, not counted as differences:',
  rows: {
    changed: (rows) => `rows ${rows} changed`,
    added: (rows) => `rows ${rows} added`,
    removed: (rows) => `rows ${rows} removed (as counted then)`,
    moved: (rows) => `rows ${rows} moved`,
  },
  range: (first, last) => `${first}–${last}`,
  changedRows: (tab, rows) => `tab “${tab}”: changed after the results were made: ${rows}.`,
  renamedInput: (tab, from) => `tab “${tab}”: was renamed, from “${from}”; what it holds is unchanged.`,
  tabGone: (tab) => `tab “${tab}”: no longer in the workbook.`,
  unexpected: (tab) => `tab “${tab}”: no run would write it from what is there now.`,
  more: (count) => `… and ${count} more.`,
  inputs: (tabs, changed) =>
    changed === '0'
      ? `Input tabs (ballots aside): ${counted(tabs, 'tab')}, as they were when the results were made.`
      : `Input tabs (ballots aside): ${counted(tabs, 'tab')}, ${changed} of them not as they were when the results were made.`,
  input: {
    same: (tab) => `tab “${tab}”: unchanged.`,
    changed: (tab) => `tab “${tab}”: changed after the results were made.`,
    new: (tab) => `tab “${tab}”: added after the results were made.`,
    gone: (tab) => `tab “${tab}”: no longer in the workbook.`,
  },
  second: (award) => `${award} (second ballot)`,
  recount: (award, papers) => `Recount of ${award}: ${counted(papers, 'ballot')};`,
  figures: {
    same: 'agrees with KQ - Kiểm phiếu and the counting minutes;',
    different: 'does NOT agree with KQ - Kiểm phiếu or the counting minutes (see the cells above);',
    'not-written': 'there are no KQ - Kiểm phiếu or counting minutes to compare with;',
  },
  fingerprint: {
    same: 'the fingerprint of ballots and rule agrees.',
    changed: 'the fingerprint does NOT agree: ballots, rule or salt have changed.',
    none: 'the ballots have no fingerprint yet, so the figures alone could be compared (that is no fault). To have one: open the workbook in the pane of Bình Xét and write the results.',
  },
  report: (places) => (places === '0' ? 'Report: agrees.' : `Report: differs in ${counted(places, 'place')}.`),
  same: 'Conclusion: agrees.',
  different: 'Conclusion: does NOT agree.',
};
