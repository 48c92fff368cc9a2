/** Another person is in the same workbook: what they do between the pane's reading and its writing is neither lost nor mixed with what was worked out before. */
import { failureText } from '../../../src/i18n/failure-text';
import { textsOf } from '../../../src/i18n/texts';
import { createExcelPort } from '../../../src/workbook/excel/port';
import { type ExcelHost, openExcel } from '../../excel-host/open-excel';
import { valuesOf } from '../../excel-host/support';
import { viewOfExcel } from '../contract/excel-view';
import { accessOf } from './played';
import { leftovers } from './scenarios';
import { BOOK, type Done, VERBS, run } from './verbs';

const SCORES = 'Hội đồng chấm';
const PAPERS = 'Phiếu CSTĐCS';
const MINUTES = 'Biên bản họp';

/** What another person does, and what must be there for it ever after. */
interface Deed {
  readonly doIt: (excel: ExcelHost) => unknown;
  /** The first tab that the pane says has changed, or the words that it says. */
  readonly told: string;
  readonly isThere?: (excel: ExcelHost) => Promise<boolean> | boolean;
}

/** Types into a cell. */
function typing(tab: string, cell: string, value: string | number): Deed {
  return {
    doIt: (excel) => excel.edit(tab, cell, [[value]], 'Remote'),
    told: tab,
    isThere: async (excel) => String((await valuesOf(excel, tab, cell))[0]?.[0]) === String(value),
  };
}

/** Adds a tab under a name that the pane is about to give to one. */
function adding(tab: string): Deed {
  return {
    doIt: ({ workbook }) => workbook.addSheet(tab).grid.setContent(0, 0, { formula: null, value: 'x', calculated: 0 }),
    told: tab,
    isThere: ({ workbook }) => [...workbook.sheet(tab).grid.cells()].length === 1,
  };
}

/** Types into a result tab, which the next run writes anew once it was read. */
const intoResults: Deed = { doIt: typing(MINUTES, 'A2', 'của người khác').doIt, told: MINUTES };

const roster = typing('Danh sách', 'D3', 'Khoa Dân vận');
const score = typing(SCORES, 'C4', 7);
const paper = typing(PAPERS, 'A2', '0');
const round = typing('Đợt xét', 'B4', 4);

const insertedRow: Deed = {
  doIt: (excel) =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem(SCORES).getRange('3:3').insert('Down');
      await context.sync();
    }),
  told: SCORES,
  isThere: async (excel) => (await valuesOf(excel, SCORES, 'A3:A4')).join() === ',NV1',
};

const renamed: Deed = {
  doIt: ({ workbook }) => workbook.renameSheet(workbook.sheet(SCORES), 'Chấm lần cuối'),
  told: SCORES,
  isThere: ({ workbook }) => workbook.findSheet('Chấm lần cuối') !== null && workbook.findSheet(SCORES) === null,
};

const deleted: Deed = {
  doIt: ({ workbook }) => workbook.removeSheet(workbook.sheet(PAPERS)),
  told: PAPERS,
  isThere: ({ workbook }) => workbook.findSheet(PAPERS) === null,
};

function protecting(tab: string, told: string): Deed {
  return {
    doIt: ({ workbook }) => {
      workbook.sheet(tab).protection = { password: null, options: {} };
    },
    told,
    isThere: ({ workbook }) => workbook.sheet(tab).protection !== null,
  };
}

/** Writes the results from a pane of their own, and types into them. */
const otherPane: Deed = {
  doIt: async (excel) => {
    await run(createExcelPort(accessOf(excel)));
    excel.edit(MINUTES, 'A2', [['của người khác']], 'Remote');
  },
  told: 'KQ - Kiểm tra',
};

/** A tab of that name without papers is one that papers are counted into. */
const ballotTab: Deed = { doIt: adding('PHIẾU LĐTT').doIt, told: 'PHIẾU LĐTT' };

