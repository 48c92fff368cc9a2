import type { WorkbenchTexts } from '../workbench-texts';

/** What the workbench says around the pane. */
export const workbench: WorkbenchTexts['workbench'] = {
  title: 'Bình Xét – workbench',
  open: 'Open a workbook',
  download: 'Download the results',
  downloadHelp: 'Write the results first, then download them.',
  opening: 'Opening the workbook…',
  sample: 'sample',
  drop: 'Drop a file here to open it (.xlsx, .xls, .ods, .csv)',
  sheets: 'Tabs of the workbook',
  sheetView: (name) => `Tab ${name}`,
  paneLabel: 'The Bình Xét pane',
  bookLabel: 'The open workbook',
  rows: (first, last, all) => `Rows ${first}–${last} of ${all}`,
  previousRows: 'Rows before',
  nextRows: 'Rows after',
  emptySheet: 'This tab is empty.',
  hidden: 'hidden',
  ownTab: 'result',
  tabOf: (name, mark) => `${name} (${mark})`,
  notOpened: 'The file could not be opened',
  stays: 'The workbook that was open stays open.',
  sampleMissing: 'The sample workbook could not be loaded. Please open an .xlsx file of your own.',
  wouldLose:
    'Papers are being counted and are in memory alone: they would be lost. Write them or leave the count, then open another file.',
  downloadName: (name) => `${name}-ket-qua`,
  titleOf: (name) => `${name} – Bình Xét`,
  showing: (place) => `Showing ${place}`,
  twoLines: (first, second) => `${first} ${second}`,
  dismiss: 'Close this message',
};
