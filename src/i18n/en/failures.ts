import { dayText } from '../numbers';
import { eachInShort, inShort } from '../sentences';
import type { Texts } from '../texts';
import { resultSizeFailures } from './result-size';
import { takeBackFailures } from './taking-back';
import { counted, plural } from './plural';

const MEANINGS = { round: 'the round', roster: 'the roster', ballots: 'ballots of one award' };

/** Why nothing could be read, worked out or written; one line each, with what to do. */
export const failures: Texts['failures'] = {
  ...takeBackFailures,
  ...resultSizeFailures,
  'file.not-a-workbook': ({ file }) =>
    `“${file}” is not an Excel workbook that can be read (.xlsx, .xlsm, .xls, .ods, .csv). Open it in Excel and save it as .xlsx.`,
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
  'excel.tabs-changed': () => 'The tabs changed while they were read. Read the workbook again.',
  'excel.no-answer': ({ seconds }) =>
    `Excel gave no answer in ${counted(seconds, 'second')}. If a cell is being edited, press Enter; wait until Excel is done, read the workbook again and try again.`,
  'excel.cell-being-edited': () => 'A cell is being edited. Press Enter to finish it and try again.',
  'excel.not-in-front': () => 'Another workbook is in front. Return to this one and try again.',
  'excel.too-large': () =>
    'A part of the workbook is too large for Excel to hand over. Delete cells and tabs that are not needed and try again.',
  'excel.out-of-memory': () => 'Excel ran out of memory. Close other workbooks and programs and try again.',
  'excel.access-denied': () =>
    'Excel does not allow it: the workbook or a tab is protected, or read-only. Unprotect it and try again.',
  'excel.failed': ({ error }) =>
    `Excel reported the error ${error}. Try again; if it stays, save the workbook, close it and open it again.`,
  'workbook.formula-in-cell': ({ sheet, cell }) =>
    `Tab “${sheet}”, cell ${cell} is a formula, so nothing was written. Change it in the workbook, then read again.`,
  'workbook.cell-locked': ({ sheet, cell }) =>
    `Tab “${sheet}” is protected and its cell ${cell} is locked, so nothing was written. In Excel: Review › Unprotect Sheet, then write again.`,
  'workbook.tabs-protected': ({ tabs }) =>
    `A tab is protected (${tabs}), so nothing was written. In Excel: Review › Unprotect Sheet, then write again.`,
  'excel.filtered': ({ tabs }) =>
    `A tab is filtered (${tabs}), so nothing was written. Clear the filter, then write again.`,
  'excel.merged-cells': ({ tabs }) =>
    `Merged cells are in the way (${tabs}), so nothing was written. Unmerge them, then write again.`,
  'excel.check-failed': ({ sheet, cell }) =>
    `Read back after writing, tab “${sheet}”, cell ${cell} was not what had been worked out, so everything was put back. Read the workbook again, then write.`,
  'excel.unfinished': () =>
    'Writing stopped half way and Excel could not yet put things back. Choose “Read again”, or open Bình Xét again, to put them back; do not change the result tabs before that.',
  'workbook.tab-not-there': ({ sheet }) =>
    `The tab “${sheet}” is no longer in the workbook, or it is hidden. Unhide it, or read the workbook again.`,
  'counting.round-closed': () => 'The round is closed, so no papers are written; reopen it in tab Đợt xét, then write.',
  'counting.check-failed': ({ sheet }) =>
    `Read back after writing, tab “${sheet}” was not the papers that were counted, so everything was put back. Read the workbook again, then write.`,
  'counting.nominee-gone': ({ code }) =>
    `“${code}” was on the paper and is no longer in the workbook’s list, so nothing was written; put the code back into the list and read again.`,
  'counting.papers-there': ({ sheet, count }) =>
    `Tab “${sheet}” holds ${counted(count, 'paper')}, so nothing was written; choose to replace them if this is a recount.`,
  'counting.totals-there': ({ sheet }) =>
    `Tab “${sheet}” has totals of this vote; where there are totals, no papers are written. Delete those rows if the papers are to be counted, and read again.`,
  'totals.papers-there': ({ sheet }) =>
    `Tab “${sheet}” has names or papers of this vote, so no totals were written. Count the papers there, or delete its names and papers, and read again.`,
  'totals.must-be-secret': ({ citation }) =>
    `This title needs a secret ballot${citation === '' ? '' : ` (${citation})`}, so a show of hands is not written. Choose the secret ballot if that is how it was held; if not, hold one.`,
  'totals.incomplete': () => 'A number is still missing; fill in all of them, then write.',
  'totals.note-missing': () =>
    'The numbers do not agree. Correct them, or say why in the note, which the minutes print.',
  'collect.round-closed': () =>
    'The round is closed, so nothing more is collected; reopen it in the tab of the round first.',
  'workbook.no-roster': () =>
    'The workbook has no roster. Add a tab with the columns “Mã”, “Họ và tên”, “Xếp loại”, “Đăng ký danh hiệu”.',
  'workbook.nobody': ({ sheet }) =>
    `Tab “${inShort(sheet)}”: there is nobody in the roster. Write one person a row, with a code.`,
  'workbook.no-round': () =>
    'The workbook has no tab for the round. Add one that says “Chương trình”, “Năm”, “Kỳ”, with the values in the next column.',
  'workbook.no-year': ({ sheet, cell }) =>
    `Tab “${inShort(sheet)}”${cell === '' ? '' : `, cell ${cell}`}: there is no year that can be read. Write “Năm”, for example 2022.`,
  'workbook.tab-twice': ({ meaning, sheets }) =>
    `Several tabs hold ${MEANINGS[meaning]}: ${eachInShort(sheets)}. Keep one of them.`,
  'campaign.missing': () => 'The tab Đợt xét has no “Chương trình”. Write a campaign’s id, for example tran-phu-2022.',
  'campaign.unknown': ({ campaign, known }) =>
    `There is no campaign “${inShort(campaign)}”. Write one of those that ship: ${known}.`,
  'round.no-regime': ({ date }) =>
    `No regulations are known for ${dayText('en', date)}. Check “Ngày họp” and “Năm”, or set the parameter “regime” in the tab Đợt xét.`,
  'pack.unknown-award': ({ award }) =>
    `The campaign speaks of an award “${award}” that no regulations know. Correct the award’s id in the campaign’s file.`,
  'pack.unsuitable-condition': ({ award, rule }) =>
    `The condition “${rule}” of the award “${award}” makes no sense for those whom the award is for, or looks at an award that is not for people. Change or delete it in the campaign’s file.`,
  'pack.circular': ({ awards }) =>
    `The campaign’s awards depend on each other in a circle: ${awards}. Delete one of the conditions in the campaign’s file.`,
  'round.closed': ({ date, changes }) =>
    `The round was closed on ${dayText('en', date)} and ${counted(changes, 'figure')} ${plural(changes, 'differs', 'differ')} now, so nothing was written. Put the workbook right, or write a reason at “Mở lại” in the tab Đợt xét.`,
  'closing.record-damaged': ({ sheet, cell }) =>
    `Tab “${sheet}”${cell === '' ? '' : `, cell ${cell}`}: the record of the closing was changed or is incomplete, so nothing was written. Take this tab back from a copy; if there is none, delete it and close the round again.`,
  'verify.nothing-written': () =>
    'The workbook has no results of Bình Xét (no tab KQ - Đối chiếu), so there is nothing to verify. Write the results into the workbook first.',
  'next.no-period': () =>
    'The workbook does not say of which period it is, so the next one is not known. Write “Kỳ” in the tab Đợt xét, such as Năm or Quý 1.',
  'next.follow-up-missing': ({ count }) =>
    `The workbook proposes ${count} CSTĐ titles but has no tab Theo dõi đề nghị, so it cannot be told who got them. Add that tab: copy “KQ - Theo dõi đề nghị” of the result workbook, name it “Theo dõi đề nghị”, fill in number and date of the decision and “Kết quả”, and run this again on that workbook; or choose --count nominated (as proposed) or --count none (not at all).`,
};
