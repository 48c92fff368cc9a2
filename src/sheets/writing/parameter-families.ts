import { familyNames } from '../../i18n/papers/families';
import { holdsExactly } from './as-excel-sees';
import type { Writing } from './context';
import type { Family } from './families';
import { cellOf, placeOf } from './formulas';

/** A formula takes no more than 8,192 characters: so many cells of so many letters fit into one. */
const CELLS_IN_FORMULA = 30;
const LONGEST_TEXT = 60;

/** How many of the workbook's own parameters stand as they were read: papers made by another limit or threshold than stands there now say so. */
export function parameterFamilies({ rules, cellValue }: Writing): readonly Family[] {
  const set = [...rules.settings.values()].flatMap(({ at }) =>
    at === null ? [] : { sheet: at.sheet, ...placeOf(at) },
  );
  const sheets = [...new Set(set.map(({ sheet }) => sheet))];
  return sheets.flatMap((tab) => {
    const cells = set.filter(({ sheet }) => sheet === tab).sort((left, right) => left.row - right.row);
    const formulas = cells.flatMap(({ row, column }) => {
      const value = cellValue(tab, row, column);
      const isLong = typeof value === 'string' && value.length > LONGEST_TEXT;
      return isLong ? [] : (holdsExactly(cellOf(tab, row, column), value) ?? []);
    });
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
