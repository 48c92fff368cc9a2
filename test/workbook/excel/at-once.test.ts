/** Two writings at once, of one pane or of two: nothing that is told as written is undone by the other. */
import { cleanUp } from '../../../src/workbook/excel/clean-up';
import type { ExcelAccess } from '../../../src/workbook/excel/access';
import { createExcelPort } from '../../../src/workbook/excel/port';
import type { WorkbookPort } from '../../../src/workbook/port';
import { openExcel } from '../../excel-host/open-excel';
import { viewOfExcel } from '../contract/excel-view';
import { accessOf } from './played';
import { leftovers } from './scenarios';
import { BOOK, type Done, VERBS, type Verb } from './verbs';

const FIRST_RUN = 'writing the results of a first run';
const OVER = 'writing the results of another run over them';

function verbOf(name: string): Verb {
  const verb = VERBS.find((one) => one.name === name);
  if (verb === undefined) throw new Error(name);
  return verb;
}

/** What becomes of a workbook in which something is done by one pane after it was read. */
async function after(doIt: (port: WorkbookPort) => Promise<readonly Done[]>) {
  const excel = openExcel(BOOK);
  const done = await doIt(createExcelPort(accessOf(excel)));
  return { view: await viewOfExcel(excel), told: done.map((one) => (one.ok ? 'done' : one.error.code)), excel };
}

test.each(VERBS.filter(({ name, before }) => name !== FIRST_RUN && before === undefined))(
  'what is asked for while results are being written is done before or after them, as if alone ($name)',
  async (other) => {
    const { view, told, excel } = await after(async (port) => {
      const acts = [await verbOf(FIRST_RUN).ready(port), await other.ready(port)];
      return Promise.all(acts.map((act) => act()));
    });
    expect(leftovers(excel)).toEqual([]);
    const [written, done] = told;
    expect(done).toBe('done');
    // Where the other came first, what was read for the results is no longer so.
    expect(['done', 'input.changed-since']).toContain(written);
    const alone = (isFirst: boolean) =>
      after(async (port) => {
        const acts = [...(written === 'done' ? [await verbOf(FIRST_RUN).ready(port)] : []), await other.ready(port)];
        const results: Done[] = [];
        for (const act of isFirst ? acts : acts.reverse()) results.push(await act());
        return results;
      });
    expect([(await alone(true)).view, (await alone(false)).view]).toContainEqual(view);
  },
  60_000,
);

/** An Excel in which something happens behind the answer to one request of a writing (1-based), once that is told to begin. */
function happeningAfter(access: ExcelAccess, request: number, happen: () => Promise<unknown>) {
  let answers = -Infinity;
  const run = (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<void>): Promise<void> =>
    access.run(options, (context) => {
      const sync = context.sync.bind(context);
      context.sync = async (value) => {
        const answer = await sync(value);
        answers += 1;
        if (answers === request) await happen();
        return answer;
      };
      return batch(context);
    });
  return {
    access: { ...access, run: run as ExcelAccess['run'] },
    begin: () => {
      answers = 0;
    },
  };
}

/** A writing during which another pane opens in the same workbook, which tidies up what it takes for left over. */
async function writtenWhileOpened({ before: prepare, ready }: Verb, request: number) {
  const excel = openExcel(BOOK);
  const quiet = accessOf(excel);
  await prepare?.(createExcelPort(quiet));
  const before = await viewOfExcel(excel);
  const { access, begin } = happeningAfter(quiet, request, () => cleanUp(quiet));
  const act = await ready(createExcelPort(access));
  begin();
  const { ok } = await act();
  return { ok, before, after: await viewOfExcel(excel), leftovers: leftovers(excel) };
}

describe.each([FIRST_RUN, OVER])('a pane that opens during the %s', (name) => {
  test.each([2, 3])(
    'takes nothing back that is told as written (after request %i)',
    async (request) => {
      const written = openExcel(BOOK);
      const port = createExcelPort(accessOf(written));
      await verbOf(name).before?.(port);
      await (
        await verbOf(name).ready(port)
      )();
      const { ok, before, after: left, leftovers: rest } = await writtenWhileOpened(verbOf(name), request);
      expect(left).toEqual(ok ? await viewOfExcel(written) : before);
      expect(rest).toEqual([]);
    },
    60_000,
  );
});
