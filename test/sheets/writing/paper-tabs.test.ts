/** How the parts of a paper become rows of a tab. */
import { exampleCells, examplePaper } from './example-paper';
import { cellShowing, rowsOf, textOf } from './planned';
import { planPaper } from '../../../src/sheets/writing/papers/tab/plan-paper';
import { halvesOf } from '../../../src/sheets/writing/papers/tab/halves';

test('every part stands on the tab once, in its order, and nothing else does', () => {
  const plan = planPaper(examplePaper('state'));
  const said = rowsOf(plan)
    .flat()
    .filter((value) => value !== null && !/^—+$/.test(String(value)));
  expect(said).toEqual(exampleCells);
  const { first = -1 } = plan.page.titleRows ?? {};
  expect(rowsOf(plan)[first]?.[0]).toBe('STT');
});

test('a paper in a workbook of its own points to no other tab', () => {
  const formulas = planPaper(examplePaper('state')).rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.content?.kind === 'formula' ? [cell.content.formula] : [])),
  );
  expect(formulas.filter((formula) => formula.includes('!'))).toEqual([]);
});

test('text that looks like a formula stays text, and a figure stays a live formula', () => {
  const plan = planPaper(examplePaper('state'));
  expect(cellShowing(plan, '=1+1').content).toEqual({ kind: 'text', text: '=1+1' });
  expect(cellShowing(plan, 1234).content).toEqual({ kind: 'formula', formula: 'A1*2', result: { decimal: '1234' } });
});

test('in the Party’s style an office is not bold, those who get it are underlined, and the title has its dashes', () => {
  const plan = planPaper(examplePaper('party-36'));
  expect(cellShowing(plan, 'CHỦ TỊCH').style.bold).toBeUndefined();
  expect(cellShowing(plan, 'T/M HỘI ĐỒNG').style.bold).toBe(true);
  expect(cellShowing(plan, 'Nơi nhận:').style).toMatchObject({ underline: true });
  expect(textOf(plan)).toContain('\n-----\n');
});

test('a paper that nobody signs ends with its last part, and a paper without a table repeats no row', () => {
  const paper = examplePaper('state');
  const plan = planPaper({ ...paper, ending: null, blocks: [{ kind: 'body', text: 'Hết.' }] });
  expect(textOf(plan)).toMatch(/Hết\.$/);
  expect(plan.page.titleRows).toBeUndefined();
});

test('somebody signs alone, and nobody gets the paper', () => {
  const { ending, ...paper } = examplePaper('state');
  if (ending === null) throw new Error('nobody signs');
  const plan = planPaper({ ...paper, ending: { left: null, right: ending.right, recipients: null } });
  expect(textOf(plan)).toMatch(/TM\. HỘI ĐỒNG\nCHỦ TỊCH\n\nQuách Đình Vượng$/);
});

test('the halves part where the columns allow it, near two fifths of the width', () => {
  expect(halvesOf([5, 26, 33, 18, 7])).toEqual({ left: 1, right: 4 });
  expect(halvesOf([4, 18, 7, 8.5, 7.5, 8.5, 8, 8.5, 8, 12])).toEqual({ left: 3, right: 9 });
  expect(halvesOf([10, 10, 10, 10])).toEqual({ left: 1, right: 3 });
});
