import { common, signed } from '../../i18n/papers/result-tabs/common';
import { comparison as words } from '../../i18n/papers/result-tabs/run';
import type { Family } from './families';
import { here, literal } from './formulas';
import { formulaCell, numberCell, textCell, textFormulaCell } from './layout/cells';
import type { Draft } from './layout/draft';
import { LOOKS } from './layout/styles';
import { type Column, addTable } from './layout/table';

const EXCEL = 1;
const OURS = 2;
const OUTCOME = 3;
const SAME = signed('good', words.same);

function columns(): readonly Column<Family>[] {
  const fixed = (width: number) => ({ least: width, most: width });
  return [
    { title: words.family, width: fixed(34), cell: ({ name }) => textCell(name, LOOKS.text) },
    { title: words.excel, width: fixed(34), cell: (one) => formulaCell(one.formula, one.ours, LOOKS.number) },
    { title: words.ours, width: fixed(26), cell: (one) => numberCell(one.ours, LOOKS.number) },
    {
      title: words.outcome,
      width: fixed(16),
      cell: (_, row) => {
        const answers = [SAME, signed('bad', words.different)].map(literal).join(',');
        return textFormulaCell(`IF(${here(row, EXCEL)}=${here(row, OURS)},${answers})`, SAME, LOOKS.good);
      },
    },
    { title: words.familyTab, width: fixed(40), cell: ({ tab }) => textCell(tab, LOOKS.text) },
  ];
}

/**
 * Adds Excel's own result of each family of figures beside ours, and before them whether all agree: in words, worked out by Excel. Gives the row
 * (0-based) of these words, which stand in the first column.
 */
export function addFamilies(draft: Draft, families: readonly Family[]): number {
  // Below this line stands the header.
  const first = draft.nextRow() + 2;
  const outcomes = `${here(first, OUTCOME)}:${here(first + families.length - 1, OUTCOME)}`;
  const answers = [words.allSame(families.length), words.someDiffer].map(literal).join(',');
  const formula = `IF(COUNTIF(${outcomes},${literal(SAME)})=${String(families.length)},${answers})`;
  const row = draft.addMerged(textFormulaCell(formula, words.allSame(families.length), LOOKS.good));
  addTable(draft, columns(), families, common.none);
  return row;
}