/** For each thing that a pane does: what is done to it by another person, one after the other, each time that it has read again. */
const REFUSED: Readonly<Record<string, readonly Deed[]>> = {
  'writing the results of a first run': [roster, insertedRow, deleted, adding('kq - điểm'), otherPane],
  'writing the results of another run over them': [intoResults, score, paper],
  'adding a tab that a unit sent': [roster, paper, adding('Đơn vị chấm'), renamed],
  'replacing it with a newer version': [roster, score],
  'saying what a column is': [insertedRow, adding('Cách đọc')],
  'repairing cells': [insertedRow, adding('KQ - Sửa ô')],
  'recording what the council decided': [roster, score, paper, adding('Quyết định của Hội đồng')],
  'writing counted papers': [roster, ballotTab],
  'writing totals': [roster, adding('Kết quả kiểm phiếu')],
  'writing down what was tried out': [round],
};

/** What does not touch what is done: both are there afterwards. */
const BESIDE: Readonly<Record<string, readonly Deed[]>> = {
  'writing the results of a first run': [protecting(SCORES, '')],
  'saying what a column is': [roster, protecting(SCORES, '')],
  'repairing cells': [paper, deleted],
  'taking repairs back': [score, roster, deleted],
  'recording what the council decided': [protecting('Danh sách', '')],
  'writing counted papers': [score, renamed],
  'writing totals': [score, renamed],
  'writing down what was tried out': [score, renamed, deleted],
  'taking back what was tried out': [round, roster],
};

/** What is in the way until the other person takes it away. */
const IN_THE_WAY: Readonly<Record<string, Deed>> = {
  'repairing cells': protecting(SCORES, 'bị khóa'),
  'taking repairs back': protecting(SCORES, 'bị khóa'),
  'writing down what was tried out': protecting('Đợt xét', 'bị khóa'),
};

function verbOf(name: string) {
  const verb = VERBS.find((one) => one.name === name);
  if (verb === undefined) throw new Error(name);
  return verb;
}

/** What the secretary is told; in both languages there is something to tell. */
function toldOf(done: Done): string {
  if (done.ok) return 'done';
  const english = failureText(textsOf('en'), done.error);
  expect(english.length > 20 && !/undefined|\[object/.test(english)).toBe(true);
  return failureText(textsOf('vi'), done.error);
}

async function opened(name: string) {
  const verb = verbOf(name);
  const excel = openExcel(BOOK);
  const port = createExcelPort(accessOf(excel));
  await verb.before?.(port);
  return { excel, ready: () => verb.ready(port) };
}

test.each(Object.entries(REFUSED))(
  '%s: what changed meanwhile is named and stays as they left it; read again, it is done',
  async (name, deeds) => {
    const { excel, ready } = await opened(name);
    for (const { doIt, told } of deeds) {
      const act = await ready();
      await doIt(excel);
      const theirs = await viewOfExcel(excel);
      expect(toldOf(await act())).toMatch(
        new RegExp(`^Sổ đã thay đổi từ lúc đọc \\(${told}[,)].*chưa ghi gì\\. Đọc lại sổ`),
      );
      expect(await viewOfExcel(excel)).toEqual(theirs);
    }
    expect(toldOf(await (await ready())())).toBe('done');
    expect(leftovers(excel)).toEqual([]);
    for (const { isThere } of deeds) expect(await isThere?.(excel)).not.toBe(false);
  },
  60_000,
);

const pairs = Object.entries(BESIDE).flatMap(([name, deeds]) => deeds.map((deed, index) => ({ name, deed, index })));

test.each(pairs)(
  '$name: what does not touch it ($index) stays as they left it, and it is done',
  async ({ name, deed }) => {
    const { excel, ready } = await opened(name);
    const act = await ready();
    await deed.doIt(excel);
    expect(toldOf(await act())).toBe('done');
    expect(await deed.isThere?.(excel)).toBe(true);
    expect(leftovers(excel)).toEqual([]);
  },
);

test.each(Object.entries(IN_THE_WAY))('%s: a tab that was protected meanwhile stays as it is', async (name, deed) => {
  const { excel, ready } = await opened(name);
  const act = await ready();
  await deed.doIt(excel);
  const theirs = await viewOfExcel(excel);
  expect(toldOf(await act())).toContain(deed.told);
  expect(await viewOfExcel(excel)).toEqual(theirs);
  for (const sheet of excel.workbook.sheets) sheet.protection = null;
  expect(toldOf(await (await ready())())).toBe('done');
});
