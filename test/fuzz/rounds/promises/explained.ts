import type { Snapshot } from '../../../../src/workbook/port';
import type { Report } from './report';
import { assertThat } from './that';

const CELL = /^([A-Z]{1,3})([1-9]\d*)$/;
/** An exact figure as a text: no exponent, no rounding that a binary fraction leaves behind. */
const DECIMAL = /^-?\d+(?:\.\d{1,6})?$/;

/**
 * Every verdict opens: each condition names a rule of the award with its source and its layer, and where it names a cell, that cell is in a tab of the
 * workbook; so does each finding. Somebody is ineligible only where a condition says so. Scores are exact decimals.
 */
export function assertExplained(snapshot: Snapshot, { findings, people, collectives, rules }: Report): void {
  const rowsOf = new Map(snapshot.tabs.map(({ name, values }) => [name, values.length]));
  const assertPlace = (what: string, sheet: string | null, cell: string | null): void => {
    assertThat(cell === null || sheet !== null, `${what} names a cell of no tab`);
    if (sheet === null) return;
    const rows = rowsOf.get(sheet);
    assertThat(rows !== undefined, `${what} names the tab ${sheet}, which is not there`);
    const row = cell === null ? 1 : Number(CELL.exec(cell)?.[2] ?? Number.NaN);
    // The row below the last is where something is wanted.
    assertThat(row <= rows + 1, `${what} names ${String(cell)} of ${sheet}, which has ${String(rows)} rows`);
  };
  const ruleKeys = new Map(rules.awards.map(({ id, conditions }) => [id, new Set(conditions.map(({ rule }) => rule))]));
  for (const { id, conditions } of rules.awards) {
    for (const { rule, layer } of conditions) assertThat(layer !== '', `${rule} of ${id} comes from no layer`);
  }
  for (const { code, sheet, cell } of findings) assertPlace(code, sheet, cell);
  for (const { id, scores, awards } of [...people, ...collectives]) {
    for (const score of Object.values(scores ?? {}))
      assertThat(score === null || DECIMAL.test(score), `a score of ${id} is ${String(score)}`);
    for (const [award, { eligibility, conditions }] of Object.entries(awards)) {
      for (const { rule, sheet, cell, citation } of conditions) {
        assertPlace(`${rule} of ${id}`, sheet, cell);
        assertThat(ruleKeys.get(award)?.has(rule) === true, `${rule} of ${id} for ${award} is no rule in force`);
        assertThat(citation !== '', `${rule} of ${id} for ${award} has an empty source`);
      }
      const isAgainst = conditions.some(({ result }) => result === 'unmet');
      assertThat(isAgainst === (eligibility === 'ineligible'), `${id} is ${eligibility} for ${award} for no reason`);
    }
  }
}
