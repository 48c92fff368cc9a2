import type { WorkbenchTexts } from '../workbench-texts';

/** What the grid of the workbench says. */
export const grid: WorkbenchTexts['grid'] = {
  label: (tab) => `Tab ${tab}`,
  help: 'Arrows to move; type to enter, F2 to edit, Enter to finish, Esc to drop; Tab goes to the next cell. Press Esc, then Tab, to leave the grid.',
  entry: (cell, text) => (text === '' ? `${cell}, empty` : `${cell}: ${text}`),
  chosen: (area) => `Chosen: ${area}`,
  bar: 'Chosen cell',
  undo: 'Undo',
  redo: 'Redo',
  undone: (cells) => `Undone, cells: ${cells}`,
  redone: (cells) => `Done again, cells: ${cells}`,
  pasted: (cells) => `Pasted, cells: ${cells}`,
  cleared: (cells) => `Cleared, cells: ${cells}`,
  copied: (cells) => `Copied, cells: ${cells}`,
  row: (row) => `Row ${row}`,
  column: (column) => `Column ${column}`,
  all: 'Choose the whole tab',
  formula: (text) => `Formula: =${text}`,
  groupFormula: 'Formula filled from another cell',
  stale: 'not worked out',
  staleTitle: 'Some formulas have not been worked out again',
  staleResults: (cells) =>
    `Formulas that use the cells just edited: ${cells}. The workbench does not work formulas out, so their old results are left out: nobody is judged by a wrong figure. Download the workbook, open it in Excel and save it: Excel works everything out; then open that file here.`,
  notApplied: 'The edits could not be brought into the workbook',
  readOnly: {
    own: 'Bình Xét wrote this tab and writes it anew each time, so it is not edited here. Edit the figures in their own tab, then read and write again.',
  },
  refusals: {
    'read-only': (cell) =>
      `Cell ${cell} is in a tab that Bình Xét wrote and writes anew each time, so it is not edited here. Nothing was changed.`,
    locked: (cell) =>
      `Cell ${cell} is locked (the tab is protected). Nothing was changed. To edit it, unprotect the tab in Excel.`,
    'format-locked': (cell) =>
      `Cell ${cell} needs another number format, and the protected tab allows none. Nothing was changed.`,
    'fixed-formula': (cell) =>
      `Cell ${cell} belongs to one formula for several cells and cannot be replaced alone. Nothing was changed. Edit it in Excel.`,
    'table-line': (cell) =>
      `Cell ${cell} is in the header or total row of an Excel table; editing it here could damage the table. Nothing was changed. Edit it in Excel.`,
    covered: (cell) =>
      `Cell ${cell} is inside a merged cell and holds no value of its own. Nothing was changed. Choose another place to paste.`,
    formula: (cell) =>
      `Cell ${cell}: the workbench works no formulas out, so it takes nothing that begins with “=” or “@”. Type the value, or put an apostrophe ' in front to keep it as text.`,
    'too-large': (cell) => `The block pasted at ${cell} is too large. Nothing was changed. Paste it in parts.`,
    busy: (cell) => `Cell ${cell} cannot be edited yet: the workbook is being written. Try again when that is done.`,
  },
  notes: {
    'two-meanings': (cell, text) =>
      `Cell ${cell}: “${text}” was kept as text, as it can mean two things. Type decimals with a comma (1,234) and thousands without a mark (1234).`,
    'incomplete-date': (cell, text) =>
      `Cell ${cell}: “${text}” was kept as text. Type dates as day/month/year with four figures (12/3/2026).`,
    'long-number': (cell, text) =>
      `Cell ${cell}: “${text}” was kept as text so that no figure is lost (zeros in front, or more than 15 figures).`,
    date: (cell, text) => `Cell ${cell}: “${text}” was taken for a date, day before month.`,
  },
  more: (count) => `and so for ${count} more`,
  replace: {
    title: 'Replace formulas?',
    text: (cells) =>
      `Cells with formulas that will hold a plain value and work nothing out any more: ${cells}. It can be undone until results are written.`,
    yes: 'Replace with values',
    no: 'Keep the formulas',
  },
  dismiss: 'Close this message',
};
