import { dayText } from '../numbers';
import type { Texts } from '../texts';

const MEANINGS = { round: 'the round', roster: 'the roster', ballots: 'ballots of one award' };

/** Why nothing could be read, worked out or written; one line each, with what to do. */
export const failures: Texts['failures'] = {
  'file.not-a-workbook': ({ file }) =>
    `“${file}” is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.`,
  'file.encrypted': ({ file }) => `“${file}” needs a password to open. Remove the password in Excel and open it again.`,
  'file.damaged': ({ file, detail }) =>
    `“${file}” is damaged or incomplete inside (${detail}). Repair it in Excel, or get the original again.`,
  'file.too-large': ({ file, limit }) =>
    `“${file}” is too large (the limit is ${limit}). Delete tabs and pictures that are not needed and save it again.`,
  'input.changed-since': ({ tabs }) =>
    `The workbook changed after it was read (${tabs}), so nothing was written. Read it again, then write.`,
  'workbook.structure-protected': () =>
    'The structure of the workbook is protected, so no tab can be added; nothing was written. In Excel: Review › Protect Workbook, unprotect, then write again.',
  'file.cannot-keep': ({ detail }) =>
    `The file has a part that Bình Xét cannot keep as it is (${detail}), so nothing was written. Save a copy as .xlsx in Excel and try again.`,
  'workbook.no-roster': () =>
    'The workbook has no roster: a tab with the columns “Mã”, “Họ và tên”, “Xếp loại”, “Đăng ký danh hiệu” is needed.',
  'workbook.nobody': ({ sheet }) =>
    `Tab “${sheet}”: there is nobody in the roster. Write one person a row, with a code.`,
  'workbook.no-round': () =>
    'The workbook has no tab for the round: one that says “Chương trình”, “Năm”, “Kỳ”, with the values in the next column, is needed.',
  'workbook.no-year': ({ sheet, cell }) =>
    `Tab “${sheet}”${cell === '' ? '' : `, cell ${cell}`}: there is no year that can be read. Write “Năm”, for example 2022.`,
  'workbook.tab-twice': ({ meaning, sheets }) => `Several tabs hold ${MEANINGS[meaning]}: ${sheets}. Keep one of them.`,
  'campaign.missing': () => 'The tab Đợt xét has no “Chương trình”. Write a campaign’s id, for example tran-phu-2022.',
  'campaign.unknown': ({ campaign, known }) => `There is no campaign “${campaign}”. Those that ship: ${known}.`,
  'round.no-regime': ({ date }) =>
    `No regulations are known for ${dayText('en', date)}. Check “Ngày họp” and “Năm”, or set the parameter “regime” in the tab Đợt xét.`,
  'pack.unknown-award': ({ award }) => `The campaign speaks of an award “${award}” that no regulations know.`,
  'pack.circular': ({ awards }) => `The campaign’s awards depend on each other in a circle: ${awards}.`,
};
