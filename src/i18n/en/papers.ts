import type { Texts } from '../texts';
import { counted } from './plural';

/** Texts of the card with the papers of a round. */
export const papers: Texts['papers'] = {
  title: 'Papers',
  help: 'Download each paper as a Word file (.docx), or a list to attach (.xlsx). Nothing is written into the workbook.',
  open: 'See the papers of this round',
  making: 'Making it …',
  none: 'This round has no papers yet.',
  words: 'Papers (.docx)',
  byAward: 'Lists by award (.xlsx)',
  byReceiver: 'Lists by receiver (.xlsx)',
  nobody: 'Nobody is nominated yet.',
  file: (what, of) => (of === '' ? what : `${what}: ${of}`),
  count: (count) => counted(count, 'nomination'),
  download: 'Download',
  downloadOf: (what) => `Download – ${what}`,
  all: 'Download all (.zip)',
  zip: 'Giấy tờ',
  done: (name) => `Handed to the browser: ${name}.`,
  notHere:
    'If Excel does not download the file: open the workbook in the workbench of Bình Xét, or use “binh-xet papers” and “binh-xet export”.',
};
