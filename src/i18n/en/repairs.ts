import type { repairs as source } from '../vi/repairs';
import { counted } from './plural';

/** What the pane says while cells are repaired. */
export const repairs: typeof source = {
  open: (count) => (count === '0' ? 'Repair the data' : `Repair the data (${count})`),
  openAt: 'Repair',
  openOf: (place) => `Repair – ${place}`,
  title: 'Repair the data',
  about:
    'Look at each cell before and after. Only what you choose is changed; the tab “KQ - Sửa ô” notes every cell, and the last repairs can be undone.',
  loading: 'Opening…',
  looking: 'Looking for what can be repaired…',
  none: 'Nothing to repair.',
  closed: 'The round is closed',
  closedHelp:
    'The figures of a closed round stay as they are, so no cell is repaired. To repair, reopen the round in the tab Đợt xét.',
  kinds: {
    'points-unit': {
      name: 'Drop words after points',
      help: 'Words such as “đ” or “điểm” after a number; the points stay.',
    },
    'number-spelling': { name: 'Rewrite numbers', help: 'Numbers typed with other signs in them, such as O for 0.' },
    'of-scale': { name: 'Drop “out of the maximum”', help: 'Such as “9/10” where the maximum is 10: becomes 9.' },
    range: {
      name: 'Choose one of two numbers',
      help: 'The cell holds two numbers. Choose the right one, or leave it.',
    },
    date: {
      name: 'Dates back to points',
      help: 'Excel made a date of the points. Choose the right points, or leave it.',
    },
    'declared-total': {
      name: 'Correct declared totals',
      help: 'The total differs from the sum of the points in the same table.',
    },
    'missing-person': {
      name: 'Add people to the roster',
      help: 'In a score sheet but not in the roster. Those chosen get the empty rows just below the roster.',
    },
    'person-name': {
      name: 'Correct name or code',
      help: 'The name is not that of the code. Choose which to correct, or leave it.',
    },
    'legacy-encoding': { name: 'Convert old encodings', help: 'TCVN3 or VNI text becomes Unicode in Times New Roman.' },
    'unit-spelling': { name: 'One spelling for each unit', help: 'One unit is spelt in several ways.' },
    'decimal-comma': {
      name: 'Decimal marks',
      help: 'Numbers with a comma stored as text (in quotes), which Excel’s formulas skip; they become numbers.',
    },
    'number-from-text': {
      name: 'Text to numbers',
      help: 'Numbers stored as text (in quotes), which Excel’s formulas skip; they become numbers.',
    },
    spaces: { name: 'Drop needless spaces', help: '· is a needless or hard space; ¦ is a sign that cannot be seen.' },
    'unicode-form': {
      name: 'Composed Unicode letters',
      help: 'Looks the same; letters made of several parts become one.',
    },
  },
  kind: (name, count) => `${name} (${count})`,
  all: (count) => `Choose all ${count}`,
  allOf: (count, kind) => `Choose all ${count} – ${kind}`,
  text: (text) => `“${text}”`,
  empty: 'empty cell',
  change: (before, after) => `${before} → ${after}`,
  changeAt: (place, change) => `${place}: ${change}`,
  together: (change, cells) => `${change} (cells: ${cells})`,
  cells: (count) => `Show cells (${count})`,
  cellsOf: (count, place) => `Show cells (${count}) – ${place}`,
  leave: 'Leave as it is',
  leaveOf: (place) => `Leave as it is – ${place}`,
  withheldTitle: 'Cannot be repaired here',
  withheld: {
    formula: (tab, count) => `Tab “${tab}”: ${count} worked out by formulas; correct the formulas in the workbook.`,
    protected: (tab, count) =>
      `Tab “${tab}”: ${count}; the tab is protected, so nothing is repaired by itself. Type into the cells, or unprotect it in Excel and read again.`,
    'mixed-fonts': (tab, count) =>
      `Tab “${tab}”: ${count} in several fonts, which could not be undone whole; correct them in the workbook.`,
    'no-room': (tab, count) =>
      `Tab “${tab}”: too few empty rows below the roster for ${count} more; insert rows and read again.`,
  },
  lastTitle: 'Last repairs',
  takeBack: (cells) => `Undo the last repairs (cells: ${cells})`,
  takingBack: 'Undoing…',
  apply: (count) => (count === '0' ? 'Apply' : `Apply ${counted(count, 'repair')}`),
  applying: 'Repairing…',
  back: 'Back',
  applied: {
    title: 'Repaired',
    body: (cells) =>
      `Cells repaired: ${cells}. They are noted in the tab “KQ - Sửa ô”, and the workbook was read again.`,
    left: (count) => `Left as they are, being formulas: ${count}`,
  },
  nothingApplied: 'Nothing was repaired',
  unfinished: 'The repair is unfinished',
  takenBack: {
    title: 'Undone',
    body: (cells) => `Cells as they were before: ${cells}.`,
    left: (cells) => `Cells left as they are, as they were changed since: ${cells}.`,
  },
  told: {
    offered: (count) => `Repairs offered: ${count}.`,
    chosen: (count) => `Chosen: ${count}.`,
    applied: (cells) => `Cells repaired: ${cells}.`,
    left: (count) => `Left as they are: ${count}.`,
    takenBack: (cells) => `Cells undone: ${cells}.`,
  },
};
