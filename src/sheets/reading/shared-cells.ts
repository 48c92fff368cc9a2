import { pointsText } from '../../domain/arithmetic/points';
import { itemAt } from '../../domain/checked';
import { type Finding, finding } from '../../domain/finding';
import type { ScoreSheet, ScoreValue } from '../../domain/round/score-sheets';
import type { Grid } from './grid';

/** What one cell counts for. */
interface Uses {
  readonly value: string;
  readonly people: Set<string>;
  readonly criteria: Set<number>;
  readonly raters: Set<string>;
}

/**
 * A warning for each merged cell whose points count for several people, criteria or raters: a merged cell counts for every row and column that it
 * covers, which is not always what was meant by it.
 */
export function sharedCells(grid: Grid, sheets: readonly ScoreSheet[]): readonly Finding[] {
  // Only they can count more than once, and most tabs have few or none among their points.
  if (!grid.hasMerges) return [];
  const uses = new Map<string, Uses>();
  for (const { layout, rater, criteria, columns, rows } of sheets) {
    for (const row of rows) {
      // Bonus and penalty count as one more criterion each.
      const figures: readonly (readonly [index: number | null, value: ScoreValue])[] = [
        ...criteria.map(({ index }, position) => [index, itemAt(row.scores, position)] as const),
        [columns.bonus, row.bonus],
        [columns.penalty, row.penalty],
      ];
      figures.forEach(([index, value], position) => {
        if (index === null || value.kind !== 'given') return;
        const [line, column] = layout === 'matrix' ? [row.index, index] : [index, row.index];
        if (!grid.isMerged(line, column)) return;
        const { cell } = grid.at(line, column);
        const own = uses.get(cell) ?? {
          value: pointsText(value.points),
          people: new Set(),
          criteria: new Set(),
          raters: new Set(),
        };
        uses.set(cell, own);
        own.people.add(row.personId);
        own.criteria.add(position);
        own.raters.add(rater);
      });
    }
  }
  return [...uses].flatMap(([cell, { value, people, criteria, raters }]) => {
    const counts = { people: String(people.size), criteria: String(criteria.size), raters: String(raters.size) };
    return Math.max(people.size, criteria.size, raters.size) < 2
      ? []
      : [finding('score.shared-cell', { sheet: grid.name, cell }, null, { value, ...counts })];
  });
}
