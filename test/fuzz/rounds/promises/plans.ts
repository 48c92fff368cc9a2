import { assertPlans } from '../../../../src/workbook/plan/plan-faults';
import type { CellContent, Snapshot, TabPlan } from '../../../../src/workbook/port';
import { assertThat } from './that';

/** What could be run in a formula must come from no cell: it stands in quotes or not at all. */
function isHarmless(formula: string): boolean {
  return !/HYPERLINK|WEBSERVICE|cmd\|/i.test(formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, ''));
}

/** The longest text that a formula takes; Excel calls a file damaged in which one is longer. */
const LONGEST_LITERAL = 255;

function assertContent(content: CellContent): void {
  if (content.kind === 'formula') {
    assertThat(isHarmless(content.formula), `a formula out of a cell: ${content.formula}`);
    const texts = content.formula.match(/"(?:[^"]|"")*"/g) ?? [];
    const isShort = texts.every((text) => text.slice(1, -1).replace(/""/g, '"').length <= LONGEST_LITERAL);
    assertThat(isShort, `a text of more letters than a formula takes: ${content.formula}`);
  }
  if (content.kind === 'number')
    assertThat(/^-?\d+(?:\.\d+)?$/.test(content.decimal), `no plain decimal: ${content.decimal}`);
}

/** What would be written can stand in a workbook, takes no tab of the user's, and runs nothing that a cell says. */
export function assertPlanned(snapshot: Snapshot, plans: readonly TabPlan[]): void {
  assertPlans(plans);
  const users = new Set(
    snapshot.tabs.filter(({ ownKey }) => ownKey === null).map(({ name }) => name.normalize('NFC').toLowerCase()),
  );
  for (const { name, rows } of plans) {
    assertThat(!users.has(name.normalize('NFC').toLowerCase()), `the user's tab ${name} would be written`);
    for (const { cells } of rows) {
      for (const cell of cells) {
        if (cell !== null && cell.content !== null) assertContent(cell.content);
      }
    }
  }
}
