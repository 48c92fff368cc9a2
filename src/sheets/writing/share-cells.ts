import type { Percent } from '../../domain/arithmetic/ratio';
import { decimalText } from '../../i18n/numbers';
import type { CellPlan } from '../../workbook/port';
import { wholeRatio } from './formulas';
import { formulaCell, textCell } from './layout/cells';
import { LOOKS } from './layout/styles';

/** A share before rounding, told as `exact`: worked out by Excel where it ends, else a fraction in words. */
export function exactCell(exact: string, percent: Percent, baseCell: string): CellPlan {
  const ratio = wholeRatio(percent);
  if (exact.includes('/') || ratio === null) return textCell(decimalText('vi', exact), LOOKS.number);
  return formulaCell(`${baseCell}*${ratio.numerator}/${ratio.denominator}`, exact, LOOKS.number);
}
