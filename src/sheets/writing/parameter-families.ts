import { familyNames } from '../../i18n/papers/families';
import type { CellValue } from '../../workbook/port';
import type { Writing } from './context';
import type { Family } from './families';
import { cellOf, literal, placeOf } from './formulas';

/** A formula takes no more than 8,192 characters: so many cells of so many letters fit into one. */
const CELLS_IN_FORMULA = 30;
const LONGEST_TEXT = 60;

/** One where a cell still holds what it held when it was read; `null` where no formula can tell. */
function stillHolds(cell: string, value: CellValue): string | null {
  if (typeof value === 'number') return `1*(${cell}=${String(value)})`;
  const isPlain = typeof value === 'string' && value.length <= LONGEST_TEXT && !/\p{Cc}/u.test(value);
  return isPlain ? `1*EXACT(${cell},${literal(value)})` : null;
}

/** How many of the workbook's own parameters stand as they were read: papers made by another limit or threshold than stands there now say so. */
export function parameterFamilies({ rules, cellValue }: Writing): readonly Family[] {
  const set = [...rules.settings.values()].flatMap(({ at }) =>
    at === null ? [] : { sheet: at.sheet, ...placeOf(at) },
  );
  const sheets = [...new Set(set.map(({ sheet }) => sheet))];
  return sheets.flatMap((tab) => {
    const cells = set.filter(({ sheet }) => sheet === tab).sort((left, right) => left.row - right.row);
    const formulas = cells.flatMap(
      ({ row, column }) => stillHolds(cellOf(tab, row, column), cellValue(tab, row, column)) ?? [],
    );
    return inParts(formulas, CELLS_IN_FORMULA).map((part) => ({
      tab,
      name: familyNames.parameters,
      formula: `SUM(${part.join(',')})`,
      ours: String(part.length),
    }));
  });
}

function inParts(all: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));
}
