/**
 * Whoever signs a paper must know that nobody typed over a figure after it was worked out: every single cell that a run wrote, and every single cell
 * that it read, is changed here, one at a time, and must be found, by its cell or its row.
 */
import { cellName } from '../../../src/domain/cell';
import { tidy } from '../../../src/domain/text/keys';
import { complete } from '../../../src/domain/steps';
import { NO_OUTSIDE_RULES } from '../../../src/domain/rules/rulebook';
import { type Review, reviewSnapshot } from '../../../src/review/review';
import { compareTab } from '../../../src/review/verify/compare-tab';
import { rowChanges } from '../../../src/review/verify/inputs';
import { type StatedRun, statedRun } from '../../../src/review/verify/stated-run';
import { verifySnapshot } from '../../../src/review/verify/verify';
import { plannedTabs } from '../../../src/review/write-results';
import { ownTab } from '../../../src/sheets/reading/own-tab';
import { rowMarksInSteps } from '../../../src/workbook/row-marks';
import type { Snapshot, TabPlan, TabSnapshot } from '../../../src/workbook/port';
import { sampleTabs, withRound } from '../../sheets/writing/sample';
import { tabsOfFile } from '../../support/workbook-file';
import { snapshotOf } from '../../support/workbook';
import { heldIn, writtenSnapshot, writtenTab } from '../../support/written';
import { filledCells, other, otherKind, typedInto, withCell, withTab, withoutFormula } from './flips';

const SALT = 'ab'.repeat(32);
const COMPARISON = 'KQ - Đối chiếu';

interface Written {
  readonly snapshot: Snapshot;
  readonly review: Review;
  readonly plans: readonly TabPlan[];
  readonly stated: StatedRun;
}

function tabOf({ tabs }: Snapshot, name: string): TabSnapshot {
  const tab = tabs.find((one) => one.name === name);
  if (tab === undefined) throw new Error(`no tab ${name}`);
  return tab;
}

function written(input: Snapshot): Written {
  const review = reviewSnapshot(input, { kind: 'of-round' }, NO_OUTSIDE_RULES, () => SALT);
  if (!review.ok) throw new Error(review.error.code);
  const plans = plannedTabs({ snapshot: input, review: review.value });
  const snapshot = writtenSnapshot(input, plans);
  return { snapshot, review: review.value, plans, stated: statedRun(tabOf(snapshot, COMPARISON)) };
}

