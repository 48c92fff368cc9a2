import type { verify as vi } from '../vi/verify';

/** What came of working a written workbook out anew. */
export const verify: typeof vi = {
  writtenBy: (program) =>
    program === '' ? 'The workbook does not say which program made its results.' : `Results made by ${program}.`,
  tabs: (tabs, cells) =>
    cells === '0'
      ? `Worked out anew from the input tabs: ${tabs} result tabs, no cell differs.`
      : `Worked out anew from the input tabs: ${tabs} result tabs, ${cells} cells differ.`,
  cell: (tab, cell) => `tab “${tab}”, cell ${cell}: not what is worked out now.`,
  cellHolds: (tab, cell, written, expected) =>
    `tab “${tab}”, cell ${cell}: holds ${written}, worked out now: ${expected}.`,
  tabGone: (tab) => `tab “${tab}”: no longer in the workbook.`,
  unexpected: (tab) => `tab “${tab}”: no run would write it from what is there now.`,
  more: (count) => `… and ${count} more.`,
  inputs: (tabs, changed) =>
    changed === '0'
      ? `Input tabs (ballots aside): ${tabs} tabs, as they were when the results were made.`
      : `Input tabs (ballots aside): ${tabs} tabs, ${changed} of them not as they were when the results were made.`,
  input: {
    same: (tab) => `tab “${tab}”: unchanged.`,
    changed: (tab) => `tab “${tab}”: changed after the results were made.`,
    new: (tab) => `tab “${tab}”: added after the results were made.`,
    gone: (tab) => `tab “${tab}”: no longer in the workbook.`,
  },
  second: (award) => `${award} (second ballot)`,
  recount: (award, papers) => `Recount of ${award}: ${papers} ballots;`,
  figures: {
    same: 'agrees with KQ - Kiểm phiếu and the counting minutes;',
    different: 'does NOT agree with KQ - Kiểm phiếu or the counting minutes (see the cells above);',
    'not-written': 'there are no KQ - Kiểm phiếu or counting minutes to compare with;',
  },
  fingerprint: {
    same: 'the fingerprint of ballots and rule agrees.',
    changed: 'the fingerprint does NOT agree: ballots, rule or salt have changed.',
    none: 'the ballots have no fingerprint to compare with: the workbook has no salt yet, and the command line makes none.',
  },
  report: (places) => (places === '0' ? 'Report: agrees.' : `Report: differs in ${places} places.`),
  same: 'Conclusion: agrees.',
  different: 'Conclusion: does NOT agree.',
};