function verified(snapshot: Snapshot) {
  const result = verifySnapshot(snapshot, { kind: 'of-round' }, NO_OUTSIDE_RULES);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const rounds = new Map<string, Written>();

beforeAll(async () => {
  rounds.set('tran-phu-2022', written(snapshotOf(await sampleTabs())));
  for (const name of ['tran-phu-2022-messy', 'quarter-forms'])
    rounds.set(name, written(snapshotOf(await tabsOfFile(`test/fixtures/${name}.xlsx`))));
});

function roundOf(name: string): Written {
  const round = rounds.get(name);
  if (round === undefined) throw new Error(name);
  return round;
}

const EACH = ['tran-phu-2022', 'tran-phu-2022-messy', 'quarter-forms'] as const;

/** One row of a plan as a plan of its own: a row is compared for itself, so every cell can be tried in a moment. */
function rowPlans(plan: TabPlan): readonly TabPlan[] {
  const { key, name, columnWidths, page } = plan;
  return plan.rows.map((row) => ({ key, name, columnWidths, page, rows: [row], merges: [] }));
}

test.each(EACH)('%s: as it was written nothing is told', (name) => {
  const { isSame, tabs, inputs, run } = verified(roundOf(name).snapshot);
  expect(tabs.flatMap(({ differences, remarks }) => [...differences, ...remarks])).toEqual([]);
  expect(inputs?.filter(({ state }) => state !== 'same')).toEqual([]);
  expect({ isSame, code: run.code }).toEqual({ isSame: true, code: run.codeNow });
});

test.each(EACH)('%s: every written cell is found when it says something else, and no other with it', (name) => {
  let count = 0;
  for (const plan of roundOf(name).plans.flatMap(rowPlans)) {
    const [tab, held] = [writtenTab(plan), heldIn(plan)];
    for (const { column, value } of filledCells(tab)) {
      const cell = cellName(0, column);
      const kind = held.formulas.has(cell) ? 'recalculated' : 'value';
      const changed = withCell(tab, 0, column, other(value));
      expect(compareTab(changed, plan, held).differences).toEqual([
        { kind, cell, written: other(value), expected: value },
      ]);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(300);
});

test.each(EACH)('%s: a number stored as text, a text as a number, and a formula turned into its own value', (name) => {
  let formulas = 0;
  for (const plan of roundOf(name).plans.flatMap(rowPlans)) {
    const [tab, held] = [writtenTab(plan), heldIn(plan)];
    for (const { column, value } of filledCells(tab)) {
      const cell = cellName(0, column);
      const changed = withCell(tab, 0, column, otherKind(value));
      const isFormula = held.formulas.has(cell);
      formulas += isFormula ? 1 : 0;
      const [found] = isFormula
        ? compareTab(tab, plan, withoutFormula(held, 0, column)).differences
        : compareTab(changed, plan, held).differences;
      const expected = isFormula ? { written: value, expected: value } : { written: otherKind(value), expected: value };
      expect(found).toEqual({ kind: isFormula ? 'formula-replaced' : 'value', cell, ...expected });
    }
  }
  expect(formulas).toBeGreaterThan(20);
});

test('in whole tabs a cell is found by its own row', () => {
  for (const plan of roundOf('tran-phu-2022').plans) {
    const [tab, held] = [writtenTab(plan), heldIn(plan)];
    const [{ row, column, value } = { row: -1, column: -1, value: null }] = filledCells(tab).slice(-1);
    const { differences } = compareTab(withCell(tab, row, column, other(value)), plan, held);
    expect(differences).toMatchObject([{ cell: cellName(row, column), written: other(value), expected: value }]);
  }
});

test.each(EACH)('%s: every cell that was read is found by its tab and row when it changes, papers aside', (name) => {
  const { snapshot, stated } = roundOf(name);
  let count = 0;
  for (const [tabName, marks] of stated.marks) {
    const tab = snapshot.tabs.find((one) => tidy(one.name) === tabName);
    if (tab?.ownKey !== null) continue;
    // One row at a time: a mark says nothing of other rows.
    tab.values.forEach((line, row) => {
      const one: TabSnapshot = { ...tab, values: [line], formats: [tab.formats[row] ?? []], merges: [] };
      const before = complete(rowMarksInSteps(one));
      line.forEach((value, column) => {
        const typed = withCell(one, 0, column, value === null ? 'x' : other(value));
        expect(complete(rowMarksInSteps(typed))).not.toEqual(before);
        count += 1;
      });
      const typed = withCell(tab, row, 0, 'khác');
      if (row % 10 > 0) return;
      const changes = rowChanges(marks, complete(rowMarksInSteps(typed)));
      expect(changes).toEqual({ changed: [row], added: [], removed: [], moved: [] });
    });
  }
  expect(count).toBeGreaterThan(200);
});

test('no mark is kept of any row of a ballot tab', () => {
  const { review, stated } = roundOf('tran-phu-2022');
  const boxes = [...review.round.ballotBoxes, ...review.round.secondBallots.boxes];
  expect(boxes.length).toBeGreaterThan(0);
  for (const { sheet } of boxes) expect(stated.marks.has(sheet)).toBe(false);
});

test('what is typed into the tab that states the run is found there, and no input is accused', () => {
  const { snapshot } = roundOf('tran-phu-2022');
  const tab = tabOf(snapshot, COMPARISON);
  const cells = filledCells(tab).filter(({ column }, index) => column > 0 && index % 90 === 0);
  expect(cells.length).toBeGreaterThan(1);
  for (const { row, column, value } of cells) {
    const found = verified(withTab(snapshot, typedInto(tab, row, column, other(value))));
    const differing = found.tabs.flatMap(({ key, differences }) => differences.map((one) => ({ key, ...one })));
    expect(found.isSame).toBe(false);
    expect(differing).toMatchObject([{ key: 'KqDoiChieu', cell: cellName(row, column) }]);
    expect(found.inputs?.filter(({ state }) => state !== 'same')).toEqual([]);
  }
});

test('a cell of an input tab changed in the workbook: the tab, the row and a code that is another now', () => {
  const { snapshot } = roundOf('tran-phu-2022');
  for (const name of ['Danh sách', 'Tập thể', 'Đợt xét']) {
    const tab = tabOf(snapshot, name);
    const last = filledCells(tab).at(-1);
    if (last === undefined) throw new Error(name);
    const found = verified(withTab(snapshot, typedInto(tab, last.row, tab.values[last.row]?.length ?? 0, 'ghi thêm')));
    expect(found.inputs?.filter(({ state }) => state !== 'same')).toEqual([
      { name, state: 'changed', rows: { changed: [last.row], added: [], removed: [], moved: [] } },
    ]);
    expect(found.isSame).toBe(false);
    expect(found.run.code).not.toBe(found.run.codeNow);
    // What is stated of that tab is not told once more as cells.
    const stated = JSON.stringify(found.tabs.find(({ key }) => key === 'KqDoiChieu')?.differences);
    expect(stated).not.toMatch(/[0-9a-f]{64}/);
    expect(stated).not.toContain(found.run.code);
  }
});

test('a record of a closed round that somebody typed into: the cell or the row', async () => {
  const closing = withRound(await sampleTabs(), { 'Chốt đợt xét': '30/12/2022' });
  const { snapshot } = written(snapshotOf(closing));
  expect(verified(snapshot).isSame).toBe(true);
  const tab = ownTab(snapshot, 'KqChot');
  if (tab === null) throw new Error('no record');
  const cells = filledCells(tab);
  const chosen = cells.filter((_, index) => index % Math.ceil(cells.length / 4) === 0);
  for (const { row, column, value } of chosen) {
    const found = verified(withTab(snapshot, typedInto(tab, row, column, other(value))));
    expect(found.isSame).toBe(false);
    expect(found.tabs.filter(({ differences }) => differences.length > 0)).toMatchObject([
      { key: 'KqChot', differences: [{ kind: 'value', cell: cellName(row, column) }] },
    ]);
  }
});
